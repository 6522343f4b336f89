/**
 * The x86 branch filter of LZMA (LZMA SDK, `Bra86`; xz "x86 BCJ"), as edk2's LzmaF86 sections have it: compressors find
 * more when calls and jumps (opcodes E8 and E9) hold the address they go to instead of the distance.
 */

import { copyBytes } from '../bytes/own-bytes.js';

const OPCODE_AND_OPERAND = 5;

/** The data with distances again where it has addresses, which the filter counts from the start of `bytes`. */
export function bcjX86Decode(bytes: Uint8Array): Uint8Array {
	const decoded = copyBytes(bytes);
	undoBcjX86(decoded);
	return decoded;
}

/** The same in place, for bytes that are the caller's own. */
export function undoBcjX86(bytes: Uint8Array): void {
	const last = bytes.length - OPCODE_AND_OPERAND;
	/** Opcodes among the three bytes before `at` that were left as they are, bit 0 for the latest. */
	let passed = 0;
	for (let at = 0; at <= last; at++) {
		if (((bytes[at] as number) & 0xfe) !== 0xe8) {
			passed = (passed << 1) & 7;
		} else if (isConverted(bytes, at, passed)) {
			convert(bytes, at, passed);
			at += OPCODE_AND_OPERAND - 1;
			passed = 0;
		} else {
			passed = ((passed << 1) & 7) | 1;
		}
	}
}

/** Whether the filter took the opcode at `at` for a real one, which depends on what it had passed right before. */
function isConverted(bytes: Uint8Array, at: number, passed: number): boolean {
	if (!isSign(bytes[at + 4] as number)) return false;
	if (passed === 0) return true;
	const onlyOne = (passed & (passed - 1)) === 0;
	return onlyOne && !isSign(bytes[at + 4 - stepsBack(passed)] as number);
}

function convert(bytes: Uint8Array, at: number, passed: number): void {
	const next = at + OPCODE_AND_OPERAND;
	const address =
		(bytes[at + 1] as number) |
		((bytes[at + 2] as number) << 8) |
		((bytes[at + 3] as number) << 16) |
		((bytes[at + 4] as number) << 24);
	let distance = (address - next) | 0;
	if (passed !== 0) {
		// The opcode passed before must not look like a real one afterwards. Where it would, the filter has inverted the
		// bits from the last byte of that opcode's operand down.
		const shift = 24 - 8 * stepsBack(passed);
		if (isSign((distance >>> shift) & 0xff)) distance = ((distance ^ ((0x100 << shift) - 1)) - next) | 0;
	}
	bytes[at + 1] = distance;
	bytes[at + 2] = distance >> 8;
	bytes[at + 3] = distance >> 16;
	bytes[at + 4] = (distance << 7) >> 31;
}

/** Whether a 32-bit number with this highest byte is within 16 MiB of zero. */
function isSign(byte: number): boolean {
	return byte === 0 || byte === 0xff;
}

/** How far back the one opcode in `passed` is: 1 to 3. */
function stepsBack(passed: number): number {
	return 32 - Math.clz32(passed);
}
