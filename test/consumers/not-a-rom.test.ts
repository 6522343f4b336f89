import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sum8 } from '../../src/bytes/sums.js';
import { examineFile } from '../../src/examined/examined-file.js';
import { LIBVIRT_WORDS } from '../../src/libvirt/words.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { check } from '../../src/report/check.js';
import { inspect } from '../../src/report/inspect.js';
import { judgeRom, type RomUse } from '../../src/vm/lint/judge-rom.js';
import type { ROM_FILE_FINDINGS } from '../../src/vm/lint/rom-files/findings.js';
import { expectChinese } from '../support/chinese.js';
import { put, u32 } from '../support/executables.js';
import { goldenInput, ROOT } from '../support/files.js';
import { syntheticVbt, syntheticVfct } from '../support/synthetic.js';
import { atomVbios, driver, joined, legacyImage, text } from './builders.js';

const noDigest = () => '';
const utf8 = (content: string) => new TextEncoder().encode(content);
const program = (subsystem: number, imports = false) => {
	const bytes = driver(1024, 0x8664, subsystem);
	put(bytes, 0x58 + 108, u32(16));
	return imports ? put(bytes, 0x58 + 112 + 8, u32(0x2000, 0x50)) : bytes;
};
const almostBlank = () => {
	const bytes = new Uint8Array(0x10000).fill(0xff);
	bytes.set([1, 2, 3, 4], 0x8000);
	return bytes;
};
const opRegion = () => put(new Uint8Array(0x2000), 0x10, u32(8));
const ssdt = () => {
	const bytes = new Uint8Array(236).fill(0xa3, 36);
	text(bytes, 0, 'SSDT');
	put(bytes, 4, u32(bytes.length));
	bytes[9] = -sum8(bytes) & 0xff;
	return bytes;
};
const dosProgram = () => {
	const bytes = new Uint8Array(512);
	text(bytes, 0, 'MZ');
	return put(bytes, 4, u32(1), new Uint8Array(16), u32(0x1c));
};

