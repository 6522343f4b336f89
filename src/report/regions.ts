/** What lies where in a ROM file, without gaps: images, what precedes and what follows them. */
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import type { OptionRom } from '../option-rom/parse.js';
import { codeTypeName } from '../option-rom/pci-data-structure.js';
import type { ImageReport } from './image-report.js';

export interface Region extends Span {
	readonly what: string;
}

export function romRegions(bytes: Uint8Array, start: number, rom: OptionRom, images: readonly ImageReport[]): Region[] {
	const regions: Region[] = [];
	if (start > 0) regions.push({ start: 0, end: start, what: 'header before the ROM' });
	for (const [i, { span, pcir }] of rom.images.entries()) {
		const compressed = images[i]?.efi?.compressed === true ? ', compressed' : '';
		regions.push({ ...span, what: `image ${i + 1}, ${codeTypeName(pcir.codeType)}${compressed}` });
	}
	const { trailing } = rom;
	if (trailing.end > trailing.start)
		regions.push({ ...trailing, what: `after the last image: ${contentOf(bytes, trailing)}` });
	return regions;
}

function contentOf(bytes: Uint8Array, { start, end }: Span): string {
	if (!isPadding(bytes, start, end)) return 'data';
	return bytes[start] === 0 ? 'zeros' : 'blank (0xff)';
}
