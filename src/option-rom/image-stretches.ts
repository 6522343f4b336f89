/** What lies where in an image, from its first byte to its last: headers, driver or code, and what no header speaks of. */
import { u32At } from '../bytes/integers.js';
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import { executableStretches } from '../executable/executable-stretches.js';
import type { RomHeader } from './fields/structures.js';
import type { OptionRomImage } from './parse.js';
import { isCompressed } from './parsed-rom.js';
import { ROM_UNIT } from './rom-size.js';

export type ImageStretchKind =
	| RomHeader['kind']
	/** Of an uncompressed driver: its own headers, its sections, its signature. */
	| 'driver-headers'
	| 'driver-section'
	| 'driver-signature'
	/** Compressed, or no PE or TE file. */
	| 'driver'
	/** Of a legacy image: x86 code and its data. Of a private one of NVIDIA: its data. */
	| 'code'
	| 'empty'
	/** Unknown. */
	| 'data';

export interface ImageStretch extends Span {
	readonly kind: ImageStretchKind;
	/** Of a section. */
	readonly name?: string;
}

/** Before the compressed data, its size without these. */
const COMPRESSED_HEADER = 8;

/** The sections of a driver that declares thousands are one stretch. */
const MOST_SECTIONS = 64;

export function imageStretches(
	bytes: Uint8Array,
	image: OptionRomImage,
	headers: readonly RomHeader[],
): ImageStretch[] {
	const { span, efi } = image;
	const inside = efi === undefined ? [] : driver(bytes, efi.payload, isCompressed(image));
	const known: ImageStretch[] = [...headers, ...inside];
	const all: ImageStretch[] = [];
	let at = span.start;
	const upTo = (end: number) => {
		if (end <= at) return;
		const blank = isPadding(bytes, at, end);
		all.push({ kind: blank ? 'empty' : efi === undefined ? 'code' : 'data', start: at, end });
		at = end;
	};
	for (const { kind, name, start, end } of known.sort((a, b) => a.start - b.start)) {
		upTo(Math.min(start, span.end));
		const to = Math.min(end, span.end);
		if (to <= at) continue;
		all.push(stretch(kind, name, at, to));
		at = to;
	}
	upTo(efi === undefined ? Math.max(at, endOfCode(bytes, at, span.end)) : span.end);
	upTo(span.end);
	return all;
}

/** Images are filled up to whole units, which is worth a place of its own where it is one unit or more. */
function endOfCode(bytes: Uint8Array, start: number, end: number): number {
	const fill = bytes[end - 1];
	if (fill !== 0 && fill !== 0xff) return end;
	let at = end;
	while (at > start && bytes[at - 1] === fill) at--;
	return end - at >= ROM_UNIT ? at : end;
}

function driver(bytes: Uint8Array, { start, end }: Span, compressed: boolean): ImageStretch[] {
	if (start >= end) return [];
	if (compressed) {
		const size = COMPRESSED_HEADER + u32At(bytes, start);
		return [{ kind: 'driver', start, end: Math.min(end, start + size) }];
	}
	const inside = executableStretches(bytes.subarray(start, end));
	if (inside.length === 0) return [{ kind: 'driver', start, end }];
	const own = inside.filter(({ kind }) => kind === 'headers' || kind === 'section' || kind === 'signature');
	if (own.length > MOST_SECTIONS) return [{ kind: 'driver', start, end: start + (own.at(-1)?.end ?? 0) }];
	return own.map((part) =>
		stretch(`driver-${part.kind}` as ImageStretchKind, part.name, start + part.start, start + part.end),
	);
}

function stretch(kind: ImageStretchKind, name: string | undefined, start: number, end: number): ImageStretch {
	return name === undefined ? { kind, start, end } : { kind, name, start, end };
}
