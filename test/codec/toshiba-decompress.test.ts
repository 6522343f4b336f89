/** Toshiba's Huffman-coded blocks: a table of bytes, round trips, and what is wrong with damaged ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import { toshibaDecompress } from '../../src/codec/toshiba-decompress.js';
import { contents } from '../support/contents.js';
import { toshibaCompress } from '../support/packages/toshiba.js';

const unpack = (bytes: Uint8Array | readonly number[], maxSize = 1 << 20) =>
	concat([...toshibaDecompress(Uint8Array.from(bytes), maxSize)]);

describe('toshibaDecompress', () => {
	it('reads a tree, and codes by it, from the highest bit on', () => {
		// A node; a leaf 'A'; a node of the leaves 'B' and 'C'. Then 0, 10, 11, 0: A, B, C, A.
		const bits = ['1', '0', '01000001', '1', '0', '01000010', '0', '01000011', '0', '10', '11', '0', '00000'].join('');
		const bytes = bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
		expect(unpack([1, 0, 0, 4, ...bytes, 0])).toEqual(new Uint8Array(Buffer.from('ABCA')));
		expect(unpack([1, 0, 0, 4, ...bytes, 1, 0, 0, 4, ...bytes, 0, 99])).toEqual(
			new Uint8Array(Buffer.from('ABCAABCA')),
		);
	});

	it('takes the one byte of a tree without nodes as often as is said, for no bits', () => {
		expect(unpack([1, 1, 0, 2, 0b0010_0000, 0b1000_0000, 0])).toEqual(new Uint8Array(0x10002).fill(0x41));
	});

	it('gives back what was packed', () => {
		fc.assert(
			fc.property(contents, fc.integer({ min: 1, max: 70_000 }), (data, block) => {
				const packed = toshibaCompress(data, Math.max(block, data.length >> 4));
				expect(unpack(packed)).toEqual(data);
			}),
			{ numRuns: 30 },
		);
	});

	it.each<[string, readonly number[], string]>([
		['no end', [], 'decompress-truncated'],
		['a block of another kind', [2, 0, 0, 1, 0, 0], 'decompress-block'],
		['a header that is cut off', [1, 0, 0], 'decompress-truncated'],
		['a tree that is cut off', [1, 0, 0, 1, 0xff, 0xff], 'decompress-truncated'],
		['a tree of more nodes than there can be', [1, 0, 0, 1, ...new Array<number>(64).fill(0xff)], 'decompress-code'],
		['more than was to be unpacked', [1, 0x10, 0, 1, 0b0010_0000, 0b1000_0000, 0], 'decompress-too-large'],
	])('refuses data with %s', (_, bytes, code) => {
		expect(() => unpack(bytes)).toThrow(expect.objectContaining({ code }));
	});

	it('throws FormatError alone, whatever is in it', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				try {
					unpack([1, 0, ...bytes]);
				} catch (error) {
					expect(error).toMatchObject({ name: 'FormatError' });
				}
			}),
		);
	});
});
