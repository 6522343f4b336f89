/** What the page brings along does what Node's own does, and keeps to its bounds. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../src/content/containers/problem.js';
import { unbrotli } from '../../src/web/engine/platform/brotli.js';
import { digest, sha256 } from '../../src/web/engine/platform/digest.js';
import { inflated, inflatedWithin } from '../../src/web/engine/platform/inflate.js';
import { zip } from '../../src/web/engine/platform/zip.js';
import { Page } from './support.js';

const FORMATS = [
	['gzip', gzipSync],
	['zlib', deflateSync],
	['raw', deflateRawSync],
] as const;

/** Bytes that repeat, so that they get smaller. */
const repeated = fc
	.tuple(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat({ max: 2000 }))
	.map(([piece, times]) =>
		Uint8Array.from({ length: piece.length * times }, (_, i) => piece[i % piece.length] as number),
	);

describe.each(FORMATS)('%s', (format, pack) => {
	it('comes out as it went in, whatever is behind it', () => {
		fc.assert(
			fc.property(repeated, (bytes) => {
				const packed = Uint8Array.from(pack(bytes));
				expect(Buffer.compare(inflatedWithin(format)(packed, bytes.length), bytes)).toBe(0);
				if (format === 'gzip') return;
				const followed = Uint8Array.of(...packed, 1, 2, 3);
				expect(Buffer.compare(inflatedWithin(format)(followed, bytes.length), bytes)).toBe(0);
			}),
			{ numRuns: 30 },
		);
	});

	it('ends at the bound', () => {
		const packed = Uint8Array.from(pack(new Uint8Array(64 << 20)));
		expect(() => inflatedWithin(format)(packed, 1 << 20)).toThrow(RangeError);
	});

	it('that is cut off is told as such, after what is there', () => {
		const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) % 251);
		const packed = Uint8Array.from(pack(bytes));
		const pieces: Uint8Array[] = [];
		const read = () => {
			for (const piece of inflated(packed.subarray(0, packed.length - 20), format)) pieces.push(piece);
		};
		expect(read).toThrow(UnreadableError);
		expect(Buffer.compare(Buffer.concat(pieces), bytes.subarray(0, Buffer.concat(pieces).length))).toBe(0);
		expect(pieces.length).toBeGreaterThan(0);
	});
});

it.each([
	['gzip', gzipSync, -5],
	['zlib', deflateSync, -1],
] as const)('%s with a wrong sum is damaged', (format, pack, at) => {
	const packed = Uint8Array.from(pack(new Uint8Array(1000)));
	packed[packed.length + at] = (packed.at(at) as number) ^ 1;
	expect(() => inflatedWithin(format)(packed, 1000)).toThrow(
		expect.objectContaining({ problem: { reason: 'damaged', said: 'incorrect data check' } }),
	);
});

describe('Brotli', () => {
	it('comes out as it went in', () => {
		fc.assert(
			fc.property(repeated, (bytes) => {
				const packed = Uint8Array.from(brotliCompressSync(bytes));
				expect(Buffer.compare(unbrotli(packed, bytes.length), bytes)).toBe(0);
			}),
			{ numRuns: 30 },
		);
	});

	it('ends at the bound, and where it is cut off', () => {
		const packed = Uint8Array.from(brotliCompressSync(new Uint8Array(32 << 20)));
		expect(() => unbrotli(packed, 1 << 20)).toThrow();
		const short = Uint8Array.from(brotliCompressSync(Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251)));
		expect(() => unbrotli(short.subarray(0, short.length - 5), 5000)).toThrow();
	});
});

it.each([0, 1, 63, 64, 1000, 100_000])('SHA-256 of %i bytes is that of Node', async (length) => {
	const bytes = Uint8Array.from({ length }, (_, i) => i % 253);
	const expected = createHash('sha256').update(bytes).digest('hex');
	expect([sha256(bytes), await digest(bytes)]).toEqual([expected, expected]);
});

it('a zip has the files as they are, and the same bytes each time', async () => {
	const files = [
		{ name: 'a.rom', bytes: Uint8Array.of(1, 2, 3) },
		{ name: 'manifest.json', bytes: new TextEncoder().encode('[]\n') },
	];
	const made = await zip(files);
	expect(Buffer.compare(made, await zip(files))).toBe(0);
	const text = Buffer.from(made).toString('latin1');
	expect(text).toContain('a.rom\x01\x02\x03');
	expect(text).toContain('manifest.json[]\n');
	const page = new Page();
	await page.add(['made.zip', made]);
	expect(page.named('made.zip').result?.problems).toEqual([]);
});
