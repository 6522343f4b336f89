/** Which ways of passing an Intel iGPU are possible, and which a plan takes. */
import { describe, expect, it } from 'vitest';
import { toldValues } from '../../../src/bytes/told-values.js';
import { LANGUAGES } from '../../../src/language/languages.js';
import { render } from '../../../src/language/render.js';
import { MODE_FINDINGS } from '../../../src/vm/modes/findings.js';
import { MODE_IDS, type ModeId } from '../../../src/vm/modes/mode-names.js';
import { chooseMode, MODES } from '../../../src/vm/modes/modes.js';
import type { QemuVersion } from '../../../src/vm/qemu-version.js';
import { makeRecipe } from '../../../src/vm/recipe/make-recipe.js';
import { IGPUS, RELEASES } from '../../support/igpus.js';
import { pciFunction } from '../../support/lint.js';

const GPU = { vendorId: 0x8086, deviceId: 0xa780, classCode: 0x030000 };
const at = (deviceId: number, address = '0000:00:02.0') => ({ vendorId: 0x8086, deviceId, address });

function possible(deviceId: number, qemu: QemuVersion): ModeId[] {
	return MODE_IDS.filter((id) => MODES[id].obstacle({ device: at(deviceId), qemu }, 'note') === undefined);
}

describe('modes', () => {
	it.each<[string, number, QemuVersion, ModeId[]]>([
		['Haswell, 9.1', 0x0412, [9, 1], ['legacy', 'seabios']],
		['Haswell, 10.1', 0x0412, [10, 1], ['legacy', 'seabios']],
		['Broadwell, 9.2', 0x1616, [9, 2], ['legacy', 'headless', 'seabios', 'mdev']],
		['Coffee Lake, 10.0', 0x3e92, [10, 0], ['legacy', 'q35', 'headless', 'seabios', 'mdev']],
		['Gemini Lake, 11.0', 0x3184, [11, 0], ['legacy', 'q35', 'headless', 'seabios']],
		['Cherryview, 10.1', 0x22b1, [10, 1], ['legacy', 'q35', 'headless', 'seabios']],
		['Broxton, 10.1', 0x5a84, [10, 1], ['legacy', 'q35', 'headless', 'seabios', 'mdev']],
		['Ice Lake, 10.1', 0x8a52, [10, 1], ['legacy', 'q35', 'headless']],
		['Tiger Lake, 9.2', 0x9a49, [9, 2], ['legacy', 'headless', 'vf']],
		['Rocket Lake, 10.1', 0x4c8a, [10, 1], ['legacy', 'q35', 'headless']],
		['Alder Lake-N, 9.2', 0x46d4, [9, 2], ['headless', 'vf']],
		['Arrow Lake, 10.1', 0x7d67, [10, 1], ['legacy', 'q35', 'headless', 'vf']],
		['Panther Lake, 10.1', 0xb0a0, [10, 1], ['legacy', 'q35', 'headless', 'vf']],
		['Comet Lake, 9.2', 0x9bc5, [9, 2], ['headless', 'mdev']],
		['Raptor Lake, 8.0', 0xa780, [8, 0], ['legacy', 'headless', 'vf']],
		['Raptor Lake, 9.2', 0xa780, [9, 2], ['headless', 'vf']],
		['Raptor Lake, 10.0', 0xa780, [10, 0], ['legacy', 'q35', 'headless', 'vf']],
		['Meteor Lake, 9.1', 0x7d55, [9, 1], ['headless', 'vf']],
		['Meteor Lake, 10.0', 0x7d55, [10, 0], ['headless', 'vf']],
		['Meteor Lake, 10.1', 0x7d55, [10, 1], ['legacy', 'q35', 'headless', 'vf']],
		['Lunar Lake, 11.0', 0x64a0, [11, 0], ['legacy', 'q35', 'headless']],
	])('are possible: %s', (_, deviceId, qemu, expected) => {
		expect(possible(deviceId, qemu)).toEqual(expected);
	});

	it('are all told of: the best that is possible is chosen, each other has its reason', () => {
		for (const [, deviceId] of IGPUS) {
			for (const qemu of RELEASES) {
				const { mode, others } = chooseMode({ device: at(deviceId), qemu, roms: false });
				expect(mode).toBe(possible(deviceId, qemu)[0] ?? 'legacy');
				expect([mode, ...others.map((one) => one.mode)].sort()).toEqual([...MODE_IDS].sort());
				for (const other of others) {
					expect(other.possible).toBe(possible(deviceId, qemu).includes(other.mode));
					expect(other.why.code === 'mode-possible').toBe(other.possible);
				}
			}
		}
	});

	it('are of one sentence about themselves, in every language', () => {
		for (const language of LANGUAGES) {
			const { others } = chooseMode({
				device: at(0x0412, '0000:00:03.0'),
				qemu: [9, 2],
				named: 'headless',
				roms: false,
			});
			for (const { mode, why } of others) {
				const values = toldValues(MODE_FINDINGS[why.code as keyof typeof MODE_FINDINGS].values, why.values);
				expect(render(MODE_FINDINGS, { code: why.code, values }, language).message).toContain(mode);
			}
		}
	});

	it.each<[string, Partial<Parameters<typeof chooseMode>[0]>, ModeId]>([
		['that which is named, possible or not', { named: 'q35' }, 'q35'],
		['legacy for ROMs, which are for a picture from the start', { roms: true }, 'legacy'],
		['what is possible where nothing is wanted', {}, 'headless'],
		['what is possible at another address', { device: at(0xa780, '0000:00:03.0'), qemu: [10, 1] }, 'q35'],
	])('the choice is %s', (_, wish, expected) => {
		expect(chooseMode({ device: at(0xa780), qemu: [9, 2], roms: false, ...wish }).mode).toBe(expected);
	});

	it('that is not possible has no lines, and says why', () => {
		const request = { kind: 'intel-igpu', device: at(0xa780), roms: [], qemu: [9, 2] } as const;
		const { complete, findings } = makeRecipe({ ...request, mode: 'q35' });
		expect(complete).toBe(false);
		expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['mode-qemu error']);
		expect(findings[0]?.values).toMatchObject({ qemu: '9.2', needed: '10.0' });
	});

	it('take the ROMs that they have a use for', () => {
		const roms = [
			{ name: 'own_igd.rom', role: 'intel-igd' },
			{ name: 'gop.rom', role: 'intel-gop' },
			{ name: 'vbios.bin', role: 'intel-vbios' },
		] as const;
		const placed = (mode: ModeId, deviceId = 0xa780) =>
			makeRecipe({ kind: 'intel-igpu', device: at(deviceId), roms, qemu: [10, 1], mode }).functions.map(
				({ address, rom }) => `${address} ${rom?.name}`,
			);
		expect(placed('legacy')).toEqual(['0000:00:02.0 own_igd.rom', '0000:00:1f.3 gop.rom']);
		expect(placed('q35')).toEqual(['0000:00:02.0 own_igd.rom']);
		expect(placed('headless')).toEqual(['0000:00:02.0 undefined']);
		expect(placed('vf')).toEqual(['0000:00:02.1 undefined']);
		expect(placed('mdev', 0x3e92)).toEqual(['0000:00:02.0 own_igd.rom']);
		expect(placed('seabios', 0x3e92)).toEqual(['0000:00:02.0 vbios.bin']);
	});

	it('on q35 warn of what is at their place in libvirt', () => {
		expect(MODES.q35.options(0xa780, [10, 1]).findings.map(({ code }) => code)).toEqual(['console-dark', 'q35-slot']);
	});

	it('of QEMU 10.0 on q35 ask for the OpRegion, which later releases hand over by themselves', () => {
		const set = (qemu: QemuVersion) => MODES.q35.options(0xa780, qemu).properties.map(({ name }) => name);
		expect([set([10, 0]), set([10, 1])]).toEqual([['x-igd-opregion'], []]);
	});

	it('of a virtual function make it on a host that does not have it yet', () => {
		const recipe = (deviceId: number) =>
			makeRecipe({ kind: 'intel-igpu', device: at(deviceId), roms: [], qemu: [10, 1], mode: 'vf' });
		const { kind, mode, device, host, findings } = recipe(0xa780);
		expect([kind, mode, device.address]).toEqual(['virtual-function', 'vf', '0000:00:02.1']);
		expect(host).toMatchObject({
			kernelCommandLine: ['intel_iommu=on', 'iommu=pt', 'i915.enable_guc=3', 'i915.max_vfs=7', 'module_blacklist=xe'],
			...{ taken: [], drivers: [] },
			making: { physical: '0000:00:02.0', id: { vendorId: 0x8086, deviceId: 0xa780 }, count: 1 },
		});
		expect(findings.map(({ code }) => code)).toEqual(['vf-making', 'vf-host-driver', 'vf-guest', 'vf-no-picture']);
		expect(findings[0]?.values).toMatchObject({ driver: 'i915', from: 'dkms', physical: '0000:00:02.0', count: 1 });
		// Panther Lake has them with Linux's own driver, and needs no parameter.
		const panther = recipe(0xb0a0);
		expect(panther.host.kernelCommandLine).toEqual(['intel_iommu=on', 'iommu=pt']);
		expect(panther.findings[0]?.values).toMatchObject({ driver: 'xe', from: '6.17' });
	});

	it('of a virtual function take the first that the host has, and tell it nothing of how to make it', () => {
		const physical = pciFunction('0000:00:02.0', { ...GPU, driver: 'xe', virtualFunctions: { enabled: 2, total: 7 } });
		const made = [1, 2].map((number) =>
			pciFunction(`0000:00:02.${number}`, { ...GPU, physicalFunction: physical.address, iommuGroup: 20 + number }),
		);
		const request = { kind: 'intel-igpu', device: at(0xa780), roms: [], mode: 'vf' } as const;
		const there = makeRecipe({ ...request, host: [physical, ...made] });
		expect(there.device.address).toBe('0000:00:02.1');
		expect(there.host.kernelCommandLine).toEqual(['intel_iommu=on', 'iommu=pt']);
		expect(there.host).not.toHaveProperty('making');
		expect(there.findings.map(({ code }) => code)).toEqual(['vf-host-driver', 'vf-guest', 'vf-no-picture']);
		// One that nobody has made yet is made by the driver that the host has.
		const absent = makeRecipe({ ...request, host: [{ ...physical, virtualFunctions: { enabled: 0, total: 7 } }] });
		expect(absent.host.kernelCommandLine).toContain('xe.force_probe=a780');
	});

	it('of a mediated device ask for i915 and its module, and leave the iGPU to them', () => {
		const request = { kind: 'intel-igpu', roms: [], mode: 'mdev', qemu: [9, 2] } as const;
		const { functions, host, machine, emulatedDisplay } = makeRecipe({ ...request, device: at(0x3e92) });
		expect([machine, emulatedDisplay]).toEqual(['q35', true]);
		expect(functions).toMatchObject([{ slice: 'i915-GVTg_V5_4', properties: [{ name: 'x-igd-opregion' }] }]);
		expect(host).toMatchObject({
			kernelCommandLine: ['intel_iommu=on', 'iommu=pt', 'i915.enable_gvt=1'],
			...{ modules: ['vfio', 'vfio_iommu_type1', 'kvmgt'], taken: [], drivers: [] },
		});
		const broadwell = makeRecipe({ ...request, device: at(0x1616), qemu: [10, 1] }).functions;
		expect(broadwell).toMatchObject([{ slice: 'i915-GVTg_V4_4', properties: [] }]);
		const bound = pciFunction('0000:00:02.0', { ...GPU, deviceId: 0x3e92, driver: 'vfio-pci', iommuGroup: 1 });
		const { findings } = makeRecipe({ ...request, device: at(0x3e92), host: [bound] });
		expect(findings[0]).toMatchObject({ code: 'mdev-gpu-bound', severity: 'error' });
	});

	it('with SeaBIOS tell where the VBIOS comes from, and need no more ROM', () => {
		const request = { kind: 'intel-igpu', device: at(0x1912), qemu: [10, 1], mode: 'seabios' } as const;
		const { complete, firmware, machine, igd, findings } = makeRecipe({ ...request, roms: [] });
		expect([complete, firmware, machine, igd]).toEqual([true, 'seabios', 'pc', true]);
		expect(findings.map(({ code }) => code)).toContain('seabios-host-vbios');
		const vbios = makeRecipe({ ...request, roms: [{ name: 'vbios.bin', role: 'intel-vbios' }] });
		expect(vbios.findings.map(({ code }) => code)).not.toContain('seabios-host-vbios');
		const old = makeRecipe({ ...request, device: at(0x9bc5), qemu: [9, 2], roms: [] });
		expect([old.complete, old.findings[0]?.code]).toEqual([false, 'mode-qemu']);
	});

	it('of iGPUs without a BDSM register say so, and what others have reported of them', () => {
		const told = (mode: ModeId, deviceId: number) =>
			MODES[mode]
				.options(deviceId, [10, 1])
				.findings.filter(({ code }) => code === 'igd-no-bdsm' || code === 'igd-reports')
				.map(({ code, values }) => `${code} ${values['case'] ?? ''}`.trim());
		expect(told('legacy', 0x7d67)).toEqual(['igd-no-bdsm', 'igd-reports core-ultra']);
		expect(told('q35', 0xb0a0)).toEqual(['igd-no-bdsm', 'igd-reports panther-lake']);
		expect(told('legacy', 0x64a0)).toEqual(['igd-no-bdsm']);
		expect(told('legacy', 0xa780)).toEqual([]);
	});
});
