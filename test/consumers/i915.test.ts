import { describe, expect, it } from 'vitest';
import { askI915 } from '../../src/consumers/i915.js';
import { ask, atomVbios, damaged, efiImage, legacyImage, u16, u32, vbt } from './builders.js';

const INTEL = { vendorId: 0x8086, deviceId: 0x0412 };

/** A legacy VBIOS with a VBT at an offset. */
function vbios(at: number, table = vbt(), fields = {}): Uint8Array {
	return legacyImage({ ...INTEL, ...fields }, (bytes) => bytes.set(table, at));
}

describe('askI915', () => {
	it.each<[string, Uint8Array, number | undefined]>([
		['a plain VBT', vbt(), undefined],
		['a plain VBT for an Intel device', vbt(), 0x8086],
		['a plain VBT with more behind it', new Uint8Array([...vbt(), 1, 2, 3]), undefined],
		['a VBT of a data block that is its header alone', vbt(22), undefined],
		['a VBT in a VBIOS', vbios(0x200), undefined],
		[
			'a VBT in a VBIOS, whose sum nobody minds',
			vbios(
				0x200,
				vbt(64, (b) => b.set([7], 26)),
			),
			undefined,
		],
		['a VBT in a ROM of drivers', efiImage({ ...INTEL }, (b) => b.set(vbt(), 0x300)), undefined],
	])('accepts %s', (_, bytes, vendorId) => {
		expect(askI915(ask(bytes, vendorId))).toEqual({ verdict: 'accepts', findings: [] });
	});

	it.each<[string, Uint8Array, number | undefined]>([
		["another vendor's device", vbt(), 0x1002],
		["another vendor's ROM", atomVbios(), undefined],
		['a ROM of drivers without a VBT', efiImage({ ...INTEL }), undefined],
		[
			'a ROM of drivers with no more than the string',
			efiImage({ ...INTEL }, (b) => b.set([0x24, 0x56, 0x42, 0x54], 0x300)),
			undefined,
		],
		['a network card', legacyImage({ ...INTEL, classCode: 0x020000 }), undefined],
		['an empty file', new Uint8Array(0), 0x8086],
	])('has nothing to do with %s', (_, bytes, vendorId) => {
		expect(askI915(ask(bytes, vendorId))).toEqual({ verdict: 'not-applicable', findings: [] });
	});

	it.each<[string, Uint8Array, string, number]>([
		['a VBT shorter than its header', vbt().subarray(0, 47), 'i915-vbt-header', 0],
		['a VBT of which a byte is missing', vbt().subarray(0, 111), 'i915-vbt-size', 24],
		['a data block past the end', vbt(64, (b) => u32(b, 28, 112 - 21)), 'i915-bdb-header', 28],
		['a data block far past the end', vbt(64, (b) => u32(b, 28, 0xffffffff)), 'i915-bdb-header', 28],
		['a data block longer than its VBT', vbt(64, (b) => u16(b, 68, 65)), 'i915-bdb-size', 68],
		['a VBIOS without a VBT', legacyImage({ ...INTEL }), 'i915-vbt-missing', 0],
		['a VBT off the steps', vbios(0x202), 'i915-vbt-unaligned', 0x202],
		['a VBT behind the last image', vbios(0x200, vbt(), { imageUnits: 1 }), 'i915-vbt-outside', 0x200],
		['a VBT that the image cuts off', vbios(0x3c0, vbt(16)), 'i915-bdb-header', 0x3c0 + 28],
	])('rejects %s', (_, bytes, code, offset) => {
		const { verdict, findings } = askI915(ask(bytes));
		expect(findings).toMatchObject([{ code, severity: 'error', consumer: 'i915', offset }]);
		expect(verdict).toBe('rejects');
	});

	it('takes the first "$VBT" there is, and no second one', () => {
		const bytes = vbios(0x240, vbt(), {});
		bytes.set([0x24, 0x56, 0x42, 0x54], 0x200);
		expect(askI915(ask(bytes)).verdict).toBe('rejects');
	});

	it('tells what is declared and what is there', () => {
		const valuesOf = (bytes: Uint8Array) => askI915(ask(bytes)).findings[0]?.values;
		expect(valuesOf(vbt().subarray(0, 111))).toEqual({ vbt: 0, declared: 112, bytes: 111 });
		expect(valuesOf(vbios(0x200, vbt(), { imageUnits: 1 }))).toEqual({ offset: 0x200, end: 512 });
		expect(valuesOf(vbios(0x3c0, vbt(16)))).toMatchObject({ offset: 0x3c0 + 28 });
	});

	it("remarks on a plain VBT's sum", () => {
		const { verdict, findings } = askI915(ask(vbt(64, (b) => b.set([7], 60))));
		expect(verdict).toBe('accepts');
		expect(findings).toMatchObject([{ code: 'i915-vbt-sum', severity: 'note', offset: 26, values: { vbt: 0 } }]);
	});

	it('never throws', () => {
		for (const bytes of damaged(vbt(), 1, 2000)) askI915(ask(bytes, 0x8086));
		for (const bytes of damaged(vbios(0x200), 3, 2000)) askI915(ask(bytes, 0x8086));
	});
});
