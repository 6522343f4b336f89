/** What a plan writes in any mode that is possible, `lint` has nothing to say against, but for notes. */
import { describe, expect, it } from 'vitest';
import type { HostFacts } from '../../../src/host/host-facts.js';
import { PROXMOX_HOST } from '../../../src/host/kinds/proxmox.js';
import { recipeDomain } from '../../../src/libvirt/recipe-domain.js';
import { confLines, vmVga } from '../../../src/proxmox/recipe-lines.js';
import { MODE_IDS, type ModeId } from '../../../src/vm/modes/mode-names.js';
import { MODES } from '../../../src/vm/modes/modes.js';
import type { QemuVersion } from '../../../src/vm/qemu-version.js';
import { makeRecipe } from '../../../src/vm/recipe/make-recipe.js';
import type { RomOffer } from '../../../src/vm/recipe/place-roms.js';
import { qemuOptions } from '../../../src/vm/recipe/qemu-options.js';
import type { Recipe } from '../../../src/vm/recipe/recipe.js';
import { lintDomain } from '../../support/domains.js';
import { IGPUS, RELEASES } from '../../support/igpus.js';
import { commandLine, INTEL_HOST, lint, pciFunction } from '../../support/lint.js';

/** A host with one of them; with virtual functions as its driver has made them. */
function igpuHost(deviceId: number, mode: ModeId): HostFacts {
	const functions = (INTEL_HOST.functions ?? []).map((one) =>
		one.address === '0000:00:02.0' ? { ...one, deviceId } : one,
	);
	if (MODES[mode].passes !== 'virtual-function') return { ...INTEL_HOST, functions };
	const made = pciFunction('0000:00:02.1', {
		...{ vendorId: 0x8086, deviceId, classCode: 0x030000, iommuGroup: 20 },
		physicalFunction: '0000:00:02.0',
	});
	const all = functions.map((one) =>
		one.address === '0000:00:02.0' ? { ...one, driver: 'i915', virtualFunctions: { enabled: 1, total: 7 } } : one,
	);
	return { ...INTEL_HOST, functions: [...all, made] };
}

/** What `build --igd-helper` and `extract --rom` make, and a VBIOS. */
function romsFor(mode: ModeId, deviceId: number): RomOffer[] {
	return [
		mode === 'legacy' ? { name: 'igd.rom', role: 'intel-2-in-1' } : { name: 'igd_helper.rom', role: 'intel-igd' },
		{ name: 'every_gop.rom', role: 'intel-gop' },
		{ name: `vbios_8086_${deviceId.toString(16).padStart(4, '0')}.bin`, role: 'intel-vbios' },
	];
}

interface Planned {
	readonly recipe: Recipe;
	/** As the plan says that it is to be; missing where nobody knows it. */
	readonly host?: HostFacts;
}

function planned(mode: ModeId, deviceId: number, qemu: QemuVersion, roms: boolean, known: boolean): Planned {
	const facts = igpuHost(deviceId, mode);
	const device = { vendorId: 0x8086, deviceId, address: '0000:00:02.0' };
	const recipe = makeRecipe({
		...{ kind: 'intel-igpu', device, qemu, mode },
		roms: roms ? romsFor(mode, deviceId) : [],
		host: known ? (facts.functions ?? []) : [],
	});
	if (!known) return { recipe };
	const setup = PROXMOX_HOST.setup(recipe.host);
	const host: HostFacts = {
		...facts,
		commandLine: commandLine(`BOOT_IMAGE=/boot/vmlinuz quiet ${setup.kernelCommandLine.join(' ')}`),
		modprobeFiles: setup.files.map(({ path, content }) => ({ path, text: content })),
		...{ modules: setup.modules, loadedModules: setup.modules, qemu },
	};
	return { recipe, host };
}

/** The words for QEMU as `args:` of a machine that has nothing else of the plan. */
function asArguments(recipe: Recipe): string {
	const devices = qemuOptions(recipe, PROXMOX_HOST.romFolder).filter((word) => word.startsWith('-device '));
	const { machine, firmware } = recipe;
	const lines = [`args: ${devices.join(' ')}`, `bios: ${firmware}`, 'cpu: host', `machine: ${machine}`];
	return [...lines, 'memory: 8192', `vga: ${vmVga(recipe)}`, ''].join('\n');
}

/** Errors and warnings. */
function grave(findings: readonly { code: string; severity: string; message: string }[]): string[] {
	return findings
		.filter(({ severity }) => severity !== 'note')
		.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
}

/** A plan without the helper, or without a GOP driver, is one that has something to say of that. */
const NEEDS_ROMS: ReadonlySet<ModeId> = new Set(['legacy']);

describe.each(MODE_IDS)('%s', (mode) => {
	it.each(IGPUS)('%s', (_, deviceId) => {
		for (const qemu of RELEASES) {
			const device = { vendorId: 0x8086, deviceId, address: '0000:00:02.0' };
			if (MODES[mode].obstacle({ device, qemu }, 'note') !== undefined) continue;
			for (const [roms, known] of [
				[true, true],
				[true, false],
				[false, true],
			] as const) {
				if (!roms && NEEDS_ROMS.has(mode)) continue;
				const { recipe, host } = planned(mode, deviceId, qemu, roms, known);
				expect(recipe).toMatchObject({ complete: true, mode });
				expect(recipe.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
				const conf = [...confLines(recipe), `memory: ${recipe.minimumMemory ?? 8192}`];
				const about = `QEMU ${qemu.join('.')}\n${conf.join('\n')}`;
				expect(grave(lint(`${conf.join('\n')}\n`, host)), about).toEqual([]);
				const domain = recipeDomain(recipe, PROXMOX_HOST.romFolder);
				expect(grave(lintDomain(domain, host)), `QEMU ${qemu.join('.')}\n${domain}`).toEqual([]);
				const words = asArguments(recipe);
				expect(grave(lint(words, host)), `QEMU ${qemu.join('.')}\n${words}`).toEqual([]);
			}
		}
	});
});
