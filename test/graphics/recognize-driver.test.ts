import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graphics } from '../../src/graphics/kinds/kinds.js';
import { recognizeDriver } from '../../src/graphics/recognize.js';
import { IGD_HELPER } from '../../src/igd-helper/igd-helper.js';
import { efiDecompress, parseOptionRom } from '../../src/index.js';
import { ascii, char16, join, pe, put } from '../support/executables.js';
import { corpusFile } from '../support/files.js';
import { growthOfTime, LINEAR } from '../support/growth.js';
import { amdDriver, DATA, driver, INTEL_IDS, intelDriver, lea, TABLE_2, TABLE_3, TEXT } from './builders.js';

describe('AMD GOP drivers', () => {
	it('with the table of Rev. 2.x, which is the whole truth', () => {
		expect(recognizeDriver(amdDriver('2.18.0.17.10', TABLE_2))).toEqual({
			kind: 'amd-gop',
			version: '2.18.0.17.10',
			built: 'May  4 2021.04:16:52',
			deviceIds: [
				[0x6860, 0x687f],
				[0x15d0, 0x15e6],
				[0x15e8, 0x15ef],
				[0x1636, 0x1636],
			],
			absenceMeans: 'unsupported',
		});
	});

	it.each([
		['3.10.0', TABLE_3, 4],
		['3.2.10', [], 0],
		['2.18.0', [], 0],
		['1.60.0.15.50', TABLE_2, 0],
		['2.18.0', TABLE_2.slice(3, 9), 0],
	])('Rev. %s leaves open what the table lacks', (version, table, ranges) => {
		const found = recognizeDriver(amdDriver(version, table));
		expect(found).toMatchObject({ kind: 'amd-gop', version, absenceMeans: 'unknown' });
		expect(found).toHaveProperty('deviceIds.length', ranges);
	});

	it.each([
		['AMD GOP X64 Rel Driver Rev.3.10.0.Jun  7 2024.02:57:04', '3.10.0', 'Jun  7 2024.02:57:04'],
		['AMD GOP X64 INVALID Driver Rev.1.54.Jan 12 2015.11:16:18', '1.54', 'Jan 12 2015.11:16:18'],
		['AMD GOP X64 Driver Rev.3.1.Dec 14 2022.09:15:22', '3.1', 'Dec 14 2022.09:15:22'],
	])('%s', (name, version, built) => {
		expect(recognizeDriver(driver(char16(name)))).toMatchObject({ kind: 'amd-gop', version, built });
	});

	it('is not what only looks like one', () => {
		expect(recognizeDriver(driver(char16('AMD GOP X64 Release Driver Rev.')))).toBeUndefined();
		expect(recognizeDriver(driver(ascii('AMD GOP X64 Release Driver Rev.3.1.Dec 14 2022.09:15:22')))).toBeUndefined();
	});
});

