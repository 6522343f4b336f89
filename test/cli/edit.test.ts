import { createHash } from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { parseOptionRom } from '../../src/option-rom/parse.js';
import { corpusFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { bothRom, driver, legacy, vendorEfiImage } from '../support/roms.js';
import { syntheticVbios } from '../support/synthetic.js';

const rom = bothRom();
const packed = bothRom(true);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const read = (path: string) => new Uint8Array(readFileSync(path));

let folder: string;
let file: string;
let out: string;
beforeEach(() => {
	folder = temporaryFolder();
	file = join(folder, 'card.rom');
	out = join(folder, 'out.rom');
	writeFileSync(file, rom);
});

it('joins in the order that was asked for, and tells of one that amdgpu does not take', async () => {
	const vbios = join(folder, 'vbios.bin');
	const gop = join(folder, 'gop.rom');
	writeFileSync(vbios, syntheticVbios());
	writeFileSync(gop, buildOptionRom([{ kind: 'efi', data: driver }], { vendorId: 0x1002, deviceIds: [0x164c] }));
	const { stdout } = await romtool(['edit', 'join', gop, vbios, '-o', out, '--json']);
	expect(JSON.parse(stdout).findings).toMatchObject([
		{
			...{ code: 'amdgpu-vbios-behind', severity: 'warning' },
			fix: `Put the VBIOS first: romtool edit join ${vbios} ${gop} -o ${out} --force`,
		},
	]);
	const right = await romtool(['edit', 'join', vbios, gop, '-o', out, '--force', '--json']);
	expect(JSON.parse(right.stdout).findings).toEqual([]);
});

/** The words after `romtool` in the command line that unpack gives. */
async function unpackAndRebuild(path: string, parts: string): Promise<{ same: boolean; words: string[] }> {
	const { stdout, stderr, exitCode } = await romtool(['edit', 'unpack', path, '-d', parts, '--json']);
	expect(exitCode, stderr).toBe(0);
	const [name, ...words] = JSON.parse(stdout).rebuild as string[];
	expect(name).toBe('romtool');
	const built = await romtool(words);
	expect(built.exitCode, built.stderr).toBe(0);
	const same = Buffer.compare(readFileSync(`${parts}.rom`), readFileSync(path)) === 0;
	return { same, words };
}

describe('romtool edit unpack', () => {
	it('writes the parts and says how to build the ROM again', async () => {
		const parts = join(folder, 'card-parts');
		const { stdout } = await romtool(['edit', 'unpack', file]);
		expect(readdirSync(parts).sort()).toEqual([
			'image1-legacy-1002-164c.bin',
			'image2-efi-1002-164c.efi',
			'image2-efi-1002-164c.hdr',
			'rom.json',
		]);
		expect(read(join(parts, 'image1-legacy-1002-164c.bin'))).toEqual(rom.slice(0, legacy.length));
		expect(stdout).toContain(`romtool build -f 1002 -i 164c -b ${parts}/image1-legacy-1002-164c.bin -l 030000 -e`);
	});

	it('has a command line that gives the same ROM', async () => {
		const plain = await unpackAndRebuild(file, join(folder, 'a'));
		expect(plain).toMatchObject({ same: true });
		expect(plain.words).toContain('-f');
		writeFileSync(file, concat([Uint8Array.of(1, 2, 3), packed, vendorEfiImage('x')]));
		const vendor = await unpackAndRebuild(file, join(folder, 'b'));
		expect(vendor).toEqual({
			same: true,
			words: ['build', join(folder, 'b', 'rom.json'), '-o', join(folder, 'b.rom')],
		});
	});

	it('prints one JSON object', async () => {
		const parts = join(folder, 'parts');
		const { stdout } = await romtool(['edit', 'unpack', file, '-d', parts, '--json']);
		const result = JSON.parse(stdout);
		expect(Object.keys(result)).toEqual([
			...['file', 'output', 'size', 'sha256', 'operation', 'files', 'rebuild', 'differences', 'notes'],
		]);
		expect(result).toMatchObject({ file, output: parts, size: rom.length, sha256: sha256(rom), operation: 'unpack' });
		expect(result.files[1]).toEqual({ name: 'image2-efi-1002-164c.efi', size: driver.length, sha256: sha256(driver) });
	});

	it('replaces nothing unasked', async () => {
		const parts = join(folder, 'parts');
		mkdirSync(parts);
		writeFileSync(join(parts, 'rom.json'), 'mine');
		const refused = await romtool(['edit', 'unpack', file, '-d', parts]);
		expect(refused.exitCode).toBe(2);
		expect(readdirSync(parts)).toEqual(['rom.json']);
		expect((await romtool(['edit', 'unpack', file, '-d', parts, '--force'])).exitCode).toBe(0);
		const stdin = await romtool(['edit', 'unpack', '-'], { stdin: rom });
		expect(stdin.stderr).toContain('-d');
	});

	for (const name of [
		'yiesko__polaris-vbios__samples__Sapphire.RX570.4096.170323.rom',
		'supermarsx__other-clevo-modded-bios__86.06.58.00.18.rom',
		'tnowak22__IBM-M1215-Crossflash__mpt3x64.rom',
		'isc30__AMDGopDriver_5700U.rom',
	]) {
		it(`and build give back ${name}`, async (context) => {
			writeFileSync(file, corpusFile(context, `roms/${name}`));
			expect(await unpackAndRebuild(file, join(folder, 'parts'))).toMatchObject({ same: true });
		});
	}
});

describe('romtool build rom.json', () => {
	let manifest: string;
	beforeEach(async () => {
		writeFileSync(file, vendorEfiImage('x'));
		await romtool(['edit', 'unpack', file, '-d', join(folder, 'parts')]);
		manifest = join(folder, 'parts/rom.json');
	});
	const findings = (stdout: string) => JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);

	it('says whether the ROM is the one that was unpacked', async () => {
		const same = await romtool(['build', manifest, '-o', out, '--json']);
		expect(findings(same.stdout)).toEqual(['same-as-unpacked']);
		expect(JSON.parse(same.stdout).images).toMatchObject([{ source: join(folder, 'parts/image1-efi-10de-1c60.efi') }]);
		const changed = driver.slice();
		changed[changed.length - 1] = 1 + (changed.at(-1) ?? 0);
		writeFileSync(join(folder, 'parts/image1-efi-10de-1c60.efi'), changed);
		const other = await romtool(['build', manifest, '-o', out, '--json', '--force']);
		expect(findings(other.stdout)).toEqual(['differs-from-unpacked']);
	});

	it.each<[string, (path: string) => string[], RegExp]>([
		['another file beside it', (path) => [path, file], /no other file can be combined with it/],
		['options that it says already', (path) => [path, '--id', '1002:164c'], /-o, --force and --json/],
		[
			'a part as the output',
			(path) => [path, '-o', path.replace('rom.json', 'image1-efi-10de-1c60.hdr'), '--force'],
			/is a part/,
		],
		['a manifest that is no JSON', (path) => [writeText(path, '{'), '-o', `${path}.rom`], /is not JSON/],
		['another JSON file', (path) => [writeText(path, '{}'), '-o', `${path}.rom`], /"format"/],
		[
			'a part that is gone',
			(path) => [writeText(path, withPart('gone.bin')), '-o', `${path}.rom`],
			/cannot open .*gone/,
		],
		[
			'a part that is none',
			(path) => [writeText(path, withDriver()), '-o', `${path}.rom`],
			/rom\.hdr: not an option ROM|not a PE/,
		],
	])('refuses %s', async (_, words, message) => {
		const before = read(file);
		const { exitCode, stderr } = await romtool(['build', ...words(manifest)]);
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(message);
		expect(existsSync(`${manifest}.rom`)).toBe(false);
		expect(read(file)).toEqual(before);
	});

	const writeText = (path: string, text: string) => {
		writeFileSync(path, text);
		return path;
	};
	const withPart = (name: string) =>
		JSON.stringify({ format: 'romtool-parts', version: 1, parts: [{ kind: 'image', file: name }] });
	const withDriver = () => {
		const header = 'image1-efi-10de-1c60.hdr';
		const part = { kind: 'efi', header, driver: header, compress: true };
		return JSON.stringify({ format: 'romtool-parts', version: 1, parts: [part] });
	};
});

