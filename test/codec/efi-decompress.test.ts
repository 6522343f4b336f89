import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bytes/errors.js';
import { efiCompress } from '../../src/codec/efi-compress.js';
import { efiDecompress } from '../../src/codec/efi-decompress.js';
import { goldenInput } from '../support/files.js';

const driver = goldenInput('x64-driver-4k.efi');
const packed = efiCompress(driver);

function codeOf(run: () => unknown): string | undefined {
	try {
		run();
	} catch (error) {
		if (error instanceof FormatError) return error.code;
		throw error;
	}
	return undefined;
}

describe('efiDecompress', () => {
	it('ignores what follows the data', () => {
		expect(efiDecompress(Buffer.concat([packed, Buffer.alloc(100, 0xff)]))).toEqual(driver);
	});

	it('refuses data that is cut off anywhere', () => {
		for (let size = 0; size < packed.length; size++) {
			const start = packed.slice(0, size);
			expect(codeOf(() => efiDecompress(start))).toBe('decompress-truncated');
			if (size < 8) continue;
			// The declared size follows the cut, so that the decoder itself has to notice. The last byte is padding.
			new DataView(start.buffer).setUint32(0, size - 8, true);
			const code = codeOf(() => efiDecompress(start));
			if (size < packed.length - 1) expect(code).toBeDefined();
		}
	});

	it('makes do with data that ends early where it is asked to, with zeros for what is missing', () => {
		const more = packed.slice();
		new DataView(more.buffer).setUint32(4, driver.length + 200_000, true);
		const out = efiDecompress(more, { lenient: true });
		expect(out.subarray(0, driver.length)).toEqual(driver);
		expect(out.subarray(driver.length)).toEqual(new Uint8Array(200_000));
		expect(efiDecompress(packed, { lenient: true })).toEqual(driver);
	});

	it('takes no memory for a size that is merely declared', () => {
		const bomb = packed.slice();
		new DataView(bomb.buffer).setUint32(4, 0xffff_ffff, true);
		expect(codeOf(() => efiDecompress(bomb))).toBe('decompress-too-large');
		expect(codeOf(() => efiDecompress(packed, { maxSize: driver.length - 1 }))).toBe('decompress-too-large');
		expect(efiDecompress(packed, { maxSize: driver.length })).toEqual(driver);
		new DataView(bomb.buffer).setUint32(4, 64 << 20, true);
		const before = process.memoryUsage().arrayBuffers;
		expect(codeOf(() => efiDecompress(bomb))).toBeDefined();
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20);
	});

	it('makes room for far more than it is given', () => {
		const padding = new Uint8Array(3 << 20).fill(0xff);
		padding.set(driver, 1 << 20);
		const small = efiCompress(padding);
		expect(small.length * 100).toBeLessThan(padding.length);
		expect(Buffer.compare(efiDecompress(small), padding)).toBe(0);
	});

	it('answers any damage with data of the declared size or with a FormatError', () => {
		fc.assert(
			fc.property(fc.integer({ min: 8, max: packed.length - 1 }), fc.nat(255), fc.boolean(), (at, byte, tiano) => {
				const damaged = packed.slice();
				damaged[at] = byte;
				try {
					expect(efiDecompress(damaged, { variant: tiano ? 'tiano' : 'efi11' })).toHaveLength(driver.length);
				} catch (error) {
					if (!(error instanceof FormatError)) throw error;
					expect(error.offset).toBeLessThanOrEqual(packed.length);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('answers it the same whatever follows', () => {
		const answer = (bytes: Uint8Array) => {
			try {
				return [...efiDecompress(bytes)];
			} catch (error) {
				if (!(error instanceof FormatError)) throw error;
				return [error.code, error.offset, error.message];
			}
		};
		fc.assert(
			fc.property(
				fc.integer({ min: 8, max: packed.length }),
				fc.integer({ min: 8, max: packed.length - 1 }),
				fc.nat(255),
				fc.uint8Array({ minLength: 16, maxLength: 40 }),
				(size, at, byte, behind) => {
					const damaged = packed.slice(0, size);
					damaged[at] = byte;
					new DataView(damaged.buffer).setUint32(0, size - 8, true);
					expect(answer(Buffer.concat([damaged, behind]))).toEqual(answer(damaged));
				},
			),
			{ numRuns: 1000 },
		);
	});

	it('answers random data likewise', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.nat(100_000), (body, size) => {
				const bytes = new Uint8Array(8 + body.length);
				const view = new DataView(bytes.buffer);
				view.setUint32(0, body.length, true);
				view.setUint32(4, size, true);
				bytes.set(body, 8);
				try {
					expect(efiDecompress(bytes)).toHaveLength(size);
				} catch (error) {
					if (!(error instanceof FormatError)) throw error;
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('knows Tiano, whose position set has a wider count', () => {
		// One block: 1 token, extra set single 0, character set single 'A', position set of 5-bit count single 0.
		const bits = `${'1'.padStart(16, '0')}${'0'.repeat(10)}${'0'.repeat(9)}${(0x41).toString(2).padStart(9, '0')}${'0'.repeat(10)}`;
		const body = (bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? []).map((byte) =>
			Number.parseInt(byte, 2),
		);
		const bytes = Uint8Array.from([body.length, 0, 0, 0, 1, 0, 0, 0, ...body]);
		expect([...efiDecompress(bytes, { variant: 'tiano' })]).toEqual([0x41]);
	});
});
