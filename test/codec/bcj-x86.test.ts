import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, type TestContext } from 'vitest';
import { bcjX86Decode } from '../../src/codec/bcj-x86.js';
import { contents } from '../support/contents.js';
import { need, programExists } from '../support/process.js';

function needXz(context: TestContext): void {
	need(context, programExists('xz'), 'xz (Debian package xz-utils)');
}

const PLAIN = ['--lzma2=preset=0'];
const FILTERED = ['--x86', ...PLAIN];

function packed(filters: readonly string[], input: Uint8Array): Uint8Array {
	return spawnSync('xz', ['--format=raw', ...filters, '--stdout'], { input, maxBuffer: 1 << 28 }).stdout;
}

function unpacked(filters: readonly string[], input: Uint8Array): Uint8Array {
	return packed([...filters, '--decompress'], input);
}

/** Bytes that are opcodes or the highest byte of an operand more often than not, so that opcodes overlap operands. */
const opcodes = fc.array(
	fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0xe8, 0xe9, 0x00, 0xff) }, { weight: 1, arbitrary: fc.nat(255) }),
	{ maxLength: 4000, size: 'max' },
);
const code = fc.oneof(
	opcodes.map((bytes) => Uint8Array.from(bytes)),
	contents,
);

describe('bcjX86Decode', () => {
	it.each([
		['a call ahead', '90 e811000000 90', '90 e80b000000 90'],
		['a call back', 'e800000000', 'e8fbffffff'],
		['a jump, after the operand of a call', 'e80a000000 e90a000000', 'e805000000 e900000000'],
		['no operand that is too far away', 'e800000001 00', 'e800000001 00'],
		['no operand that is cut off', '90 e8000000', '90 e8000000'],
		['an opcode in an operand that was converted', 'e8e90000000000ff0000', 'e8e40000000000ff0000'],
		['an opcode in an operand that was not', 'e8120034e900ff00000000', 'e8120034e9f7fe00000000'],
		['an operand that would have made the one before look real', 'e8e80000010000', 'e8e8fffffe0000'],
	])('restores %s', (_, filtered, original) => {
		const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
		expect(bcjX86Decode(bytes(filtered))).toEqual(bytes(original));
	});

	it('undoes what xz does to a program', (context) => {
		needXz(context);
		const program = new Uint8Array(readFileSync(process.execPath)).subarray(0, 4 << 20);
		const filtered = unpacked(PLAIN, packed(FILTERED, program));
		expect(Buffer.compare(filtered, program)).not.toBe(0);
		expect(Buffer.compare(bcjX86Decode(filtered), program)).toBe(0);
	});

	it('undoes what xz does to anything, and does to anything what xz does', (context) => {
		needXz(context);
		fc.assert(
			fc.property(code, (bytes) => {
				expect(Buffer.compare(bcjX86Decode(unpacked(PLAIN, packed(FILTERED, bytes))), bytes)).toBe(0);
				expect(Buffer.compare(bcjX86Decode(bytes), unpacked(FILTERED, packed(PLAIN, bytes)))).toBe(0);
			}),
			{ numRuns: 20 },
		);
	});
});
