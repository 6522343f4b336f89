/** Programs that unpack what they have behind them, and are only named: by headers of which sums and sizes add up. */
import { u16At, u32At } from '../../bytes/integers.js';
import { hasDosMagic } from '../../executable/pe.js';
import { readPeImage } from '../../executable/pe-image.js';
import type { Container } from './container.js';
import type { Sums } from './sums.js';

type Holds = (bytes: Uint8Array, at: number, sums: Sums) => boolean;

/** It is the program with all that is behind it. */
const inProgram = (marks: readonly string[], holds: Holds) => ({
	marks,
	locate: (bytes: Uint8Array, at: number, sums: Sums) =>
		hasDosMagic(bytes) && holds(bytes, at, sums) ? { start: 0, end: bytes.length } : undefined,
});

/** Behind the program: a text, the number of files, and their kind. */
const INSTALLSHIELD_MARKS = ['InstallShield\0', 'ISSetupStream\0'];

export const INSTALLSHIELD = {
	kind: 'installshield',
	inside: inProgram(INSTALLSHIELD_MARKS, (bytes, at) => u16At(bytes, at + 14) > 0 && isBehindProgram(bytes, at)),
} as const satisfies Container;

function isBehindProgram(bytes: Uint8Array, at: number): boolean {
	try {
		return readPeImage(bytes).end === at;
	} catch {
		return false;
	}
}

/** UPX, src/packhead.cpp: the last of 32 bytes is the sum of those behind the mark. */
const UPX_HEADER = 32;
const UPX_MODULUS = 251;

export const UPX = {
	kind: 'upx',
	inside: inProgram(['UPX!'], (bytes, at) => {
		const header = bytes.subarray(at + 4, at + UPX_HEADER);
		const sum = header.subarray(0, -1).reduce((total, byte) => total + byte, 0);
		return header.length === UPX_HEADER - 4 && u32At(header, 16) > 0 && sum % UPX_MODULUS === header.at(-1);
	}),
} as const satisfies Container;
