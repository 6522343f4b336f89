import { describe, expect, it } from 'vitest';
import { checkDevice, checkPair } from '../../src/consumers/device-match.js';
import type { Recognised } from '../../src/examined/recognised.js';
import { sayFinding } from '../../src/explain/say-finding.js';
import type { AmdGop } from '../../src/graphics/kinds/amd-gop.js';
import type { AmdVbios } from '../../src/graphics/kinds/amd-vbios.js';
import type { IntelGop } from '../../src/graphics/kinds/intel-gop.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import { atomVbios, codes, damaged, driver, efiImage, joined, legacyImage } from './builders.js';

const RENOIR = [0x15e7, 0x1636, 0x1638, 0x164c];
const PHOENIX = [0x15bf, 0x15c8, 0x1900];
const families = {
	familyOfDevice: (id: number) => (RENOIR.includes(id) ? '017.010' : PHOENIX.includes(id) ? '022.012' : undefined),
	devicesOfFamily: (family: string) => (family === '017.010' ? RENOIR : family === '022.012' ? PHOENIX : []),
};
const amd = (deviceId: number) => ({ vendorId: 0x1002, deviceId });
const intel = (deviceId: number) => ({ vendorId: 0x8086, deviceId });

const vbios = (family = '017.010'): AmdVbios => ({ kind: 'amd-vbios', version: `${family}.000.030.000000`, family });
const amdGop = (absenceMeans: AmdGop['absenceMeans'], deviceIds: AmdGop['deviceIds']): AmdGop => ({
	kind: 'amd-gop',
	version: '2.18.0',
	built: 'May  4 2021.04:16:52',
	absenceMeans,
	deviceIds,
});
const intelGop = (...deviceIds: number[]): IntelGop => ({ kind: 'intel-gop', version: '21.0.1054', deviceIds });
const first = (graphics: Recognised['graphics']): Recognised[] => [{ image: 0, graphics }];
const check = (bytes: Uint8Array, device: { vendorId: number; deviceId: number }, found: Recognised[]) =>
	checkDevice(parseOptionRom(bytes), device, found, families);

describe('a VBIOS', () => {
	it.each<[string, number, string, [string, string][]]>([
		['of the device itself', 0x1638, '017.010', []],
		['of the device itself, of a family that nobody knows', 0x1638, '099.001', []],
		['of a sibling', 0x164c, '017.010', [['vbios-sibling', 'warning']]],
		['of a sibling, whose version nobody knows', 0x164c, '099.001', [['vbios-sibling', 'warning']]],
		['of another family', 0x15bf, '017.010', [['vbios-other-family', 'error']]],
		['for a device that nobody knows', 0x9999, '017.010', [['vbios-family-unknown', 'warning']]],
	])('%s', (_, deviceId, family, expected) => {
		const found = check(atomVbios(), amd(deviceId), first(vbios(family)));
		expect(found.map(({ code, severity }) => [code, severity])).toEqual(expected);
		for (const { offset, values } of found) {
			expect(offset).toBe(0x1c6);
			expect(values).toMatchObject({ has: amd(0x1638), family, device: amd(deviceId) });
		}
	});

	it("of another vendor than the device's", () => {
		expect(check(atomVbios(), intel(0x1638), first(vbios()))).toMatchObject([
			{ code: 'vbios-other-vendor', severity: 'error', values: { image: 0, vendor: 'AMD', device: intel(0x1638) } },
		]);
		expect(codes(check(atomVbios(), amd(0x1638), first({ kind: 'nvidia-vbios' })))).toEqual(['vbios-other-vendor']);
	});

	it('of Intel for another device', () => {
		const rom = legacyImage({ vendorId: 0x8086, deviceId: 0x0406 });
		expect(check(rom, intel(0x0406), first({ kind: 'intel-vbios' }))).toEqual([]);
		expect(check(rom, intel(0x0412), first({ kind: 'intel-vbios' }))).toMatchObject([
			{ code: 'vbios-other-device', severity: 'warning', values: { has: intel(0x0406), device: intel(0x0412) } },
		]);
	});

	it('in an image that is not there does not throw', () => {
		expect(codes(check(new Uint8Array(0), amd(0x164c), [{ image: 7, graphics: vbios() }]))).toEqual(['vbios-sibling']);
	});
});

