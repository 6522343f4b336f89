/** What lies where in a file, without gaps: images, what precedes and what follows them. */
import type { Vfct } from '../acpi/vfct.js';
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import { isCompressed, type ParsedRom } from '../option-rom/parsed-rom.js';
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

/** Of a ROM that begins at `start` of its file. */
export function romRegions(rom: ParsedRom, start: number): Region[] {
	const regions: Region[] = [];
	if (start > 0) regions.push(region(0, start, 'header'));
	for (const [i, headers] of rom.images.entries()) {
		const { reach, pcir } = headers;
		const compressed = isCompressed(headers);
		const image = { number: i + 1, codeType: pcir.codeType, compressed, isPrivate: reach !== 'chain' };
		regions.push({ ...headers.span, kind: 'image', what: imageRegionName(image, 'en') });
	}
	const { trailing } = rom;
	if (trailing.end > trailing.start) {
		regions.push(region(trailing.start, trailing.end, trailingKind(rom.bytes, trailing)));
	}
	return regions;
}

function trailingKind(bytes: Uint8Array, { start, end }: Span) {
	if (!isPadding(bytes, start, end)) return 'data';
	return bytes[start] === 0 ? 'zeros' : 'blank';
}

export function tableRegions(bytes: Uint8Array, { images }: Vfct): Region[] {
	const regions: Region[] = [];
	let at = 0;
	const gapUpTo = (start: number, kind: 'table-header' | 'image-header' | 'table-rest') => {
		if (start > at) regions.push(region(at, start, kind));
	};
	for (const { span } of images) {
		gapUpTo(span.start, at === 0 ? 'table-header' : 'image-header');
		regions.push(region(span.start, span.end, 'vbios'));
		at = span.end;
	}
	gapUpTo(bytes.length, 'table-rest');
	return regions;
}
