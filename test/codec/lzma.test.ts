import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, type TestContext } from 'vitest';
import { FormatError } from '../../src/bytes/errors.js';
import { lzmaDecompress } from '../../src/codec/lzma.js';
import { contents } from '../support/contents.js';
import { need, programExists } from '../support/process.js';
import { OVMF } from '../support/qemu.js';

const text = Buffer.from('option ROM, optional ROM, option ROM');
const SIZE_OFFSET = 5;
const STREAM_OFFSET = 13;

/** `text`, as a size and no marker, a marker and no size, and both; the second and third are what xz writes. */
const known = vector('5d 00000100 2400000000000000 00379c0ade820708dd04766cd6cd3f57a4c62e6354cf900000');
const unknown = vector('5d 00000100 ffffffffffffffff 00379c0ade820708dd04766cd6cd3f57a4c62e635541426fffffca990000');
const both = resized(unknown, 0x24n);

function vector(hex: string): Uint8Array {
	return new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
}

function resized(packed: Uint8Array, size: bigint): Uint8Array {
	const out = packed.slice();
	new DataView(out.buffer).setBigUint64(SIZE_OFFSET, size, true);
	return out;
}

function errorOf(bytes: Uint8Array, maxSize?: number): [string, number] | undefined {
	try {
		lzmaDecompress(bytes, maxSize === undefined ? {} : { maxSize });
	} catch (error) {
		if (error instanceof FormatError) return [error.code, error.offset];
		throw error;
	}
	return undefined;
}

function needXz(context: TestContext): void {
	need(context, programExists('xz'), 'xz (Debian package xz-utils)');
}

/** Without a size, with the end marker. */
function xz(input: Uint8Array, options = 'preset=6'): Uint8Array {
	const args = ['--format=lzma', `--lzma1=${options}`, '--stdout'];
	return new Uint8Array(spawnSync('xz', args, { input, maxBuffer: 1 << 30 }).stdout);
}

