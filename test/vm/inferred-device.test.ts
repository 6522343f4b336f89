/** What a device is by its ROM, where nobody knows the host, and which rules then hold. */
import { describe, expect, it } from 'vitest';
import { examineFile } from '../../src/examined/examined-file.js';
import { deviceOfRom } from '../../src/vm/lint/inferred-device.js';
import { changed, hostdev, lintDomain, VIDEO_NONE } from '../support/domains.js';
import { AMD, INTEL, INTEL_HOST, lint, pciFunction, sha256, withLine } from '../support/lint.js';
import { ROM_FILES } from '../support/passthrough.js';

const of = (name: string) => {
	const device = deviceOfRom(examineFile(ROM_FILES[name] as Uint8Array, sha256));
	return device && [device.kind, ...device.ids.map(({ deviceId }) => deviceId.toString(16))];
};

describe('the device of a ROM', () => {
	it.each<[string, string[] | undefined]>([
		['vbios_1002_164c.bin', ['amd-apu', '164c']],
		['amd_both.rom', ['amd-apu', '164c']],
		// Its table is not all that it takes, and its headers have the IDs of the audio function.
		['AMDGopDriver.rom', undefined],
		['gen12_gop.rom', ['intel-igpu', '9a40', '9a49', '9af8', '4c8a', '4680', 'a780']],
		['igd_rpls.rom', ['intel-igpu', '9a40', '9a49', '9af8', '4c8a', '4680', 'a780']],
		['arc.rom', ['intel-card', '5690', '56a0', '56a1', '56b0', '4f80']],
		// The IDs around a helper are those of whoever wrapped it.
		['gen12_igd.rom', ['intel-igpu']],
		['i915ovmf.rom', ['intel-igpu']],
		['network.rom', undefined],
	])('%s', (name, expected) => {
		expect(of(name)).toEqual(expected);
	});
});

const codes = (text: string, ...host: Parameters<typeof lint> extends [string, ...infer H] ? H : never) =>
	lint(text, ...host).map(({ code }) => code);
const mapped = (rom: string) =>
	withLine(withLine(INTEL, 'hostpci0', `mapping=igpu,romfile=${rom}`), 'hostpci1', undefined);

describe('an iGPU of an unknown host', () => {
	it('has what holds for each device of its driver said of it, and no more', () => {
		expect(codes(withLine(INTEL, 'machine', 'pc-i440fx-10.1'))).toEqual(['igd-lpc-missing', 'device-inferred']);
		// Tiger Lake has legacy mode with this QEMU, Raptor Lake has not.
		expect(codes(withLine(INTEL, 'machine', 'pc-i440fx-9.2'))).toEqual([]);
	});

	it('says nothing of devices where the host tells', () => {
		const text = withLine(INTEL, 'machine', 'pc-i440fx-10.1');
		expect(codes(text, { ...INTEL_HOST, qemu: [10, 1] })).toEqual(['igd-lpc-missing']);
	});

	it('is known by its ROM where a mapping passes it', () => {
		expect(codes(withLine(mapped('igd_rpls.rom'), 'memory', '2048'))).toContain('igd-memory');
		expect(codes(withLine(mapped('arc.rom'), 'memory', '2048'))).not.toContain('igd-memory');
	});

	it('in a domain of libvirt', () => {
		const domain = `<domain type='kvm'><name>a</name><memory unit='GiB'>8</memory><os firmware='efi'><type arch='x86_64' machine='pc-i440fx-10.1'>hvm</type></os><devices>
${hostdev([0, 2, 0], '/usr/share/kvm/igd_rpls.rom')}${VIDEO_NONE}</devices></domain>`;
		const of = (text: string) => lintDomain(text).map(({ code }) => code);
		expect(of(domain)).toEqual(expect.arrayContaining(['device-inferred', 'igd-lpc-missing']));
		expect(of(changed(domain, ['i440fx-10.1', 'i440fx-9.2']))).not.toContain('device-inferred');
	});
});

describe('a card of Intel', () => {
	const card = withLine(withLine(AMD, 'hostpci0', '0000:03:00.0,pcie=1,romfile=arc.rom'), 'hostpci1', undefined);
	const functions = [
		pciFunction('0000:03:00.0', { vendorId: 0x8086, deviceId: 0x56a0, classCode: 0x030000, bootVga: false }),
	];

	it('has its GOP driver in a ROM of its own, and needs no helper', () => {
		expect(codes(card)).toEqual([]);
		expect(codes(card, { functions, modprobeFiles: [] })).toEqual([]);
	});
});
