/** What a plan writes for any GPU but Intel's iGPUs (modes/plan-lint.test.ts), `lint` has nothing to say against, but for notes. */
import { describe, expect, it } from 'vitest';
import { OLDER_CHIPS } from '../../src/graphics/amd-chips.js';
import { familyOfDevice, knownDevices } from '../../src/graphics/amd-families.js';
import type { HostFacts } from '../../src/host/host-facts.js';
import { PROXMOX_HOST } from '../../src/host/kinds/proxmox.js';
import { lintLibvirt } from '../../src/libvirt/lint.js';
import { recipeDomain } from '../../src/libvirt/recipe-domain.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { confLines } from '../../src/proxmox/recipe-lines.js';
import { type DeviceKind, deviceKind, isCard } from '../../src/vm/device-kind.js';
import { GUEST_IDS, type Guest } from '../../src/vm/guest.js';
import type { RomFile } from '../../src/vm/lint/rom-file.js';
import type { QemuVersion } from '../../src/vm/qemu-version.js';
import { makeRecipe } from '../../src/vm/recipe/make-recipe.js';
import { RELEASES } from '../support/igpus.js';
import { commandLine, pciFunction, sha256 } from '../support/lint.js';
import { syntheticVbios } from '../support/synthetic.js';

const amd = [...new Set([...knownDevices(), ...OLDER_CHIPS.flat()])].map((deviceId) => ({
	vendorId: 0x1002,
	deviceId,
}));
const nvidia = [0x1b80, 0x1c60, 0x1e07, 0x2204, 0x2684, 0x2b85].map((deviceId) => ({ vendorId: 0x10de, deviceId }));
const intel = [0x0bd5, 0x4905, 0x4f80, 0x56a0, 0xe20b].map((deviceId) => ({ vendorId: 0x8086, deviceId }));
const GPUS = [...amd, ...nvidia, ...intel];

interface Planned {
	readonly device: { readonly vendorId: number; readonly deviceId: number };
	readonly kind: DeviceKind;
	readonly qemu: QemuVersion;
	readonly guest: Guest;
}

/** A board with the GPU and its audio function, each with a group of its own, bound to vfio-pci; another display is the host's. */
function hostOf({ device, qemu }: Planned): HostFacts {
	return {
		functions: [
			pciFunction('0000:00:00.0', { vendorId: 0x1022, deviceId: 0x1630, classCode: 0x060000, iommuGroup: 0 }),
			pciFunction('0000:05:00.0', {
				...device,
				classCode: 0x030000,
				iommuGroup: 5,
				driver: 'vfio-pci',
				bootVga: false,
			}),
			pciFunction('0000:05:00.1', {
				...{ ...device, deviceId: 0xffff, classCode: 0x040300, iommuGroup: 6, driver: 'vfio-pci' },
			}),
			pciFunction('0000:06:00.0', {
				vendorId: 0x1a03,
				deviceId: 0x2000,
				classCode: 0x030000,
				iommuGroup: 7,
				bootVga: true,
			}),
		],
		iommus: ['ivhd0'],
		kernel: [6, 14],
		modprobeFiles: [],
		qemu,
	};
}

/** What is said of the plan that is more than a note, and that the plan has not said itself. */
function against(planned: Planned): string[] {
	const { device, kind, qemu, guest } = planned;
	const facts = hostOf(planned);
	const bytes = syntheticVbios({
		...{ deviceId: device.deviceId },
		version: `${familyOfDevice(device.deviceId) ?? '015.001'}.000.000.000000`,
	});
	const roms = kind === 'amd-apu' ? ([{ name: 'vbios.bin', role: 'amd-vbios' }] as const) : [];
	const recipe = makeRecipe({
		...{ kind, qemu, guest, roms, host: facts.functions ?? [] },
		device: { ...device, address: '0000:05:00.0' },
	});
	expect(recipe.complete).toBe(true);
	const setup = PROXMOX_HOST.setup(recipe.host);
	const host = {
		...facts,
		commandLine: commandLine(`BOOT_IMAGE=/boot/vmlinuz quiet ${setup.kernelCommandLine.join(' ')}`),
		modprobeFiles: setup.files.map(({ path, content }) => ({ path, text: content })),
		modules: setup.modules,
	};
	const rom = (): RomFile => ({ state: 'read', bytes });
	const ostype = guest === 'linux' ? 'l26' : 'win11';
	const conf = `${[...confLines(recipe), 'memory: 8192', `ostype: ${ostype}`].join('\n')}\n`;
	const told = new Set<string>(recipe.findings.map(({ code }) => code));
	return [
		...(lintProxmox(conf, { host, rom, sha256 }) ?? []),
		...lintLibvirt(recipeDomain(recipe, PROXMOX_HOST.romFolder), { host, rom, sha256 }),
	].flatMap(({ severity, code, message }) => (severity === 'note' || told.has(code) ? [] : [`${code}: ${message}`]));
}

describe.each(GUEST_IDS)('a plan for a guest with %s', (guest) => {
	it.each(RELEASES.map((qemu) => [qemu.join('.'), qemu] as const))('has nothing against it with QEMU %s', (_, qemu) => {
		const said = GPUS.flatMap((device) => {
			const kind = deviceKind(device);
			const found = against({ device, kind, qemu, guest });
			return found.length === 0
				? []
				: [[`${device.vendorId.toString(16)}:${device.deviceId.toString(16)} ${kind}`, ...found]];
		});
		expect(said).toEqual([]);
	});
});

it('is of all kinds but iGPUs and virtual functions', () => {
	expect(new Set(GPUS.map((device) => deviceKind(device)))).toEqual(
		new Set(['amd-apu', 'amd-card', 'nvidia-card', 'intel-card']),
	);
	expect(GPUS.some((device) => isCard(deviceKind(device)))).toBe(true);
});