describe('Intel GOP drivers', () => {
	it('with the version that the code puts together, and the device list', () => {
		expect(recognizeDriver(intelDriver({ minor: '1' }))).toEqual({
			kind: 'intel-gop',
			version: '17.1.1077',
			deviceIds: [0x9a40, 0x9a49, 0x9af8, 0x4c8a, 0x4680, 0xa780],
		});
	});

	it.each([
		['no major', { major: 'x' }],
		['no build', { build: '' }],
		['text for a minor', { minor: 'beta' }],
	])('without a version where there is %s', (_, input) => {
		const found = recognizeDriver(intelDriver(input));
		expect(found).not.toHaveProperty('version');
		expect(found).toHaveProperty('deviceIds.length', INTEL_IDS.length - 3);
	});

	it('with the three numbers in a row behind the name', () => {
		const bytes = driver(join(char16('Intel(R) GOP Driver')));
		put(bytes, DATA + 0x88, char16('7'), char16('2'), char16('1011'));
		expect(recognizeDriver(bytes)).toEqual({ kind: 'intel-gop', version: '7.2.1011', deviceIds: [] });
	});

	it.each([4, 8])('with the three at multiples of %i', (step) => {
		const row = (digits: string) => join(char16(digits), new Uint8Array(-(2 * digits.length + 2) & (step - 1)));
		const bytes = driver(join(char16('Intel(R) GOP Driver')));
		put(bytes, DATA + 0xe0, row('9'), row('0'), row('1002'));
		expect(recognizeDriver(bytes)).toMatchObject({ version: '9.0.1002' });
	});

	it('with the three anywhere, loaded one after the other', () => {
		const bytes = intelDriver({ build: 'text' });
		put(bytes, DATA + 0x340, char16('1002'));
		put(bytes, TEXT + 0x50, lea(TEXT + 0x50, DATA + 0x340));
		expect(recognizeDriver(bytes)).toMatchObject({ version: '17.0.1002' });
	});

	it.each([
		['two that are known', [0x3184, 0x3185], 2],
		['two of which one is not', [0x3184, 0x31ff], 0],
		['one', [0x3184], 0],
	])('with a list of %s', (_, ids, length) => {
		expect(recognizeDriver(intelDriver({ ids }))).toHaveProperty('deviceIds.length', length);
	});

	it.each([
		['in equal steps', Array.from({ length: 20 }, (_, i) => 0xa700 + 8 * i)],
		['too short', [0x46a0, 0x46a1, 0x46fe]],
		['of other numbers', [0x0064, 0x1002, 0x2003, 0x3004, 0x5005]],
	])('takes no table %s for the device list', (_, ids) => {
		expect(recognizeDriver(intelDriver({ ids }))).toMatchObject({ deviceIds: [] });
	});

	it('with a list that goes on behind Wildcat Lake and Nova Lake', () => {
		const ids = [0xb080, 0xb081, 0xfd80, 0xfd81, 0xd740, 0xd745, 0xb0a0];
		expect(recognizeDriver(intelDriver({ ids }))).toMatchObject({ deviceIds: ids });
	});

	it('takes IDs in a row for the device list', () => {
		expect(recognizeDriver(intelDriver({ ids: [0xf30, 0xf31, 0xf32, 0xf33] }))).toMatchObject({
			deviceIds: [0xf30, 0xf31, 0xf32, 0xf33],
		});
	});

	it('reads no version out of a file whose headers are gone', () => {
		const bytes = intelDriver({});
		bytes.fill(0, 0, TEXT);
		expect(recognizeDriver(bytes)).toMatchObject({ kind: 'intel-gop', deviceIds: { length: 6 } });
		expect(recognizeDriver(bytes)).not.toHaveProperty('version');
	});
});

it("knows romtool's own helper, with its version, in full and not cut off", () => {
	const bytes = IGD_HELPER.driver();
	expect(recognizeDriver(bytes)).toEqual({
		...{ kind: 'igd-helper', name: 'RomtoolIgdHelper', version: '1.0' },
		...{ handsOverVbt: true, stolenMemory: 'either' },
	});
	expect(recognizeDriver(bytes.subarray(0, 0x400))).toBeUndefined();
});

