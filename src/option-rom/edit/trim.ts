/** `trim`: a ROM without the vendor's header before its first image and without what follows its last one. */
import { copyBytes } from '../../bytes/own-bytes.js';
import { type EditChange, type EditResult, sizeChange } from './change.js';
import { requirePcirBefore, splitRom } from './split.js';

/** @throws FormatError where no image is found. */
export function trimRom(rom: Uint8Array): EditResult {
	const { leading, images, trailing } = splitRom(rom);
	const end = rom.length - trailing.length;
	for (const piece of images) requirePcirBefore(piece, end);
	return { bytes: copyBytes(rom, leading.length, end), changes: trimmings(leading, trailing, end) };
}

/** What cutting these two off means; `end` is where the last image ends in the file. */
export function trimmings(leading: Uint8Array, trailing: Uint8Array, end: number): EditChange[] {
	const changes: EditChange[] = [];
	if (leading.length > 0) changes.push(sizeChange(0, 'header before the first image removed', [leading.length]));
	if (trailing.length > 0) changes.push(sizeChange(end, 'bytes after the last image removed', [trailing.length]));
	return changes;
}
