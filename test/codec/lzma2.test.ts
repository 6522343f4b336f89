/** LZMA2, and LZMA without a header, in pieces: against liblzma, with dictionaries smaller than what is unpacked. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, type TestContext } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import { FormatError } from '../../src/bytes/errors.js';
import { lzmaDecompress } from '../../src/codec/lzma.js';
import { lzmaPieces } from '../../src/codec/lzma-pieces.js';
import { lzma2DictionarySize, lzma2Pieces } from '../../src/codec/lzma2.js';
import { contents } from '../support/contents.js';
import { lzmaCompress } from '../support/firmware/lzma.js';
import { lzma2Compress } from '../support/packages/lzma2.js';
import { need, programExists } from '../support/process.js';

function needXz(context: TestContext): void {
	need(context, programExists('xz'), 'xz (Debian package xz-utils)');
}

function xz(input: Uint8Array, filter: string): Uint8Array {
	return new Uint8Array(spawnSync('xz', ['--format=raw', filter, '--stdout'], { input, maxBuffer: 1 << 30 }).stdout);
}

const EVERYTHING = { dictionarySize: 64 << 20, wanted: Number.POSITIVE_INFINITY };

/** Copies, because a piece is there only until the next one. */
function joined(pieces: Iterable<Uint8Array>): Uint8Array {
	return concat(Array.from(pieces, (piece) => piece.slice()));
}

const unpacked2 = (bytes: Uint8Array, options: Partial<typeof EVERYTHING> = {}) =>
	joined(lzma2Pieces(bytes, 0, { ...EVERYTHING, ...options }));

