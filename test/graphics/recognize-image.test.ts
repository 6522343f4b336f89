import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtomBios } from '../../src/graphics/kinds/amd-vbios.js';
import { recognizeImage } from '../../src/graphics/recognize.js';
import { locateOptionRom } from '../../src/option-rom/locate.js';
import { ascii, join, put, u16 } from '../support/executables.js';
import { corpusFile } from '../support/files.js';
import { growthOfTime, LINEAR } from '../support/growth.js';
import { atomBios, legacyImage, vbt } from './builders.js';

describe('ATOMBIOS', () => {
	const whole = {
		kind: 'amd-vbios',
		version: '017.010.000.030.000000',
		partNumber: '113-TEST-019',
		chip: 'RENOIR',
		built: '09/24/21,11:21:10',
		name: 'Romtool Test VBIOS',
		configName: 'TSTGenericVb',
		subsystemVendorId: 0x1043,
		subsystemId: 0x1234,
		family: '017.010',
	};

	it('reads what it says of itself', () => {
		expect(recognizeImage(atomBios())).toEqual(whole);
		expect(recognizeImage(atomBios({ signature: 'MOTA' }))).toEqual(whole);
	});

	it('reads the version of ATI images, and none where there is none', () => {
		expect(recognizeImage(atomBios({ version: 'ATOMBIOSBK-ATI VER009.012.004.000.000000' }))).toMatchObject({
			version: '009.012.004.000.000000',
			family: '009.012',
		});
		expect(recognizeImage(atomBios({ version: '' }))).toMatchObject({ version: '', family: '' });
	});

	it('leaves out what is not there', () => {
		const image = atomBios();
		put(image, 0x50, Uint8Array.of(0xff, 0xff, 0));
		put(image, 0x6e, u16(0));
		put(image, 0x188 + 12, u16(0, 0, 0xfff0));
		const { partNumber, chip, built, name, configName, ...rest } = whole;
		expect(recognizeImage(image)).toEqual(rest);
	});

	it.each([
		['no 55 AA', put(atomBios(), 0, ascii('MZ'))],
		['no ROM header', atomBios({ headerAt: 0 })],
		['a ROM header outside', atomBios({ headerAt: 1020 })],
		['another signature', atomBios({ signature: 'ATEM' })],
		['too few bytes', atomBios().subarray(0, 0x49)],
	])('is not one with %s', (_, image) => {
		expect(isAtomBios(image)).toBe(false);
		expect(recognizeImage(image)).toBeUndefined();
	});
});

describe('Intel VBIOS', () => {
	const image = () => put(legacyImage(0x8086, 0x406), 0x1c, ascii('00IBM VGA Compatible BIOS. '));
	const table = { kind: 'intel-vbt', platform: 'HASWELL', version: 100, bdbVersion: 249, size: 256, sumOk: true };

	it('finds the VBT by the pointer', () => {
		const bytes = put(image(), 0x200, vbt('HASWELL'));
		expect(recognizeImage(put(bytes, 0x1a, u16(0x200)))).toEqual({
			kind: 'intel-vbios',
			vbt: { ...table, offset: 0x200 },
		});
	});

	it('finds the VBT without it', () => {
		const bytes = put(image(), 0x210, vbt('HASWELL'));
		expect(recognizeImage(put(bytes, 0x1a, u16(0x100)))).toEqual({
			kind: 'intel-vbios',
			vbt: { ...table, offset: 0x210 },
		});
	});

	it('has none', () => {
		expect(recognizeImage(image())).toEqual({ kind: 'intel-vbios' });
		expect(recognizeImage(legacyImage(0x8086, 0x100e))).toBeUndefined();
	});
});

describe('NVIDIA VBIOS', () => {
	const image = () => {
		const bytes = put(legacyImage(0x10de, 0x1c60), 0x1e, ascii('IBM VGA Compatible'));
		put(bytes, 0x8e, ascii('!GP106 E2914 SKU 30 VGA BIOS \r\n'));
		return put(bytes, 0xe0, ascii('Version 86.06.58.00.18 \r\n'));
	};
	const whole = { kind: 'nvidia-vbios', version: '86.06.58.00.18', name: 'GP106 E2914 SKU 30 VGA BIOS' };

	it('reads version and board', () => {
		expect(recognizeImage(image())).toEqual(whole);
		const bare = put(image(), 0x8e, new Uint8Array(40));
		expect(recognizeImage(put(bare, 0xe0, ascii('Version unknown')))).toEqual({ kind: 'nvidia-vbios' });
	});

	it('is found behind a header', () => {
		const file = join(ascii('NVGI', 0x800), Uint8Array.of(0x55, 0xaa), new Uint8Array(510), image());
		expect(locateOptionRom(file)).toBe(0xa00);
		expect(recognizeImage(file.subarray(0xa00))).toEqual(whole);
		expect(locateOptionRom(image().subarray(0, 50))).toBeUndefined();
		expect(locateOptionRom(file.subarray(0, file.length - 1))).toBeUndefined();
	});

	it('is a legacy image of NVIDIA', () => {
		expect(recognizeImage(put(legacyImage(0x10de, 0x1c60, 3), 0x1e, ascii('IBM VGA')))).toBeUndefined();
		expect(recognizeImage(put(legacyImage(0x1234, 0x1111), 0x1e, ascii('IBM VGA')))).toBeUndefined();
	});
});

