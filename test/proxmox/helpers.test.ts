/** Helpers of all kinds in configurations of Proxmox, by machine, place and release of QEMU. */
import { describe, expect, it } from 'vitest';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { INTEL, INTEL_HOST, lint, sha256, withLine } from '../support/lint.js';
import { ROM_FILES } from '../support/passthrough.js';

type Host = typeof INTEL_HOST;

function host(qemu: Host['qemu'], deviceId = 0xa780, classCode = 0x030000): Host {
	const functions = (INTEL_HOST.functions ?? []).map((each) =>
		each.address === '0000:00:02.0' ? { ...each, deviceId, classCode } : each,
	);
	return { ...INTEL_HOST, functions, ...(qemu !== undefined && { qemu }) };
}

const bdsm = (text: string, facts?: Host) => lint(text, facts).filter(({ code }) => code.startsWith('helper-bdsm'));
const codes = (text: string, facts?: Host) => bdsm(text, facts).map(({ code, severity }) => `${code} ${severity}`);

const legacy = (rom: string) => withLine(INTEL, 'hostpci0', `0000:00:02.0,legacy-igd=1,romfile=${rom}`);
const q35 = (rom: string) =>
	withLine(withLine(INTEL, 'machine', 'q35'), 'hostpci0', `0000:00:02.0,pcie=1,romfile=${rom}`);

describe('with the host known', () => {
	it.each<[string, string, Host, string[]]>([
		['the host kind, 8.0', legacy('host_igd.rom'), host([8, 0]), []],
		['the host kind, 9.1, q35', q35('host_igd.rom'), host([9, 1]), []],
		['the host kind, 9.2, refused', legacy('host_igd.rom'), host([9, 2]), ['helper-bdsm-zero note']],
		['the host kind, 10.0, q35', q35('host_igd.rom'), host([10, 0]), ['helper-bdsm-zero warning']],
		['a 2-in-1 of the host kind, 10.1', legacy('host_both.rom'), host([10, 1]), ['helper-bdsm-zero warning']],
		['the host kind, Coffee Lake, 8.0', legacy('host_igd.rom'), host([8, 0], 0x3e92), ['helper-bdsm-zero warning']],
		['its own, 10.1', legacy('own_igd.rom'), host([10, 1]), []],
		['its own, Coffee Lake, 8.0', legacy('own_igd.rom'), host([8, 0], 0x3e92), []],
		['its own, Coffee Lake, 8.0, q35', q35('own_igd.rom'), host([8, 0], 0x3e92), ['helper-bdsm-host warning']],
		['i915ovmf, Comet Lake, 6.1, q35', q35('i915ovmf.rom'), host([6, 1], 0x9bc8), ['helper-bdsm-host warning']],
		['i915ovmf, Comet Lake, 10.0', legacy('i915ovmf.rom'), host([10, 0], 0x9bc8), []],
		['a helper that does not tell', legacy('gen12_igd.rom'), host([10, 1]), []],
		['an iGPU that is no VGA controller', legacy('host_igd.rom'), host([10, 1], 0xa780, 0x038000), []],
	])('%s', (_, text, facts, expected) => {
		expect(codes(text, facts)).toEqual(expected);
	});

	it('the ROM may be on the audio function, where the iGPU without one is in no legacy mode', () => {
		const text = withLine(
			withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1'),
			'hostpci1',
			'0000:00:1f.3,romfile=own_igd.rom',
		);
		expect(bdsm(text, host([8, 0], 0x3e92))).toMatchObject([{ code: 'helper-bdsm-host', key: 'hostpci1' }]);
	});

	it('-set addr=02.0 is legacy mode, too', () => {
		const text = withLine(INTEL, 'hostpci0', '0000:00:02.0,romfile=own_igd.rom');
		expect(codes(text, host([8, 0], 0x3e92))).toEqual([]);
		expect(codes(withLine(text, 'args', undefined), host([8, 0], 0x3e92))).toEqual(['helper-bdsm-host warning']);
	});
});

