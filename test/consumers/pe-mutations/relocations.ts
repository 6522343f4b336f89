/** Relocations at their edges: types, sizes of blocks, and where the directory ends. */
import { and, directory, type Edit, linked, type Mutation, PE, pe, relocations, section, u16 } from '../mutate.js';
import { noRelocations } from './edits.js';

const relocating = (name: string, edit: Edit) => pe(name, 'ovmf-pe-relocations', edit);
/** Blocks in the place of the one that there is. */
const blocks = (directorySize: number, ...words: (readonly [number, number, ...number[]])[]): Edit =>
	and(directory(5, 0x4000, directorySize), section(3, 8, 0x100), (bytes, view) => {
		let at = relocations(bytes);
		for (const [page, size, ...entries] of words) {
			view.setUint32(at, page, true);
			view.setUint32(at + 4, size, true);
			for (const [index, each] of entries.entries()) view.setUint16(at + 8 + index * 2, each, true);
			at += size;
		}
	});
/** The sample's own relocation, in a block of 12 bytes. */
const GOOD = [0x3000, 12, 0xa000, 0] as const;

/** The driver says nothing unless its own relocation is made; this is another. */
const second = (name: string, value: number) =>
	relocating(name, blocks(24, GOOD, [value - (value % 0x1000), 12, 0xa000 | (value % 0x1000), 0]));

export const RELOCATIONS: readonly Mutation[] = [
	...[0, 1, 2, 3, 5, 6, 7, 8, 9, 11, 12, 15].map((type) =>
		relocating(`relocation of type ${type} in the data`, blocks(12, [0x3000, 12, 0xa000, (type << 12) | 0x10])),
	),
	second('relocation of eight bytes at the last byte of the image', 0x4fff),
	second('relocation of the headers', 0x20),
	second('relocation between the sections', 0x2f00),
	relocating('no relocations', and(linked(0x5100000), noRelocations)),
	relocating('relocation directory of size 0 outside the image', and(linked(0x5200000), directory(5, 0x8000, 0))),
	relocating('relocation directory outside the image', directory(5, 0x5000, 12)),
	relocating(
		'linked to 0x5300000, relocation directory outside the image',
		and(linked(0x5300000), directory(5, 0x5000, 12)),
	),
	relocating('relocation directory to the end of the image', blocks(0x1000, GOOD, [0x3000, 0x1000 - 12])),
	relocating('relocation directory whose end wraps', directory(5, 0x4000, 0xffffffff)),
	relocating('relocation directory at address 0', directory(5, 0, 12)),
	relocating('relocation directory of 8 bytes, its block larger', blocks(8, GOOD)),
	relocating('relocation block of 8 bytes', blocks(20, [0x3000, 8], GOOD)),
	relocating('relocation block of 9 bytes, the last', blocks(21, GOOD, [0x3000, 9, 0])),
	relocating('relocation block of 10 bytes', blocks(10, [0x3000, 10, 0xa000])),
	relocating('two relocation blocks', blocks(24, GOOD, [0x3000, 12, 0, 0])),
	relocating('a good relocation block, then one of another type', blocks(24, GOOD, [0x3000, 12, 0x5000, 0])),
	relocating('a good relocation block, then one outside', blocks(24, GOOD, [0x5000, 12, 0, 0])),
	relocating('a relocation block for the last page, to its end', blocks(24, GOOD, [0x4000, 12, 0x0fff, 0])),
	relocating('an empty relocation outside the image', blocks(24, GOOD, [0x4001, 12, 0x0fff, 0])),
	relocating('relocations in a section without data', and(directory(5, 0x3800, 12), section(2, 8, 0x1000))),
	relocating('no characteristics', u16(PE + 22, 0)),
];

/** Relocations that change relocations. */
export const RELOCATIONS_OF_RELOCATIONS: readonly Mutation[] = [
	// The block lies at 0x4000, behind the data.
	relocating("relocation over its block's address, then another", blocks(16, [0x3000, 16, 0xa000, 0xafff, 0, 0])),
	relocating("relocation over its block's address, the last", blocks(12, [0x3000, 12, 0xa000, 0xafff])),
	relocating("relocation over its block's size", blocks(24, GOOD, [0x4000, 12, 0x300f, 0])),
	relocating("relocation over the next block's address", blocks(36, GOOD, [0x4000, 12, 0xa017, 0], [0x3000, 12, 0, 0])),
];
