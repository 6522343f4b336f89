/** The base relocations of a driver, as `PeCoffLoaderRelocateImage` (BasePeCoff.c) applies them where it was moved. */
import { u16At, u32At } from '../../../bytes/integers.js';
import type { DataDirectory } from './optional-header.js';
import { type PeBreak, type PeValues, peBreak } from './pe-file.js';
import type { LoadedImage } from './sections.js';

/** ABSOLUTE, HIGH, LOW, HIGHLOW and DIR64. */
const TYPES = new Set([0, 1, 2, 3, 10]);
const BLOCK = 8;
/** More relocations than any driver has; what lies behind them is not read. */
const MAX_SIZE = 1 << 20;

/** `moved`: the image lies elsewhere than it was linked to. If not, only the directory's ends are looked at. */
export function badRelocations(
	{ memory, shift }: LoadedImage,
	imageSize: number,
	directory: DataDirectory | undefined,
	moved: boolean,
): PeBreak | undefined {
	if (directory === undefined || directory.size === 0) return undefined;
	const { address, size } = directory;
	const bad = (values: PeValues<'ovmf-pe-relocations'>) => peBreak('ovmf-pe-relocations', directory.at, values);
	const outside = imageSize + shift;
	if (address + size > outside) return bad({ case: 'end-outside', address: address + size });
	if (!moved) return undefined;
	const length = Math.min(size, MAX_SIZE);
	// The header of a block may begin inside and end outside; what it says there counts.
	const blocks = memory.read(address - shift, length + BLOCK);
	// The last byte is the end: a rest of one byte is no block.
	for (let at = 0; at < length - 1; ) {
		if (at + BLOCK > length && length < size) return undefined;
		const page = u32At(blocks, at);
		const blockSize = u32At(blocks, at + 4);
		if (blockSize === 0 || at + blockSize > size) {
			return bad({ case: 'block-size', size: blockSize, address: address + at });
		}
		if (page >= outside) return bad({ case: 'target-outside', address: page });
		const end = Math.min(at + blockSize, length);
		for (let entry = at + BLOCK; entry < end; entry += 2) {
			const value = u16At(blocks, entry);
			const target = page + (value & 0xfff);
			if (target >= outside) return bad({ case: 'target-outside', address: target });
			if (!TYPES.has(value >> 12)) return bad({ case: 'type', type: value >> 12, address: address + entry });
		}
		at += blockSize;
	}
	return undefined;
}
