/** Why nothing is found in a file, as data; what it says of each case. */

import { describe, expect, it } from 'vitest';
import { toldFindings } from '../../../src/bytes/told-findings.js';
import { identifyContent } from '../../../src/content/content.js';
import { PART_FINDINGS } from '../../../src/graphics/parts/findings.js';
import { nothingFound, whyNothing } from '../../../src/graphics/parts/why-nothing.js';
import { render } from '../../../src/language/render.js';
import { randomFrom } from '../../fuzz/mutate.js';
import { ascii, join, pe, put, u16, versionText } from '../../support/executables.js';
import { goldenInput } from '../../support/files.js';
import * as fw from '../../support/firmware/index.js';
import { flashProgram, flashProgramTail } from '../../support/packages/ucp.js';
import { open } from '../../support/tree.js';
import { legacyImage } from '../builders.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const NONE = { board: 'unknown', files: 0, damaged: 0, package: 'none', content: 'none' };
const NO_PARTS = { drivers: [], vbioses: [], roms: [] };

const raw = (fields: Partial<Parameters<typeof fw.file>[0]> = {}) =>
	fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii('abc'), ...fields });

const random = () => {
	const next = randomFrom(1);
	return Uint8Array.from({ length: 1 << 18 }, () => next(256));
};
const amdTable = () => {
	const bytes = new Uint8Array(0x100000).fill(0xff);
	bytes.set([0xaa, 0x55, 0xaa, 0x55], 0x20000);
	// To what is cut off.
	bytes.set([0, 0, 0x30, 0xff], 0x20014);
	return bytes;
};

const SECTIONS = [{ name: '.text', address: 0x200, offset: 0x200, size: 0x200 }];

describe('why nothing is found', () => {
	it.each<[string, Uint8Array, object]>([
		['firmware without graphics', fw.volume({ files: [raw()] }), { why: 'no-graphics', files: 1, content: 'volume' }],
		[
			'firmware of AMD that is damaged',
			fw.volume({ files: [raw({ body: ascii('AGESA'), checksum: true, badDataSum: true })] }),
			{ why: 'no-graphics', board: 'AMD', files: 1, damaged: 1, content: 'volume' },
		],
		['variable storage', fw.volume({ guid: fw.FFS3, files: [] }), { why: 'no-files', content: 'volume' }],
		[
			'an installer',
			join(pe({ size: 0x400, sections: SECTIONS }), ascii('InstallShield\0'), u16(1)),
			{ why: 'package', package: 'installshield', content: 'pe' },
		],
		['a program', ascii('MZ', 200), { why: 'program', content: 'pe' }],
		['a ROM', legacyImage(0x1a03, 0x2000), { why: 'option-rom', content: 'option-rom' }],
		['blank flash', new Uint8Array(4096).fill(0xff), { why: 'blank', content: 'blank-fill', detail: 'ff' }],
		['a web page', ascii('<!doctype html><html>'), { why: 'other-content', content: 'html' }],
		['a part of a BIOS', amdTable(), { why: 'amd-part', board: 'AMD', content: 'amd-flash' }],
		['random bytes', random(), { why: 'encrypted' }],
		['random bytes behind a header', join(ascii('a header', 64), random()), { why: 'compressed' }],
		['random bytes before padding', join(random(), new Uint8Array(0x8000).fill(0xff)), { why: 'compressed' }],
		['random bytes among others', join(random(), new Uint8Array(1 << 18).fill(0x42)), { why: 'not-firmware' }],
		["AMI's flash program", flashProgram(flashProgramTail()), { why: 'flash-program', content: 'pe' }],
		[
			"Insyde's flash program",
			flashProgram(versionText('ProductName', 'InsydeFlash')),
			{ why: 'flash-program', content: 'pe' },
		],
		[
			"Intel's flash program",
			flashProgram(versionText('FileDescription', 'Intel (R) Flash Programming Tool')),
			{ why: 'flash-program', content: 'pe' },
		],
		[
			'a program that has something large behind it',
			flashProgram(join(versionText('ProductName', 'InsydeFlash'), new Uint8Array(0x2000).fill(1))),
			{ why: 'program', content: 'pe' },
		],
		['another program', flashProgram(versionText('ProductName', 'Updater')), { why: 'program', content: 'pe' }],
		[
			'a program with a mark of AMI',
			flashProgram(put(flashProgramTail(), 0x40, Uint8Array.of(1))),
			{ why: 'program', content: 'pe' },
		],
		['anything else', new Uint8Array(4096).fill(0x42, 0x100), { why: 'not-firmware' }],
	])('in %s', (_, bytes, values) => {
		const findings = whyNothing(bytes, identifyContent(bytes), open(bytes));
		expect(findings).toEqual([
			{ code: 'nothing-found', severity: 'error', values: { ...NONE, ...NO_PARTS, ...values } },
		]);
	});
});

describe('what is said of it', () => {
	const said = (...[why, about]: Parameters<typeof nothingFound>) => {
		const [finding] = toldFindings([nothingFound(why, about)], PART_FINDINGS, { file: 'my bios.bin' });
		if (finding?.values === undefined) throw new Error('no finding');
		return { ...finding, zh: render(PART_FINDINGS, { code: finding.code, values: finding.values }, 'zh') };
	};

	it('names the file, and has it in the command', () => {
		const { message, fix, zh } = said('no-graphics', { board: 'AMD', files: 2 });
		expect(message).toBe(
			'"my bios.bin" is firmware of an AMD board with 2 files, but contains no GOP driver, VBIOS or VBT.',
		);
		expect(fix).toMatch(/: romtool tree 'my bios\.bin'$/);
		expect(zh.message).toBe('“my bios.bin”是 AMD 主板的固件，有 2 个文件，但没有 GOP 驱动、VBIOS 或 VBT。');
		expect(zh.fix).toMatch(/：romtool tree 'my bios\.bin'$/);
	});

	it('is not the command that was run', () => {
		expect(said('other-content', { content: 'zip' })).not.toHaveProperty('fix');
		expect(said('other-content', { content: 'html' }).fix).toContain('Download');
	});

	it('is told of damage before anything else is supposed', () => {
		expect(said('no-graphics', { files: 9, damaged: 1 }).fix).toBe(
			'It is damaged or truncated (1 part): download or read it again.',
		);
	});

	it('lists what can be extracted instead', () => {
		const { message, fix } = said('option-rom', { roms: [{ vendorId: 0x8086, deviceId: 0x100e }] });
		expect(message).toMatch(/ It contains: option ROM for 8086:100e\.$/);
		expect(fix).toBe("To extract this: romtool extract --all 'my bios.bin'");
	});
});

it('goldens are no firmware', () => {
	const bytes = goldenInput('x64-driver-4k.efi');
	expect(whyNothing(bytes, identifyContent(bytes), open(bytes))).toMatchObject([{ values: { why: 'driver' } }]);
});
