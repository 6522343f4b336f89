/** What holds for every host that romtool knows. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadersOf } from '../../src/host/boot-loader.js';
import type { Host } from '../../src/host/host.js';
import { closerHost, HOST_IDS, HOSTS, hostOf } from '../../src/host/hosts.js';
import { ROOT } from '../support/files.js';

const KINDS = join(ROOT, 'src/host/kinds');

describe('HOSTS', () => {
	it.each(readdirSync(KINDS))('has the host of %s', async (file) => {
		const exported: Record<string, unknown> = await import(join(KINDS, file));
		const known: readonly unknown[] = Object.values(HOSTS);
		expect(Object.values(exported).filter((value) => known.includes(value))).toHaveLength(1);
	});

	it.each(HOST_IDS)('has paths that can be put together: %s', (id) => {
		const { romFolder, modulesFile, modprobeFolder, bootLoaders }: Host = HOSTS[id];
		for (const path of [romFolder, modulesFile, modprobeFolder, ...bootLoaders.map(({ mark }) => mark)]) {
			if (path !== undefined) expect(path).toMatch(/^(?:\/[\w.-]+)+$/);
		}
	});

	it.each(HOST_IDS)('keeps the drivers away from what vfio-pci is to have: %s', (id) => {
		const { kernelCommandLine, files, commands } = HOSTS[id].setup({
			kernelCommandLine: ['iommu=pt'],
			modules: ['vfio_pci'],
			taken: [0x1636, 0x1637].map((deviceId, index) => ({
				...{ address: `0000:05:00.${index}`, id: { vendorId: 0x1002, deviceId } },
			})),
			drivers: ['amdgpu'],
		});
		expect(kernelCommandLine).toContain('iommu=pt');
		const told = [...kernelCommandLine, ...files.map(({ content }) => content)].join('\n');
		expect(told).toContain('1002:1636');
		expect(told).toContain('1002:1637');
		expect(commands.at(-1)).toBe('reboot');
	});

	it.each(HOST_IDS)('gives vfio-pci nothing where nothing is to be given: %s', (id) => {
		const { kernelCommandLine, files } = HOSTS[id].setup({
			...{ kernelCommandLine: ['iommu=pt'], modules: ['vfio_pci'], taken: [], drivers: [] },
		});
		expect({ kernelCommandLine, files }).toEqual({ kernelCommandLine: ['iommu=pt'], files: [] });
	});
});

describe('a system', () => {
	it.each([
		['Debian', 'ID=debian', [], 'debian'],
		['Proxmox VE, a Debian', 'ID=debian', ['/etc/pve'], 'proxmox'],
		['Ubuntu', 'ID=ubuntu\nID_LIKE=debian', [], 'debian'],
		['Linux Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"', [], 'debian'],
		['Pop!_OS', 'ID=pop\nID_LIKE="ubuntu debian"', [], 'debian'],
		['Rocky Linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"', [], 'fedora'],
		['Silverblue, while it runs', 'ID=fedora\nVARIANT_ID=silverblue', ['/run/ostree-booted'], 'fedora-atomic'],
		['Bazzite, from a copy', 'ID=bazzite\nID_LIKE="fedora"\nOSTREE_VERSION=\'43.1\'', [], 'fedora-atomic'],
		['EndeavourOS', 'ID=endeavouros\nID_LIKE=arch', [], 'arch'],
		['openSUSE', 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"', [], undefined],
		['another system of images', 'ID=endless\nID_LIKE="debian"', ['/run/ostree-booted'], 'debian'],
	])('%s', (_, osRelease, files, host) => {
		expect(hostOf((path) => (files as readonly string[]).includes(path), osRelease)).toBe(host);
	});

	it('is the kind that was found where that is one of what is named', () => {
		expect(closerHost('fedora', 'fedora-atomic')).toBe('fedora-atomic');
		expect(closerHost('fedora-atomic', 'fedora')).toBe('fedora-atomic');
		expect(closerHost('debian', 'fedora-atomic')).toBe('debian');
		expect(closerHost('fedora', undefined)).toBe('fedora');
	});

	it.each([
		['debian', '/etc/kernelstub/configuration', "kernelstub --add-options 'a=1 b'"],
		['arch', '/boot/limine.conf', undefined],
	] as const)('of %s has a rare boot loader only where it is found: %s', (host, mark, update) => {
		const { bootLoaders }: Host = HOSTS[host];
		const found = loadersOf(bootLoaders, (path) => path === mark);
		expect(found.map(({ update: of }) => of?.({ add: ['a=1', 'b'] }))).toEqual([update]);
		expect(loadersOf(bootLoaders, () => false)).not.toContain(found[0]);
	});
});