describe('the other operations', () => {
	it('write another file and leave the input', async () => {
		const { exitCode, stdout, stderr } = await romtool(['edit', 'set-id', file, '--id', '1002:1638', '-o', out]);
		expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
		expect(parseOptionRom(read(out)).images.map(({ pcir }) => pcir.deviceId)).toEqual([0x1638, 0x1638]);
		expect(read(file)).toEqual(rom);
		expect(stdout).toContain(`${out}  ${rom.length} bytes\nsha256 ${sha256(read(out))}\n`);
		expect(stdout).toMatch(/^image 2 {2}0x[0-9a-f]+ {2}device ID: 0x164c -> 0x1638$/m);
	});

	it('print one JSON object', async () => {
		const { stdout } = await romtool([
			'edit',
			'set-id',
			file,
			'--id',
			'1002:1638',
			'--image',
			'2',
			'-o',
			out,
			'--json',
		]);
		expect(JSON.parse(stdout)).toEqual({
			file,
			output: out,
			size: rom.length,
			sha256: sha256(read(out)),
			operation: 'set-id',
			changes: [{ image: 2, offset: legacy.length + 0x22, what: 'device ID', before: '0x164c', after: '0x1638' }],
		});
	});

	it('compress, decompress, trim, join and fix sums', async () => {
		await romtool(['edit', 'compress', file, '-o', out]);
		expect(read(out)).toEqual(packed);
		await romtool(['edit', 'decompress', out, '-o', `${out}2`]);
		expect(read(`${out}2`)).toEqual(rom);
		writeFileSync(file, concat([Uint8Array.of(1), rom, Uint8Array.of(2)]));
		await romtool(['edit', 'trim', file, '-o', `${out}3`]);
		expect(read(`${out}3`)).toEqual(rom);
		const joined = await romtool(['edit', 'join', `${out}3`, out, '-o', `${out}4`, '--json']);
		expect(JSON.parse(joined.stdout)).toMatchObject({ files: [`${out}3`, out], operation: 'join' });
		expect(parseOptionRom(read(`${out}4`)).images).toHaveLength(4);
		const fixed = await romtool(['edit', 'fix-sum', '--efi', out, '-o', `${out}5`]);
		expect(fixed.stdout).toContain('image 2');
	});

	it('read standard input and write standard output', async () => {
		const { stdoutBytes, stderr } = await romtool(['edit', 'compress', '-', '-o', '-'], { stdin: rom });
		expect(new Uint8Array(stdoutBytes)).toEqual(packed);
		expect(stderr).toContain('standard output');
	});

	it('show control characters of a name instead of sending them', async () => {
		const { stdout } = await romtool(['edit', 'trim', file, '-o', join(folder, 'a\x1b[2Jb.rom')]);
		expect(stdout).toContain('a\\x1b[2Jb.rom');
	});
});

