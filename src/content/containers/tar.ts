/** A tar archive (POSIX.1-2017 pax, "ustar Interchange Format"): its first header has the sum of its own bytes. */
import { hasText, latin1 } from '../../bytes/text.js';
import { openSlice } from './archive-slice.js';
import type { Container } from './container.js';

const BLOCK = 512;
const SUM_AT = 148;
const SUM_SIZE = 8;

export const TAR = {
	kind: 'tar',
	begins: (bytes) => hasText(bytes, 257, 'ustar') && hasSum(bytes.subarray(0, BLOCK)),
	open: openSlice,
} as const satisfies Container;

/** Octal digits; they count as spaces. */
function hasSum(header: Uint8Array): boolean {
	const field = header.subarray(SUM_AT, SUM_AT + SUM_SIZE);
	const sum = (bytes: Uint8Array) => bytes.reduce((total, byte) => total + byte, 0);
	return sum(header) - sum(field) + SUM_SIZE * 0x20 === Number.parseInt(latin1(field, 0, SUM_SIZE), 8);
}
