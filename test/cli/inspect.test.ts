import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import type { InspectedFile } from '../../src/cli/inspect/describe-file.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { pe } from '../support/executables.js';
import { goldenInput, putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { inno } from '../support/packages/inno.js';
import { syntheticVbios, syntheticVbt, syntheticVfct } from '../support/synthetic.js';

const driver = goldenInput('x64-driver-4k.efi');
const rom = buildOptionRom([{ kind: 'efi', data: driver, compress: true }], {
	vendorId: 0x1002,
	deviceIds: [0x164c, 0x1638],
});

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
});

const put = (name: string, content: Uint8Array | string) => putFile(folder, name, content);

const codesOf = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);

async function inspected(...paths: string[]) {
	const { stdout, exitCode } = await romtool(['inspect', '--json', ...paths]);
	return { exitCode, reports: JSON.parse(stdout) };
}

describe('romtool inspect --json', () => {
	it('has the size of a file that is too large to be read', async () => {
		const path = put('dvd.iso', '');
		truncateSync(path, 300 << 20);
		const { reports, exitCode } = await inspected(path);
		expect(exitCode).toBe(2);
		expect(reports).toMatchObject([{ kind: 'unreadable', size: 300 << 20, findings: [{ code: 'unreadable' }] }]);
	});

	it('is an array with an element per file, with the keys of the contract', async () => {
		const path = put('a.rom', rom);
		const { reports, exitCode } = await inspected(path);
		expect(exitCode).toBe(0);
		expect(reports).toMatchObject([
			{
				file: path,
				size: rom.length,
				sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
				crc32: expect.stringMatching(/^[0-9a-f]{8}$/),
				kind: 'option-rom',
				images: [
					{
						offset: 0,
						length: rom.length,
						codeType: 3,
						vendorId: '0x1002',
						deviceId: '0x164c',
						deviceIds: ['0x164c', '0x1638'],
						classCode: '0x000000',
						last: true,
						sum: expect.any(Number),
						efi: {
							machine: 'X64',
							subsystem: 11,
							compressed: true,
							payload: { offset: expect.any(Number), size: driver.length, sha256: expect.any(String) },
							executable: { format: 'pe', machine: 'X64', subsystem: 11, signed: false },
						},
					},
				],
				findings: [],
			},
		]);
	});

	it.each<[string, Uint8Array | string, string]>([
		['a driver', driver, 'pe'],
		['a VBIOS', syntheticVbios(), 'option-rom'],
		['a VBT', syntheticVbt(), 'vbt'],
		['a VFCT table', syntheticVfct(), 'vfct'],
		['a TE image', 'VZ', 'te'],
		['a web page', '<!DOCTYPE html>', 'html'],
		['a zip archive', 'PK\x03\x04', 'zip'],
		['an ELF file', '\x7fELF', 'elf'],
		['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1', 'lfs-pointer'],
		['nothing', '', 'empty'],
		['text', 'hello', 'text'],
		['a blank dump', new Uint8Array(4096).fill(0xff), 'blank'],
		['something else', '\x01\x02\x03', 'unknown'],
	])('says what %s is', async (_, content, kind) => {
		const { reports, exitCode } = await inspected(put('file', content));
		expect(exitCode).toBe(0);
		expect(reports).toMatchObject([{ kind }]);
	});

	it('sees an ATOMBIOS, in a table too, and its device', async () => {
		const { reports } = await inspected(put('v.bin', syntheticVbios()), put('VFCT', syntheticVfct()));
		const graphics = { kind: 'amd-vbios', version: '017.010.000.030.000000', family: '017.010' };
		expect(reports).toMatchObject([
			{ images: [{ offset: 0, codeType: 0, sum: 0, graphics }] },
			{
				images: [{ offset: 0x68, graphics }],
				devices: [{ address: '0000:05:00.0', deviceId: '0x164c', offset: 0x68 }],
			},
		]);
	});

	it('finds the ROM behind a header, and says that nobody else does', async () => {
		const { reports } = await inspected(put('n.rom', Buffer.concat([Buffer.from('NVGI'), Buffer.alloc(996), rom])));
		expect(reports).toMatchObject([{ kind: 'option-rom', images: [{ offset: 1000 }] }]);
		expect(reports[0].findings.map(({ code }: { code: string }) => code)).toContain('header-before-rom');
		expect(reports[0].regions[0]).toEqual({ start: 0, end: 1000, kind: 'header', what: 'header before the ROM' });
	});

	it('says what is behind a program, and which packages are there', async () => {
		const program = pe({ size: 0x400, sections: [{ name: '.text', address: 0x200, offset: 0x200, size: 0x200 }] });
		const installer = inno([{ name: '{app}\\a', data: rom }]);
		const { reports } = await inspected(
			put('setup.exe', installer),
			put('a.efi', concat([program, new Uint8Array(64)])),
		);
		expect(reports[0]).toMatchObject({
			kind: 'pe',
			executable: { overlay: { offset: 0x400, size: installer.length - 0x400 } },
			packages: [{ kind: 'inno-setup', version: '6.1.0', offset: 0, size: installer.length }],
		});
		expect(reports[1].executable).not.toHaveProperty('overlay');
		expect(reports[1]).not.toHaveProperty('packages');
		const { stdout } = await romtool(['inspect', `${folder}/setup.exe`]);
		expect(stdout).toContain(`behind it  ${installer.length - 0x400} bytes at 0x400\n`);
		expect(stdout).toMatch(/contains +an Inno Setup program.*, version 6\.1\.0, \d+ bytes\s+at 0x0\n/);
	});

	it('takes folders, follows no circle, and keeps a place for what it cannot read', async () => {
		mkdirSync(join(folder, 'below'));
		put('below/b.rom', rom);
		put('a.rom', rom);
		symlinkSync(folder, join(folder, 'below/circle'));
		const { reports, exitCode } = await inspected(folder, join(folder, 'missing.rom'));
		expect(exitCode).toBe(2);
		const kinds = reports.map(({ file, kind }: { file: string; kind: string }) => [
			file.slice(folder.length + 1),
			kind,
		]);
		expect(kinds).toEqual([
			['a.rom', 'option-rom'],
			['below/b.rom', 'option-rom'],
			['missing.rom', 'unreadable'],
		]);
	});
});