describe('--in-place', () => {
	const setId = ['edit', 'set-id', '--id', '1002:1638', '--in-place'];

	it('keeps the old file as .bak, with its mode', async () => {
		chmodSync(file, 0o640);
		const { stdout } = await romtool([...setId, file, '--json']);
		expect(JSON.parse(stdout)).toMatchObject({ output: file, backup: `${file}.bak` });
		expect(read(`${file}.bak`)).toEqual(rom);
		expect(statSync(`${file}.bak`).mode & 0o777).toBe(0o640);
		expect(sha256(read(file))).toBe(JSON.parse(stdout).sha256);
	});

	it('says what changed in both languages', async () => {
		const { stdout } = await romtool([...setId, file]);
		expect(stdout).toMatch(/^image 1 {2}0x[0-9a-f]+ {2}device ID: 0x[0-9a-f]{4} -> 0x1638$/m);
		const chinese = await romtool([
			'edit',
			'set-id',
			'--id',
			'1002:1639',
			'--in-place',
			'--force',
			file,
			'--lang',
			'zh',
		]);
		expect(chinese.stdout).toMatch(/^镜像 1 {2}0x[0-9a-f]+ {2}设备 ID：0x1638 -> 0x1639$/m);
	});

	it('does not touch a file that is as wanted', async () => {
		const { stdout } = await romtool(['edit', 'trim', file, '--in-place']);
		expect(stdout).toContain('nothing to change');
		expect(readdirSync(folder)).toEqual(['card.rom']);
	});

	it('keeps an older backup unless forced', async () => {
		writeFileSync(`${file}.bak`, 'older');
		const refused = await romtool([...setId, file]);
		expect(refused.exitCode).toBe(2);
		expect(refused.stderr).toContain('.bak already exists');
		expect(read(file)).toEqual(rom);
		expect(readFileSync(`${file}.bak`, 'utf8')).toBe('older');
		expect((await romtool([...setId, file, '--force'])).exitCode).toBe(0);
		expect(read(`${file}.bak`)).toEqual(rom);
	});

	it('leaves the file where the backup cannot be written', async () => {
		mkdirSync(`${file}.bak`);
		const { exitCode, stderr } = await romtool([...setId, file, '--force']);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('it is a directory');
		expect(read(file)).toEqual(rom);
	});

	it('changes what a link points at', async () => {
		const link = join(folder, 'link.rom');
		symlinkSync(file, link);
		expect((await romtool([...setId, link])).exitCode).toBe(0);
		expect(read(file)).not.toEqual(rom);
		expect(read(`${link}.bak`)).toEqual(rom);
	});
});

