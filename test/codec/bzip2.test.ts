/** bzip2 as bzip2 writes it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, type TestContext } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import { FormatError } from '../../src/bytes/errors.js';
import { bunzip2Pieces } from '../../src/codec/bzip2.js';
import { contents } from '../support/contents.js';
import { need, programExists } from '../support/process.js';

function needBzip2(context: TestContext): void {
	need(context, programExists('bzip2'), 'bzip2 (Debian package bzip2)');
}

function bzip2(input: Uint8Array, level = 9): Uint8Array {
	return new Uint8Array(spawnSync('bzip2', [`-${level}`, '--stdout'], { input, maxBuffer: 1 << 30 }).stdout);
}

const unpacked = (bytes: Uint8Array) => concat(Array.from(bunzip2Pieces(bytes), (piece) => piece.slice()));

function errorOf(bytes: Uint8Array): string | undefined {
	try {
		unpacked(bytes);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		expect(error.offset).toBeLessThanOrEqual(bytes.length);
		return String(error.values['case']);
	}
	return undefined;
}

const text = new Uint8Array(Buffer.from('option ROM, optional ROM, option ROM'));
/** `text` by bzip2 1.0.8. */
const PACKED = new Uint8Array(
	Buffer.from(
		'425a68393141592653592da819c100000d97804004000290002025c400200021b546993d4c840d0343ad42e2928a2707658e94187c5dc914e14240b6a06704',
		'hex',
	),
);
const EMPTY = new Uint8Array(Buffer.from('425a683917724538509000000000', 'hex'));

describe('bunzip2Pieces', () => {
	it('unpacks a text, and nothing', () => {
		expect(unpacked(PACKED)).toEqual(text);
		expect(unpacked(EMPTY)).toHaveLength(0);
	});

	it('ignores what follows the stream', () => {
		expect(unpacked(concat([PACKED, text]))).toEqual(text);
	});

	it('refuses data that is cut off anywhere', () => {
		for (let size = 4; size < PACKED.length; size++) expect(errorOf(PACKED.subarray(0, size))).toBe('truncated');
		for (let size = 0; size < 4; size++) expect(errorOf(PACKED.subarray(0, size))).toBeDefined();
	});

	it('refuses wrong marks, wrong sums, and what is no code', () => {
		expect(errorOf(PACKED.with(0, 0x43))).toBe('header');
		expect(errorOf(PACKED.with(3, 0x30))).toBe('header');
		expect(errorOf(PACKED.with(4, 0x30))).toBe('header');
		expect(errorOf(PACKED.with(10, (PACKED[10] as number) ^ 1))).toBe('sum');
		expect(errorOf(EMPTY.with(13, 1))).toBe('sum');
		// The row, behind the bit about random blocks.
		expect(errorOf(PACKED.with(14, 0x7f))).toBe('row');
	});

	it('answers any damage with data or with a FormatError', () => {
		const damage = fc.array(fc.tuple(fc.nat(PACKED.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(damage, (changes) => {
				const damaged = PACKED.slice();
				for (const [at, byte] of changes) damaged[at] = byte;
				if (errorOf(damaged) === undefined) expect(unpacked(damaged)).toEqual(text);
			}),
			{ numRuns: 3000 },
		);
	});

	it('unpacks what bzip2 has packed', (context) => {
		needBzip2(context);
		fc.assert(
			fc.property(contents, fc.integer({ min: 1, max: 9 }), (content, level) => {
				expect(Buffer.compare(unpacked(bzip2(content, level)), content)).toBe(0);
			}),
			{ numRuns: 25 },
		);
	});

	it('unpacks several blocks, and runs over their ends', (context) => {
		needBzip2(context);
		const program = new Uint8Array(readFileSync(process.execPath)).subarray(0, 2 << 20);
		expect(Buffer.compare(unpacked(bzip2(program)), program)).toBe(0);
		const zeros = new Uint8Array(30 << 20);
		expect(Buffer.compare(unpacked(bzip2(zeros, 1)), zeros)).toBe(0);
	});
});