describe('what must not go wrong', () => {
	it('a path that cannot be looked at is one entry among others', async () => {
		symlinkSync('loop', join(folder, 'loop'));
		const good = put('a.rom', rom);
		const { reports, exitCode } = await inspected(
			good,
			join(folder, 'loop'),
			join(good, 'x'),
			join(folder, 'n'.repeat(300)),
		);
		expect(exitCode).toBe(2);
		const kinds = reports.map(({ kind }: { kind: string }) => kind);
		expect(kinds).toEqual(['option-rom', 'unreadable', 'unreadable', 'unreadable']);
		expect(reports[1]).toHaveProperty('crc32');
		const reasons = reports.slice(1).map(({ findings }: InspectedFile) => findings[0]?.values?.['reason']);
		expect(reasons).toEqual(['ELOOP', 'ENOTDIR', 'ENAMETOOLONG']);
	});

	it('what the system says of a file is in English in JSON, and else in the language of the user', async () => {
		const path = join(folder, 'no 1.rom');
		const zh = await romtool(['inspect', '--lang', 'zh', '--json', path]);
		expect(JSON.parse(zh.stdout)[0].findings).toMatchObject([
			{ code: 'unreadable', message: `Cannot read "${path}": no such file or directory.`, values: { file: path } },
		]);
		const { stdout } = await romtool(['inspect', '--lang', 'zh', path]);
		expect(stdout.replace(/\n */g, '')).toContain(`错误：无法读取“${path}”：没有这个文件或目录。`);
	});

	it('many small bombs are unpacked up to a limit, and said to be more', async () => {
		const zeros = new Uint8Array(8 << 20);
		zeros.set(driver.subarray(0, 0x200));
		const bomb = { kind: 'efi', data: zeros, compress: true } as const;
		const file = put(
			'bombs.rom',
			buildOptionRom([bomb, bomb, bomb, bomb, bomb, bomb], { vendorId: 1, deviceIds: [2] }),
		);
		const { reports } = await inspected(file);
		const unpacked = reports[0].images.filter(({ efi }: { efi: { payload?: object } }) => efi.payload !== undefined);
		expect(unpacked).toHaveLength(4);
		expect(reports[0].findings).toMatchObject([{ code: 'efi-decompress' }, { code: 'efi-decompress' }]);
	});

	it('a file of nothing but images is read up to a limit', async () => {
		const tiny = buildOptionRom([{ kind: 'efi', data: driver, compress: true }], {
			vendorId: 1,
			deviceIds: [2],
			markLast: false,
		});
		const many = new Uint8Array(tiny.length * 1100);
		for (let i = 0; i < 1100; i++) many.set(tiny, i * tiny.length);
		const { reports } = await inspected(put('many.rom', many));
		expect(reports[0].images).toHaveLength(1024);
		expect(codesOf(reports[0])).toContain('too-many-images');
	});
});

