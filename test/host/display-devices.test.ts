import { describe, expect, it } from 'vitest';
import { type DisplayDevice, displayDevices } from '../../src/host/display-devices.js';
import type { PciFunction } from '../../src/host/pci-function.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { romNeeds } from '../../src/vm/needs/rom-needs.js';

/** `05:00.0 0300 1002:164c`, and what else is known. */
function pci(text: string, more: Partial<PciFunction> = {}): PciFunction {
	const [place, cls, vendor, device] = text.split(/[ ]|(?<= ....):/) as [string, string, string, string];
	const [vendorId, deviceId] = [Number.parseInt(vendor, 16), Number.parseInt(device, 16)];
	return { address: `0000:${place}`, vendorId, deviceId, classCode: Number.parseInt(`${cls}00`, 16), ...more };
}

const devicesOf = (functions: readonly PciFunction[]) => displayDevices(functions);
const roles = (devices: readonly DisplayDevice[]) =>
	devices.map(({ pci: { address }, role, gpu }) => [
		address.slice(5),
		role,
		...(gpu === undefined ? [] : [gpu.slice(5)]),
	]);

const AMD_HOST = pci('00:00.0 0600 1022:1630');
const INTEL_HOST = pci('00:00.0 0600 8086:4660');
const QEMU_HOST = pci('00:00.0 0600 8086:29c0');
const UNSEEN = pci('05:00.0 0300 1002:1fff');

describe('where a GPU is', () => {
	it.each<[string, boolean | undefined, PciFunction, PciFunction[]]>([
		['AMD, known by its ID, alone in the list', true, pci('05:00.0 0300 1002:164c'), []],
		['AMD card, known by its ID', false, pci('03:00.0 0300 1002:73ef'), [AMD_HOST]],
		['AMD, an ID of a family that has both', undefined, pci('03:00.0 0300 1002:98e0'), []],
		['AMD, a chip of processors whose family has both', true, pci('03:00.0 0300 1002:98e4'), []],
		['AMD, unseen, beside the security processor', true, UNSEEN, [pci('05:00.2 1080 1022:15df')]],
		['AMD, unseen, another slot has the security processor', undefined, UNSEEN, [pci('06:00.2 1080 1022:15df')]],
		['AMD, unseen, alone in its slot in a whole list', false, UNSEEN, [AMD_HOST, pci('05:00.1 0403 1002:ab28')]],
		['AMD, unseen, of an Intel host', false, UNSEEN, [INTEL_HOST]],
		['AMD, unseen, of a virtual machine', undefined, UNSEEN, [QEMU_HOST]],
		['AMD, unseen, with a ROM of its own', false, { ...UNSEEN, hasRom: true, bootVga: false }, []],
		['AMD, unseen, with what may be a copy', undefined, { ...UNSEEN, hasRom: true, bootVga: true }, []],
		['AMD, unseen, in a part of a list', undefined, UNSEEN, [pci('05:00.1 0403 1002:ab28')]],
		['AMD, unseen, on the root bus of an AMD host', true, pci('00:01.0 0300 1002:1fff'), [AMD_HOST]],
		['AMD, unseen, on the root bus of an Intel host', false, pci('00:01.0 0300 1002:1fff'), [INTEL_HOST]],
		['Intel, in its place', true, pci('00:02.0 0300 8086:46a8'), []],
		['Intel, a card where an iGPU would be', false, pci('00:02.0 0300 8086:56a0'), []],
		['Intel, on another bus', false, pci('03:00.0 0300 8086:56a0'), [INTEL_HOST]],
		['Intel, in a virtual machine elsewhere', undefined, pci('03:00.0 0300 8086:46a8'), [QEMU_HOST]],
		['Intel, elsewhere on the root bus', undefined, pci('00:04.0 0380 8086:46a8'), []],
		['NVIDIA', false, pci('01:00.0 0300 10de:1c82'), []],
		["NVIDIA, in NVIDIA's own chipset", undefined, pci('03:00.0 0300 10de:0863'), [pci('00:00.0 0600 10de:0a80')]],
		['ASPEED', true, pci('04:00.0 0300 1a03:2000'), []],
		['any other', undefined, pci('04:00.0 0300 102b:0522'), []],
	])('%s', (_, integrated, gpu, others) => {
		const [device] = devicesOf([gpu, ...others]);
		expect(device?.integrated).toBe(integrated);
		expect(device && 'integrated' in device).toBe(integrated !== undefined);
	});
});