function errorOf(bytes: Uint8Array): [string, number] | undefined {
	try {
		unpacked2(bytes);
	} catch (error) {
		if (error instanceof FormatError) return [error.code, error.offset];
		throw error;
	}
	return undefined;
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const text = new Uint8Array(Buffer.from('option ROM, optional ROM, option ROM'));
const vector = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
/** `text` by `xz --format=raw --lzma2=preset=6`. */
const PACKED = vector('e0 0023 0018 5d 00379c0ade820708dd04766cd6cd3f57a4c62e6354cf900000 00');

describe('lzma2Pieces', () => {
	it('unpacks chunks of each kind', () => {
		expect(unpacked2(PACKED)).toEqual(text);
		// Plain bytes anew, then plain bytes that go on.
		expect(unpacked2(vector('01 0001 4142  02 0000 43  00'))).toEqual(Uint8Array.from([0x41, 0x42, 0x43]));
		expect(unpacked2(vector('00'))).toHaveLength(0);
	});

	it('ignores what follows the end, and stops where enough is unpacked', () => {
		expect(unpacked2(concat([PACKED, text]))).toEqual(text);
		const plain = vector('01 0001 4142  02 0000 43  7f');
		expect(errorOf(plain)).toEqual(['lzma2-damaged', 9]);
		expect(unpacked2(plain, { wanted: 3 })).toHaveLength(3);
		expect(unpacked2(plain, { wanted: 0 })).toHaveLength(0);
	});

	it('refuses chunks that there cannot be', () => {
		const damaged = ['lzma2-damaged', 0];
		expect(errorOf(vector('03 0000 41 00'))).toEqual(damaged);
		// Goes on at the start, or without properties behind what forgets them.
		expect(errorOf(vector('02 0000 41 00'))).toEqual(damaged);
		expect(errorOf(PACKED.with(0, 0xc0))).toEqual(damaged);
		expect(errorOf(concat([vector('01 0000 41'), PACKED.with(0, 0xa0)]))).toEqual(['lzma2-damaged', 4]);
		// More bits of literals than are allowed, or that there are.
		expect(errorOf(PACKED.with(5, 4 + 9))).toEqual(['lzma2-damaged', 5]);
		expect(errorOf(PACKED.with(5, 225))).toEqual(['lzma-properties', 5]);
	});

	it('refuses a size that is not that of the chunk', () => {
		expect(errorOf(PACKED.with(2, 0x22))?.[0]).toBe('lzma2-damaged');
		expect(errorOf(PACKED.with(2, 0x24))?.[0]).toBe('lzma2-damaged');
		expect(errorOf(PACKED.with(4, (PACKED[4] as number) - 1))?.[0]).toBe('lzma2-damaged');
		expect(errorOf(concat([PACKED.with(4, (PACKED[4] as number) + 1), text]))?.[0]).toBe('lzma2-damaged');
	});

	it('refuses data that is cut off anywhere', () => {
		const all = concat([vector('01 0001 4142'), PACKED]);
		for (let size = 0; size < all.length; size++) {
			expect(errorOf(all.subarray(0, size))).toEqual(['lzma-truncated', size]);
		}
	});

	it('answers any damage with a FormatError, or with data', () => {
		const sample = lzma2Compress(new Uint8Array(readFileSync(new URL(import.meta.url))), { chunk: 1000 });
		const damage = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(damage, (changes) => {
				const damaged = sample.slice();
				for (const [at, byte] of changes) damaged[at] = byte;
				const [code, offset] = errorOf(damaged) ?? ['lzma', 0];
				expect(code).toMatch(/^lzma/);
				expect(offset).toBeLessThanOrEqual(damaged.length);
			}),
			{ numRuns: 500 },
		);
	});

	it('takes memory for what there is, not for what is declared', () => {
		const before = process.memoryUsage().external;
		const pieces = lzma2Pieces(PACKED, 0, { dictionarySize: 0xffff_ffff, wanted: Number.POSITIVE_INFINITY });
		expect(pieces.next().value).toEqual(text);
		expect(process.memoryUsage().external - before).toBeLessThan(1 << 20);
	});

	it('keeps no more than the dictionary and a quarter', (context) => {
		needXz(context);
		const zeros = xz(new Uint8Array(64 << 20), '--lzma2=preset=0,dict=1MiB');
		let total = 0;
		// An engine may have more memory from the start, of the stream before.
		const sizes: number[] = [];
		for (const piece of lzma2Pieces(zeros, 0, { dictionarySize: 1 << 20, wanted: Number.POSITIVE_INFINITY })) {
			total += piece.length;
			sizes.push(piece.buffer.byteLength);
		}
		expect(total).toBe(64 << 20);
		expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(4 << 20);
	});

	it('reads back what the own writer has written', () => {
		const options = fc.record({ chunk: fc.integer({ min: 1000, max: 0x10000 }), plain: fc.nat(3) });
		fc.assert(
			fc.property(contents, options, (content, written) => {
				expect(Buffer.compare(unpacked2(lzma2Compress(content, written)), content)).toBe(0);
			}),
			{ numRuns: 100 },
		);
	});

	it('reads back what xz has written, with any dictionary', (context) => {
		needXz(context);
		const filters = fc
			.record({ lc: fc.nat(4), lp: fc.nat(4), pb: fc.nat(4), preset: fc.constantFrom(0, 6) })
			.filter(({ lc, lp }) => lc + lp <= 4);
		fc.assert(
			fc.property(contents, filters, (content, { lc, lp, pb, preset }) => {
				const packed = xz(content, `--lzma2=preset=${preset},dict=4KiB,lc=${lc},lp=${lp},pb=${pb}`);
				expect(Buffer.compare(unpacked2(packed, { dictionarySize: 4096 }), content)).toBe(0);
			}),
			{ numRuns: 20 },
		);
	});

	it('unpacks a program that is larger than the dictionary', (context) => {
		needXz(context);
		const program = new Uint8Array(readFileSync(process.execPath)).subarray(0, 12 << 20);
		const packed = xz(program, '--lzma2=preset=1,dict=64KiB');
		expect(digest(unpacked2(packed, { dictionarySize: 64 << 10 }))).toBe(digest(program));
	});
});