describe('romtool inspect', () => {
	it('shows one file in full, to scale and within the width', async () => {
		const { stdout } = await romtool(['inspect', join(SAMPLES, 'hello-driver/hello-driver.rom')]);
		expect(stdout).toContain('8086:100e  Intel Corporation, 82540EM Gigabit Ethernet Controller');
		expect(stdout).toContain('EFI boot service driver');
		const trailing = await romtool(['inspect', put('t.rom', Buffer.concat([rom, Buffer.alloc(512, 0xff)]))]);
		expect(trailing.stdout).toMatch(/^█+▓+$/m);
		expect(trailing.stdout).toContain('after the last image: blank (0xff)');
		for (const line of trailing.stdout.split('\n').slice(2)) expect(line.length).toBeLessThanOrEqual(80);
	});

	it('shows several as a table, a line each', async () => {
		const { stdout } = await romtool([
			'inspect',
			put('a.rom', rom),
			put('v.bin', syntheticVbios()),
			put('p.html', '<html>'),
		]);
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toHaveLength(4);
		expect(lines[0]).toMatch(/^file +bytes +type +IDs +contents$/);
		expect(lines[2]).toContain('1002:164c');
		expect(lines[3]).toContain('HTML page');
	});

	it('has no word of English in Chinese, but for names and what is typed', async () => {
		const trailing = put('t.rom', Buffer.concat([rom, Buffer.alloc(512, 0xff)]));
		const one = await romtool(['inspect', '--lang', 'zh', trailing]);
		expect(one.stdout).toContain('字节，Option ROM');
		expect(one.stdout).toContain('镜像 1，EFI，已压缩');
		expect(one.stdout).toContain('最后一个镜像之后：空白（0xff）');
		expect(one.stdout).toMatch(/类代码 {5}0x000000，代码版本 0x0000，PCI 数据结构 28 字节/);
		const several = await romtool(['inspect', '--lang', 'zh', trailing, put('p.html', '<html>')]);
		expect(several.stdout).toMatch(/HTML 网页 +该文件是/);
	});

	it('names the file as it was given in what is to be done', async () => {
		const path = put('VBIOS and GOP.rom', Buffer.concat([rom, Buffer.alloc(512, 7)]));
		for (const language of ['en', 'zh']) {
			const { stdout } = await romtool(['inspect', '--lang', language, path]);
			expect(stdout.replace(/\s+/g, ' ')).not.toContain('FILE');
		}
	});

	it('reads standard input', async () => {
		const { stdout } = await romtool(['inspect', '-', '--json'], { stdin: rom });
		expect(JSON.parse(stdout)).toMatchObject([{ file: '-', kind: 'option-rom' }]);
	});

	it('sends no control characters of a name to the terminal', async () => {
		const { stdout } = await romtool(['inspect', put('a\x1b[2Jb.rom', rom)]);
		expect(stdout).not.toContain('\x1b');
	});
});
