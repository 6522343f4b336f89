/** What `plan` writes, `lint` has nothing to say against. */
import { describe, expect, it } from 'vitest';
import { toldValues } from '../../src/bytes/told-values.js';
import type { HostFacts } from '../../src/host/host-facts.js';
import { PROXMOX_HOST } from '../../src/host/kinds/proxmox.js';
import { parseIdPair } from '../../src/pci/ids.js';
import { confLines } from '../../src/proxmox/recipe-lines.js';
import { type DeviceKind, deviceKind } from '../../src/vm/device-kind.js';
import { SHARED_FINDINGS } from '../../src/vm/findings.js';
import type { QemuVersion } from '../../src/vm/qemu-version.js';
import { makeRecipe } from '../../src/vm/recipe/make-recipe.js';
import type { RomOffer } from '../../src/vm/recipe/place-roms.js';
import { AMD_HOST, CARD_HOST, commandLine, INTEL_HOST, lint, VIRTUAL_HOST } from '../support/lint.js';

const IGD: RomOffer[] = [
	{ name: 'gen12_igd.rom', role: 'intel-igd' },
	{ name: 'gen12_gop.rom', role: 'intel-gop' },
];
const APU: RomOffer[] = [
	{ name: 'vbios_1002_164c.bin', role: 'amd-vbios' },
	{ name: 'AMDGopDriver.rom', role: 'amd-gop' },
];

/** The lines of the plan, on a host that is as the plan says. */
function lintPlan(
	id: string,
	address: string,
	facts: HostFacts,
	qemu: QemuVersion,
	roms: readonly RomOffer[],
	kind: DeviceKind = deviceKind(parseIdPair(id)),
) {
	const device = { ...parseIdPair(id), address };
	const recipe = makeRecipe({ kind, device, roms, qemu, host: facts.functions ?? [] });
	const setup = PROXMOX_HOST.setup(recipe.host);
	const host: HostFacts = {
		...facts,
		commandLine: commandLine(`BOOT_IMAGE=/boot/vmlinuz quiet ${setup.kernelCommandLine.join(' ')}`),
		modprobeFiles: setup.files.map(({ path, content }) => ({ path, text: content })),
		modules: setup.modules,
		qemu,
	};
	const conf = [...confLines(recipe), `memory: ${recipe.minimumMemory ?? 8192}`];
	const findings = lint(`${conf.join('\n')}\n`, host);
	return {
		recipe,
		findings,
		said: findings.map(({ code, key, message }) => `${code} ${key}: ${message}`),
		planned: recipe.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
	};
}

describe('lint of a plan', () => {
	it.each<[string, string, string, HostFacts, QemuVersion, RomOffer[]]>([
		['an AMD APU', '1002:164c', '0000:05:00.0', AMD_HOST, [9, 0], APU],
		['an Intel iGPU, 8.0', '8086:a780', '0000:00:02.0', INTEL_HOST, [8, 0], IGD],
		['an Intel iGPU, 10.0', '8086:a780', '0000:00:02.0', INTEL_HOST, [10, 0], IGD],
		['an Intel iGPU, 10.1', '8086:a780', '0000:00:02.0', INTEL_HOST, [10, 1], IGD],
		['an Intel iGPU, 11.0', '8086:a780', '0000:00:02.0', INTEL_HOST, [11, 0], IGD],
		['a card', '10de:1c60', '0000:01:00.0', CARD_HOST, [10, 1], []],
	])('finds nothing: %s', (_, id, address, facts, qemu, roms) => {
		expect(lintPlan(id, address, facts, qemu, roms)).toMatchObject({ said: [], planned: [] });
	});

	it.each<[string, HostFacts | undefined]>([
		['a host that has it', VIRTUAL_HOST],
		['a host that nobody knows', undefined],
	])('says of a virtual function what it is, and nothing else: %s', (_, facts) => {
		const host = facts ?? { modprobeFiles: [] };
		const { said, planned, recipe } = lintPlan('8086:46d4', '0000:00:02.1', host, [9, 2], [], 'virtual-function');
		expect(said).toEqual([expect.stringMatching(/^vf-no-picture hostpci0/)]);
		expect(planned).toEqual([]);
		expect(recipe.findings.map(({ code }) => code)).toEqual(['vf-host-driver', 'vf-no-picture']);
		expect(confLines(recipe)).toEqual([
			'bios: ovmf',
			'cpu: host',
			'hostpci0: 0000:00:02.1,pcie=1',
			'machine: q35',
			'vga: std',
		]);
		expect(PROXMOX_HOST.setup(recipe.host).files).toEqual([]);
	});

	it.each<[string, string, QemuVersion]>([
		['Alder Lake', '8086:4692', [9, 2]],
		['Raptor Lake', '8086:a780', [9, 2]],
		['Comet Lake', '8086:9bc5', [9, 2]],
		['Meteor Lake', '8086:7d55', [10, 0]],
	])('agrees about a QEMU that does not know the iGPU: %s', (_, id, qemu) => {
		const functions = (INTEL_HOST.functions ?? []).map((one) =>
			one.address === '0000:00:02.0' ? { ...one, ...parseIdPair(id) } : one,
		);
		const { findings, recipe } = lintPlan(id, '0000:00:02.0', { ...INTEL_HOST, functions }, qemu, IGD);
		const own = recipe.findings.find(({ code }) => code === 'igd-qemu');
		expect(own?.severity).toBe('error');
		const values = toldValues(SHARED_FINDINGS['igd-qemu'].values, own?.values ?? {});
		expect(findings).toContainEqual(
			expect.objectContaining({ code: 'igd-qemu', key: 'hostpci0', severity: 'error', values }),
		);
		expect(findings.filter(({ code }) => /^igd-(?:gms|lpc|opregion)/.test(code))).toEqual([]);
	});

	it('agrees about what is missing', () => {
		const { said } = lintPlan('8086:a780', '0000:00:02.0', INTEL_HOST, [10, 1], IGD.slice(1));
		expect(said).toEqual([expect.stringMatching(/^igd-helper-missing hostpci1/)]);
	});
});
