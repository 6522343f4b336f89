import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { GOLDEN, goldenInput, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { syntheticVbios, syntheticVfct } from '../support/synthetic.js';

const INPUTS = join(GOLDEN, 'inputs');
const DRIVER = join(INPUTS, 'x64-driver-4k.efi');
const LEGACY = join(INPUTS, 'legacy-54k.bin');
const IDS = ['-f', '1002', '-i', '164c'];
const driver = goldenInput('x64-driver-4k.efi');
const expected = buildOptionRom([{ kind: 'efi', data: driver }], { vendorId: 0x1002, deviceIds: [0x164c] });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let out: string;
beforeEach(() => {
	folder = temporaryFolder();
	out = join(folder, 'out.rom');
});

describe('the order of the images', () => {
	const files = () => {
		writeFileSync(join(folder, 'my gop.efi'), driver);
		writeFileSync(join(folder, 'vbios.bin'), syntheticVbios());
		return [join(folder, 'my gop.efi'), join(folder, 'vbios.bin')] as const;
	};

	it('that amdgpu does not take is written as asked, with the command for the other', async () => {
		const [gop, vbios] = files();
		const words = ['--id', '1002:164c', '--id', '1002:1638', '-l', '030000', '-ec', gop, '-b', vbios, '-o', out];
		const { exitCode, stdout } = await romtool(['build', ...words, '--json']);
		expect(exitCode).toBe(0);
		const { findings, images } = JSON.parse(stdout);
		expect(images.map(({ codeType }: { codeType: number }) => codeType)).toEqual([3, 0]);
		const told = findings.find(({ code }: { code: string }) => code === 'amdgpu-vbios-behind');
		const command = `romtool build --id 1002:164c --id 1002:1638 -b ${vbios} -l 030000 -ec '${gop}' -o ${out} --force`;
		expect(told).toMatchObject({ severity: 'warning', fix: `Put the VBIOS first: ${command}` });
		// The command, as a shell would split it.
		const split = command.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? [];
		const again = await romtool([...split.slice(1), '--json']);
		expect(again.exitCode, again.stderr).toBe(0);
		expect(again.stdout).not.toContain('amdgpu');
		expect((await romtool(['check', '--json', out])).stdout).toContain('"amdgpu": "accepts"');
	});

	it('puts the VBIOS before a GOP ROM that is given as a binary as well', async () => {
		const [gop, vbios] = files();
		const gopRom = join(folder, "gop's.rom");
		await romtool(['build', '--id', '1002:164c', '-e', gop, '-o', gopRom]);
		const { stdout } = await romtool(['build', '-b', gopRom, '-b', vbios, '-o', out, '--json']);
		const told = JSON.parse(stdout).findings.find(({ code }: { code: string }) => code === 'amdgpu-vbios-behind');
		const quoted = `'${gopRom.replace("'", "'\\''")}'`;
		expect(told.fix).toBe(`Put the VBIOS first: romtool build -b ${vbios} -b ${quoted} -o ${out} --force`);
		await romtool(['build', '-b', vbios, '-b', gopRom, '-o', out, '--force']);
		expect((await romtool(['check', '--json', out])).stdout).toContain('"amdgpu": "accepts"');
	});

	it('is not told of where nobody minds it', async () => {
		const [gop] = files();
		const words = ['--id', '8086:164c', '-e', gop, '-b', LEGACY, '-o', out, '--json'];
		expect((await romtool(['build', ...words])).stdout).not.toContain('amdgpu');
	});
});

describe('what is built', () => {
	it.each([
		['IDs without 0x', ['-f', '1002', '-i', '164c', DRIVER]],
		['IDs with 0x, in capitals', ['-f', '0X1002', '-i', '0x164C', DRIVER]],
		['a pair of IDs', ['--id', '1002:164c', DRIVER]],
		['long options', ['--vendor', '1002', '--device=164c', '-e', DRIVER]],
		['the file first', [DRIVER, '-f', '1002', '-i', '164c']],
		['the file after --', ['--id', '1002:164c', '--', DRIVER]],
	])('takes %s', async (_, words) => {
		const { exitCode, stderr } = await romtool(['build', '-o', out, ...words]);
		expect(exitCode, stderr).toBe(0);
		expect(new Uint8Array(readFileSync(out))).toEqual(expected);
	});

	it('takes several IDs, and stops at what cannot be one', async () => {
		await romtool(['build', '-f', '1002', '-i', '164c', '1638', '0x15bf', DRIVER, '-o', out]);
		const deviceIds = [0x164c, 0x1638, 0x15bf];
		const rom = buildOptionRom([{ kind: 'efi', data: driver }], { vendorId: 0x1002, deviceIds });
		expect(new Uint8Array(readFileSync(out))).toEqual(rom);
		await romtool(['build', '--id', '1002:164c', '--id', '1002:1638', '--id', '1002:15bf', DRIVER, '-o', `${out}2`]);
		expect(readFileSync(`${out}2`)).toEqual(readFileSync(out));
	});

	it('tells drivers from legacy images by content, and obeys flags', async () => {
		const both = ['--id', '1002:164c', LEGACY, '-ec', DRIVER, '-o', out, '--json'];
		const { images } = JSON.parse((await romtool(['build', ...both])).stdout);
		expect(images).toMatchObject([
			{ codeType: 0, source: LEGACY },
			{ codeType: 3, source: DRIVER, efi: { compressed: true } },
		]);
	});

	it('names the output as EfiRom does', async () => {
		for (const [input, output] of [
			['a.b.efi', 'a.b.rom'],
			['noextension', 'noextension.rom'],
			['folder.d/noextension', 'folder.d/noextension.rom'],
			['.efi', '.efi.rom'],
		] as const) {
			mkdirSync(join(folder, 'folder.d'), { recursive: true });
			writeFileSync(join(folder, input), driver);
			const { exitCode, stderr } = await romtool(['build', ...IDS, join(folder, input)]);
			expect(exitCode, stderr).toBe(0);
			expect(existsSync(join(folder, output)), output).toBe(true);
		}
	});

	it('reads - and writes -, with the report on standard error', async () => {
		const piped = await romtool(['build', ...IDS, '-'], { stdin: driver });
		expect(piped.exitCode, piped.stderr).toBe(0);
		expect(new Uint8Array(piped.stdoutBytes)).toEqual(expected);
		expect(piped.stderr).toContain(sha256(expected));
		const named = await romtool(['build', ...IDS, DRIVER, '-o', '-', '--json']);
		expect(new Uint8Array(named.stdoutBytes)).toEqual(expected);
		expect(JSON.parse(named.stderr)).toMatchObject({ file: '-', size: expected.length });
	});
});

describe('what is printed', () => {
	it('names file, digest, IDs and images', async () => {
		const { stdout, stderr } = await romtool(['build', ...IDS, DRIVER, '-o', out]);
		expect(stderr).toBe('');
		expect(stdout).toContain(`${out}  5120 bytes`);
		expect(stdout).toContain(`sha256 ${sha256(expected)}`);
		expect(stdout).toContain('EFI boot service driver, X64');
		expect(stdout).toContain('1002:164c  Advanced Micro Devices, Inc. [AMD/ATI], Lucienne');
		expect(stdout).not.toContain('warning');
	});

	it('is the same as one JSON object', async () => {
		const large = join(INPUTS, 'x64-driver-75k.efi');
		const data = goldenInput('x64-driver-75k.efi');
		const { stdout } = await romtool(['build', ...IDS, '-ec', large, '-o', out, '--json']);
		const rom = readFileSync(out);
		expect(JSON.parse(stdout)).toEqual({
			file: out,
			size: rom.length,
			sha256: sha256(rom),
			crc32: expect.stringMatching(/^[0-9a-f]{8}$/),
			kind: 'option-rom',
			images: [
				{
					source: large,
					offset: 0,
					length: rom.length,
					codeType: 3,
					vendorId: '0x1002',
					deviceId: '0x164c',
					deviceIds: ['0x164c'],
					classCode: '0x000000',
					codeRevision: '0x0000',
					pcirLength: 28,
					last: true,
					sum: expect.any(Number),
					efi: {
						machine: 'X64',
						subsystem: 11,
						compressed: true,
						payload: { offset: 0x38, size: data.length, sha256: sha256(data) },
					},
				},
			],
			findings: [],
		});
	});

	it('warns of a decimal vendor, an application and a ROM that OVMF ignores', async () => {
		const app = join(INPUTS, 'x64-app-2k.efi');
		const words = ['build', '-f', '3ea', '-i', '665', '-ec', app, '-o', out];
		const { exitCode, stdout } = await romtool([...words, '--json']);
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code)).toEqual([
			'vendor-id-decimal',
			'device-id-decimal',
			'efi-application',
			'rom-too-small-for-ovmf',
		]);
		const text = (await romtool([...words, '--force'])).stdout;
		expect(text.match(/^warning: /gm)).toHaveLength(4);
		expect(text).toContain('romtool edit set-id --in-place --id 1002:1637');
		expect(text).toContain('Build the ROM from the driver: romtool build --id 1002:1637 DRIVER.efi');
		const chinese = (await romtool([...words, '--force', '--lang', 'zh'])).stdout;
		expect(chinese).toContain('厂商 ID 03ea 是把 1002 当作十进制的结果');
		expect(chinese).toMatch(/设置 ID：\s*romtool edit set-id --in-place --id 1002:1637/);
		expect(text.match(/romtool edit set-id/g)).toHaveLength(1);
		expect(text).toContain('  → As for vendor-id-decimal above.');
		expect(chinese).toContain('  → 同上文 vendor-id-decimal。');
	});

	it.each([
		['a pipe', {}, false],
		['a terminal', { terminal: true }, true],
		['a terminal with NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, false],
		['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
	])('has colour where it belongs: %s', async (_, surroundings, coloured) => {
		const { stdout } = await romtool(['build', ...IDS, DRIVER, '-o', out], surroundings);
		expect(stdout.includes('\x1b[')).toBe(coloured);
	});

	it('shows control characters of a name instead of sending them', async () => {
		const { stdout } = await romtool(['build', ...IDS, DRIVER, '-o', join(folder, 'a\x1b[2Jb.rom')]);
		expect(stdout).toContain('a\\x1b[2Jb.rom');
	});
});

describe('what is refused', () => {
	it.each<[string, string[], RegExp]>([
		['no file', IDS, /no input file/],
		['a missing file', [...IDS, 'missing.efi'], /cannot open missing\.efi: no such file/],
		['a folder', [...IDS, INPUTS], /cannot read .*inputs: it is a directory/],
		['a vendor that is no hex', ['-f', 'AMD', '-i', '164c', DRIVER], /vendor ID "AMD" is not a hexadecimal number/],
		['an ID too large', ['-f', '1002', '-i', '0x10000', DRIVER], /device ID 0x10000 is out of range/],
		['a pair that is none', ['--id', '1002', DRIVER], /"1002" is not VENDOR:DEVICE/],
		['two vendors', ['--id', '1002:164c', '--id', '8086:46a8', DRIVER], /one vendor ID/],
		['an option it does not know', [...IDS, '--forse', DRIVER], /unknown option "--forse"; similar: --force/],
		['an option without its value', [...IDS, DRIVER, '-o'], /missing value of option -o/],
		['two vendors, the other way round', ['--id', '1002:164c', '-f', '1003', DRIVER], /one vendor ID/],
		['an option as the name of the output', [...IDS, DRIVER, '-o', '--force'], /write \.\/--force/],
		['standard input twice', [...IDS, '-', '-'], /standard input/],
		['a device list in PCI 2.3', ['-p', '-f', '1002', '-i', '164c', '1638', DRIVER], /PCI 2\.3/],
	])('%s', async (_, words, message) => {
		const { exitCode, stderr, stdout } = await romtool(['build', ...words]);
		expect(exitCode).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(message);
		expect(stderr).toMatch(/^romtool: /);
	});

	it('an output that exists, unless forced', async () => {
		writeFileSync(out, 'mine');
		const refused = await romtool(['build', ...IDS, DRIVER, '-o', out]);
		expect(refused.exitCode).toBe(2);
		expect(refused.stderr).toContain('--force');
		expect(readFileSync(out, 'utf8')).toBe('mine');
		expect((await romtool(['build', ...IDS, DRIVER, '-o', out, '--force'])).exitCode).toBe(0);
		expect(new Uint8Array(readFileSync(out))).toEqual(expected);
	});

	it.each([
		['the input itself', 'driver.efi'],
		['a link to the input', 'link.efi'],
		['the input by another path', './driver.efi'],
	])('an output that is %s', async (_, name) => {
		const input = join(folder, 'driver.efi');
		writeFileSync(input, driver);
		symlinkSync(input, join(folder, 'link.efi'));
		const { exitCode, stderr } = await romtool(['build', ...IDS, input, '-o', `${folder}/${name}`, '--force']);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('same file');
		expect(new Uint8Array(readFileSync(input))).toEqual(driver);
	});

	it('an output that is the input, which is no input at all', async () => {
		const input = join(folder, 'page.rom');
		writeFileSync(input, '<!DOCTYPE html><html></html>');
		const { exitCode, stderr } = await romtool(['build', ...IDS, input]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('is an HTML page');
		expect(stderr).not.toContain('same file');
	});

	it.each([
		['a web page', '<!DOCTYPE html><html></html>', /is an HTML page saved under this name/],
		['an archive', 'PK\x03\x04', /is a zip archive; extract drivers and VBIOS: romtool extract \S+driver\.efi$/m],
		['a table', syntheticVfct(), /is an ACPI VFCT table; extract the VBIOS: romtool vfct \S+driver\.efi$/m],
		[
			'a ROM with a header before it',
			concat([new Uint8Array(512).fill(1), syntheticVbios()]),
			/begins after 512 bytes of other data; remove them first: romtool edit trim --in-place \S+driver\.efi$/m,
		],
		['nothing', '', /is an empty file/],
		['text', 'hello', /is a text file/],
		['something else', '\x01\x02\x03\x04', /begins with 01 02 03 04/],
	])('%s in place of a driver', async (_, content, message) => {
		const input = join(folder, 'driver.efi');
		writeFileSync(input, content);
		expect((await romtool(['build', ...IDS, input])).stderr).toMatch(message);
		const flagged = await romtool(['build', ...IDS, '-e', input]);
		expect(flagged.exitCode).toBe(2);
		expect(flagged.stderr).toContain(input);
	});

	it('a word after -i that may be an ID or a file', async () => {
		const { exitCode, stderr } = await romtool(['build', '-f', '1002', '-i', '164c', 'beef', DRIVER, '-o', out]);
		expect(exitCode, stderr).toBe(0);
		const here = process.cwd();
		process.chdir(folder);
		try {
			writeFileSync('beef', driver);
			const unsure = await romtool(['build', '-f', '1002', '-i', '164c', 'beef', DRIVER]);
			expect(unsure.exitCode).toBe(2);
			expect(unsure.stderr).toContain('write 0xbeef or ./beef');
		} finally {
			process.chdir(here);
		}
	});

	it('names too long, with a message', async () => {
		const { exitCode, stderr } = await romtool(['build', ...IDS, `${'x'.repeat(300)}.efi`]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('the name is too long');
	});

	it('a ROM of several images, unless it is said to be a binary', async () => {
		const rom = join(folder, 'two.rom');
		writeFileSync(
			rom,
			buildOptionRom(
				[
					{ kind: 'efi', data: driver },
					{ kind: 'efi', data: driver },
				],
				{ vendorId: 1, deviceIds: [2] },
			),
		);
		const { exitCode, stderr } = await romtool(['build', rom, '-o', out]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('already a ROM of 2 images (at 0x0, 0x1400)');
		const forced = await romtool(['build', '-b', rom, '-o', out]);
		expect(forced.stdout).toMatch(/was used as\s+one image/);
	});

	it('a terminal as the place for a ROM', async () => {
		const { exitCode, stdout, stderr } = await romtool(['build', ...IDS, DRIVER, '-o', '-'], { terminal: true });
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toContain('not text for a terminal');
	});
});
