/** What an operation did to a ROM, for people and scripts. */
import { hex } from '../../bytes/hex.js';
import { counted } from '../../language/words.js';
import type { RomPiece } from './split.js';

/** What was changed: a field, a byte, or the bytes around the images. */
export type ChangeKind =
	| 'vendor ID'
	| 'device ID'
	| 'device list'
	| 'checksum byte'
	| 'last-image bit set'
	| 'last-image bit cleared'
	| 'header before the first image removed'
	| 'bytes after the last image removed'
	| 'driver compressed'
	| 'driver decompressed';

export interface EditChange {
	/** Which image, counted from 1. */
	readonly image?: number;
	/** Where in the file that was given, in bytes from its start; which file is `input`'s to say. */
	readonly offset: number;
	readonly what: ChangeKind;
	readonly before?: string;
	readonly after?: string;
	/** Where sizes changed: `before` and `after` as numbers of bytes. */
	readonly sizes?: readonly number[];
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
	what: ChangeKind,
	[before, after]: readonly [number, number],
	digits: number,
): EditChange | undefined {
	if (before === after) return undefined;
	return { image: number, offset: at + offset, what, before: hex(before, digits), after: hex(after, digits) };
}

/** A change of a size, or one of the removal of that many bytes. */
export function sizeChange(
	offset: number,
	what: ChangeKind,
	sizes: readonly [number] | readonly [number, number],
): EditChange {
	const [before, after] = sizes.map((size) => counted(size, 'byte'));
	return { offset, what, ...(before !== undefined && { before }), ...(after !== undefined && { after }), sizes };
}
