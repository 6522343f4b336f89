/** What lies where in a ROM file, without gaps: images, what precedes and what follows them. */
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import type { OptionRom } from '../option-rom/parse.js';
import type { ImageReport } from './image-report.js';
import { imageRegionName, type RegionKind, regionName } from './region-names.js';

export interface Region extends Span {
	readonly kind: RegionKind;
	/** In English. */
	readonly what: string;
}

/** Of anything but an image. */
export function region(start: number, end: number, kind: Parameters<typeof regionName>[0]): Region {
	return { start, end, kind, what: regionName(kind, 'en') };
}

export function romRegions(bytes: Uint8Array, start: number, rom: OptionRom, images: readonly ImageReport[]): Region[] {
	const regions: Region[] = [];
	if (start > 0) regions.push(region(0, start, 'header'));
	for (const [i, { span, pcir }] of rom.images.entries()) {
		const image = { number: i + 1, codeType: pcir.codeType, compressed: images[i]?.efi?.compressed === true };
		regions.push({ ...span, kind: 'image', what: imageRegionName(image, 'en') });
	}
	const { trailing } = rom;
	if (trailing.end > trailing.start) regions.push(region(trailing.start, trailing.end, trailingKind(bytes, trailing)));
	return regions;
}

function trailingKind(bytes: Uint8Array, { start, end }: Span) {
	if (!isPadding(bytes, start, end)) return 'data';
	return bytes[start] === 0 ? 'zeros' : 'blank';
}