describe('the part that each plays', () => {
	it('in a notebook of AMD', () => {
		const functions = [
			AMD_HOST,
			pci('01:00.0 0302 10de:25a2'),
			pci('01:00.1 0403 10de:2291'),
			pci('05:00.0 0380 1002:1681'),
			pci('05:00.1 0403 1002:1640'),
			pci('05:00.2 1080 1022:1649'),
			pci('05:00.5 0480 1022:15e2'),
			pci('05:00.6 0403 1022:15e3'),
			pci('07:00.0 0403 13f6:5011'),
		];
		expect(roles(devicesOf(functions))).toEqual([
			['01:00.0', 'gpu'],
			['01:00.1', 'gpu-audio', '01:00.0'],
			['05:00.0', 'gpu'],
			['05:00.1', 'gpu-audio', '05:00.0'],
			['05:00.6', 'board-audio'],
			['07:00.0', 'audio'],
		]);
		expect(devicesOf(functions).map(({ integrated }) => integrated)).toEqual([
			false,
			false,
			true,
			true,
			undefined,
			undefined,
		]);
	});

	it.each([
		['since Skylake', ['00:1f.3 0401 8086:51c8'], [['00:1f.3', 'board-audio', '00:02.0']]],
		[
			'of Haswell',
			['00:03.0 0403 8086:0c0c', '00:1b.0 0403 8086:8c20'],
			[
				['00:03.0', 'gpu-audio', '00:02.0'],
				['00:1b.0', 'board-audio', '00:02.0'],
			],
		],
		[
			'with two',
			['00:0e.0 0403 8086:3198', '00:1f.3 0403 8086:a348'],
			[
				['00:0e.0', 'board-audio'],
				['00:1f.3', 'board-audio', '00:02.0'],
			],
		],
	])('audio beside an iGPU of Intel: %s', (_, audio, expected) => {
		const functions = ['00:02.0 0300 8086:46a8', ...audio].map((text) => pci(text));
		expect(roles(devicesOf(functions))).toEqual([['00:02.0', 'gpu'], ...expected]);
	});

	it('audio of a card of Intel, on the next bus', () => {
		const functions = [
			pci('00:1f.3 0403 8086:7ad0'),
			pci('03:00.0 0300 8086:56a0'),
			pci('04:00.0 0403 8086:4f90'),
			pci('05:00.0 0403 8086:4f90'),
		];
		expect(roles(devicesOf(functions))).toEqual([
			['00:1f.3', 'board-audio'],
			['03:00.0', 'gpu'],
			['04:00.0', 'gpu-audio', '03:00.0'],
			['05:00.0', 'board-audio'],
		]);
	});

	it('virtual functions', () => {
		const functions = ['00:02.0 0300 8086:46a8', '00:02.1 0300 8086:46a8', '00:02.2 0380 8086:2e33'].map((text) =>
			pci(text),
		);
		expect(devicesOf(functions).map(({ virtualOf }) => virtualOf)).toEqual([undefined, '0000:00:02.0', undefined]);
	});

	it('what shares a group', () => {
		const functions = [
			pci('00:01.0 0604 8086:460d', { iommuGroup: 2 }),
			pci('01:00.0 0300 10de:1c82', { iommuGroup: 2 }),
			pci('01:00.1 0403 10de:0fb9', { iommuGroup: 2 }),
			pci('02:00.0 0403 13f6:5011', { iommuGroup: 3 }),
			pci('03:00.0 0403 13f6:5011'),
			pci('04:00.0 0200 8086:15f3'),
		];
		expect(devicesOf(functions).map(({ shares }) => shares)).toEqual([
			['0000:00:01.0', '0000:01:00.1'],
			['0000:00:01.0', '0000:01:00.0'],
			[],
			[],
		]);
	});
});

