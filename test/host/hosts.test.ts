/** What holds for every host that romtool knows. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.js';
import { HOST_IDS, HOSTS } from '../../src/host/hosts.js';
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
