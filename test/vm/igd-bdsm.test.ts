/** What a guest reads in BDSM, by device, release and place: hw/vfio/igd.c of QEMU. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bdsmInVm, bdsmRegister } from '../../src/vm/igd-bdsm.js';
import type { QemuVersion } from '../../src/vm/qemu-version.js';
import { ROOT } from '../support/files.js';

const RELEASES: readonly QemuVersion[] = [
	[7, 2],
	[9, 1],
	[9, 2],
	[10, 0],
	[10, 1],
	[11, 0],
];

/** In legacy mode's place and elsewhere, a letter per release: emulated as 0, the host's. */
const TABLE: readonly (readonly [string, number, legacy: string, elsewhere: string])[] = [
	['Sandy Bridge', 0x0112, 'zzzzzz', 'hhhzzz'],
	['Haswell', 0x0412, 'zzzzzz', 'hhhzzz'],
	['Broadwell', 0x1616, 'zzzzzz', 'hhhzzz'],
	['Skylake', 0x1912, 'zzzzzz', 'hhhzzz'],
	['Kaby Lake', 0x5912, 'zzzzzz', 'hhhzzz'],
	['Coffee Lake', 0x3e92, 'zzzzzz', 'hhhzzz'],
	['Comet Lake, refused by 9.2', 0x9bc8, 'zzhzzz', 'hhhzzz'],
	['Gemini Lake, refused by 9.2', 0x3185, 'zzhzzz', 'hhhzzz'],
	['Elkhart Lake', 0x4555, 'hhzzzz', 'hhhzzz'],
	['Tiger Lake', 0x9a49, 'hhzzzz', 'hhhzzz'],
	['Ice Lake', 0x8a52, 'hhhzzz', 'hhhzzz'],
	['Jasper Lake', 0x4e61, 'hhhzzz', 'hhhzzz'],
	['Rocket Lake', 0x4c8a, 'hhhzzz', 'hhhzzz'],
	['Alder Lake-S', 0x4692, 'hhhzzz', 'hhhzzz'],
	['Alder Lake-N', 0x46d4, 'hhhzzz', 'hhhzzz'],
	['Raptor Lake-S', 0xa780, 'hhhzzz', 'hhhzzz'],
];

describe('BDSM in the guest', () => {
	it.each(TABLE)('%s', (_, deviceId, legacy, elsewhere) => {
		const letters = (place: boolean) => RELEASES.map((qemu) => bdsmInVm(deviceId, qemu, place)[0]).join('');
		expect([letters(true), letters(false)]).toEqual([legacy, elsewhere]);
	});

	it.each([0x7d55, 0x7d67, 0x64a0, 0xb0a0, 0xb640, 0xd740, 0xfd80])('%i has no register', (deviceId) => {
		for (const qemu of RELEASES) expect(bdsmInVm(deviceId, qemu, true)).toBe('none');
	});

	it.each([0xffff, 0x2e32, 0x87c0])('nothing is said of %i', (deviceId) => {
		expect(bdsmInVm(deviceId, [10, 1], true)).toBe('unknown');
	});

	it('has the register of every device of the specification', (context) => {
		const path = join(ROOT, '../shared/reference/igd-helper.json');
		if (!existsSync(path)) context.skip('no ../shared/reference');
		const { generations } = JSON.parse(readFileSync(path, 'utf8'));
		const wrong: string[] = [];
		let devices = 0;
		for (const { register, ids } of Object.values<{ register: string | null; ids: Record<string, string[]> }>(
			generations,
		)) {
			const expected = register === null ? 'none' : Number(register);
			for (const id of Object.values(ids).flat()) {
				devices++;
				if (bdsmRegister(Number.parseInt(id, 16)) !== expected) wrong.push(id);
			}
		}
		expect(devices).toBeGreaterThan(300);
		// QEMU has no quirks for these two.
		expect(wrong.sort()).toEqual(['87c0', '87ca']);
	});
});