describe('what is refused, with every file as it was', () => {
	it.each<[string, string[], RegExp]>([
		['no output', ['trim', 'card.rom'], /-o FILE, or --in-place to modify .*card\.rom itself/],
		['no output to join to', ['join', 'card.rom'], /add -o FILE$/m],
		['two outputs', ['trim', 'card.rom', '-o', 'x', '--in-place'], /use only one of them/],
		['the input as output', ['trim', 'card.rom', '-o', './card.rom', '--force'], /same file.*--in-place/],
		['an output that exists', ['trim', 'card.rom', '-o', 'taken'], /already exists/],
		['standard input in place', ['trim', '-', '--in-place'], /standard input cannot be modified/],
		['standard input twice', ['join', '-', '-', '-o', 'x'], /only one of the inputs/],
		['a folder that is not there', ['trim', 'card.rom', '-o', 'no/x'], /no such file or directory/],
		['a missing file', ['trim', 'missing', '-o', 'x'], /cannot open .*missing/],
		['a web page', ['trim', 'page', '-o', 'x'], /page: there is no option ROM image.*an HTML page/],
		['a ROM that is cut off', ['compress', 'cut', '--in-place'], /cut: the image at 0xd800 should end at/],
		['no operation', [], /Usage: romtool edit/],
		['an unknown operation', ['tirm'], /unknown command "tirm"; similar: trim/],
		['no IDs', ['set-id', 'card.rom', '-o', 'x'], /--id/],
		['IDs that are none', ['set-id', 'card.rom', '--id', 'AMD', '-o', 'x'], /is not VENDOR:DEVICE/],
		['an image that is no number', ['set-id', 'card.rom', '--id', '1:2', '--image', '0', '-o', 'x'], /counted from 1/],
		['an image that is not there', ['set-id', 'card.rom', '--id', '1:2', '--image', '9', '-o', 'x'], /no image 9/],
		[
			'a join with a driver',
			['join', 'card.rom', 'driver.efi', '-o', 'x'],
			/driver\.efi: there is no option ROM.*PE executable/,
		],
	])('%s', async (_, words, message) => {
		writeFileSync(join(folder, 'taken'), 'mine');
		writeFileSync(join(folder, 'page'), '<!DOCTYPE html>');
		writeFileSync(join(folder, 'cut'), rom.subarray(0, -1));
		writeFileSync(join(folder, 'driver.efi'), driver);
		const digests = () => readdirSync(folder).map((name) => [name, sha256(read(join(folder, name)))]);
		const before = digests();
		const files = /^(\.\/)?(card\.rom|taken|page|cut|missing|x|no\/x|driver\.efi)$/;
		const { exitCode, stdout, stderr } = await romtool([
			'edit',
			...words.map((word) => (files.test(word) ? `${folder}/${word}` : word)),
		]);
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toMatch(message);
		expect(digests()).toEqual(before);
	});

	it('a terminal as the place for a ROM', async () => {
		const { exitCode, stderr } = await romtool(['edit', 'trim', file, '-o', '-'], { terminal: true });
		expect(exitCode).toBe(2);
		expect(stderr).toContain('not text for a terminal');
	});
});
