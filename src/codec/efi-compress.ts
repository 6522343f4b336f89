/**
 * EFI 1.1 compression (UEFI 2.10 §19.2): LZ77 over an 8 KiB window, then Huffman codes per block, with the bytes that
 * edk2's EfiCompress gives for the same input.
 *
 * Layout: u32 compressed size (without these eight bytes), u32 original size, bit stream, one zero byte.
 */
import { BitWriter } from './efi-compress/bit-writer.js';
import { BlockWriter, MIN_MATCH } from './efi-compress/block-writer.js';
import { PositionTree } from './efi-compress/position-tree.js';

const HEADER_SIZE = 8;

/**
 * Compresses `input` as EFI 1.1.
 *
 * @returns the compressed data with its eight-byte header, as `EFI_DECOMPRESS_PROTOCOL` takes it. It may be longer
 * than the input, which EfiRom refuses and option ROMs have no use for.
 */
export function efiCompress(input: Uint8Array): Uint8Array {
	const bits = new BitWriter(HEADER_SIZE, HEADER_SIZE + (input.length >> 1) + 64);
	const blocks = new BlockWriter(bits);
	const tree = new PositionTree(input);
	const end = input.length;
	tree.matchLength = Math.min(tree.matchLength, end);
	while (tree.position < end) {
		let length = tree.matchLength;
		const from = tree.matchPosition;
		const byte = tree.text[tree.position] as number;
		tree.advance();
		tree.matchLength = Math.min(tree.matchLength, end - tree.position);
		// A longer match one byte on is worth a literal here (lazy evaluation).
		if (length < MIN_MATCH || tree.matchLength > length) {
			blocks.literal(byte);
			continue;
		}
		blocks.pointer(length, tree.position - from - 2);
		while (--length > 0) tree.advance();
		tree.matchLength = Math.min(tree.matchLength, end - tree.position);
	}
	blocks.endBlock();
	bits.align();
	const out = bits.finish(1);
	const header = new DataView(out.buffer);
	header.setUint32(0, out.length - HEADER_SIZE, true);
	header.setUint32(4, input.length, true);
	return out;
}