describe('a GOP driver', () => {
	const table: AmdGop['deviceIds'] = [
		[0x1636, 0x1638],
		[0x164c, 0x164c],
	];
	it.each<[string, Recognised['graphics'], { vendorId: number; deviceId: number }, [string, string][]]>([
		['of AMD with the device', amdGop('unsupported', table), amd(0x1638), [['gop-device-listed', 'note']]],
		[
			'of AMD with the device between',
			amdGop('unknown', [[0x1636, 0x1639]]),
			amd(0x1638),
			[['gop-device-listed', 'note']],
		],
		['of AMD, Rev. 2, without it', amdGop('unsupported', table), amd(0x15bf), [['gop-device-absent', 'error']]],
		['of AMD, Rev. 3, without it', amdGop('unknown', table), amd(0x15bf), [['gop-device-unknown', 'note']]],
		['of AMD without a table', amdGop('unknown', []), amd(0x15bf), [['gop-device-unknown', 'note']]],
		['of AMD on an audio function', amdGop('unsupported', table), amd(0x1640), []],
		['of AMD for Intel', amdGop('unsupported', table), intel(0x9a49), [['gop-other-vendor', 'error']]],
		['of Intel with the device', intelGop(0x9a49, 0xa780), intel(0xa780), [['gop-device-listed', 'note']]],
		['of Intel without it', intelGop(0x9a49, 0xa780), intel(0x46a8), [['gop-device-absent', 'error']]],
		['of Intel whose list is not known', intelGop(), intel(0x46a8), [['gop-device-unknown', 'note']]],
	])('%s', (_, graphics, device, expected) => {
		const found = check(efiImage({ vendorId: device.vendorId, deviceId: 0xffff }), device, first(graphics));
		expect(found.map(({ code, severity }) => [code, severity])).toEqual(expected);
	});

	it('beside one that has the device is not missed', () => {
		const rom = joined(efiImage({ deviceId: 0xffff, indicator: 0 }), efiImage({ deviceId: 0xffff }));
		const found = [
			{ image: 0, graphics: amdGop('unsupported', []) },
			{ image: 1, graphics: amdGop('unsupported', table) },
		];
		expect(codes(check(rom, amd(0x1638), found))).toEqual(['gop-device-listed']);
	});

	/** AMD GOP 3.8.3 and Intel GOP 17.0.1077, as others have published and we have asked them. */
	const ASKED = {
		amd: '767ce49bc2cc6e48e738a94daccb43da9175db75dc161dbfbcfd98b49e340336',
		intel: 'ed99b106f34e5875d1605bb8dfc3bde5df9e94a6948b684b616ceed0c2274f75',
	};
	it.each<
		[string, Recognised['graphics'], string, { vendorId: number; deviceId: number }, string | undefined, string[]]
	>([
		[
			'a device of a family that it knows',
			amdGop('unknown', []),
			ASKED.amd,
			amd(0x1900),
			undefined,
			['gop-device-measured'],
		],
		[
			'a device of its table, whose family it declines',
			amdGop('unknown', table),
			ASKED.amd,
			amd(0x1638),
			undefined,
			['gop-device-declined'],
		],
		[
			'an unknown device with a VBIOS of a family that it knows',
			amdGop('unknown', []),
			ASKED.amd,
			amd(0x9999),
			'022.012',
			['gop-device-measured'],
		],
		[
			'an unknown device with a VBIOS that it asks the chip about',
			amdGop('unknown', []),
			ASKED.amd,
			amd(0x9999),
			'020.003',
			['gop-device-asks-hardware'],
		],
		[
			'a VBIOS that it was not asked with',
			amdGop('unknown', table),
			ASKED.amd,
			amd(0x1638),
			'099.001',
			['gop-device-listed'],
		],
		['a device of its list', intelGop(), ASKED.intel, intel(0xa780), undefined, ['gop-device-measured']],
		['a device that is not in its list', intelGop(), ASKED.intel, intel(0x46a8), undefined, ['gop-device-declined']],
	])('that was asked: %s', (_, graphics, sha256, device, family, expected) => {
		const rom = efiImage({ vendorId: device.vendorId, deviceId: 0xffff });
		const findings = checkDevice(parseOptionRom(rom), device, [{ image: 0, graphics, sha256 }], families, family);
		expect(codes(findings)).toEqual(expected);
		for (const { values, severity, code } of findings) {
			// Only an answer that was measured names the VBIOS, and only AMD's drivers read one.
			const vbios = family ?? families.familyOfDevice(device.deviceId);
			expect(values?.['family']).toBe(code === 'gop-device-listed' ? undefined : vbios);
			expect(values?.['device']).toEqual(device);
			expect(severity).toBe(code === 'gop-device-declined' ? 'error' : 'note');
		}
	});

	// The driver of the Radeon Pro WX 4100, which takes Ellesmere's 67c0 to 67df beside a VBIOS of Ellesmere; Baffin's was not tried.
	it.each([
		[0x67df, ['gop-device-measured']],
		[0x67e3, ['gop-device-unknown']],
	])(
		'that was asked with another chip of a family of cards, which tells nothing of its siblings: %s',
		(id, expected) => {
			const sha256 = '14e468765d48e23a9a18f8b2064f72ba8cb5f9517b3cd1814456a05282fa622f';
			const rom = efiImage({ deviceId: 0xffff });
			const found = [{ image: 0, graphics: amdGop('unknown', []), sha256 }];
			expect(codes(checkDevice(parseOptionRom(rom), amd(id), found, families, '015.050'))).toEqual(expected);
		},
	);

	it('that was asked goes by the VBIOS in the same ROM first', () => {
		const rom = joined(atomVbios({ indicator: 0 }), efiImage({ deviceId: 0xffff }));
		const found: Recognised[] = [
			{ image: 0, graphics: vbios('022.012') },
			{ image: 1, graphics: amdGop('unknown', []), sha256: ASKED.amd },
		];
		expect(codes(checkDevice(parseOptionRom(rom), amd(0x1900), found, families, '017.010'))).toContain(
			'gop-device-measured',
		);
	});

	it.each([
		['022.012', ['gop-device-measured']],
		['017.010', ['gop-device-declined']],
		['020.003', ['gop-device-asks-hardware']],
		['099.001', []],
	])('that was asked beside a VBIOS of %s, in one ROM, needs no device to be named', (family, expected) => {
		const rom = joined(atomVbios({ indicator: 0 }), efiImage({ deviceId: 0xffff }));
		const driver: Recognised = { image: 1, graphics: amdGop('unknown', []), sha256: ASKED.amd };
		expect(codes(checkPair(parseOptionRom(rom), [{ image: 0, graphics: vbios(family) }, driver]))).toEqual(expected);
		expect(checkPair(parseOptionRom(rom), [driver])).toEqual([]);
	});

	it('in no ROM', () => {
		expect(check(driver(), intel(0x46a8), [{ graphics: intelGop(0x9a49) }])).toMatchObject([
			{ code: 'gop-device-absent', offset: 0, values: { version: '21.0.1054', device: intel(0x46a8) } },
		]);
	});

	it.each([
		['with a VBIOS beside it', [...first(vbios()), { image: 1, graphics: amdGop('unknown', []) }], false, false],
		['without one', [{ image: 1, graphics: amdGop('unknown', table) }], true, true],
	] as const)('that has to be tested, %s', (_, found, hasTable, needsVbios) => {
		const rom = joined(atomVbios({ indicator: 0 }), efiImage({ deviceId: 0xffff }));
		const [unknown] = check(rom, amd(0x15bf), [...found]).filter(({ code }) => code === 'gop-device-unknown');
		expect(unknown?.values).toEqual({ offset: 0x400, device: amd(0x15bf), table: hasTable, vbios: needsVbios });
		const reason = { code: 'gop-device-unknown', values: { ...unknown?.values, file: 'a b.rom' } };
		const command = `romtool probe 'a b.rom'${needsVbios ? ' --vbios VBIOS.bin' : ''} --for 1002:15bf`;
		for (const language of ['en', 'zh'] as const) expect(sayFinding(reason, language).fix).toContain(command);
	});
});