describe('the ROM that each needs', () => {
	it.each<[string, PciFunction[], RegExp]>([
		['AMD in the processor', [pci('05:00.0 0300 1002:164c')], /romfile with its VBIOS.*romtool vfct/],
		['its audio', [pci('05:00.1 0403 1002:1637'), pci('05:00.0 0300 1002:164c')], /the AMD GOP driver/],
		['AMD, who knows where', [UNSEEN], /^unknown.*For an APU: .*VFCT.*For a card: none/],
		['its audio', [pci('05:00.1 0403 1002:1637'), UNSEEN], /^unknown/],
		['a card', [pci('01:00.0 0300 10de:1c82', { hasRom: true })], /^none: the card has its own ROM/],
		['a card that is the primary GPU', [pci('01:00.0 0300 10de:1c82', { bootVga: true })], /^perhaps.*romtool dump/],
		['a card without ROM', [pci('01:00.0 0302 10de:25a2', { hasRom: false })], /^a romfile/],
		["a card's audio", [pci('03:00.1 0403 1002:ab28'), pci('03:00.0 0300 1002:73ef')], /^none$/],
		['Intel', [pci('00:02.0 0300 8086:46a8')], /`romtool extract BIOS --for 8086:46a8 --rom`.*generation 12/],
		['Intel of a later QEMU', [pci('00:02.0 0300 8086:7d55')], /IGD helper.*generation 12 from 11\.0 on$/],
		['Intel that no QEMU knows', [pci('00:02.0 0300 8086:b0a0')], /IGD helper.*does not know its generation/],
		[
			'audio beside it',
			[pci('00:1f.3 0403 8086:51c8'), pci('00:02.0 0300 8086:46a8')],
			/^none; the sound of 0000:00:02\.0/,
		],
		['audio of a board', [pci('00:1f.3 0403 8086:51c8')], /^none$/],
		['a sound card', [pci('07:00.0 0403 13f6:5011')], /^none$/],
		['a virtual function', [pci('00:02.1 0300 8086:46a8'), pci('00:02.0 0300 8086:46a8')], /virtual function/],
		['a management controller', [pci('04:00.0 0300 1a03:2000')], /management controller/],
		['any other', [pci('04:00.0 0300 102b:0522')], /^unknown/],
	])('%s', (_, functions, expected) => {
		expect(romNeeds(devicesOf(functions)[0] as DisplayDevice)).toMatch(expected);
	});

	it.each<[string, PciFunction, string[], string[]]>([
		['of an APU', pci('05:00.0 0300 1002:164c'), ['romtool extract BIOS --for 1002:164c --rom'], ['romtool dump']],
		['of a card', pci('03:00.0 0300 1002:73ef', { hasRom: true }), ['sudo romtool dump 0000:03:00.0'], ['vfct']],
		[
			'of a card of NVIDIA without a ROM, which no VFCT table has',
			pci('01:00.0 0302 10de:25a2', { hasRom: false }),
			['romtool extract BIOS --for 10de:25a2 --rom'],
			['VFCT', 'vfct'],
		],
	])('has commands with its own ID and address: %s', (_, function_, has, lacks) => {
		const [device] = devicesOf([function_]);
		for (const language of LANGUAGES) {
			const needs = romNeeds(device as DisplayDevice, language);
			for (const words of has) expect(needs).toContain(`\`${words}\``);
			for (const words of lacks) expect(needs).not.toContain(words);
		}
	});

	it('is said in Chinese, too', () => {
		const [gpu] = devicesOf([pci('01:00.0 0302 10de:25a2', { hasRom: false })]);
		expect(romNeeds(gpu as DisplayDevice, 'zh')).toMatch(/^需要 romfile：/);
	});
});
