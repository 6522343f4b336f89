/** What the consumers do with real firmware, as read from dumps of its headers. */
import { describe, expect, it } from 'vitest';
import { askAmdgpu } from '../../src/consumers/amdgpu.js';
import { askI915 } from '../../src/consumers/i915.js';
import { askQemu } from '../../src/consumers/qemu.js';
import { corpusFile } from '../support/files.js';
import { ask, damaged, structureOf } from './builders.js';

const AMD_VBIOSES = [
	'coreboot__amd_blobs__cezanne_CezanneGenericVbios.bin',
	'coreboot__amd_blobs__strixhalo_STRIX_HALO_GENERIC_vbios.sbin',
	'dmuiX__gpu-passthrough-vega-renoir-ryzen-3-4350__vbios_1638.dat',
	'isc30__vbios_5700U.bin',
	'isc30__vbios_6600h.bin',
	'isc30__vbios_7840hs.bin',
	'isc30__vbios_8845hs.bin',
	'isc30__vbios_8845hs.dat',
	'tianocore__edk2-non-osi__AmdSjGenericVbios_old.bin',
	'yiesko__polaris-vbios__samples__AMD.RX480.8192.160603.rom',
	'yiesko__polaris-vbios__samples__Sapphire.RX570.4096.170323.rom',
];

describe('amdgpu', () => {
	it.for(AMD_VBIOSES)('accepts %s', (name, context) => {
		const rom = corpusFile(context, `roms/${name}`);
		expect(askAmdgpu(ask(rom))).toEqual({ verdict: 'accepts', findings: [] });
		expect(askAmdgpu(ask(rom, 0x8086)).verdict).toBe('not-applicable');
	});

	it.for(['isc30__AMDGopDriver_5700U.rom', 'isc30__AMDGopDriver-5825U.rom'])(
		'does not look for %s',
		(name, context) => {
			expect(askAmdgpu(ask(corpusFile(context, `roms/${name}`), 0x1002)).verdict).toBe('not-applicable');
		},
	);

	it('rejects a VFCT table in place of the VBIOS in it', (context) => {
		const table = corpusFile(context, 'acpi/linuxhw__ACPI__VFCT__13w_Yoga_82S1_60A19B_15e7.bin');
		const { verdict, findings } = askAmdgpu(ask(table, 0x1002, 0x15e7));
		expect([verdict, findings[0]?.code]).toEqual(['rejects', 'amdgpu-rom-signature']);
		expect(findings[0]?.values?.['said']).toContain('got 0x4656');
	});
});

describe('i915', () => {
	it.for([
		'intel__FSP__ADLN_Vbt.bin',
		'tianocore__edk2-non-osi__AspireVn7_Vbt.bin',
		'intel__FSP__hsw2180.dat',
		'damesene__nas__intel_vbios.bin',
	])('accepts %s', (name, context) => {
		const bytes = corpusFile(context, `roms/${name}`);
		expect(askI915(ask(bytes))).toEqual({ verdict: 'accepts', findings: [] });
		expect(askI915(ask(bytes, 0x1002)).verdict).toBe('not-applicable');
	});

	it.for(['gangqizai__igd__gen12_gop.rom', 'gangqizai__igd__gen12_igd.rom', 'debian__ipxe-qemu__efi-e1000.rom'])(
		'has nothing to do with %s',
		(name, context) => {
			expect(askI915(ask(corpusFile(context, `roms/${name}`))).verdict).toBe('not-applicable');
		},
	);
});

describe('checkStructure', () => {
	it.for<[string, [string, string, number][]]>([
		['Chikmyvoltage__MSI-KVM-iGPU-Passthrough__Release_i915ovmf.rom', []],
		['LongQT-sea__TianBei-N1-PRO__n150_vfio_igd.rom', []],
		['Skountz__h330-crossflash-hba330__mptx64-sas3-sb.rom', [['last-image-early', 'note', 0x45e00]]],
		['coreboot__amd_blobs__cezanne_CezanneGenericVbios.bin', []],
		['damesene__nas__intel_vbios.bin', []],
		['debian__ipxe-qemu__efi-e1000.rom', []],
		['debian__seabios__vgabios-stdvga.bin', []],
		['gangqizai__igd__igd_rpls.rom', []],
		['gjbauer__GPU-vBIOS__Asus.RTX5060Ti.16384.250318_2.rom', [['header-before-rom', 'error', 0]]],
		['intel__FSP__ADLN_Vbt.bin', [['not-a-rom', 'error', 0]]],
		[
			'isc30__AMDGopDriver-5825U.rom',
			[
				['vendor-id-decimal', 'warning', 0x20],
				['device-id-decimal', 'warning', 0x22],
			],
		],
		['isc30__AMDGopDriver_5700U.rom', []],
		['isc30__AMDGopDriver_8700GE.rom', []],
		['isc30__vbios_6600h.bin', [['trailing-bytes', 'note', 0xae00]]],
		['supermarsx__other-clevo-modded-bios__86.04.2A.00.2C_NVGI.rom', [['header-before-rom', 'error', 0]]],
		['supermarsx__other-clevo-modded-bios__86.06.58.00.18.rom', [['last-image-missing', 'note', 0x3a000]]],
		['tianocore__edk2-non-osi__AmdSjGenericVbios_old.bin', [['legacy-sum', 'error', 0]]],
		['tnowak22__IBM-M1215-Crossflash__mpt3x64.rom', []],
		['yiesko__polaris-vbios__samples__AMD.RX480.8192.160603.rom', [['trailing-bytes', 'warning', 0x1ce00]]],
	])('reads %s', ([name, expected], context) => {
		const found = structureOf(corpusFile(context, `roms/${name}`));
		expect(found.map(({ code, severity, offset }) => [code, severity, offset])).toEqual(expected);
	});

	it.for<[string, string, number]>([
		['gjbauer__GPU-vBIOS__Asus.RTX5060Ti.16384.250318_2.rom', 'other-data', 0x35400],
		['supermarsx__other-clevo-modded-bios__86.04.2A.00.2C_NVGI.rom', 'nvidia-header', 0xa00],
	])("finds the VBIOS behind NVIDIA's header of %s", ([name, what, offset], context) => {
		const [finding] = structureOf(corpusFile(context, `roms/${name}`));
		expect(finding).toMatchObject({ code: 'header-before-rom', values: { what, offset } });
	});

	it('catches a cut that QEMU pads over', (context) => {
		const rom = corpusFile(context, 'roms/isc30__AMDGopDriver_5700U.rom').subarray(0, 70000);
		expect(structureOf(rom)).toMatchObject([{ code: 'image-truncated', severity: 'error' }]);
		expect(askQemu(ask(rom)).findings[1]).toMatchObject({ code: 'qemu-padding-hides-truncation', offset: 70000 });
	});

	it('does not throw on damaged drivers, compressed and not', (context) => {
		for (const name of ['tnowak22__IBM-M1215-Crossflash__mpt3x64.rom', 'isc30__AMDGopDriver_5700U.rom']) {
			for (const rom of damaged(corpusFile(context, `roms/${name}`), 4099, 40)) structureOf(rom);
		}
	});
});
