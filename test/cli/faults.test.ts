/** Inputs that have failed before (../shared/faults): each command, with what it has to say. Small ones of each kind stand in the tests of its rule. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsFolder, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';

interface Fault {
	readonly what: string;
	/** Of the command; names with a dot, and folders of hosts, are below ../shared/faults. */
	readonly words: string;
	readonly exitCode: number;
	/** Codes of all findings, in their order. */
	readonly codes: readonly string[];
	/** Of all that is printed. */
	readonly says?: RegExp;
	readonly not?: RegExp;
}

const FAULTS: readonly Fault[] = [
	{
		what: 'pcie=1 beside legacy-igd=1, i440fx',
		words: 'lint circular_a.conf',
		exitCode: 1,
		codes: ['legacy-igd-pcie'],
		says: /hostpci1: 0000:00:14\.0`/,
	},
	{
		what: 'pcie=1 beside legacy-igd=1, q35',
		words: 'lint circular_b.conf',
		exitCode: 1,
		codes: ['legacy-igd-pcie', 'legacy-igd-q35'],
		says: /machine: pc`/,
		not: /Write `machine: q35`/,
	},
	{
		what: 'Alder Lake with QEMU 9.2',
		words: 'lint --host-root qemu92_host qemu92_adl.conf',
		exitCode: 1,
		codes: ['igd-qemu', 'helper-bdsm-zero', 'host-console-lost'],
		says: /QEMU 10\.0 or newer/,
	},
	{
		what: 'a device in args',
		words: 'lint --host-root i915ovmf_host device_in_args.conf',
		exitCode: 0,
		codes: ['helper-bdsm-host'],
		says: /-device vfio-pci,host=00:02\.0,addr=02\.0/,
	},
	{
		what: 'a device in qemu:commandline',
		words: 'lint --host-root i915ovmf_host device_in_commandline.xml',
		exitCode: 1,
		codes: ['romfile-missing'],
	},
	{
		what: 'a virtual function taken for the iGPU',
		words: 'lint --host-root vf_host vf_sriov.conf',
		exitCode: 0,
		codes: ['vf-romfile', 'vf-options', 'vf-no-picture'],
		says: /`hostpci0: 0000:00:02\.1,pcie=1`/,
	},
	{
		what: "a word of Proxmox in libvirt's overrides",
		words: 'lint legacy_igd_override.xml',
		exitCode: 1,
		codes: ['vfio-property-unknown'],
	},
	{
		what: 'a property with a letter missing',
		words: 'lint property_typo.conf',
		exitCode: 1,
		codes: ['vfio-property-unknown'],
		says: /Write `x-igd-opregion`/,
	},
	{
		what: "i915ovmf's driver on q35",
		words: 'lint --host-root i915ovmf_host i915ovmf_q35.conf',
		exitCode: 0,
		codes: ['x-vga-ovmf', 'igd-opregion-missing', 'helper-bdsm-host'],
	},
	{
		what: 'a VBIOS and a driver of one family of chips',
		words: 'check wx4100_trimmed.rom',
		exitCode: 0,
		codes: ['gop-device-measured', 'seabios-display', 'qemu-bar-size', 'proxmox-romfile-place'],
	},
	...['acpidump_with_FVH.txt', 'fvh_in_code.bin'].map((name) => ({
		...{ what: 'a mark of a volume in no volume', words: `inspect ${name}`, exitCode: 0, codes: ['not-a-rom'] },
		not: /BIOS image/,
	})),
	...['tool_with_UAF.exe', 'tool_with_AMIPFAT.exe'].flatMap((name) => [
		{ what: 'a mark in a program', words: `extract --list ${name}`, exitCode: 3, codes: ['nothing-found'] },
		{
			what: 'a program',
			words: `check ${name}`,
			exitCode: 1,
			codes: ['not-a-rom', 'qemu-bar-size'],
			not: /romtool build/,
		},
	]),
	...['zeros.rom', 'ones.rom', 'cat_error.rom', 'hexdump.rom'].map((name) => ({
		...{ what: 'a dump of nothing', words: `check ${name}`, exitCode: 1, codes: ['not-a-rom', 'qemu-bar-size'] },
		not: /of no known format|unknown format/,
	})),
	{
		what: "Intel's OpRegion",
		words: 'inspect opregion.bin',
		exitCode: 0,
		codes: ['not-a-rom'],
		says: /romtool extract .*opregion\.bin/,
	},
	{
		what: 'the text of a table',
		words: 'vfct vfct_disassembled.dsl',
		exitCode: 2,
		codes: [],
		says: /text output of iasl/,
	},
	{
		what: 'a VBT with another checksum, which is usual',
		words: 'check vbt_bad_sum.vbt',
		exitCode: 1,
		codes: ['not-a-rom', 'qemu-bar-size', 'i915-vbt-sum'],
		says: /"severity": "note"/,
	},
	{
		what: 'an image at offset 0 of its table',
		words: 'vfct vfct_offset0.bin',
		exitCode: 1,
		codes: ['vfct-image-offset'],
	},
];

describe('inputs that have failed before', () => {
	it.for(FAULTS)('$words: $what', async ({ words, exitCode, codes, says = /^/, not = /^\b$/ }, context) => {
		const shared = faultsFolder(context);
		const [command = '', ...rest] = words.split(' ');
		const args = rest.map((word) => (/\.|_host$/.test(word) ? join(shared, word) : word));
		const target = command === 'vfct' ? ['-d', temporaryFolder()] : [];
		const outcome = await romtool([command, '--json', ...args, ...target]);
		const all = `${outcome.stdout}${outcome.stderr}`;
		expect(outcome.exitCode, all).toBe(exitCode);
		expect([...outcome.stdout.matchAll(/"code": "([\w-]+)"/g)].map(([, code]) => code)).toEqual(codes);
		expect(all).toMatch(says);
		expect(all).not.toMatch(not);
	});

	it('are all there are', (context) => {
		const names = readdirSync(faultsFolder(context)).filter((name) => !['README.txt', 'attack'].includes(name));
		const tried = new Set(FAULTS.flatMap(({ words }) => words.split(' ')));
		expect(names.filter((name) => !tried.has(name))).toEqual([]);
	});
});