describe('lzmaDecompress', () => {
	it.each([
		['3/0/2, size', known],
		['3/0/2, marker', unknown],
		['3/0/2, size and marker', both],
		['0/0/0', vector('00 00000100 ffffffffffffffff 00379db3d01c9134c404f35ac82832b361e319098e0b6fcffffda70000')],
		['1/3/4', vector('d0 00000100 ffffffffffffffff 00379c0a869379b8405227c600ce1ff3e341d48b88eb6e5ffffff5920000')],
		['4/0/1', vector('31 00000100 ffffffffffffffff 00379c0afb17d4e61092ce91ab93c2260c969b465c9a9ba3ffffdd850000')],
		['2/1/4', vector('bf 00000100 2400000000000000 00379c0a86ab38da3e552def0daa37d9fa01ac1771e8580000')],
		['8/4/4', vector('e0 00000100 2400000000000000 00379c0a869379b84052279345820906cc26ca5218cd4a0000')],
	])('unpacks %s', (_, packed) => {
		expect(Buffer.from(lzmaDecompress(packed))).toEqual(text);
	});

	it.each([
		['with its size', '5d 00000100 0000000000000000 0000000000'],
		['with the marker', '5d 00000100 ffffffffffffffff 0083fffbffffc0000000'],
	])('unpacks nothing at all, %s', (_, packed) => {
		expect(lzmaDecompress(vector(packed))).toHaveLength(0);
	});

	it('ignores what follows the stream', () => {
		for (const packed of [known, unknown, both]) {
			for (const padding of [Buffer.alloc(100), Buffer.alloc(100, 0xff), unknown]) {
				expect(Buffer.from(lzmaDecompress(Buffer.concat([packed, padding])))).toEqual(text);
			}
		}
	});

	it('takes a part of a larger buffer for what it is', () => {
		const inside = Buffer.concat([Buffer.alloc(7, 0xff), known, Buffer.alloc(9, 0xff)]).subarray(7, 7 + known.length);
		expect(Buffer.from(lzmaDecompress(inside))).toEqual(text);
		expect(errorOf(inside.subarray(0, 25))).toEqual(['lzma-truncated', 25]);
	});

	it('refuses data that is cut off anywhere', () => {
		for (const packed of [known, unknown, both]) {
			for (let size = 0; size < packed.length; size++) {
				expect(errorOf(packed.subarray(0, size))).toEqual(['lzma-truncated', size]);
			}
		}
	});

	it('refuses properties that there are not, and streams that start with another byte than zero', () => {
		expect(errorOf(known.with(0, 225))).toEqual(['lzma-properties', 0]);
		expect(errorOf(known.with(STREAM_OFFSET, 1))).toEqual(['lzma-damaged', STREAM_OFFSET + 5]);
	});

	it('refuses a size that is not that of the data', () => {
		expect(errorOf(resized(known, 0x23n))?.[0]).toBe('lzma-damaged');
		expect(errorOf(resized(both, 0x23n))?.[0]).toBe('lzma-damaged');
		expect(errorOf(resized(both, 0x25n))?.[0]).toBe('lzma-damaged');
		expect(errorOf(resized(known, 0x25n))?.[0]).toMatch(/^lzma-/);
		// One byte into the last match.
		expect(errorOf(resized(known, 0x0dn))?.[0]).toBe('lzma-damaged');
	});

	it('takes a stream that goes on behind its size where it is told to, as firmware does', () => {
		for (let size = 1; size <= text.length; size++) {
			const part = lzmaDecompress(resized(known, BigInt(size)), { anyEnd: true });
			expect(Buffer.from(part)).toEqual(text.subarray(0, size));
		}
	});

	it('refuses a match from before the start', () => {
		// The first symbol: no literal, no repetition, and bits from there on that make some distance.
		expect(errorOf(vector('5d 00000100 0100000000000000 0080000000 0000000000'))?.[0]).toBe('lzma-distance');
		// The first symbol: a repetition, of a distance that there is not yet.
		expect(errorOf(vector('5d 00000100 0100000000000000 00f0000000 0000000000'))?.[0]).toBe('lzma-distance');
	});

	it('refuses more than the limit, whether declared or not', () => {
		expect(errorOf(resized(known, 1n << 32n))).toEqual(['lzma-too-large', SIZE_OFFSET]);
		expect(errorOf(resized(known, 0xffff_ffff_ffff_fffen))).toEqual(['lzma-too-large', SIZE_OFFSET]);
		expect(errorOf(known, text.length - 1)).toEqual(['lzma-too-large', SIZE_OFFSET]);
		expect(errorOf(unknown, text.length - 1)?.[0]).toBe('lzma-too-large');
		expect(errorOf(unknown, 0)?.[0]).toBe('lzma-too-large');
		expect(errorOf(known, text.length)).toBeUndefined();
		expect(errorOf(unknown, text.length)).toBeUndefined();
	});

	it('takes no memory for a size that is merely declared', () => {
		// The memory of WebAssembly is in this alone.
		const before = process.memoryUsage().external;
		expect(errorOf(resized(known, 128n << 20n))?.[0]).toMatch(/^lzma-/);
		expect(process.memoryUsage().external - before).toBeLessThan(1 << 20);
	});

	it('answers any damage with data up to the limit or with a FormatError', () => {
		const damage = fc.array(fc.tuple(fc.nat(both.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(fc.constantFrom(known, unknown, both), damage, (packed, changes) => {
				const damaged = packed.slice();
				for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
				try {
					expect(lzmaDecompress(damaged, { maxSize: 100_000 }).length).toBeLessThanOrEqual(100_000);
				} catch (error) {
					if (!(error instanceof FormatError)) throw error;
					expect(error.code).toMatch(/^lzma-/);
					expect(error.offset).toBeLessThanOrEqual(damaged.length);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('answers random data likewise', () => {
		fc.assert(
			fc.property(fc.nat(224), fc.nat(100_000), fc.uint8Array({ maxLength: 400 }), (properties, size, stream) => {
				const header = resized(known.subarray(0, STREAM_OFFSET).with(0, properties), BigInt(size));
				try {
					expect(lzmaDecompress(Buffer.concat([header, Uint8Array.of(0), stream]))).toHaveLength(size);
				} catch (error) {
					if (!(error instanceof FormatError)) throw error;
				}
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('lzmaDecompress and xz', () => {
	const bits = fc
		.record({ lc: fc.nat(4), lp: fc.nat(4), pb: fc.nat(4) })
		.filter(({ lc, lp }) => lc + lp <= 4)
		.map(({ lc, lp, pb }) => `lc=${lc},lp=${lp},pb=${pb}`);

	it('unpacks what xz has packed', (context) => {
		needXz(context);
		fc.assert(
			fc.property(contents, bits, fc.constantFrom(0, 6), (content, options, preset) => {
				const packed = xz(content, `preset=${preset},${options}`);
				expect(Buffer.compare(lzmaDecompress(packed), content)).toBe(0);
				expect(Buffer.compare(lzmaDecompress(resized(packed, BigInt(content.length))), content)).toBe(0);
				expect(errorOf(packed.subarray(0, -1))).toEqual(['lzma-truncated', packed.length - 1]);
			}),
			{ numRuns: 25 },
		);
	});

	it('stops a bomb at the limit', (context) => {
		needXz(context);
		const bomb = xz(new Uint8Array(32 << 20), 'preset=0');
		expect(bomb.length).toBeLessThan(20_000);
		expect(errorOf(bomb, 8 << 20)?.[0]).toBe('lzma-too-large');
		expect(errorOf(resized(bomb, 8n << 20n))?.[0]).toBe('lzma-damaged');
		expect(lzmaDecompress(bomb)).toHaveLength(32 << 20);
	});

	it('unpacks the volume of drivers in OVMF', (context) => {
		need(context, existsSync(OVMF.code), `${OVMF.code} (Debian package ovmf)`);
		needXz(context);
		const section = new Uint8Array(readFileSync(OVMF.code)).subarray(0x90);
		const size = (section[0] as number) | ((section[1] as number) << 8) | ((section[2] as number) << 16);
		const packed = section.subarray(0x18, size);
		const expected = spawnSync('xz', ['--format=lzma', '-dc'], { input: packed, maxBuffer: 1 << 30 }).stdout;
		expect(expected.length).toBeGreaterThan(1 << 20);
		const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
		expect(digest(lzmaDecompress(packed))).toBe(digest(expected));
	});
});
