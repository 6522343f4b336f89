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
		const what = `image ${i + 1}, ${codeTypeName(pcir.codeType)}`;
		regions.push({ ...span, what: images[i]?.efi?.compressed === true ? `${what}, compressed` : what });
	}
	const { trailing } = rom;
	if (trailing.end > trailing.start) regions.push({ ...trailing, what: trailingContent(bytes, trailing) });
	return regions;
}

function trailingContent(bytes: Uint8Array, { start, end }: Span): string {
	if (!isPadding(bytes, start, end)) return 'after the last image: data';
	return bytes[start] === 0 ? 'after the last image: zeros' : 'after the last image: blank (0xff)';
}
