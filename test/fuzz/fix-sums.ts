/** Makes the sums of a damaged file right again, so that the damage gets past those who look at them. */
import { u16At, u32At } from '../../src/bytes/integers.js';
import { findBytes } from '../../src/bytes/search.js';
import { sum8 } from '../../src/bytes/sums.js';
import { fletcher32 } from '../../src/firmware/amd/fletcher32.js';

type Fix = (bytes: Uint8Array, at: number) => void;

const FILE_HEADER = 24;
const HAS_CHECKSUM = 0x40;

/** By what the structure is recognised by; `at` is where that stands. */
const FIXES: Readonly<Record<string, Fix>> = {
	_FVH: (bytes, at) => fixVolume(bytes, at - 40),
	$VBT: (bytes, at) => fixByte(bytes, at, u16At(bytes, at + 24), 26),
	VFCT: (bytes, at) => fixByte(bytes, at, u32At(bytes, at + 4), 9),
	' 761295520': (bytes, at) => fixByte(bytes, at - 0x30, (bytes[at - 0x2e] ?? 0) * 512, 0x21),
	$PSP: (bytes, at) => fixDirectory(bytes, at, 16, 16),
	$PL2: (bytes, at) => fixDirectory(bytes, at, 16, 16),
	$BHD: (bytes, at) => fixDirectory(bytes, at, 16, 24),
	$BL2: (bytes, at) => fixDirectory(bytes, at, 16, 24),
	'2PSP': (bytes, at) => fixDirectory(bytes, at, 32, 16),
	'2BHD': (bytes, at) => fixDirectory(bytes, at, 32, 16),
};
/** Of each kind in a file. */
const MOST = 8;

/** In place, wherever such a structure is whole. */
export function fixSums(bytes: Uint8Array): void {
	for (const [signature, fix] of Object.entries(FIXES)) {
		let at = findBytes(bytes, signature);
		for (let n = 0; at >= 0 && n < MOST; n++) {
			fix(bytes, at);
			at = findBytes(bytes, signature, at + 1);
		}
	}
}

/** Makes `size` bytes from `at` on sum to zero by the one at `sumAt` behind their start. */
function fixByte(bytes: Uint8Array, at: number, size: number, sumAt: number): void {
	if (at < 0 || sumAt >= size || at + size > bytes.length) return;
	bytes[at + sumAt] = (bytes[at + sumAt] as number) - sum8(bytes.subarray(at, at + size));
}

function fixVolume(bytes: Uint8Array, start: number): void {
	const headerLength = u16At(bytes, start + 48);
	if (start < 0 || headerLength < 56 || headerLength > 0x400 || start + headerLength > bytes.length) return;
	let sum = -u16At(bytes, start + 50);
	for (let at = 0; at < headerLength; at += 2) sum += u16At(bytes, start + at);
	bytes.set([-sum & 0xff, (-sum >> 8) & 0xff], start + 50);
	const extended = start + u16At(bytes, start + 52);
	const extendedEnd = extended === start ? start : extended + u32At(bytes, extended + 16);
	const end = Math.min(start + u32At(bytes, start + 32), bytes.length);
	fixFiles(bytes, start, Math.max(start + headerLength, extendedEnd), end);
}

/** One behind the other, until one has no size that can be. */
function fixFiles(bytes: Uint8Array, origin: number, from: number, end: number): void {
	let at = origin + ((from - origin + 7) & ~7);
	while (at + FILE_HEADER <= end) {
		const size = u32At(bytes, at + 20) & 0xffffff;
		if (size < FILE_HEADER || at + size > end) return;
		// The header's sum leaves out the data's and the state.
		bytes[at + 17] = 0;
		const state = bytes[at + 23] as number;
		bytes[at + 16] = (bytes[at + 16] as number) - sum8(bytes.subarray(at, at + FILE_HEADER)) + state;
		const summed = ((bytes[at + 19] as number) & HAS_CHECKSUM) !== 0;
		bytes[at + 17] = summed ? -sum8(bytes.subarray(at + FILE_HEADER, at + size)) : 0xaa;
		at = origin + ((at + size - origin + 7) & ~7);
	}
}

function fixDirectory(bytes: Uint8Array, at: number, headerSize: number, rowSize: number): void {
	const end = at + headerSize + u32At(bytes, at + 8) * rowSize;
	if (end > bytes.length) return;
	const sum = fletcher32(bytes, at + 8, end);
	bytes.set([sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24], at + 4);
}
