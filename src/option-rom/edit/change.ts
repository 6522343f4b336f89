/** What an operation did to a ROM. */
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
	| 'private image removed'
	| 'driver compressed'
	| 'driver decompressed';

export interface EditChange {
	/** Which image, counted from 1. */
	readonly image?: number;
	/** Where in the file that was given, in bytes from its start; which file is `input`'s to say. */
	readonly offset: number;
	readonly what: ChangeKind;
	/** The field or byte as it was; where its size changed or it was removed, how many bytes it had. */
	readonly before: number;
	/** Missing for what was removed. */
	readonly after?: number;
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
): EditChange | undefined {
	if (before === after) return undefined;
	return { image: number, offset: at + offset, what, before, after };
}

/** A change of a size, or one of the removal of that many bytes. */
export function sizeChange(
	offset: number,
	what: ChangeKind,
	[before, after]: readonly [number] | readonly [number, number],
): EditChange {
	return { offset, what, before, ...(after !== undefined && { after }) };
}
