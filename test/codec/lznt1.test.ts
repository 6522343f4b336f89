/** LZNT1: the example of its specification, round trips, and what is wrong with damaged data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lznt1Decompress } from '../../src/codec/lznt1.js';
import { contents } from '../support/contents.js';
import { lznt1Compress } from '../support/packages/panasonic.js';

const hexBytes = (text: string) => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));

describe('lznt1Decompress', () => {
	it('reads the example of [MS-XCA] 3.2', () => {
		const packed = hexBytes(
			'38 b0 88 46 23 20 00 20 47 20 41 00 10 a2 47 01 a0 45 20 44 00 08 45 01 50 79 00 c0 45 20 05 24 13 88 05 b4 02 4a 44 ef 03 58 02 8c 09 16 01 48 45 00 be 00 9e 00 04 01 18 90 00',
		);
		const text =
			'F# F# G A A G F# E D D E F# F# E E F# F# G A A G F# E D D E F# E D D E E F# D E F# G F# D E F# G F# E D E A F# F# G A A G F# E D D E F# E D D\0';
		expect(Buffer.from(lznt1Decompress(packed, text.length)).toString('latin1')).toBe(text);
	});

	it('gives back what was packed', () => {
		fc.assert(
			fc.property(contents, (data) => {
				const some = data.subarray(0, 20_000);
				expect(lznt1Decompress(lznt1Compress(some), some.length)).toEqual(some);
			}),
			{ numRuns: 30 },
		);
	});

	it.each<[string, string, string]>([
		['no chunk', '', 'decompress-truncated'],
		['a chunk that is none', '0000', 'decompress-block'],
		['a chunk that is cut off', '0430 41', 'decompress-truncated'],
		['a pointer to what is before it', '02b0 01 0000', 'decompress-distance'],
		['a chunk of more than 4 KiB', '0cb0 06 41 ff0f 0000 4242424242 00 41', 'decompress-too-large'],
	])('refuses data with %s', (_, text, code) => {
		expect(() => lznt1Decompress(hexBytes(text), 100_000)).toThrow(expect.objectContaining({ code }));
	});

	it('throws FormatError alone, and has as many bytes as are wanted', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(9000), (bytes, size) => {
				const chunk = Uint8Array.of(...bytes.subarray(0, 1), 0xb0, ...bytes);
				try {
					expect(lznt1Decompress(chunk, size)).toHaveLength(size);
				} catch (error) {
					expect(error).toMatchObject({ name: 'FormatError' });
				}
			}),
		);
	});
});
