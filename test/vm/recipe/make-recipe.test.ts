/** What a plan finds about ROMs, functions and the host, as data. */
import { describe, expect, it } from 'vitest';
import type { PciFunction } from '../../../src/host/pci-function.js';
import { parseIdPair } from '../../../src/pci/ids.js';
import { deviceKind } from '../../../src/vm/device-kind.js';
import { makeRecipe, type RecipeRequest } from '../../../src/vm/recipe/make-recipe.js';

const pci = (address: string, id: string, classCode: number, more: Partial<PciFunction> = {}): PciFunction => ({
	...{ address, ...parseIdPair(id), classCode },
	...more,
});

/** By code. */
function found(id: string, address: string, host: readonly PciFunction[], more: Partial<RecipeRequest> = {}) {
	const device = { ...parseIdPair(id), address };
	const { findings } = makeRecipe({ kind: deviceKind(device), device, roms: [], host, ...more });
	return Object.fromEntries(findings.map(({ code, values }) => [code, values]));
}

const VGA = 0x030000;

describe('findings of makeRecipe', () => {
	it('name the ROMs that one function would have to carry', () => {
		const roms = [
			{ name: 'vbios.bin', role: 'amd-vbios' },
			{ name: 'gop.rom', role: 'amd-gop' },
		] as const;
		const apu = pci('0000:05:00.0', '1002:1636', VGA, { iommuGroup: 3 });
		expect(found('1002:1636', apu.address, [apu], { roms })).toMatchObject({
			'audio-missing': { address: apu.address, first: 'vbios.bin', gop: 'gop.rom' },
		});
	});

	it('name the other devices with an ID that vfio-pci takes', () => {
		const cards = ['0000:01:00.0', '0000:02:00.0'].map((address, i) =>
			pci(address, '10de:1c60', VGA, { iommuGroup: i, hasRom: true }),
		);
		expect(found('10de:1c60', '0000:01:00.0', cards)).toMatchObject({
			'ids-shared': { others: ['0000:02:00.0 10de:1c60'], ids: [parseIdPair('10de:1c60')] },
		});
	});

	it.each([
		['1002:687f', true],
		['10de:1c60', false],
	])('know where a ROM of %s may be', (id, amd) => {
		const card = pci('0000:01:00.0', id, VGA, { iommuGroup: 1, hasRom: false });
		const kind = amd ? 'amd-card' : 'nvidia-card';
		expect(found(id, card.address, [card], { kind })).toMatchObject({
			'card-rom-missing': { address: card.address, id: parseIdPair(id), amd },
		});
	});

	it.each([
		['8086:46d4', '0000:00:02.3', 'i915', ['i915'], 3],
		['8086:46d4', '0000:00:02.1', 'vfio-pci', ['i915', 'xe'], 2],
	])('know the driver that makes %s at %s', (id, address, driver, drivers, count) => {
		const physical = pci('0000:00:02.0', id, VGA, { iommuGroup: 1, driver, virtualFunctions: { enabled: 2 } });
		const virtual = pci(address, id, VGA, { iommuGroup: 2, physicalFunction: physical.address });
		expect(found(id, address, [physical, virtual], { kind: 'virtual-function' })).toMatchObject({
			'vf-host-driver': { physical: physical.address, address, drivers, count },
		});
	});

	it('are errors first', () => {
		const { findings } = makeRecipe({
			kind: 'amd-apu',
			device: { ...parseIdPair('1002:1636'), address: '0000:XX:00.0' },
			roms: [],
		});
		expect(findings.map(({ severity }) => severity)).toEqual([
			'error',
			'warning',
			'note',
			'note',
			'note',
			'note',
			'note',
		]);
	});
});