it('never throws', () => {
	const intel = put(put(legacyImage(0x8086, 0x406), 0x1e, ascii('IBM VGA')), 0x200, vbt());
	const nvidia = put(legacyImage(0x10de, 0x1c60), 0x1e, ascii('IBM VGA'));
	const edits = fc.array(fc.tuple(fc.nat(1023), fc.nat(255)), { maxLength: 30 });
	fc.assert(
		fc.property(fc.constantFrom(atomBios(), intel, nvidia), fc.nat(1024), edits, (base, length, list) => {
			const bytes = base.slice();
			for (const [at, value] of list) bytes[at] = value;
			recognizeImage(bytes);
			recognizeImage(bytes.subarray(0, length));
			locateOptionRom(bytes.subarray(0, length));
		}),
		{ numRuns: 1000 },
	);
});

it('takes four times as long for four times as many headers', () => {
	const headers = (times: number) => {
		const bytes = new Uint8Array(times << 21);
		for (let at = 0; at < bytes.length; at += 512) bytes.set(legacyImage(0x10de, 1, 0xe0).subarray(0, 512), at);
		return bytes;
	};
	const growth = growthOfTime(headers, (bytes) => {
		expect(locateOptionRom(bytes, 1)).toBeUndefined();
		recognizeImage(bytes);
	});
	expect(growth).toBeLessThan(LINEAR);
});

