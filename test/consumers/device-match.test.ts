import { describe, expect, it } from 'vitest';
import { checkDevice, checkPair } from '../../src/consumers/device-match.js';
import type { Recognised } from '../../src/examined/recognised.js';
import { sayFinding } from '../../src/explain/say-finding.js';
import type { AmdGop } from '../../src/graphics/kinds/amd-gop.js';
import type { AmdVbios } from '../../src/graphics/kinds/amd-vbios.js';
import type { IntelGop } from '../../src/graphics/kinds/intel-gop.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import type { PciDevice } from '../../src/pci/ids.js';
import { atomVbios, codes, damaged, driver, efiImage, joined, legacyImage } from './builders.js';

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
	checkDevice(parseOptionRom(bytes), device, found);

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

	it.each<[string, number, number, string, [string, string][]]>([
		['Polaris 10 for Polaris 11', 0x67df, 0x67ff, '015.050', [['vbios-other-chip', 'error']]],
		['Polaris 11 for another card of it', 0x67ef, 0x67ff, '015.050', [['vbios-sibling', 'warning']]],
		['Hawaii for Mullins', 0x67b1, 0x9850, '015.042', [['vbios-other-chip', 'error']]],
		['Hawaii for Carrizo', 0x67b0, 0x9874, '015.048', [['vbios-other-chip', 'error']]],
		['Hawaii for a later processor', 0x67b0, 0x1638, '015.048', [['vbios-other-family', 'error']]],
		['a chip that nobody knows for an old one', 0x9999, 0x67ff, '015.050', [['vbios-family-unknown', 'warning']]],
		['an ID that nobody knows of a new family', 0x1637, 0x1638, '017.010', [['vbios-sibling', 'warning']]],
	])('of one version prefix: %s', (_, has, deviceId, family, expected) => {
		const rom = legacyImage({ deviceId: has });
		const found = check(rom, amd(deviceId), first(vbios(family)));
		expect(found.map(({ code, severity }) => [code, severity])).toEqual(expected);
		for (const { values } of found) {
			expect(values).toMatchObject({ has: amd(has), device: amd(deviceId) });
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
		['of AMD, Rev. 2, with the device', amdGop('unsupported', table), amd(0x1638), [['gop-device-listed', 'note']]],
		[
			'of AMD, Rev. 3, with the device between',
			amdGop('unknown', [[0x731f, 0x7340]]),
			amd(0x731f),
			[['gop-device-doubtful', 'warning']],
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

	/** AMD GOP 3.8.3 and 1.60, and Intel GOP 17.0.1077, as others have published and we have asked them. */
	const ASKED = {
		rev3: '767ce49bc2cc6e48e738a94daccb43da9175db75dc161dbfbcfd98b49e340336',
		rev1: '14e468765d48e23a9a18f8b2064f72ba8cb5f9517b3cd1814456a05282fa622f',
		intel: 'ed99b106f34e5875d1605bb8dfc3bde5df9e94a6948b684b616ceed0c2274f75',
	};
	it.each<[string, Recognised['graphics'], string, PciDevice, number | undefined, string]>([
		['a device whose VBIOS it takes', amdGop('unknown', []), ASKED.rev3, amd(0x1900), undefined, 'measured'],
		[
			'a device of its table that it declines',
			amdGop('unknown', table),
			ASKED.rev3,
			amd(0x1638),
			undefined,
			'declined',
		],
		['an unknown device with such a VBIOS', amdGop('unknown', []), ASKED.rev3, amd(0x9999), 0x15bf, 'measured'],
		['a VBIOS that it asks the chip about', amdGop('unknown', []), ASKED.rev3, amd(0x9999), 0x73ef, 'asks-hardware'],
		['a VBIOS that it was not asked with', amdGop('unknown', table), ASKED.rev3, amd(0x1638), 0x731f, 'doubtful'],
		['Ellesmere', amdGop('unknown', []), ASKED.rev1, amd(0x67df), undefined, 'measured'],
		['Baffin', amdGop('unknown', []), ASKED.rev1, amd(0x67e3), undefined, 'measured'],
		['Baffin with a VBIOS of Ellesmere', amdGop('unknown', []), ASKED.rev1, amd(0x67ff), 0x67df, 'declined'],
		['Baffin with that of another card', amdGop('unknown', []), ASKED.rev1, amd(0x67ff), 0x67ef, 'measured'],
		['a device of its list', intelGop(), ASKED.intel, intel(0xa780), undefined, 'measured'],
		['a device that is not in its list', intelGop(), ASKED.intel, intel(0x46a8), undefined, 'declined'],
	])('that was asked: %s', (_, graphics, sha256, device, chip, expected) => {
		const rom = efiImage({ vendorId: device.vendorId, deviceId: 0xffff });
		const beside = chip === undefined ? undefined : { deviceId: chip };
		const findings = checkDevice(parseOptionRom(rom), device, [{ image: 0, graphics, sha256 }], beside);
		expect(codes(findings)).toEqual([`gop-device-${expected}`]);
		for (const { values, severity, code } of findings) {
			// Only an answer that was measured names the VBIOS, and only AMD's drivers read one.
			const wanted = device.vendorId === 0x1002 ? amd(chip ?? device.deviceId) : undefined;
			expect(values?.['vbios']).toEqual(code === 'gop-device-doubtful' ? true : wanted);
			expect(values?.['device']).toEqual(device);
			const severities = { 'gop-device-declined': 'error', 'gop-device-doubtful': 'warning' };
			expect(severity).toBe(severities[code as keyof typeof severities] ?? 'note');
		}
	});

	const paired = (deviceId: number, sha256?: string): [Uint8Array, Recognised[]] => [
		joined(legacyImage({ deviceId, indicator: 0 }), efiImage({ deviceId: 0xffff })),
		[
			{ image: 0, graphics: vbios('022.012'), ...(sha256 !== undefined && { sha256 }) },
			{ image: 1, graphics: amdGop('unknown', []), sha256: ASKED.rev3 },
		],
	];

	it('that was asked goes by the VBIOS in the same ROM first', () => {
		const [rom, found] = paired(0x15bf);
		const findings = checkDevice(parseOptionRom(rom), amd(0x1900), found, { deviceId: 0x1638 });
		expect(codes(findings)).toContain('gop-device-measured');
	});

	it.each<[string, number, string | undefined, string[]]>([
		['that it takes', 0x15bf, undefined, ['gop-device-measured']],
		[
			'that it declines',
			0x1638,
			'18b8919e766e430d2c34ca780f295f93bb1ec02c2f88756478780af0f19b6af3',
			['gop-device-declined'],
		],
		['of a chip that it declines, which it was not asked with', 0x1638, '0'.repeat(64), []],
		['that it asks the chip about', 0x73ef, undefined, ['gop-device-asks-hardware']],
		['of a chip that it was not asked with', 0x731f, undefined, []],
	])('that was asked beside a VBIOS %s, in one ROM, needs no device to be named', (_, deviceId, sha256, expected) => {
		const [rom, found] = paired(deviceId, sha256);
		expect(codes(checkPair(parseOptionRom(rom), found))).toEqual(expected);
		expect(checkPair(parseOptionRom(rom), found.slice(1))).toEqual([]);
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
