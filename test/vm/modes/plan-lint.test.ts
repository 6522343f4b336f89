/** What a plan writes in any mode that is possible, `lint` has nothing to say against, but for notes. */
import { describe, expect, it } from 'vitest';
import type { HostFacts } from '../../../src/host/host-facts.js';
import { PROXMOX_HOST } from '../../../src/host/kinds/proxmox.js';
import { recipeDomain } from '../../../src/libvirt/recipe-domain.js';
import { confLines } from '../../../src/proxmox/recipe-lines.js';
import { MODE_IDS, type ModeId } from '../../../src/vm/modes/mode-names.js';
import { MODES } from '../../../src/vm/modes/modes.js';
import type { QemuVersion } from '../../../src/vm/qemu-version.js';
import { makeRecipe } from '../../../src/vm/recipe/make-recipe.js';
import type { RomOffer } from '../../../src/vm/recipe/place-roms.js';
import { lintDomain } from '../../support/domains.js';
import { IGPUS, RELEASES } from '../../support/igpus.js';
import { commandLine, INTEL_HOST, lint } from '../../support/lint.js';

/** A host with one of them. */
function igpuHost(deviceId: number): HostFacts {
	const functions = (INTEL_HOST.functions ?? []).map((one) =>
		one.address === '0000:00:02.0' ? { ...one, deviceId } : one,
	);
	return { ...INTEL_HOST, functions };
}

/** What `build --igd-helper` and `extract --rom` make. */
function romsFor(mode: ModeId): RomOffer[] {
	return mode === 'q35' ? [{ name: 'igd_helper.rom', role: 'intel-igd' }] : [{ name: 'igd.rom', role: 'intel-2-in-1' }];
}

function planned(mode: ModeId, deviceId: number, qemu: QemuVersion) {
	const facts = igpuHost(deviceId);
	const device = { vendorId: 0x8086, deviceId, address: '0000:00:02.0' };
	const roms = romsFor(mode);
	const recipe = makeRecipe({ kind: 'intel-igpu', device, roms, qemu, mode, host: facts.functions ?? [] });
	const setup = PROXMOX_HOST.setup(recipe.host);
	const host: HostFacts = {
		...facts,
		commandLine: commandLine(`BOOT_IMAGE=/boot/vmlinuz quiet ${setup.kernelCommandLine.join(' ')}`),
		modprobeFiles: setup.files.map(({ path, content }) => ({ path, text: content })),
		modules: setup.modules,
		qemu,
	};
	return { recipe, host };
}

/** Errors and warnings. */
function grave(findings: readonly { code: string; severity: string; message: string }[]): string[] {
	return findings
		.filter(({ severity }) => severity !== 'note')
		.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
}

describe.each(MODE_IDS)('%s', (mode) => {
	it.each(IGPUS)('%s', (_, deviceId) => {
		for (const qemu of RELEASES) {
			const device = { vendorId: 0x8086, deviceId, address: '0000:00:02.0' };
			if (MODES[mode].obstacle({ device, qemu }, 'note') !== undefined) continue;
			const { recipe, host } = planned(mode, deviceId, qemu);
			expect(recipe.complete).toBe(true);
			expect(recipe.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
			const conf = [...confLines(recipe), `memory: ${recipe.minimumMemory}`];
			const about = `QEMU ${qemu.join('.')}\n${conf.join('\n')}`;
			expect(grave(lint(`${conf.join('\n')}\n`, host)), about).toEqual([]);
			const domain = recipeDomain(recipe, PROXMOX_HOST.romFolder);
			expect(grave(lintDomain(domain, host)), `QEMU ${qemu.join('.')}\n${domain}`).toEqual([]);
		}
	});
});
