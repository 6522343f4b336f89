import { describe, expect, it } from 'vitest';
import { efiCompress } from '../../src/codec/efi-compress.js';
import { ROLE_FINDINGS } from '../../src/consumers/role/findings.js';
import { checkRole } from '../../src/consumers/role.js';
import type { Role } from '../../src/consumers/roles.js';
import type { Recognised } from '../../src/examined/recognised.js';
import type { Graphics } from '../../src/graphics/kinds/kinds.js';
import { render } from '../../src/language/render.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { atomVbios, damaged, driver, efiImage, joined } from './builders.js';

const vbios: Graphics = { kind: 'amd-vbios', version: '017.010.000.030', family: '017.010' };
const amdGop: Graphics = { kind: 'amd-gop', version: '3.10.0', built: '', deviceIds: [], absenceMeans: 'unknown' };
const intelGop: Graphics = { kind: 'intel-gop', deviceIds: [] };
const igd: Graphics = { kind: 'igd-helper', name: 'IgdAssignmentDxe' };
const policy: Graphics = { kind: 'igd-helper', name: 'PlatformGOPPolicy' };

const small = efiImage();
const whole = efiImage({ payload: driver(17600) });
const packed = efiImage({ payload: efiCompress(driver(17600)), compression: 1 });
const both = joined(atomVbios({ indicator: 0 }), small);
const gutted = efiImage({ payload: driver(9600) });
const twoInOne = joined(efiImage({ payload: driver(17600), indicator: 0 }), small);
const inOrder = (...graphics: Graphics[]): Recognised[] => graphics.map((item, image) => ({ image, graphics: item }));

describe('checkRole', () => {
	it.each<[string, Role, Uint8Array, Recognised[], [string, string][]]>([
		['a VBIOS', 'amd-vbios', atomVbios(), inOrder(vbios), [['legacy-only-no-picture', 'note']]],
		['a VBIOS with its GOP', 'amd-vbios', both, inOrder(vbios, amdGop), []],
		['a GOP as VBIOS', 'amd-vbios', small, inOrder(amdGop), [['role-mismatch', 'error']]],
		['a VBIOS as GOP', 'amd-gop', atomVbios(), inOrder(vbios), [['role-mismatch', 'error']]],
		['a GOP', 'amd-gop', small, inOrder(amdGop), [['gop-on-audio-function', 'note']]],
		['a GOP behind its VBIOS', 'amd-gop', both, inOrder(vbios, amdGop), []],
		['a GOP of Intel', 'intel-gop', small, inOrder(intelGop), [['gop-on-audio-function', 'note']]],
		['a GOP of Intel with the helper', 'intel-gop', twoInOne, inOrder(igd, intelGop), []],
		["a GOP of AMD as Intel's", 'intel-gop', small, inOrder(amdGop), [['role-mismatch', 'error']]],
		['a helper', 'intel-igd', whole, inOrder(igd), [['igd-needs-gop', 'note']]],
		['a packed helper', 'intel-igd', packed, inOrder(igd), [['igd-needs-gop', 'note']]],
		['a helper with a GOP', 'intel-igd', twoInOne, inOrder(igd, intelGop), []],
		[
			'a gutted helper',
			'intel-igd',
			gutted,
			inOrder(igd),
			[
				['igd-needs-gop', 'note'],
				['igd-helper-too-small', 'warning'],
			],
		],
		['the other helper, which is small', 'intel-igd', small, inOrder(policy), [['igd-needs-gop', 'note']]],
		['a GOP as helper', 'intel-igd', small, inOrder(intelGop), [['role-mismatch', 'error']]],
		['nothing', 'amd-gop', new Uint8Array(0), [], [['role-mismatch', 'error']]],
	])('%s', (_, role, bytes, found, expected) => {
		const findings = checkRole(role, new ParsedRom(bytes), found);
		expect(findings.map(({ code, severity }) => [code, severity])).toEqual(expected);
		for (const { offset } of findings) expect(offset).toEqual(expect.any(Number));
	});

	it('names the role that the file does have, and all kinds that are in it', () => {
		const values = { role: 'intel-gop', kinds: ['amd-vbios', 'amd-gop', 'igd-helper'], other: 'amd-vbios' };
		expect(checkRole('intel-gop', new ParsedRom(both), inOrder(vbios, amdGop, igd))).toMatchObject([{ values }]);
		const nothing = { role: 'amd-gop', kinds: [], other: 'none' };
		expect(checkRole('amd-gop', new ParsedRom(new Uint8Array(0)), [])).toMatchObject([{ values: nothing }]);
	});

	it('knows what else the ROM BAR of the GPU is needed for, and how small a helper is', () => {
		expect(checkRole('amd-gop', new ParsedRom(small), inOrder(amdGop))).toMatchObject([
			{ values: { beside: 'vbios' } },
		]);
		expect(checkRole('intel-gop', new ParsedRom(small), inOrder(intelGop))).toMatchObject([
			{ values: { beside: 'helper' } },
		]);
		expect(checkRole('intel-igd', new ParsedRom(gutted), inOrder(igd))[1]).toMatchObject({ values: { bytes: 9600 } });
	});

	it('has a command for a driver without ROM headers that makes a ROM of it', () => {
		const [bare] = checkRole('amd-gop', new ParsedRom(driver(9600)), [{ graphics: amdGop }]);
		expect(bare?.values).toMatchObject({ bare: true });
		const reason = { code: 'gop-on-audio-function', values: { ...bare?.values, file: 'a b.efi', id: '1002:1636' } };
		const command = "romtool build --id 1002:1636 VBIOS.rom 'a b.efi' -o OUTPUT.rom";
		expect(render(ROLE_FINDINGS, reason, 'en').fix).toContain(command);
		expect(render(ROLE_FINDINGS, reason, 'zh').fix).toContain(command);
	});

	it('says in both languages what the file is, and what to use it as', () => {
		const [mismatch] = checkRole('amd-vbios', new ParsedRom(small), inOrder(amdGop));
		const reason = { code: 'role-mismatch', values: { ...mismatch?.values, file: 'image 1.rom' } };
		expect(render(ROLE_FINDINGS, reason, 'en')).toEqual({
			message: '"image 1.rom" cannot serve as amd-vbios: it contains an AMD GOP driver, not an AMD VBIOS.',
			fix: 'Use it as amd-gop (--as amd-gop), or choose another file.',
		});
		expect(render(ROLE_FINDINGS, reason, 'zh').message).toBe(
			'“image 1.rom”不能用作 amd-vbios：需要 AMD VBIOS，文件中只有 AMD GOP 驱动。',
		);
	});

	it('never throws', () => {
		for (const rom of damaged(packed, 97, 1000)) checkRole('intel-igd', new ParsedRom(rom), inOrder(igd, igd));
	});
});