describe("romtool's own helper", () => {
	const releases: Host['qemu'][] = [
		[7, 2],
		[8, 0],
		[9, 1],
		[9, 2],
		[10, 0],
		[10, 1],
		[11, 0],
	];

	it.each(['igd_helper.rom', 'igd.rom'])('is right with every release, on any machine: %s', (rom) => {
		for (const qemu of releases) {
			for (const deviceId of [0xa780, 0x3e92, 0x9bc8, 0x4555]) {
				for (const text of [legacy(rom), q35(rom)]) expect(codes(text, host(qemu, deviceId))).toEqual([]);
			}
		}
	});

	it('wants the OpRegion, alone as well as with a GOP driver', () => {
		const alone = withLine(q35('igd_helper.rom'), 'hostpci1', undefined);
		const withoutOption = (text: string) => withLine(text, 'args', '-set device.hostpci0.addr=02.0');
		const missing = (text: string) => lint(text, host([10, 0])).filter(({ code }) => code === 'igd-opregion-missing');
		expect(missing(alone)).toEqual([]);
		expect(missing(withoutOption(alone))).toMatchObject([{ values: { gop: false } }]);
		expect(missing(withoutOption(q35('igd.rom')))).toMatchObject([{ values: { gop: true } }]);
	});
});

describe('with the host unknown', () => {
	it.each<[string, string, string[]]>([
		['8.0 or newer', legacy('host_igd.rom'), []],
		['10.0 or newer', withLine(legacy('host_igd.rom'), 'machine', 'pc-i440fx-10.0'), ['helper-bdsm-zero warning']],
		['10.0 or newer, its own', withLine(legacy('own_igd.rom'), 'machine', 'pc-i440fx-10.0'), []],
	])('only what holds for any iGPU is said: %s', (_, text, expected) => {
		expect(codes(text)).toEqual(expected);
	});
});

describe('ROMs of the arguments', () => {
	const FOLDER = '/root/roms/';
	const findings = (args: string, facts: Host) =>
		lintProxmox(`bios: ovmf\nargs: ${args}\nmachine: pc\nmemory: 8192\nvga: none\n`, {
			host: facts,
			rom: () => ({ state: 'missing' }),
			file: (path) => {
				const bytes = ROM_FILES[path.slice(FOLDER.length)];
				return bytes === undefined ? { state: 'missing' } : { state: 'read', bytes };
			},
			sha256,
		})?.filter(({ code }) => code.startsWith('helper-bdsm'));

	it.each<[string, string, Host, string[]]>([
		['the host kind, 10.1', `addr=0x2,romfile=${FOLDER}host_igd.rom`, host([10, 1]), ['helper-bdsm-zero']],
		['the host kind, 8.0', `addr=0x2,romfile=${FOLDER}host_igd.rom`, host([8, 0]), []],
		['its own, Coffee Lake, 8.0', `addr=0x2,romfile=${FOLDER}own_igd.rom`, host([8, 0], 0x3e92), []],
		[
			'its own, Coffee Lake, 8.0, elsewhere',
			`addr=0x5,romfile=${FOLDER}own_igd.rom`,
			host([8, 0], 0x3e92),
			['helper-bdsm-host'],
		],
		[
			'its own, Coffee Lake, 8.0, anywhere',
			`romfile=${FOLDER}own_igd.rom`,
			host([8, 0], 0x3e92),
			['helper-bdsm-unknown'],
		],
	])('%s', (_, device, facts, expected) => {
		const found = findings(`-device vfio-pci,host=00:02.0,${device}`, facts);
		expect(found?.map(({ code }) => code)).toEqual(expected);
		expect(found?.every(({ key, line }) => key === 'args' && line === 2)).toBe(true);
	});

	it('-set romfile is for the device of its line', () => {
		const text = withLine(
			withLine(INTEL, 'hostpci0', '0000:00:02.0,legacy-igd=1'),
			'args',
			`-set device.hostpci0.romfile=${FOLDER}host_igd.rom`,
		);
		const found = lintProxmox(text, {
			host: host([10, 1]),
			rom: () => ({ state: 'unknown' }),
			file: (path) => ({ state: 'read', bytes: ROM_FILES[path.slice(FOLDER.length)] ?? new Uint8Array(0) }),
			sha256,
		});
		expect(found?.find(({ code }) => code === 'helper-bdsm-zero')).toMatchObject({ key: 'args' });
	});
});
