/** Which kind of helper is right for which QEMU, and what to do where it is not. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/bytes/finding.js';
import { sayFinding } from '../../src/explain/say-finding.js';
import { knownIgpu } from '../../src/igd-helper/known-igpus.js';
import type { Language } from '../../src/language/languages.js';
import type { Values } from '../../src/language/values.js';
import { type HelperQuestion, judgeHelper } from '../../src/vm/helper-bdsm.js';
import type { QemuVersion } from '../../src/vm/qemu-version.js';
import { expectChinese } from '../support/chinese.js';
import { IGPUS, RELEASES } from '../support/igpus.js';

const [COFFEE, COMET, TIGER, RAPTOR, METEOR] = [0x3e92, 0x9bc8, 0x9a49, 0xa780, 0x7d55];

const ZERO = { case: 'zero', gop: false };
const LEGACY = { write: ['machine: pc', 'vga: none'] };

function judged(kind: HelperQuestion['kind'], known: Partial<HelperQuestion>) {
	const finding = judgeHelper({ kind, helper: { rom: 'igd.rom' }, gop: false, legacyIgd: LEGACY, ...known });
	if (finding !== undefined) expectChinese(finding);
	return finding;
}

const intel = (deviceId: number) => ({ vendorId: 0x8086, deviceId });
const exact = (version: QemuVersion) => ({ qemu: { version, exact: true } });
const atLeast = (version: QemuVersion) => ({ qemu: { version, exact: false } });

describe('judgeHelper', () => {
	it.each([
		[undefined, 'any'],
		[COFFEE, 'legacy'],
		[COMET, '9.1-legacy'],
		[TIGER, '9.2-legacy'],
		[RAPTOR, '10.0'],
	])('tells of device %s with which releases the register reads 0, where none is known', (deviceId, when) => {
		const device = deviceId === undefined ? {} : { deviceId };
		for (const kind of ['host', 'own'] as const) {
			expect(judged(kind, device)).toMatchObject({
				code: 'helper-bdsm-unknown',
				values: { case: 'unclear', when, own: kind === 'own' },
			});
		}
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

	it.each<[string, HelperQuestion['kind'], Partial<HelperQuestion>, string, string, Values]>([
		['Raptor Lake, 10.1', 'host', { deviceId: RAPTOR, legacyPlace: true, ...exact([10, 1]) }, 'zero', 'warning', ZERO],
		[
			'Raptor Lake, 10.0, q35',
			'host',
			{ deviceId: RAPTOR, legacyPlace: false, ...exact([10, 0]) },
			'zero',
			'warning',
			ZERO,
		],
		['Coffee Lake, 8.0', 'host', { deviceId: COFFEE, legacyPlace: true, ...exact([8, 0]) }, 'zero', 'warning', ZERO],
		['Tiger Lake, 9.2', 'host', { deviceId: TIGER, legacyPlace: true, ...exact([9, 2]) }, 'zero', 'warning', ZERO],
		['any, 10.0 or newer', 'host', atLeast([10, 0]), 'zero', 'warning', { ...ZERO, qemu: '10.0', orNewer: true }],
		['a 2-in-1', 'host', { gop: true, ...atLeast([10, 0]) }, 'zero', 'warning', { case: 'zero', gop: true }],
		['of any release', 'host', { deviceId: COFFEE, legacyPlace: true }, 'zero', 'warning', { igpu: intel(0x3e92) }],
		[
			'Raptor Lake, 9.2, refused',
			'host',
			{ deviceId: RAPTOR, legacyPlace: true, ...exact([9, 2]) },
			'zero',
			'note',
			{ case: 'refused' },
		],
		[
			'Comet Lake, 9.2, refused',
			'host',
			{ deviceId: COMET, legacyPlace: true, ...exact([9, 2]) },
			'zero',
			'note',
			{ case: 'refused' },
		],
		[
			'Raptor Lake, 8.0',
			'own',
			{ deviceId: RAPTOR, legacyPlace: true, ...exact([8, 0]) },
			'host',
			'warning',
			{ qemu: '8.0', igpu: intel(RAPTOR) },
		],
		[
			'Raptor Lake, 9.2',
			'own',
			{ deviceId: RAPTOR, legacyPlace: true, ...exact([9, 2]) },
			'host',
			'warning',
			{ qemu: '9.2' },
		],
		[
			'Coffee Lake, 9.1, q35',
			'own',
			{ deviceId: COFFEE, legacyPlace: false, ...exact([9, 1]) },
			'host',
			'warning',
			LEGACY,
		],
		[
			'Tiger Lake, 9.2, q35',
			'own',
			{ deviceId: TIGER, legacyPlace: false, ...exact([9, 2]) },
			'host',
			'warning',
			LEGACY,
		],
		['any, 8.0, q35', 'own', { legacyPlace: false, ...exact([8, 0]) }, 'host', 'warning', { qemu: '8.0' }],
		[
			'Coffee Lake, 9.1, q35',
			'host',
			{ deviceId: COFFEE, legacyPlace: false, ...exact([9, 1]) },
			'unknown',
			'note',
			{ case: 'not-its-register', ...LEGACY },
		],
		[
			'Meteor Lake, 10.1',
			'host',
			{ deviceId: METEOR, legacyPlace: true, ...exact([10, 1]) },
			'unknown',
			'note',
			{ case: 'no-register', own: false },
		],
		[
			'Meteor Lake, 11.0',
			'own',
			{ deviceId: METEOR, legacyPlace: true, ...exact([11, 0]) },
			'unknown',
			'note',
			{ case: 'no-register', own: true },
		],
		[
			'a device of which nothing is known',
			'own',
			{ deviceId: 0xffff, legacyPlace: true, ...exact([10, 1]) },
			'unknown',
			'note',
			{ case: 'unknown-device', igpu: intel(0xffff) },
		],
		['Raptor Lake of any release', 'host', { deviceId: RAPTOR }, 'unknown', 'warning', { case: 'unclear' }],
		[
			'Raptor Lake, 8.0 or newer',
			'own',
			{ deviceId: RAPTOR, ...atLeast([8, 0]) },
			'unknown',
			'note',
			{ case: 'unclear', own: true },
		],
		['nothing known', 'host', {}, 'unknown', 'warning', { case: 'unclear', own: false }],
	])('%s, %s', (_, kind, known, code, severity, values) => {
		expect(judged(kind, known)).toMatchObject({ code: `helper-bdsm-${code}`, severity, values });
	});

	it('changes nothing where the register would be no other in legacy mode', () => {
		const { values } = judged('own', { deviceId: RAPTOR, legacyPlace: false, ...exact([8, 0]) }) ?? {};
		expect(values).not.toHaveProperty('write');
	});
});

describe("romtool's own helper", () => {
	const everywhere = [undefined, true, false].flatMap((place) =>
		[undefined, ...RELEASES].map((version) => ({
			...(place !== undefined && { legacyPlace: place }),
			...(version !== undefined && exact(version)),
		})),
	);

	it.each(IGPUS.filter(([, deviceId]) => knownIgpu(deviceId)?.stolenMemory !== undefined))(
		'is right for %s with every release, in every place',
		(_, deviceId) => {
			for (const known of everywhere) expect(judged('either', { deviceId, ...known })).toBeUndefined();
		},
	);

	it('is right for an iGPU that nobody has named', () => {
		expect(judged('either', {})).toBeUndefined();
	});

	it.each<[string, number, boolean]>([
		['Meteor Lake, which has no register', METEOR, true],
		['a device that its table lacks', 0xffff, false],
	])('gives the OpRegion alone to %s, and that is said', (_, deviceId, known) => {
		for (const where of everywhere) {
			expect(judged('either', { deviceId, ...where })).toMatchObject({
				code: 'helper-opregion-only',
				severity: 'note',
				values: { known, igpu: intel(deviceId), rom: 'igd.rom' },
			});
		}
	});
});

it('names the ROM with the GOP driver where that is to be in the new one, which has a name of its own', () => {
	const finding = judged('host', { deviceId: COFFEE, legacyPlace: true, gop: true }) as Finding;
	expect(sayFinding(finding, 'en').fix).toMatch(/romtool build --igd-helper --for 8086:3e92 igd\.rom -o igd-new\.rom$/);
});

const said = (language: Language, known: Partial<HelperQuestion>) =>
	sayFinding(judged('host', known) as Finding, language);

it.each<[Language, RegExp]>([
	['en', /^With every release of QEMU, the BDSM register of 8086:3e92 reads 0/],
	['zh', /^使用任何版本的 QEMU 时，虚拟机读到 8086:3e92 的 BDSM 寄存器是 0/],
])('is told in %s, with the command that builds a ROM which is right', (language, message) => {
	const told = said(language, { deviceId: COFFEE, legacyPlace: true });
	expect(told.message).toMatch(message);
	expect(told.fix).toMatch(/romtool build --igd-helper --for 8086:3e92 -o igd\.rom$/);
});
