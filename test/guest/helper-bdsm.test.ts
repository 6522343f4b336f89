/** Which kind of helper is right for which QEMU, and what to do where it is not. */
import { describe, expect, it } from 'vitest';
import { type HelperQuestion, helperToTake, judgeHelper } from '../../src/guest/helper-bdsm.js';
import type { QemuVersion } from '../../src/guest/qemu-version.js';
import { expectChinese } from '../support/chinese.js';

const [COFFEE, COMET, TIGER, RAPTOR, METEOR] = [0x3e92, 0x9bc8, 0x9a49, 0xa780, 0x7d55];

function judged(kind: HelperQuestion['kind'], known: Partial<HelperQuestion>) {
	const finding = judgeHelper({
		kind,
		helper: { rom: 'igd.rom' },
		gop: false,
		legacyIgd: { write: ['machine: pc'] },
		...known,
	});
	if (finding !== undefined) expectChinese(finding);
	return finding;
}

const exact = (version: QemuVersion) => ({ qemu: { version, exact: true } });
const atLeast = (version: QemuVersion) => ({ qemu: { version, exact: false } });
const OWN = /VfioIgdPkg/;
const NEWER = /^update QEMU to 10\.0/;

describe('judgeHelper', () => {
	it.each([
		[COFFEE, 'from QEMU 10.0 on, and before that in legacy mode'],
		[COMET, 'from QEMU 10.0 on, and up to 9.1 in legacy mode'],
		[TIGER, 'from QEMU 10.0 on, and with 9.2 in legacy mode'],
		[RAPTOR, 'from QEMU 10.0 on'],
	])('tells of device %i with which releases the register reads 0, where none is known', (deviceId, when) => {
		expect(judged('host', { deviceId })?.message).toMatch(new RegExp(`reads 0: ${when}$`));
		expect(judged('own', { deviceId })?.message).toMatch(new RegExp(`reads 0: ${when}$`));
	});

	it.each<[string, HelperQuestion['kind'], Partial<HelperQuestion>]>([
		['Raptor Lake, 9.1, host', 'host', { deviceId: RAPTOR, legacyPlace: true, ...exact([9, 1]) }],
		['Raptor Lake, 9.1, q35, host', 'host', { deviceId: RAPTOR, legacyPlace: false, ...exact([9, 1]) }],
		['Tiger Lake, 9.2, q35, host', 'host', { deviceId: TIGER, legacyPlace: false, ...exact([9, 2]) }],
		['Raptor Lake, 10.0, own', 'own', { deviceId: RAPTOR, legacyPlace: false, ...exact([10, 0]) }],
		['Coffee Lake, 7.2, legacy, own', 'own', { deviceId: COFFEE, legacyPlace: true, ...exact([7, 2]) }],
		['Tiger Lake, 9.2, legacy, own', 'own', { deviceId: TIGER, legacyPlace: true, ...exact([9, 2]) }],
		['any, 10.0 or newer, own', 'own', atLeast([10, 0])],
		['Coffee Lake of any release, legacy, own', 'own', { deviceId: COFFEE, legacyPlace: true }],
	])('has nothing against %s', (_, kind, known) => {
		expect(judged(kind, known)).toBeUndefined();
	});

	it.each<[string, HelperQuestion['kind'], Partial<HelperQuestion>, string, string, RegExp]>([
		['Raptor Lake, 10.1', 'host', { deviceId: RAPTOR, legacyPlace: true, ...exact([10, 1]) }, 'zero', 'warning', OWN],
		[
			'Raptor Lake, 10.0, q35',
			'host',
			{ deviceId: RAPTOR, legacyPlace: false, ...exact([10, 0]) },
			'zero',
			'warning',
			OWN,
		],
		['Coffee Lake, 8.0', 'host', { deviceId: COFFEE, legacyPlace: true, ...exact([8, 0]) }, 'zero', 'warning', OWN],
		['Tiger Lake, 9.2', 'host', { deviceId: TIGER, legacyPlace: true, ...exact([9, 2]) }, 'zero', 'warning', OWN],
		['any, 10.0 or newer', 'host', atLeast([10, 0]), 'zero', 'warning', OWN],
		['a 2-in-1', 'host', { gop: true, ...atLeast([10, 0]) }, 'zero', 'warning', /romtool edit join/],
		[
			'Raptor Lake, 9.2, refused',
			'host',
			{ deviceId: RAPTOR, legacyPlace: true, ...exact([9, 2]) },
			'zero',
			'note',
			NEWER,
		],
		[
			'Comet Lake, 9.2, refused',
			'host',
			{ deviceId: COMET, legacyPlace: true, ...exact([9, 2]) },
			'zero',
			'note',
			NEWER,
		],
		[
			'Raptor Lake, 8.0',
			'own',
			{ deviceId: RAPTOR, legacyPlace: true, ...exact([8, 0]) },
			'host',
			'warning',
			/8\.0 that is gen12_igd\.rom/,
		],
		['Raptor Lake, 9.2', 'own', { deviceId: RAPTOR, legacyPlace: true, ...exact([9, 2]) }, 'host', 'warning', NEWER],
		[
			'Coffee Lake, 9.1, q35',
			'own',
			{ deviceId: COFFEE, legacyPlace: false, ...exact([9, 1]) },
			'host',
			'warning',
			/^set machine: pc, or update/,
		],
		[
			'Tiger Lake, 9.2, q35',
			'own',
			{ deviceId: TIGER, legacyPlace: false, ...exact([9, 2]) },
			'host',
			'warning',
			/^set machine: pc, or update/,
		],
		['any, 8.0, q35', 'own', { legacyPlace: false, ...exact([8, 0]) }, 'host', 'warning', NEWER],
		[
			'Coffee Lake, 9.1, q35',
			'host',
			{ deviceId: COFFEE, legacyPlace: false, ...exact([9, 1]) },
			'unknown',
			'note',
			/^set machine: pc, or update/,
		],
		['Meteor Lake, 10.1', 'host', { deviceId: METEOR, legacyPlace: true, ...exact([10, 1]) }, 'unknown', 'note', OWN],
		['Raptor Lake of any release', 'host', { deviceId: RAPTOR }, 'unknown', 'warning', /VfioIgdPkg.*10\.0.*gen12_igd/],
		[
			'Raptor Lake, 8.0 or newer',
			'own',
			{ deviceId: RAPTOR, ...atLeast([8, 0]) },
			'unknown',
			'note',
			/update QEMU to 10\.0/,
		],
		['nothing known', 'host', {}, 'unknown', 'warning', /VfioIgdPkg.*gen12_igd/],
	])('%s, %s', (_, kind, known, code, severity, fix) => {
		expect(judged(kind, known)).toMatchObject({
			code: `helper-bdsm-${code}`,
			severity,
			fix: expect.stringMatching(fix),
		});
	});

	it('says so where no release does', () => {
		const finding = judged('host', { deviceId: COFFEE, legacyPlace: true });
		expect(finding).toMatchObject({ code: 'helper-bdsm-zero', severity: 'warning' });
		expect(finding?.message).toMatch(/^with every release of QEMU the BDSM register of device 0x3e92 reads 0/);
	});

	it.each<[number, QemuVersion]>([
		[METEOR, [11, 0]],
		[0xffff, [10, 1]],
	])('says what is not judged: %i', (deviceId, version) => {
		const finding = judged('own', { deviceId, legacyPlace: true, ...exact(version) });
		expect(finding).toMatchObject({ code: 'helper-bdsm-unknown', severity: 'note' });
		expect(finding?.message).toContain('not judged');
	});

	it.each<[number | undefined, string]>([
		[undefined, 'up to Comet Lake'],
		[RAPTOR, 'from QEMU 10.0 on'],
		[TIGER, 'and with 9.2 in legacy mode'],
		[COFFEE, 'and before that in legacy mode'],
	])('names the releases for %s', (deviceId, when) => {
		const finding = judged('host', deviceId === undefined ? {} : { deviceId });
		expect(finding?.message).toContain(when);
	});
});

describe('helperToTake', () => {
	it.each<[string, number | undefined, QemuVersion | undefined, RegExp]>([
		['Raptor Lake, 8.0', RAPTOR, [8, 0], /^take gen12_igd\.rom/],
		['Raptor Lake, 9.2', RAPTOR, [9, 2], /^update QEMU to 10\.0.*VfioIgdPkg/],
		['Raptor Lake, 10.1', RAPTOR, [10, 1], /^take a build of VfioIgdPkg[^,]*$/],
		['Coffee Lake, 8.0', COFFEE, [8, 0], /^take a build of VfioIgdPkg[^,]*$/],
		['Comet Lake', COMET, undefined, /^take a build of VfioIgdPkg[^,]*$/],
		['Meteor Lake', METEOR, [10, 1], /^take a build of VfioIgdPkg[^,]*$/],
		['Raptor Lake', RAPTOR, undefined, /VfioIgdPkg.*10\.0.*gen12_igd\.rom.*9\.1/],
		['an iGPU that nobody knows', undefined, undefined, /VfioIgdPkg.*10\.0.*gen12_igd\.rom.*9\.1/],
	])('%s', (_, deviceId, qemu, expected) => {
		expect(helperToTake(deviceId, qemu)).toMatch(expected);
	});
});
