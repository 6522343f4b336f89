/** What `plan` writes for libvirt, `lint` has nothing to say against. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.js';
import type { HostFacts } from '../../src/host/host-facts.js';
import { HOST_IDS, HOSTS } from '../../src/host/hosts.js';
import { PROXMOX_HOST } from '../../src/host/kinds/proxmox.js';
import { recipeDomain } from '../../src/libvirt/recipe-domain.js';
import { parseIdPair } from '../../src/pci/ids.js';
import { deviceKind } from '../../src/vm/device-kind.js';
import type { QemuVersion } from '../../src/vm/qemu-version.js';
import { makeRecipe } from '../../src/vm/recipe/make-recipe.js';
import type { RomOffer } from '../../src/vm/recipe/place-roms.js';
import { lintDomain } from '../support/domains.js';
import { AMD_HOST, commandLine, INTEL_HOST, VIRTUAL_HOST } from '../support/lint.js';

const IGD: RomOffer[] = [
	{ name: 'gen12_igd.rom', role: 'intel-igd' },
	{ name: 'gen12_gop.rom', role: 'intel-gop' },
];
const APU: RomOffer[] = [
	{ name: 'vbios_1002_164c.bin', role: 'amd-vbios' },
	{ name: 'AMDGopDriver.rom', role: 'amd-gop' },
];

const CASES: readonly [string, string, string, HostFacts, QemuVersion, RomOffer[]][] = [
	['an AMD APU', '1002:164c', '0000:05:00.0', AMD_HOST, [9, 0], APU],
	['an Intel iGPU, 8.0', '8086:a780', '0000:00:02.0', INTEL_HOST, [8, 0], IGD],
	['an Intel iGPU, 10.1', '8086:a780', '0000:00:02.0', INTEL_HOST, [10, 1], IGD],
	['an Intel iGPU, 11.0', '8086:a780', '0000:00:02.0', INTEL_HOST, [11, 0], IGD],
];

describe.each(HOST_IDS.filter((id) => (HOSTS[id] as Host).targets.includes('libvirt')))('on %s', (id) => {
	const { romFolder, setup }: Host = HOSTS[id];

	it.each(CASES)('finds nothing: %s', (_, pair, address, facts, qemu, roms) => {
		const device = { ...parseIdPair(pair), address };
		const recipe = makeRecipe({ kind: deviceKind(device), device, roms, qemu, host: facts.functions ?? [] });
		const { files, kernelCommandLine, modules } = setup(recipe.host);
		const host: HostFacts = {
			...facts,
			commandLine: commandLine(kernelCommandLine.join(' ')),
			modprobeFiles: files.map(({ path, content }) => ({ path, text: content })),
			modules,
			qemu,
		};
		expect(lintDomain(recipeDomain(recipe, romFolder), host)).toEqual([]);
	});
});

it('says of a virtual function what it is, and nothing else', () => {
	const device = { ...parseIdPair('8086:46d4'), address: '0000:00:02.1' };
	const host = VIRTUAL_HOST.functions ?? [];
	const domain = recipeDomain(makeRecipe({ kind: 'virtual-function', device, roms: [], host }), PROXMOX_HOST.romFolder);
	expect(lintDomain(domain, VIRTUAL_HOST).map(({ code }) => code)).toEqual(['vf-no-picture']);
	expect(domain).toContain("slot='0x02' function='0x1'");
	expect(domain).not.toMatch(/<rom|<video|qemu:|ua-igd/);
});
