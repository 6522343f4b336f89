import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findVbt } from '../../src/graphics/kinds/intel-vbt.js';
import { recognizeTable } from '../../src/graphics/recognize.js';
import { ascii, join, put, u16, u32 } from '../support/executables.js';
import { corpusFile } from '../support/files.js';
import { growthOfTime, LINEAR } from '../support/growth.js';
import { vbt } from './builders.js';

const whole = { kind: 'intel-vbt', platform: 'ALDERLAKE-P', version: 100, bdbVersion: 249, size: 256, sumOk: true };

it('reads a plain file', () => {
	expect(recognizeTable(vbt())).toEqual({ ...whole, offset: 0 });
	expect(recognizeTable(join(vbt(), new Uint8Array(99)))).toEqual({ ...whole, offset: 0 });
});

it('finds one among strings that only look like it', () => {
	const bytes = join(ascii('$VBT %s\0 $VBT'), new Uint8Array(100), vbt());
	expect(findVbt(bytes)).toEqual({ ...whole, offset: 113 });
	expect(findVbt(bytes, 114)).toBeUndefined();
	expect(recognizeTable(bytes)).toBeUndefined();
});

it.each([
	['a changed byte', put(vbt(), 200, Uint8Array.of(7)), 256],
	['bytes missing', vbt().subarray(0, 200), 256],
	['a size of zero', put(vbt(), 24, u16(0)), 0],
])('does not call the sum good with %s', (_, bytes, size) => {
	expect(recognizeTable(bytes)).toEqual({ ...whole, offset: 0, size, sumOk: false });
});

it.each([
	['nothing', new Uint8Array(0)],
	['the signature alone', ascii('$VBT')],
	['no block', put(vbt(), 0x30, ascii('BIOS-DATA'))],
	['a block outside', put(vbt(), 28, u32(0xfffffff0))],
])('is not one with %s', (_, bytes) => {
	expect(recognizeTable(bytes)).toBeUndefined();
	expect(findVbt(bytes)).toBeUndefined();
});

it('never throws, and does not linger', () => {
	const edits = fc.array(fc.tuple(fc.nat(255), fc.nat(255)), { maxLength: 10 });
	fc.assert(
		fc.property(edits, fc.nat(256), (list, length) => {
			const bytes = vbt();
			for (const [at, value] of list) bytes[at] = value;
			findVbt(bytes);
			recognizeTable(bytes.subarray(0, length));
		}),
	);
	const dense = (times: number) => new Uint8Array(Buffer.alloc(times << 21, '$VBT'));
	expect(growthOfTime(dense, (bytes) => expect(findVbt(bytes)).toBeUndefined())).toBeLessThan(LINEAR);
});

it.for<[string, string, number, number]>([
	['intel__FSP__ADLN_Vbt', 'ALDERLAKE-P', 256, 8737],
	['tianocore__edk2-non-osi__AspireVn7_Vbt', 'SKYLAKE', 221, 4449],
])('%s', ([name, platform, bdbVersion, size], context) => {
	const expected = { kind: 'intel-vbt', platform, version: 100, bdbVersion, offset: 0, size, sumOk: true };
	expect(recognizeTable(corpusFile(context, `roms/${name}.bin`))).toEqual(expected);
});