describe('helpers and other drivers', () => {
	const policy = Uint8Array.from(Buffer.from('1b932eec8132a5488107df8a8bed3c5d', 'hex'));
	const signature = ascii('IntelGraphicsMem');
	const file = ascii('etc/igd-opregion\0');

	it.each<[string, Uint8Array, Graphics | undefined]>([
		['assignment', file, { kind: 'igd-helper', name: 'IgdAssignmentDxe', handsOverVbt: false }],
		['policy', join(signature, policy), { kind: 'igd-helper', name: 'PlatformGOPPolicy', handsOverVbt: true }],
		['both', join(file, signature, policy), { kind: 'igd-helper', name: 'IgdAssignmentDxe', handsOverVbt: true }],
		['a user of the protocol', policy, undefined],
		['a reader of the OpRegion', signature, undefined],
		['NVIDIA', char16('NVIDIA GPU UEFI Driver'), { kind: 'other-gop', name: 'NVIDIA GOP' }],
		['i915ovmf', join(file, char16('i915 Driver')), { kind: 'other-gop', name: 'i915ovmf' }],
		['ASPEED', join(ascii('eng\0'), char16('ASPEED Graphics Driver')), { kind: 'other-gop', name: 'ASPEED GOP' }],
		['Matrox', char16('G200e Matrox Graphics UEFI Driver'), { kind: 'other-gop', name: 'Matrox GOP' }],
		['Silicon Motion', char16('Siliconmotion SMI  GOP Driver'), { kind: 'other-gop', name: 'Silicon Motion GOP' }],
		["NVIDIA's of 2007", char16('NVIDIA GPU Driver'), { kind: 'other-gop', name: 'NVIDIA GOP' }],
		['Virtio', char16('Virtio GPU Driver'), { kind: 'other-gop', name: 'VirtioGpuDxe' }],
		['a network driver', char16('Intel(R) PRO/1000 Driver'), undefined],
		['nothing', new Uint8Array(0), undefined],
	])('%s', (_, data, expected) => {
		expect(recognizeDriver(driver(data))).toEqual(expected);
	});

	const policyAlone = join(signature, policy);
	const [host, own] = ['Get BDSM at address %p', '%a: %a: stolen memory @ 0x%Lx'];
	const fork = ascii('failed to allocate stolen memory @ 0x%x, got error %r\0');

	it.each<[string, Uint8Array, string | undefined]>([
		["the host's, ASCII", join(file, ascii(host)), 'host'],
		["the host's, UTF-16", join(file, char16(host)), 'host'],
		['its own, ASCII', join(file, ascii(own)), 'own'],
		['its own, UTF-16 at an odd offset', join(file, Uint8Array.of(0, 0), char16(own)), 'own'],
		['both', join(file, ascii(host), ascii(own)), undefined],
		["the host's from Ice Lake on, its own before", join(file, fork, ascii(own)), undefined],
		['no debug output', file, undefined],
		['a policy driver', join(policyAlone, ascii(own)), undefined],
	])('which stolen memory a helper takes: %s', (_, data, expected) => {
		const found = recognizeDriver(driver(data));
		expect(found?.kind).toBe('igd-helper');
		expect(found !== undefined && 'stolenMemory' in found ? found.stolenMemory : undefined).toBe(expected);
	});

	it('a text counts inside the sections of a PE image alone', () => {
		const helper = driver(join(file, new Uint8Array(8)));
		expect(recognizeDriver(join(helper, ascii(host)))).not.toHaveProperty('stolenMemory');
		const broken = driver(join(file, ascii(host)));
		broken.fill(0, 0, TEXT);
		expect(recognizeDriver(broken)).not.toHaveProperty('stolenMemory');
	});
});

describe('robustness', () => {
	const bases = [amdDriver('2.18', TABLE_2), amdDriver('3.8.3', TABLE_3), intelDriver({})];

	it('never throws', () => {
		const edits = fc.array(fc.tuple(fc.nat(0x1fff), fc.nat(255)), { maxLength: 30 });
		fc.assert(
			fc.property(fc.constantFrom(...bases), fc.nat(0x2000), edits, (base, length, list) => {
				const bytes = base.slice();
				for (const [at, value] of list) bytes[at] = value;
				recognizeDriver(bytes);
				recognizeDriver(bytes.subarray(0, length));
				recognizeDriver(bytes.subarray(length));
			}),
			{ numRuns: 500 },
		);
	});

	const repeated = (part: Uint8Array, size: number) => {
		const bytes = pe({ size, sections: [{ name: '.text', address: 0, offset: 0, size }] });
		for (let at = 0x400; at + part.length <= bytes.length; at += part.length) bytes.set(part, at);
		return bytes;
	};

	it.each([
		['zeros', Uint8Array.of(0)],
		['v', ascii('v')],
		['names of drivers', char16('Intel(R) Driver')],
		['names of Intel drivers', char16('Intel(R) GOP Driver')],
		['one endless name', Buffer.from('Driver', 'utf16le')],
		[
			'chip records',
			join(char16('AMD GOP X64 Rel Driver Rev.2.1.Jun  7 2024.02:57:04'), Uint8Array.of(0xd0, 0x15, 0xe6)),
		],
		['loads of addresses', join(char16('Intel(R) GOP Driver'), Uint8Array.of(0x48, 0x8d, 0x05, 0, 0, 0, 0))],
	])('goes through %s in time that grows with their size alone', (_, part) => {
		expect(growthOfTime((times) => repeated(part, times << 20), recognizeDriver)).toBeLessThan(LINEAR);
	});
});

