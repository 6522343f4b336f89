/**
 * A BIOS from before UEFI, told by where the processor starts in it: a far jump into segment F000, 16 bytes before the end of
 * whole segments (Intel SDM volume 3 §10.1.4), or by the segments of a Phoenix BIOS, each with its own length.
 */
import { u16At } from '../bytes/integers.js';
import { findAll } from '../bytes/search-all.js';
import { latin1, latin1Bytes } from '../bytes/text.js';
import { parseOptionRom } from '../option-rom/parse.js';
import { isDisplayClass } from '../option-rom/pci-data-structure.js';

const SEGMENT = 0x10000;
const RESET_AT = 16;
/** JMP FAR ptr16:16. */
const FAR_JUMP = 0xea;
const BIOS_SEGMENT = 0xf000;
/** C0000 to FFFFF: what is read from memory for the VBIOS at its start. */
const MEMORY_DUMP = 0x40000;

const PHOENIX = latin1Bytes('BCPSEGMENT');
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
	const at = bytes.length - RESET_AT;
	if (at < 0 || bytes.length % SEGMENT !== 0) return false;
	return bytes[at] === FAR_JUMP && u16At(bytes, at + 3) === BIOS_SEGMENT;
}

function beginsWithDisplay(bytes: Uint8Array): boolean {
	const [first] = parseOptionRom(bytes).images;
	return first !== undefined && isDisplayClass(first.pcir);
}

function hasPhoenixSegments(bytes: Uint8Array): boolean {
	if (bytes.length < SMALLEST_PHOENIX) return false;
	return findAll(bytes, PHOENIX, MAX_CANDIDATES).some(
		(at) => countSegments(bytes, at + PHOENIX.length) >= FEWEST_SEGMENTS,
	);
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
