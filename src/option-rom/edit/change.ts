/** What an operation did to a ROM, for people and scripts. */
import { hex } from '../../bytes/hex.js';
import type { RomPiece } from './split.js';

export interface EditChange {
	/** Which image, counted from 1. */
	readonly image?: number;
	/** Where in the file that was given, in bytes from its start; which file is `input`'s to say. */
	readonly offset: number;
	readonly what: string;
	readonly before?: string;
	readonly after?: string;
	/** Which of several inputs, counted from 0. */
	readonly input?: number;
}

export interface EditResult {
	/** The new ROM, in memory of its own: the bytes that were given stay as they are. */
	readonly bytes: Uint8Array;
	/** Empty where the ROM was as wanted already. */
	readonly changes: readonly EditChange[];
}

/** A change of a number in an image; `undefined` where it is none. */
export function numberChange(
	{ number, at }: RomPiece,
	offset: number,
	what: string,
	[before, after]: readonly [number, number],
	digits: number,
): EditChange | undefined {
	if (before === after) return undefined;
	return { image: number, offset: at + offset, what, before: hex(before, digits), after: hex(after, digits) };
}