const TABLE_2_RANGES =
	'6860-687f 69a0-69af 66a0-66af 15d0-15e6 15e8-15ef 7310-732f 7340-735f 69b0-69b0 7360-736f 1636-1636 1638-1638 164c-164c 15e7-15e7';
const TABLE_31_RANGES =
	'15d0-15ef 7310-732f 67df-67df 7340-735f 69b0-69b0 7360-736f 73a0-73bf 73c0-73df 73e0-73ff 1636-1638 163f-163f';
const TABLE_38_RANGES = TABLE_31_RANGES.replace('73e0-73ff', '73e0-73ff 7420-743f').concat(
	' 164d-164d 164e-164e 164f-164f',
);
const TGL_TO_RPL_S =
	'9a40 9a49 9a59 9a60 9a68 9a70 9a78 9a7f 9ac0 9ac9 9ad9 9af8 4c8a 4c8b 4c90 4c9a 4680 4682 4688 468a 4690 4692 4693 468b a780 a781 a782 a783 a788 a789 a78a a78b';
const ADL_P =
	'46a0 46a1 46a3 46a6 4626 46b0 46b1 46b3 46a8 4628 46c0 46c1 46c3 46aa 462a 46d0 a7a0 a7a1 a7a9 a720 a721';

describe('real drivers', () => {
	const amd = (version: string, built: string, ranges = '') => ({
		kind: 'amd-gop',
		version,
		built,
		deviceIds: ranges
			.split(' ')
			.flatMap((range) => (range === '' ? [] : [range.split('-').map((id) => Number.parseInt(id, 16))])),
		absenceMeans: version.startsWith('2.') ? 'unsupported' : 'unknown',
	});
	const intel = (version: string, ids: string) => ({
		kind: 'intel-gop',
		version,
		deviceIds: ids.split(' ').map((id) => Number.parseInt(id, 16)),
	});
	const helper = (name: string, handsOverVbt: boolean, stolenMemory?: string) => ({
		kind: 'igd-helper',
		name,
		handsOverVbt,
		...(stolenMemory !== undefined && { stolenMemory }),
	});
	const other = (name: string) => ({ kind: 'other-gop', name });

	it.for<[string, unknown]>([
		['Gino5k__Proxmox__AMDGopDriver', amd('2.23.0.17.10', 'Jan 14 2024.21:54:38', TABLE_2_RANGES)],
		['coreboot__amd_blobs__phoenix_AmdX64GenericGop', amd('3.8.15', 'Jun 20 2025.00:39:54', TABLE_38_RANGES)],
		['tianocore__edk2-non-osi__AmdGopx64', amd('3.1.8', 'Dec 14 2022.09:15:22', TABLE_31_RANGES)],
		[
			'LongQT-sea__TianBei-N1-PRO__IntelGopDriver',
			intel('21.1.6', `${ADL_P} 46d1 46d2 a7a8 a7aa a7ab a7ac a7ad 46d3 46d4`),
		],
		['LongQT-sea__TianBei-N1-PRO__IgdAssignmentDxe', helper('IgdAssignmentDxe', false, 'own')],
		['LongQT-sea__TianBei-N1-PRO__PlatformGOPPolicy', helper('PlatformGOPPolicy', true)],
		['tianocore__edk2-non-osi__AArch64_ASpeedAst2500Gop', other('ASPEED GOP')],
		['tianocore__edk2-non-osi__Vlv2_IA32_IntelGopDriver', intel('7.2.1011', '0f30 0f31 0f32 0f33')],
	])('%s', ([name, expected], context) => {
		expect(recognizeDriver(corpusFile(context, `efi/${name}.efi`))).toEqual(expected);
	});

	it.for<[string, unknown[]]>([
		['isc30__AMDGopDriver-5825U', [amd('2.18.0.17.10', 'May  4 2021.04:16:52', TABLE_2_RANGES)]],
		['isc30__AMDGopDriver_5700U', [amd('2.18.0.17.10', 'May  4 2021.04:16:52', TABLE_2_RANGES)]],
		['isc30__AMDGopDriver_7840hs', [amd('3.8.3', 'Aug  3 2023.02:40:26', TABLE_38_RANGES)]],
		['isc30__AMDGopDriver_7900', [amd('3.2.10', 'Nov 16 2021.22:59:27')]],
		['isc30__AMDGopDriver_8700GE', [amd('3.7.11', 'May  7 2023.23:56:04', TABLE_38_RANGES)]],
		['yiesko__polaris-vbios__samples__AMD.RX480.8192.160603', [amd('1.60.0.15.50', 'Feb  1 2016.14:59:32')]],
		['yiesko__polaris-vbios__samples__Sapphire.RX570.4096.170323', [amd('1.61.0.15.50', 'Jan 12 2017.11:16:18')]],
		['gangqizai__igd__gen12_gop', [intel('17.0.1077', TGL_TO_RPL_S)]],
		['gangqizai__igd__8505_gop', [intel('21.0.1054', `${ADL_P} 46d1 46d2 a7a8`)]],
		['gangqizai__igd__gen12_igd', [helper('IgdAssignmentDxe', true, 'host')]],
		['gangqizai__igd__igd_rpls', [helper('IgdAssignmentDxe', true, 'host'), intel('17.0.1077', TGL_TO_RPL_S)]],
		[
			'LongQT-sea__TianBei-N1-PRO__n150_vfio_igd',
			[
				intel('21.1.6', `${ADL_P} 46d1 46d2 a7a8 a7aa a7ab a7ac a7ad 46d3 46d4`),
				helper('IgdAssignmentDxe', false, 'own'),
				helper('PlatformGOPPolicy', true),
			],
		],
		['Chikmyvoltage__MSI-KVM-iGPU-Passthrough__Release_i915ovmf', [other('i915ovmf')]],
		['supermarsx__other-clevo-modded-bios__86.06.58.00.18', [other('NVIDIA GOP')]],
		['Skountz__h330-crossflash-hba330__mptx64-sas3-sb', [undefined]],
		['tnowak22__IBM-M1215-Crossflash__mpt3x64', [undefined]],
		['debian__ipxe-qemu__efi-e1000', [undefined]],
		['dextouu__euserv-extend__AMDGopDriver_v1_WRONG_wraps_AfuEfi', [undefined]],
	])('%s.rom', ([name, expected], context) => {
		expect(payloads(corpusFile(context, `roms/${name}.rom`)).map(recognizeDriver)).toEqual(expected);
	});

	it('a driver inside a firmware volume of Intel', (context) => {
		const volume = corpusFile(context, 'bios/intel__FSP__RaptorLakeS_FvLateSilicon.fv');
		const expected = TGL_TO_RPL_S.replace('a781 ', '').replace('a789 ', '');
		expect(recognizeDriver(volume.subarray(0x94))).toEqual(intel('17.0.1081', expected));
	});
});

function payloads(rom: Uint8Array): Uint8Array[] {
	return parseOptionRom(rom).images.flatMap(({ efi }) => {
		if (efi === undefined) return [];
		const stored = rom.subarray(efi.payload.start, efi.payload.end);
		return [efi.header.compressionType === 1 ? efiDecompress(stored) : stored];
	});
}