describe("a driver's header", () => {
	it.each<[string, { vendorId?: number; deviceId?: number }, [string, string, number][]]>([
		['with the IDs', { deviceId: 0x164c }, []],
		['with 0xffff', { deviceId: 0xffff }, []],
		['with another device', { deviceId: 0x1638 }, [['gop-id-not-looked-at', 'note', 0x20]]],
		['with another vendor', { vendorId: 0x1022, deviceId: 0x164c }, [['gop-id-not-looked-at', 'note', 0x20]]],
		['with a decimal vendor', { vendorId: 0x03ea, deviceId: 0x164c }, [['vendor-id-decimal', 'warning', 0x20]]],
	])('%s', (_, ids, expected) => {
		const found = check(efiImage(ids), amd(0x164c), []);
		expect(found.map(({ code, severity, offset }) => [code, severity, offset])).toEqual(expected);
	});

	it('with both in decimal names the values that were meant', () => {
		expect(check(efiImage({ vendorId: 0x03ea, deviceId: 0x0665 }), amd(0x1637), [])).toMatchObject([
			{ code: 'vendor-id-decimal', severity: 'warning', offset: 0x20, values: { given: 1002, meant: 0x1002 } },
			{ code: 'device-id-decimal', severity: 'warning', offset: 0x22, values: { given: 1637, meant: 0x1637 } },
		]);
	});

	it('is of no interest around a legacy image', () => {
		expect(check(atomVbios(), amd(0x164c), [])).toEqual([]);
	});

	it('never makes it throw', () => {
		for (const rom of damaged(joined(atomVbios({ indicator: 0 }), efiImage()), 7, 1000)) {
			check(rom, amd(0x164c), [
				{ image: 0, graphics: vbios() },
				{ image: 1, graphics: amdGop('unknown', []) },
			]);
		}
	});
});
