import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVfct } from '../../src/acpi/vfct.js';
import { ascii, put, u32 } from '../support/executables.js';
import { corpusFile } from '../support/files.js';
import { vfct } from '../support/vfct.js';

const FIRST = { bus: 4, deviceId: 0x1638, data: new Uint8Array(512).fill(1) };
const SECOND = { bus: 3, deviceId: 0x73ef, data: new Uint8Array(100).fill(2) };

describe('parseVfct', () => {
	it('reads every image', () => {
		const common = {
			device: 2,
			function: 1,
			vendorId: 0x1002,
			subsystemVendorId: 0x1043,
			subsystemId: 0x1234,
			revision: 1,
			truncated: false,
		};
		expect(parseVfct(vfct([FIRST, SECOND]))).toEqual({
			length: 76 + 28 + 512 + 28 + 100 + 28,
			revision: 1,
			checksumOk: true,
			oemId: 'ROMTOL',
			oemTableId: 'TEST',
			images: [
				{ ...common, span: { start: 0x68, end: 0x268 }, length: 512, bus: 4, deviceId: 0x1638 },
				{ ...common, span: { start: 0x284, end: 0x2e8 }, length: 100, bus: 3, deviceId: 0x73ef },
			],
			findings: [],
		});
	});

	it('needs no header of zeros at the end', () => {
		expect(parseVfct(vfct([FIRST], new Uint8Array(0))).images.length).toBe(1);
	});

	it('reads on behind a header of length zero, as Linux does', () => {
		const none = new Uint8Array(0);
		const table = parseVfct(vfct([{ ...FIRST, data: none }, FIRST, { ...FIRST, data: none }, SECOND], none));
		expect(table.images.map(({ deviceId, span }) => [deviceId, span.start])).toEqual([
			[0x1638, 76 + 28 + 28],
			[0x73ef, 76 + 28 + 28 + 512 + 28 + 28],
		]);
		expect(table.findings).toEqual([]);
	});

	it.each([0, 4, 36, 72, 75])('takes no image at offset %i, inside its headers', (first) => {
		const table = parseVfct(put(vfct([FIRST]), 0x34, u32(first)));
		expect(table.images).toEqual([]);
		expect(table.findings).toMatchObject([
			{ code: 'vfct-checksum' },
			{ code: 'vfct-image-offset', severity: 'error', offset: 0x34, values: { first, end: 0x4c } },
		]);
	});

	it.each([
		['an image that declares too much', vfct([{ ...FIRST, declared: 5000 }]), ['vfct-image-truncated'], 1],
		[
			'a table that is cut off',
			vfct([FIRST, SECOND]).subarray(0, 0x290),
			['vfct-truncated', 'vfct-image-truncated'],
			2,
		],
		['no image', vfct([]), ['vfct-empty'], 0],
		['another signature', put(vfct([FIRST]), 0, ascii('DSDT')), ['vfct-signature'], 0],
		['too few bytes', ascii('VFCT', 75), ['vfct-truncated'], 0],
		['nothing', new Uint8Array(0), ['vfct-truncated'], 0],
		['a wrong sum', put(vfct([FIRST]), 200, Uint8Array.of(0)), ['vfct-checksum'], 1],
		['an offset far away', put(vfct([FIRST]), 0x34, u32(0xfffffff0)), ['vfct-checksum', 'vfct-empty'], 0],
	])('reports %s', (_, bytes, codes, images) => {
		const table = parseVfct(bytes);
		expect(table.findings.map(({ code }) => code)).toEqual(codes);
		expect(table.images.length).toBe(images);
		expect(table.checksumOk).toBe(codes.every((code) => code === 'vfct-empty' || code === 'vfct-image-truncated'));
		for (const { span } of table.images) expect(span.end).toBeLessThanOrEqual(bytes.length);
	});

	it('says where and how much', () => {
		const values = (bytes: Uint8Array) =>
			parseVfct(bytes).findings.map(({ values, offset }) => ({ ...values, at: offset }));
		expect(values(vfct([FIRST, SECOND]).subarray(0, 0x290))).toEqual([
			{ case: 'table', declared: 772, bytes: 0x290, at: 4 },
			{ offset: 0x284, declared: 100, bytes: 12, at: 0x284 },
		]);
		expect(values(ascii('VFCT', 75))).toEqual([{ case: 'headers', declared: 76, bytes: 75, at: 0 }]);
		expect(values(put(vfct([FIRST]), 0, ascii('DSDT')))).toEqual([{ first: 0x54445344, at: 0 }]);
	});

	it('never throws', () => {
		const base = vfct([FIRST, SECOND]);
		const edits = fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { maxLength: 12 });
		fc.assert(
			fc.property(fc.nat(base.length), edits, (length, list) => {
				const bytes = base.slice();
				for (const [at, value] of list) bytes[at] = value;
				for (const { span } of parseVfct(bytes.subarray(0, length)).images) {
					expect(span.start).toBeLessThanOrEqual(span.end);
					expect(span.end).toBeLessThanOrEqual(length);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it.for<[string, string, number[][]]>([
		['13w_Yoga_82S1_60A19B_15e7', 'LENOVO', [[4, 0x15e7, 104, 0xd800]]],
		['A88X_PLUS_279BA2_67df', 'ALASKA', [[1, 0x67df, 104, 0xe600]]],
		[
			'AG958_0A5018_1681_73ef',
			'ALASKA',
			[
				[0x68, 0x1681, 104, 0xae00],
				[3, 0x73ef, 0xae84, 0xae00],
			],
		],
		[
			'B650_PG_Lightning_69B64D_744c_164e',
			'ALASKA',
			[
				[3, 0x744c, 104, 0xe200],
				[0x14, 0x164e, 0xe284, 0xae00],
			],
		],
		['GEM12_92F536_1900', 'ALASKA', [[0xc6, 0x1900, 104, 0x4200]]],
		['HA_4_5A2CCD_15bf', 'ALASKA', [[4, 0x15bf, 104, 0x3000]]],
		['Jupiter_D98C04_163f', 'AMDYDE', [[4, 0x163f, 104, 0xa600]]],
		['Zenbook_UX562UG_Q508UG_5D5FF4_164c', '_ASUS_', [[4, 0x164c, 104, 0xd800]]],
	])('reads the table of a real machine: %s', ([name, oemId, images], context) => {
		const table = parseVfct(corpusFile(context, `acpi/linuxhw__ACPI__VFCT__${name}.bin`));
		expect(table).toMatchObject({ oemId, checksumOk: true, findings: [] });
		expect(table.images.map(({ bus, deviceId, span }) => [bus, deviceId, span.start, span.end - span.start])).toEqual(
			images,
		);
	});
});
