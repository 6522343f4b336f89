/**
 * A BIOS from before UEFI, told by where the processor starts in it: a far jump into segment F000 at the end of its whole
 * segments, or, where something follows those, by the segments of a Phoenix BIOS, each with its own length.
 */
import { u16At } from '../bytes/integers.js';
import { findAll, Pattern } from '../bytes/search-all.js';
import { latin1, latin1Bytes } from '../bytes/text.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { isDisplayClass } from '../option-rom/pci-data-structure.js';
import { jumpsBack, jumpsToBios, SEGMENT } from './reset-vector.js';

/** C0000 to FFFFF: what is read from memory for the VBIOS at its start. */
const MEMORY_DUMP = 0x40000;

const PHOENIX = new Pattern(latin1Bytes('BCPSEGMENT'));
/** Smaller files are spared the search. */
const SMALLEST_PHOENIX = 0x20000;
/** Name of six characters, two of flags, and the length. */
const PHOENIX_HEADER = 10;
const PHOENIX_NAME = /^[A-Z][A-Z0-9$]{5}$/;
/** Less may be chance. */
const FEWEST_SEGMENTS = 3;
const MAX_CANDIDATES = 16;

export function isLegacyBios(bytes: Uint8Array): boolean {
	return endsWithJump(bytes) || hasPhoenixSegments(bytes);
}

/** The same of a file that begins with an option ROM; but a VBIOS that was read together with the BIOS behind it is a ROM. */
export function beginsLegacyBios(bytes: Uint8Array): boolean {
	return isLegacyBios(bytes) && !(bytes.length === MEMORY_DUMP && beginsWithDisplay(bytes));
}

function endsWithJump(bytes: Uint8Array): boolean {
	return bytes.length % SEGMENT === 0 && jumpsToBios(bytes, bytes.length);
}

function beginsWithDisplay(bytes: Uint8Array): boolean {
	const [first] = parseOptionRom(bytes).images;
	return first !== undefined && isDisplayClass(first.pcir);
}

/** What writes it to the flash may follow the segments, as in files named .wph. */
function hasPhoenixSegments(bytes: Uint8Array): boolean {
	if (bytes.length < SMALLEST_PHOENIX || !startsSomewhere(bytes)) return false;
	return findAll(bytes, PHOENIX, MAX_CANDIDATES).some(
		(at) => countSegments(bytes, at + PHOENIX.bytes.length) >= FEWEST_SEGMENTS,
	);
}

/** Whether a processor can start at the end of any segment. Few other files can, and all of them are spared the search. */
function startsSomewhere(bytes: Uint8Array): boolean {
	for (let end = SEGMENT; end <= bytes.length; end += SEGMENT) {
		if (jumpsToBios(bytes, end) || jumpsBack(bytes, end)) return true;
	}
	return false;
}

/** Each begins where the one before ends. */
function countSegments(bytes: Uint8Array, first: number): number {
	let count = 0;
	for (let at = first; at + PHOENIX_HEADER <= bytes.length && count < FEWEST_SEGMENTS; count++) {
		const length = u16At(bytes, at + PHOENIX_HEADER - 2);
		if (!PHOENIX_NAME.test(latin1(bytes, at, at + 6)) || length < PHOENIX_HEADER) break;
		at += length;
	}
	return count;
}
