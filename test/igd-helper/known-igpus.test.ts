/** The iGPUs that the driver knows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { knownIgpu, knownIgpus } from '../../src/igd-helper/igd-helper.js';
import { ROOT } from '../support/files.js';

it('has every integrated GPU since Sandy Bridge, each once', () => {
	expect(knownIgpus().size).toBe(332);
});

it.each([
	[0x0102, 'SNB', 'gen6', 0x5c],
	// Between the IDs of Haswell, whose upper byte it has.
	[0x0a84, 'BXT', 'gen9', 0x5c],
	[0x0a06, 'HSW', 'gen6', 0x5c],
	[0x22b0, 'CHV', 'chv', 0x5c],
	[0x1616, 'BDW', 'gen8', 0x5c],
	// QEMU does not know it.
	[0x87c0, 'KBL', 'gen9', 0x5c],
	[0x8a52, 'ICL', 'gen11', 0xc0],
	[0xa780, 'RPLS', 'gen11', 0xc0],
	[0x7d55, 'MTL', 'none', undefined],
	[0xb0a0, 'PTL', 'none', undefined],
] as const)('knows %i', (id, family, layout, register) => {
	const igpu = knownIgpu(id);
	expect(igpu).toMatchObject({ family, layout });
	expect(igpu?.stolenMemory?.register).toBe(register);
});

it('knows no discrete card', () => {
	expect([0x4905, 0x56a0, 0xe20b, 0xffff].map(knownIgpu)).toEqual([undefined, undefined, undefined, undefined]);
});

it('has the IDs of an independent list', (context) => {
	const path = join(ROOT, '../shared/reference/igd-helper.json');
	if (!existsSync(path)) context.skip('no ../shared/reference: it is not part of the repository');
	const { generations } = JSON.parse(readFileSync(path, 'utf8')) as {
		generations: Record<string, { ids: Record<string, string[]> }>;
	};
	const expected = Object.entries(generations).flatMap(([layout, { ids }]) =>
		Object.entries(ids).flatMap(([family, list]) => list.map((id) => [id, family, layout])),
	);
	const ours = [...knownIgpus()].map(([id, { family, layout }]) => [id.toString(16).padStart(4, '0'), family, layout]);
	expect(ours.sort()).toEqual(expected.sort());
});