const IMAGES: readonly (readonly [string, Uint8Array, RegExp, RegExp])[] = [
	[
		'zeros',
		new Uint8Array(65536),
		/contains only 00.*could not be read/,
		/sudo romtool dump ADDRESS` \(`romtool devices` shows/,
	],
	[
		'ones',
		new Uint8Array(65536).fill(0xff),
		/contains only ff.*could not be read/,
		/sudo romtool dump ADDRESS` \(`romtool devices` shows/,
	],
	['one other byte', new Uint8Array(4096).fill(0x5a), /contains only 5a/, /romtool dump/],
	['single bytes in ones', almostBlank(), /almost empty/, /romtool dump/],
	['what cat says', utf8('cat: rom: Input/output error\n'), /error message/, /romtool dump/],
	['what a shell says', utf8('-bash: vbios.rom: Permission denied\n'), /error message/, /romtool dump/],
	[
		'a dump of xxd',
		utf8('00000000: 55aa 0800 f10e 0000 0b00 6486 0000 0000  U...\n'.repeat(9)),
		/hex dump/,
		/xxd -r a\.rom/,
	],
	[
		'a dump of hexdump -C',
		utf8('00000000  55 aa 08 00 f1 0e 00 00  |U.......|\n'.repeat(9)),
		/hex dump/,
		/copy the ROM itself/,
	],
	['acpidump', utf8('VFCT @ 0x00000000\n    0000: 56 46 43 54 00 _FVH\n'), /acpidump/, /acpixtract -s VFCT a\.rom/],
	['iasl', utf8('/*\n * Intel ACPI Component Architecture\n * Disassembly of vfct.dat\n */\n'), /iasl/, /romtool vfct/],
	['a page', utf8('<!DOCTYPE html><html></html>'), /HTML page/, /Download/],
	['other text', utf8('buy milk\n'), /a text file/, /Download or extract the file again/],
	['text that speaks of errors', utf8(`{\n${'\t"check": "error",\n'.repeat(20)}}\n`), /a text file/, /again/],
	['text of PowerShell', Uint8Array.from(Buffer.from('\ufeffbuy milk\r\n', 'utf16le')), /a text file/, /again/],
	['a VBT', syntheticVbt(), /Intel VBT/, /QEMU passes the host's OpRegion/],
	['an OpRegion', withMark(opRegion()), /OpRegion/, /romtool extract a\.rom/],
	['a VFCT table', syntheticVfct(), /VFCT/, /romtool vfct a\.rom/],
	['an SSDT', ssdt(), /an ACPI table \(SSDT\)/, /on the host: sudo romtool vfct$/],
	['an SSDT with a wrong sum', put(ssdt(), 9, Uint8Array.of(1)), /unknown format/, /again/],
	['a UEFI driver', program(11), /UEFI driver without ROM headers/, /romtool build --id 1002:1636 a\.rom$/],
	['a runtime driver', program(12), /UEFI driver without ROM headers/, /romtool build --id 1002:1636 a\.rom$/],
	['a UEFI driver of IA32', driver(1024, 0x14c, 11), /a processor other than x64/, /X64 driver/],
	['a UEFI driver of AArch64', driver(1024, 0xaa64, 11), /a processor other than x64/, /X64 driver/],
	['a UEFI application', program(10), /application/, /Use the driver itself/],
	['subsystem 13', program(13), /subsystem 13/, /Use the driver itself/],
	['a Windows program', program(3), /Windows program/, /cannot be made into a ROM/],
	['a program of subsystem 11 with imports', program(11, true), /Windows program/, /cannot be made into a ROM/],
	['a driver of Windows', program(1, true), /Windows driver/, /Use the driver itself/],
	['a DOS program', dosProgram(), /DOS program/, /cannot be made into a ROM/],
	['a driver that is cut off', program(11).subarray(0, 0x80), /truncated or damaged/, /again/],
	['a TE image', joined(utf8('VZ'), new Uint8Array(60)), /TE executable/, /Use the driver itself/],
	[
		'a zip',
		joined(utf8('PK\x03\x04'), new Uint8Array(60)),
		/zip archive/,
		/romtool extract a\.rom --for 1002:1636 --rom$/,
	],
	['nothing known', Uint8Array.from({ length: 512 }, (_, i) => (i * 37) & 0xff), /unknown format/, /again/],
	['nothing', new Uint8Array(0), /empty file/, /again/],
];

function withMark(bytes: Uint8Array): Uint8Array {
	text(bytes, 0, 'IntelGraphicsMem');
	return bytes;
}

const use: RomUse = {
	where: { line: 1, key: 'hostpci0' },
	path: '/usr/share/kvm/a.rom',
	reader: { id: 'ovmf', releases: {} },
	rombar: true,
	words: LIBVIRT_WORDS,
};

describe.each(IMAGES)('%s is no ROM', (_, bytes, message, fix) => {
	const options = { device: { vendorId: 0x1002, deviceId: 0x1636 }, fileName: 'a.rom' };

	it('to check, which says what it is, why, and what to do', () => {
		const report = check(bytes, noDigest, options);
		expect(report.fit).toBe(false);
		expect(report.findings).toContainEqual({
			...{ code: 'not-a-rom', severity: 'error', offset: 0 },
			...{ message: expect.stringMatching(message), fix: expect.stringMatching(fix) },
			values: expect.objectContaining({ file: 'a.rom', id: '1002:1636' }),
		});
		for (const finding of report.findings) expectChinese(finding);
	});

	it('to lint, as an error', () => {
		const { findings } = judgeRom(use, { state: 'read', file: examineFile(bytes, noDigest) });
		const code: keyof typeof ROM_FILE_FINDINGS = bytes.length === 0 ? 'romfile-refused' : 'romfile-unfit';
		expect(findings).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
	});
});

const IDS = { vendorId: 0x1002, deviceIds: [0x164c] };

describe('a ROM', () => {
	it.each([
		['a VBIOS', atomVbios()],
		['a driver with ROM headers', buildOptionRom([{ kind: 'efi', data: goldenInput('x64-driver-4k.efi') }], IDS)],
	])('is fit: %s', (_, bytes) => expect(check(bytes, noDigest).fit).toBe(true));

	it('behind junk or a blank is one that nobody finds', () => {
		for (const before of [new Uint8Array(512).fill(3), new Uint8Array(0x8000).fill(0xff)]) {
			const { fit, kind, findings } = check(joined(before, atomVbios()), noDigest, { fileName: 'my rom.bin' });
			expect([fit, kind]).toEqual([false, 'option-rom']);
			expect(findings[0]).toMatchObject({
				code: 'header-before-rom',
				fix: expect.stringContaining("romtool edit trim --in-place 'my rom.bin'"),
			});
		}
	});

	it('of images that no PC uses is unfit', () => {
		const { fit, findings } = check(legacyImage({ codeType: 1 }), noDigest);
		expect(fit).toBe(false);
		expect(findings).toContainEqual(expect.objectContaining({ code: 'no-usable-image', severity: 'error' }));
	});
});

it('names files as a shell takes them', () => {
	const fix = (fileName: string) => check(driver(), noDigest, { fileName }).findings[0]?.fix;
	expect(fix("it's $(x).efi")).toMatch(/VENDOR:DEVICE 'it'\\''s \$\(x\)\.efi'$/);
	expect(fix('-o.efi')).toMatch(/ \.\/-o\.efi$/);
	expect(fix('$&.efi')).toMatch(/ '\$&\.efi'$/);
});

it('is told by inspect in the same words', () => {
	const bytes = new Uint8Array(4096).fill(0xff);
	const [told] = check(bytes, noDigest, { path: 'a.rom' }).findings;
	expect(inspect(bytes, noDigest, { path: 'a.rom' }).findings).toEqual([told]);
	expect(told).toMatchObject({ code: 'not-a-rom', values: { what: 'blank-fill', detail: 'ff', file: 'a.rom' } });
});

const FAULTS = join(ROOT, '../shared/faults');
describe.skipIf(!existsSync(FAULTS))('files that were taken for something else (../shared/faults)', () => {
	it.each([
		['acpidump_with_FVH.txt', 'text'],
		['fvh_in_code.bin', 'unknown'],
		['opregion.bin', 'opregion'],
		['hexdump.rom', 'text'],
		['cat_error.rom', 'text'],
		['vfct_disassembled.dsl', 'text'],
		['zeros.rom', 'blank'],
		['ones.rom', 'blank'],
		['tool_with_UAF.exe', 'pe'],
		['tool_with_AMIPFAT.exe', 'pe'],
		['vbt_bad_sum.vbt', 'vbt'],
		['vfct_offset0.bin', 'vfct'],
	])('%s is %s, and unfit', (name, kind) => {
		const report = check(new Uint8Array(readFileSync(join(FAULTS, name))), noDigest);
		expect([report.kind, report.fit]).toEqual([kind, false]);
		expect(report.findings[0]?.fix).not.toMatch(kind === 'pe' ? /romtool build/ : /^$/);
	});
});
