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

const at = (deviceId: number, address = '0000:00:02.0') => ({ vendorId: 0x8086, deviceId, address });

function possible(deviceId: number, qemu: QemuVersion): ModeId[] {
	return MODE_IDS.filter((id) => MODES[id].obstacle({ device: at(deviceId), qemu }, 'note') === undefined);
}

describe('modes', () => {
	it.each<[string, number, QemuVersion, ModeId[]]>([
		['Haswell, 9.1', 0x0412, [9, 1], ['legacy']],
		['Haswell, 10.1', 0x0412, [10, 1], ['legacy']],
		['Broadwell, 9.2', 0x1616, [9, 2], ['legacy', 'headless']],
		['Coffee Lake, 10.0', 0x3e92, [10, 0], ['legacy', 'q35', 'headless']],
		['Comet Lake, 9.2', 0x9bc5, [9, 2], ['headless']],
		['Raptor Lake, 8.0', 0xa780, [8, 0], ['legacy', 'headless']],
		['Raptor Lake, 9.2', 0xa780, [9, 2], ['headless']],
		['Raptor Lake, 10.0', 0xa780, [10, 0], ['legacy', 'q35', 'headless']],
		['Meteor Lake, 9.1', 0x7d55, [9, 1], ['headless']],
		['Meteor Lake, 10.0', 0x7d55, [10, 0], ['headless']],
		['Meteor Lake, 10.1', 0x7d55, [10, 1], ['legacy', 'q35', 'headless']],
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
		] as const;
		const placed = (mode: ModeId) =>
			makeRecipe({ kind: 'intel-igpu', device: at(0xa780), roms, qemu: [10, 1], mode }).functions.map(
				({ address, rom }) => `${address} ${rom?.name}`,
			);
		expect(placed('legacy')).toEqual(['0000:00:02.0 own_igd.rom', '0000:00:1f.3 gop.rom']);
		expect(placed('q35')).toEqual(['0000:00:02.0 own_igd.rom']);
		expect(placed('headless')).toEqual(['0000:00:02.0 undefined']);
	});

	it('on q35 warn of what is at their place in libvirt', () => {
		expect(MODES.q35.options(0xa780, [10, 1]).findings.map(({ code }) => code)).toEqual(['console-dark', 'q35-slot']);
	});

	it('of QEMU 10.0 on q35 ask for the OpRegion, which later releases hand over by themselves', () => {
		const set = (qemu: QemuVersion) => MODES.q35.options(0xa780, qemu).properties.map(({ name }) => name);
		expect([set([10, 0]), set([10, 1])]).toEqual([['x-igd-opregion'], []]);
	});
});
