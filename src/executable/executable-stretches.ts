/** What lies where in the file of a UEFI program, from its first byte to its last (Microsoft PE/COFF specification §3 to §4). */
import { FormatError } from '../bytes/errors.js';
import { isPadding } from '../bytes/padding.js';
import type { Span } from '../bytes/span.js';
import { readPeImage } from './pe-image.js';
import { readTe } from './te.js';

export interface ExecutableStretch extends Span {
	/** `behind`: what is in the file and not of the program. */
	readonly kind: 'headers' | 'section' | 'signature' | 'empty' | 'behind';
	/** Of a section. */
	readonly name?: string;
}

/** Empty for bytes that are no program. Sections that overlap are cut: the first has the bytes. */
export function executableStretches(bytes: Uint8Array): ExecutableStretch[] {
	const places = placesIn(bytes);
	const [first] = places;
	if (first === undefined) return [];
	const all: ExecutableStretch[] = [];
	let at = 0;
	const last = places.at(-1)?.end ?? 0;
	const upTo = (end: number) => {
		if (end <= at) return;
		const kind = at === 0 ? 'headers' : isPadding(bytes, at, end) ? 'empty' : at < last ? 'headers' : 'behind';
		all.push({ kind, start: at, end });
		at = end;
	};
	for (const place of places) {
		upTo(Math.min(place.start, bytes.length));
		const end = Math.min(place.end, bytes.length);
		if (end <= at) continue;
		all.push({ ...place, start: at, end });
		at = end;
	}
	upTo(bytes.length);
	return all;
}

/** In the order of the file. */
function placesIn(bytes: Uint8Array): ExecutableStretch[] {
	try {
		const isTe = bytes[0] === 0x56 && bytes[1] === 0x5a;
		const image = isTe ? readTe(bytes) : readPeImage(bytes);
		const sections = image.sections
			.filter(({ size }) => size > 0)
			.map(({ name, offset, size }) => ({ kind: 'section' as const, name, start: offset, end: offset + size }));
		const signature = 'signature' in image && image.signature !== undefined ? [image.signature] : [];
		const signed = signature.map((span) => ({ kind: 'signature' as const, ...span }));
		return [...sections, ...signed].sort((a, b) => a.start - b.start);
	} catch (error) {
		if (error instanceof FormatError) return [];
		throw error;
	}
}
