import { describe, expect, it } from 'vitest';
import type { QemuVersion } from '../../../src/vm/qemu-version.js';
import { igdOptions } from '../../../src/vm/recipe/igd-options.js';
import { propertyText } from '../../../src/vm/recipe/recipe-function.js';

const [SKYLAKE, COMET, TIGER, RAPTOR, METEOR, LUNAR] = [0x1912, 0x9bc5, 0x9a49, 0xa780, 0x7d55, 0x64a0];

/** Said of every iGPU. */
const ALWAYS = 'igd-no-disable-vga';

function options(deviceId: number, qemu?: QemuVersion) {
	const { properties, findings } = igdOptions(deviceId, qemu);
	return {
		set: properties.map((property) => `${property.name}=${propertyText(property)}`),
		codes: findings.map(({ code }) => code).filter((code) => code !== ALWAYS),
	};
}

describe('igdOptions', () => {
	it.each<[string, number, QemuVersion, string[], string[]]>([
		['Skylake, 9.1', SKYLAKE, [9, 1], ['x-igd-gms=0x2'], ['igd-stolen-memory']],
		['Skylake, 9.2', SKYLAKE, [9, 2], [], []],
		['Skylake, 10.1', SKYLAKE, [10, 1], [], []],
		['Comet Lake, 9.1', COMET, [9, 1], ['x-igd-gms=0x2'], ['igd-stolen-memory']],
		['Comet Lake, 9.2', COMET, [9, 2], ['x-igd-opregion=on'], ['igd-qemu']],
		['Comet Lake, 10.0', COMET, [10, 0], [], []],
		['Tiger Lake, 9.2', TIGER, [9, 2], [], []],
		['Raptor Lake, 8.0', RAPTOR, [8, 0], ['x-igd-gms=0x2'], ['igd-stolen-memory']],
		['Raptor Lake, 9.2', RAPTOR, [9, 2], ['x-igd-opregion=on'], ['igd-qemu']],
		['Raptor Lake, 10.0', RAPTOR, [10, 0], [], []],
		['Raptor Lake, 10.1', RAPTOR, [10, 1], ['x-igd-lpc=on'], []],
		['Raptor Lake, 11.1', RAPTOR, [11, 1], ['x-igd-lpc=on'], []],
		['Meteor Lake, 10.0', METEOR, [10, 0], [], ['igd-qemu']],
		['Meteor Lake, 10.1', METEOR, [10, 1], ['x-igd-lpc=on'], ['igd-generation-unknown']],
		['Meteor Lake, 11.0', METEOR, [11, 0], ['x-igd-lpc=on'], []],
		['Lunar Lake, 11.1', LUNAR, [11, 1], ['x-igd-lpc=on'], ['igd-generation-unknown']],
	])('asks QEMU for what it does not do by itself: %s', (_, deviceId, qemu, set, codes) => {
		expect(options(deviceId, qemu)).toEqual({ set, codes });
	});

	it('has Meteor Lake want 10.1 where an older QEMU takes it for Broadwell', () => {
		expect(options(METEOR, [9, 1]).codes).toContain('igd-qemu');
	});

	it.each<[string, number, QemuVersion, string]>([
		['Raptor Lake', RAPTOR, [9, 2], '10.0'],
		['Meteor Lake', METEOR, [10, 0], '10.1'],
	])('names the release that knows %s', (_, deviceId, qemu, needed) => {
		expect(igdOptions(deviceId, qemu).findings[0]).toMatchObject({ code: 'igd-qemu', values: { needed } });
	});

	it('warns of disable_vga in any case', () => {
		for (const deviceId of [SKYLAKE, RAPTOR, LUNAR]) {
			expect(igdOptions(deviceId, [10, 1]).findings.map(({ code }) => code)).toContain(ALWAYS);
		}
	});

	it('says what it takes for granted where nobody names a version', () => {
		expect(options(RAPTOR)).toEqual({ set: ['x-igd-lpc=on'], codes: ['qemu-assumed'] });
		expect(options(SKYLAKE)).toEqual({ set: [], codes: ['qemu-assumed'] });
		expect(igdOptions(RAPTOR, undefined).findings[0]?.values).toEqual({
			legacyMode: false,
			id: { vendorId: 0x8086, deviceId: RAPTOR },
		});
		expect(igdOptions(SKYLAKE, undefined).findings[0]?.values).toEqual({
			legacyMode: true,
			id: { vendorId: 0x8086, deviceId: SKYLAKE },
		});
	});
});
