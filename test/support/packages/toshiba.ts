/** Toshiba's BIOS updates for DOS: parts behind a header each, packed in blocks with Huffman trees. */
import { ascii, join, put, u16, u32 } from '../executables.js';

export interface ToshibaPart {
	readonly data: Uint8Array;
	/** Bytes of a block; not packed without it. */
	readonly block?: number;
	readonly version?: number;
}

export function toshibaPart({ data, block, version = 0 }: ToshibaPart): Uint8Array {
	const packed = block === undefined ? data : toshibaCompress(data, block);
	const header = new Uint8Array(version === 0 ? 0x100 : 0x200);
	put(header, 2, Uint8Array.of(version), ascii('BIOS', 8), ascii('V2.30           '));
	put(header, 0x1b, Uint8Array.of(block === undefined ? 0 : 1));
	put(header, 0x24, u32(packed.length), u16(Math.ceil(data.length / 1024)));
	return join(header, packed);
}

export function toshibaCompress(data: Uint8Array, block: number): Uint8Array {
	const blocks: Uint8Array[] = [];
	for (let at = 0; at < data.length; at += block) blocks.push(compressBlock(data.subarray(at, at + block)));
	return join(...blocks, Uint8Array.of(0));
}

type Tree = number | readonly [Tree, Tree];

function compressBlock(data: Uint8Array): Uint8Array {
	const { length } = data;
	const tree = treeOf(data);
	const codes = new Map<number, string>();
	const shape = write(tree, '', codes);
	const bits = shape + Array.from(data, (byte) => codes.get(byte)).join('');
	const bytes = (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
	return Uint8Array.of(1, length >>> 16, length >>> 8, length, ...bytes);
}

/** The two rarest become one, until there is one. */
function treeOf(data: Uint8Array): Tree {
	const counts = new Map<Tree, number>();
	for (const byte of data) counts.set(byte, (counts.get(byte) ?? 0) + 1);
	while (counts.size > 1) {
		const [[one, times], [other, more]] = [...counts].sort(([, a], [, b]) => a - b) as [[Tree, number], [Tree, number]];
		counts.delete(one);
		counts.delete(other);
		counts.set([one, other], times + more);
	}
	return [...counts.keys()][0] ?? 0;
}

/** The tree as bits; each byte has its way from the root as its code. */
function write(tree: Tree, code: string, codes: Map<number, string>): string {
	if (typeof tree !== 'number') return `1${write(tree[0], `${code}0`, codes)}${write(tree[1], `${code}1`, codes)}`;
	codes.set(tree, code);
	return `0${tree.toString(2).padStart(8, '0')}`;
}