describe('real images', () => {
	const amd = (
		version: string,
		partNumber: string,
		chip: string,
		built: string,
		name: string,
		configName: string,
		subsystem = '1002:1002',
	) => ({
		kind: 'amd-vbios',
		version,
		partNumber,
		chip,
		built,
		name,
		configName,
		subsystemVendorId: Number.parseInt(subsystem.slice(0, 4), 16),
		subsystemId: Number.parseInt(subsystem.slice(5), 16),
		family: version.slice(0, 7),
	});
	const phoenix = amd(
		'022.012.000.027.000001',
		'113-PHXGENERIC-001',
		'PHOENIX',
		'09/15/23,12:20:39',
		'AMD AMD_PHOENIX_GENERIC',
		'PHOENIX.bin',
	);
	const cezanne = (version: string, partNumber: string, built: string) =>
		amd(version, partNumber, 'RENOIR', built, 'Cezanne Generic VBIOS', 'CZNGenericVb');
	const intel = (platform: string, bdbVersion: number, offset: number, size: number) => ({
		kind: 'intel-vbios',
		vbt: { kind: 'intel-vbt', platform, version: 100, bdbVersion, offset, size, sumOk: false },
	});

	it.for<[string, unknown]>([
		[
			'coreboot__amd_blobs__cezanne_CezanneGenericVbios.bin',
			cezanne('017.010.000.031.000000', '113-CEZANNE-021', '02/23/22,06:21:16'),
		],
		[
			'dmuiX__gpu-passthrough-vega-renoir-ryzen-3-4350__vbios_1638.dat',
			cezanne('017.010.000.030.000000', '13-CEZANNE-019', '09/24/21,11:21:10'),
		],
		['isc30__vbios_5700U.bin', cezanne('017.010.000.029.000000', '113-CEZANNE-018', '02/28/21,08:58:46')],
		[
			'isc30__vbios_6600h.bin',
			amd(
				'032.017.000.055.000000',
				'113-REMBRANDT-X37',
				'REMBRANDT',
				'04/12/22,06:21:25',
				'Rembrandt Generic VBIOS',
				'RmbGenericVb',
			),
		],
		['isc30__vbios_7840hs.bin', phoenix],
		['isc30__vbios_8845hs.bin', phoenix],
		['isc30__vbios_8845hs.dat', phoenix],
		[
			'coreboot__amd_blobs__strixhalo_STRIX_HALO_GENERIC_vbios.sbin',
			amd(
				'023.011.000.039.000001',
				'113-STRXLGEN-001',
				'STXHL',
				'06/17/24,02:08:02',
				'AMD STRIX_HALO_GENERIC',
				'STXHL.bin',
			),
		],
		[
			'tianocore__edk2-non-osi__AmdSjGenericVbios_old.bin',
			amd(
				'020.010.000.004.000000',
				'113-AMDVN3       -002',
				'VANGOGH',
				'02/06/23,01:40:33',
				'AMD VanGogh Generic VBIOS',
				'S       Gene',
			),
		],
		[
			'yiesko__polaris-vbios__samples__AMD.RX480.8192.160603.rom',
			amd(
				'015.050.000.000.006785',
				'113-D0090101-100',
				'ELLESMERE',
				'06/03/16 00:23',
				'D00901 Polaris10 XT A1 GDDR5 256Mx32 8GB 300e/300m',
				'D0090101.100',
				'1002:0b37',
			),
		],
		[
			'yiesko__polaris-vbios__samples__Sapphire.RX570.4096.170323.rom',
			amd(
				'015.050.002.001.000000',
				'113-2E366FU-O53',
				'POLARIS20',
				'03/23/17 23:12',
				'E366 Polaris20 XL A1 GDDR5 128Mx32 4GB',
				'366L050U.O53',
				'1da2:e366',
			),
		],
		['damesene__nas__intel_vbios.bin', intel('SKYLAKE', 209, 0xb90, 4300)],
		['intel__FSP__hsw2180.dat', intel('HASWELL', 177, 0xae0, 4400)],
		[
			'supermarsx__other-clevo-modded-bios__86.06.58.00.18.rom',
			{ kind: 'nvidia-vbios', version: '86.06.58.00.18', name: 'GP106 E2914 SKU 30 VGA BIOS' },
		],
		['debian__seabios__vgabios-stdvga.bin', undefined],
		['debian__ipxe-qemu__efi-e1000.rom', undefined],
		['Skountz__h330-crossflash-hba330__mptx64-sas3-sb.rom', undefined],
		['isc30__AMDGopDriver_5700U.rom', undefined],
	])('%s', ([name, expected], context) => {
		expect(recognizeImage(corpusFile(context, `roms/${name}`))).toEqual(expected);
	});

	it.for<[string, number, unknown]>([
		[
			'supermarsx__other-clevo-modded-bios__86.04.2A.00.2C_NVGI',
			0xa00,
			{ kind: 'nvidia-vbios', version: '86.04.2A.00.2C', name: 'GP104 E2915 SKU 10 VGA BIOS' },
		],
		['gjbauer__GPU-vBIOS__Asus.RTX5060Ti.16384.250318_2', 0x35400, { kind: 'nvidia-vbios', version: '98.06.1F.40.45' }],
	])('%s behind its header', ([name, offset, expected], context) => {
		const file = corpusFile(context, `roms/${name}.rom`);
		expect(locateOptionRom(file)).toBe(offset);
		expect(recognizeImage(file.subarray(offset))).toEqual(expected);
	});

	it.for<[string, number, number, string, string, number]>([
		['13w_Yoga_82S1_60A19B_15e7', 0x68, 0xd868, '017.010.000.031.000000', '113-BARCELO-004', 0x1002],
		['A88X_PLUS_279BA2_67df', 0x68, 0xe668, '015.050.000.000.000000', '115-D000PIL-100', 0x04fb],
		['AG958_0A5018_1681_73ef', 0xae84, 0x15c84, '020.003.000.030.097625', 'BRT97625.001', 0x12c0],
		['B650_PG_Lightning_69B64D_744c_164e', 0x68, 0xe268, '022.001.002.009.000001', '113-TIC106611-100', 0x2422],
		['B650_PG_Lightning_69B64D_744c_164e', 0xe284, 0x19084, '032.019.000.008.000000', '102-RAPHAEL-008', 0x1002],
		['HA_4_5A2CCD_15bf', 0x68, 0x3068, '022.012.000.016.000001', '113-PHXGENERIC-001', 0x1002],
		['Jupiter_D98C04_163f', 0x68, 0xa668, '020.010.000.004.000000', '113-AMDAerithJ-004', 0x1002],
		['Zenbook_UX562UG_Q508UG_5D5FF4_164c', 0x68, 0xd868, '017.010.000.029.000000', '113-LUCIENNE-016', 0x1002],
	])('out of the VFCT of %s at %i', ([name, start, end, version, partNumber, subsystemId], context) => {
		const table = corpusFile(context, `acpi/linuxhw__ACPI__VFCT__${name}.bin`);
		expect(recognizeImage(table.subarray(start, end))).toMatchObject({ version, partNumber, subsystemId });
	});
});