describe('lzma2DictionarySize', () => {
	it.each([
		[0, 4096],
		[1, 6144],
		[2, 8192],
		[24, 16 << 20],
		[39, 3 * 2 ** 30],
		[40, 0xffff_ffff],
	])('of code %d is %d', (code, size) => {
		expect(lzma2DictionarySize(code)).toBe(size);
	});
});

describe('lzmaPieces', () => {
	const unpacked = (bytes: Uint8Array, properties: number, wanted: number, dictionarySize = 1 << 23) =>
		joined(lzmaPieces(bytes, 0, { properties, dictionarySize, wanted }));

	it('unpacks to the end marker, or as much as is wanted', () => {
		fc.assert(
			fc.property(contents, fc.nat(4), (content, pb) => {
				const packed = lzmaCompress(content, { size: 'unknown', pb });
				const [properties = 0] = packed;
				const stream = packed.subarray(13);
				expect(Buffer.compare(unpacked(stream, properties, Number.POSITIVE_INFINITY), content)).toBe(0);
				const part = unpacked(stream, properties, content.length >> 1);
				expect(part.length).toBeGreaterThanOrEqual(content.length >> 1);
				expect(Buffer.compare(part, content.subarray(0, part.length))).toBe(0);
			}),
			{ numRuns: 100 },
		);
	});

	it('unpacks a program that is larger than the dictionary', (context) => {
		needXz(context);
		const program = new Uint8Array(readFileSync(process.execPath)).subarray(0, 6 << 20);
		const packed = xz(program, '--lzma1=preset=1,dict=64KiB');
		expect(digest(unpacked(packed, 0x5d, program.length, 64 << 10))).toBe(digest(program));
	});

	const noise = (size: number, seed: number) => {
		let state = seed;
		return Uint8Array.from({ length: size }, () => {
			state = Math.imul(state, 1664525) + 1013904223;
			return state >>> 24;
		});
	};

	/** Where all but 4096 bytes are forgotten, after 2 MiB, it has short matches from so far back, and a literal after each. */
	const reaching = (distance: number) => {
		const [start, end] = [2_099_000, 2_102_000];
		const plain = new Uint8Array(end);
		plain.set(noise(distance, 1), start - distance);
		for (let at = start; at < end; at++) plain[at] = (plain[at - distance] as number) + (at % 5 === 0 ? 1 : 0);
		return lzmaCompress(plain, { size: 'unknown' });
	};

	it.each([6000, 100_000])('refuses matches from %d bytes back where 4096 are declared', (distance) => {
		const packed = reaching(distance);
		const [properties = 0] = packed;
		const resultOf = (pieceSize: number) => {
			const options = { properties, dictionarySize: 4096, wanted: Number.POSITIVE_INFINITY, pieceSize };
			let size = 0;
			try {
				for (const piece of lzmaPieces(packed, 13, options)) size += piece.length;
			} catch (error) {
				if (error instanceof FormatError) return [size, error.code, error.offset];
				throw error;
			}
			return [size];
		};
		const [other, another] = [lzmaCompress(noise(20_000, 2)), lzmaCompress(noise(20_000, 3))];
		// The last symbol before that is a match in some of these.
		for (let pieceSize = 1000; pieceSize < 1010; pieceSize++) {
			lzmaDecompress(other);
			const result = resultOf(pieceSize);
			expect(result[1]).toBe('lzma-distance');
			// Whatever the stream before has left in memory.
			lzmaDecompress(another);
			expect(resultOf(pieceSize)).toEqual(result);
		}
	});

	it('refuses properties that there are not, and data that is cut off', () => {
		const stream = lzmaCompress(text, { size: 'unknown' }).subarray(13);
		expect(() => unpacked(stream, 225, 36)).toThrow(FormatError);
		for (let size = 0; size < stream.length; size++) {
			expect(() => unpacked(stream.subarray(0, size), 0x5d, Number.POSITIVE_INFINITY)).toThrow(FormatError);
		}
	});
});
