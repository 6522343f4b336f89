import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/cli/digests.js';
import { reportVfct } from '../../src/report/vfct-report.js';
import { amdBios } from '../support/bios.js';
import { ascii, join as concat, put, u32 } from '../support/executables.js';
import { corpusFile, putFile, ROOT, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { need, ROMTOOL, run } from '../support/process.js';
import { syntheticVbios, syntheticVfct } from '../support/synthetic.js';
import { type SysfsFunction, sysfs } from '../support/sysfs.js';
import { vfct } from '../support/vfct.js';

const VBIOS = syntheticVbios();
const OTHER = syntheticVbios({ version: '017.010.000.031.000000' });
const CARD = syntheticVbios({ deviceId: 0x73ef, version: '020.003.000.059.000000' });
const ONE = { bus: 5, deviceId: 0x164c, data: VBIOS };
const TWO = { bus: 3, deviceId: 0x73ef, data: CARD };

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
});

/** Runs on a table that is in a file beside the folder that is written to. */
async function taken(table: Uint8Array, ...words: string[]) {
	const file = putFile(temporaryFolder(), 'VFCT', table);
	const outcome = await romtool(['vfct', file, '-d', folder, '--json', ...words]);
	const tables = outcome.stdout === '' ? [] : JSON.parse(outcome.stdout);
	return { ...outcome, file, table: tables[0], names: readdirSync(folder).sort() };
}

const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

it('writes where extract writes: to extracted', () => {
	const words = [putFile(folder, 'VFCT', syntheticVfct()), '--json'];
	const [table] = JSON.parse(run(ROMTOOL, ['vfct', ...words], { cwd: folder }).stdout);
	expect(table.images.map((image: { file: string }) => image.file)).toEqual([join('extracted', 'vbios_1002_164c.bin')]);
	run(ROMTOOL, ['extract', putFile(folder, 'bios.rom', amdBios())], { cwd: folder });
	const names = readdirSync(join(folder, 'extracted'));
	expect(names).toContain('AMDGopDriver.efi');
	expect(names).toContain('vbios_1002_164c.bin');
	expect(readdirSync(folder).sort()).toEqual(['VFCT', 'bios.rom', 'extracted']);
});

describe('a good table', () => {
	it('gives its VBIOS, checked, and tells all of it', async () => {
		const bytes = syntheticVfct();
		const { exitCode, table, file, names } = await taken(bytes);
		expect(exitCode).toBe(0);
		expect(names).toEqual(['vbios_1002_164c.bin']);
		expect(read('vbios_1002_164c.bin')).toEqual(VBIOS);
		expect(table).toEqual({
			file,
			size: bytes.length,
			sha256: sha256(bytes),
			oemId: 'SYNTH',
			oemTableId: 'SYNTHTAB',
			images: [
				{
					address: '0000:05:00.0',
					vendorId: '0x1002',
					deviceId: '0x164c',
					subsystemVendorId: '0x1002',
					subsystemId: '0x1002',
					name: 'vbios_1002_164c.bin',
					file: join(folder, 'vbios_1002_164c.bin'),
					offset: 0x68,
					size: VBIOS.length,
					sha256: sha256(VBIOS),
					whole: true,
					fit: true,
					verdicts: expect.objectContaining({
						amdgpu: 'accepts',
						seabios: expect.objectContaining({ verdict: 'runs' }),
					}),
					findings: expect.any(Array),
				},
			],
			findings: [],
		});
	});

	it('tells people the same, and makes the folder', async () => {
		const { stdout } = await romtool(['vfct', '-', '-d', join(folder, 'new/one')], { stdin: vfct([ONE, TWO]) });
		expect(stdout).toContain('standard input  4256 bytes, 2 VBIOS, by ROMTOL TEST\n');
		expect(stdout).toContain(`new/one/vbios_1002_164c.bin  2048 bytes, usable\n`);
		expect(stdout).toContain('0000:03:02.1, 1002:73ef');
		expect(readdirSync(join(folder, 'new/one'))).toEqual(['vbios_1002_164c.bin', 'vbios_1002_73ef.bin']);
	});

	it('does so in Chinese, too', async () => {
		const whole = vfct([ONE, TWO], new Uint8Array(0)).subarray(0, -1000);
		const { stdout } = await romtool(['vfct', '-', '-d', folder, '--lang', 'zh'], { stdin: whole });
		expect(stdout).toContain('标准输入  3228 字节，2 个 VBIOS，制作者 ROMTOL TEST\n');
		expect(stdout).toContain('vbios_1002_164c.bin  2048 字节，可用\n');
		expect(stdout).toContain('vbios_1002_73ef.bin  在 1048 字节之后被截断，未写出\n');
		expect(stdout).toContain('错误：0x884 处的 VBIOS 不完整：它声明 2048 字节，表中只有 1048 字节。');
	});

	it('writes nothing with --list', async () => {
		const { table, names, exitCode } = await taken(vfct([ONE, TWO]), '--list');
		expect({ exitCode, names }).toEqual({ exitCode: 0, names: [] });
		expect(table.images.map((image: object) => 'file' in image)).toEqual([false, false]);
	});

	it('leaves out the board where the firmware does', async () => {
		const { table } = await taken(vfct([{ ...ONE, board: [0, 0] }]));
		expect(table.images[0]).not.toHaveProperty('subsystemVendorId');
	});

	it('is that of the running system where no file is named', async () => {
		const root = temporaryFolder();
		mkdirSync(join(root, 'firmware/acpi/tables'), { recursive: true });
		writeFileSync(join(root, 'firmware/acpi/tables/VFCT'), syntheticVfct());
		expect((await romtool(['vfct', '--sysfs', root, '-d', folder])).exitCode).toBe(0);
		expect(readdirSync(folder)).toEqual(['vbios_1002_164c.bin']);
	});
});

describe('two images for one ID', () => {
	const second = { ...ONE, bus: 6 };

	it('are both written where they differ', async () => {
		const { names, table } = await taken(vfct([ONE, { ...second, data: OTHER }]));
		expect(names).toEqual(['vbios_1002_164c.bin', 'vbios_1002_164c_0000-06-02.1.bin']);
		expect(read(names[0] as string)).toEqual(VBIOS);
		expect(read(names[1] as string)).toEqual(OTHER);
		expect(table.images.map(({ name }: { name: string }) => name)).toEqual(names);
	});

	it('are one file where they are the same', async () => {
		const { names, table } = await taken(vfct([ONE, second]));
		expect(names).toEqual(['vbios_1002_164c.bin']);
		const files = table.images.map(({ file }: { file: string }) => file);
		expect(files).toEqual([join(folder, 'vbios_1002_164c.bin'), join(folder, 'vbios_1002_164c.bin')]);
	});

	it('are kept apart even with one address', async () => {
		const third = syntheticVbios({ version: '017.010.000.032.000000' });
		const { names } = await taken(vfct([ONE, { ...ONE, data: OTHER }, { ...ONE, data: third }]));
		expect(names).toHaveLength(3);
		expect(new Set(names.map((name) => sha256(read(name))))).toEqual(new Set([VBIOS, OTHER, third].map(sha256)));
	});
});

describe('damage', () => {
	const codes = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);

	it('of the second image leaves the first', async () => {
		const whole = vfct([ONE, TWO], new Uint8Array(0));
		const { exitCode, table, names } = await taken(whole.subarray(0, whole.length - 1000));
		expect(exitCode).toBe(1);
		expect(names).toEqual(['vbios_1002_164c.bin']);
		expect(table.images.map(({ fit, whole }: { fit: boolean; whole: boolean }) => [fit, whole])).toEqual([
			[true, true],
			[false, false],
		]);
		expect(table.images[1]).not.toHaveProperty('file');
		expect(codes(table)).toEqual(['vfct-truncated', 'vfct-image-truncated']);
		expect(table.findings[1].values).toEqual({ offset: 0x884, declared: 2048, bytes: 1048 });
		expect(table.findings[1].message).toMatch(/declares 2048 bytes, and the table contains only 1048 of them/);
	});

	it('is told to people', async () => {
		const whole = vfct([ONE, TWO], new Uint8Array(0));
		const { stdout } = await romtool(['vfct', '-', '-d', folder], { stdin: whole.subarray(0, whole.length - 1000) });
		expect(stdout).toContain('vbios_1002_73ef.bin  truncated after 1048 bytes, not written');
		expect(stdout).toContain('declares 2048 bytes');
	});

	it('of the sum alone spoils nothing', async () => {
		const table = vfct([ONE]);
		table[9] = (table[9] as number) + 1;
		const outcome = await taken(table);
		expect(outcome.exitCode).toBe(0);
		expect(codes(outcome.table)).toEqual(['vfct-checksum']);
	});

	it('of a VBIOS makes it unfit, and it is written', async () => {
		const broken = VBIOS.slice();
		broken[0x400] = 1;
		const { exitCode, names, table } = await taken(vfct([{ ...ONE, data: broken }]));
		expect({ exitCode, names }).toEqual({ exitCode: 1, names: ['vbios_1002_164c.bin'] });
		expect(codes(table.images[0])).toContain('legacy-sum');
	});

	it('that leaves no image is told', async () => {
		expect(await taken(vfct([ONE]).subarray(0, 60))).toMatchObject({ exitCode: 1, names: [] });
		expect(await taken(vfct([]))).toMatchObject({ exitCode: 3, names: [] });
	});

	it('to the IDs is told: those of the table and of the VBIOS', async () => {
		const { table, names } = await taken(vfct([{ ...ONE, deviceId: 0x1638 }]));
		expect(names).toEqual(['vbios_1002_1638.bin']);
		const finding = table.images[0].findings.find(({ code }: { code: string }) => code === 'vfct-other-ids');
		const values = { table: '1002:1638', own: '1002:164c', offset: 0x1b4, file: 'vbios_1002_1638.bin' };
		expect(finding).toMatchObject({ severity: 'warning', offset: 0x1b4, values });
		expect(finding.message).toMatch(/for 1002:1638, .* names 1002:164c/);
	});
});

describe('files that are there', () => {
	it('are left alone where they have the same bytes', async () => {
		const file = putFile(temporaryFolder(), 'VFCT', vfct([ONE]));
		await romtool(['vfct', file, '-d', folder]);
		const { exitCode, stdout } = await romtool(['vfct', file, '-d', folder]);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/already\s+exists\s+with\s+the\s+same\s+bytes/);
	});

	it('are replaced only with --force, and then nothing else is written either', async () => {
		putFile(folder, 'vbios_1002_73ef.bin', 'mine');
		const refused = await taken(vfct([ONE, TWO]));
		expect(refused).toMatchObject({ exitCode: 2, names: ['vbios_1002_73ef.bin'] });
		expect(refused.stderr).toContain('--force');
		expect(new TextDecoder().decode(read('vbios_1002_73ef.bin'))).toBe('mine');
		expect((await taken(vfct([ONE, TWO]), '--force')).exitCode).toBe(0);
		expect(read('vbios_1002_73ef.bin')).toEqual(CARD);
	});

	it('are never the table itself', async () => {
		const table = putFile(folder, 'vbios_1002_164c.bin', vfct([ONE]));
		const { exitCode, stderr } = await romtool(['vfct', table, '-d', folder, '--force']);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('the table itself');
		expect(read('vbios_1002_164c.bin')).toEqual(vfct([ONE]));
	});
});

it('of which no entry can be read says so, and extract finds what is in it', async () => {
	const table = vfct([ONE]);
	table.set([0, 0, 0, 0], 0x34);
	const file = putFile(temporaryFolder(), 'my vfct.bin', table);
	const { exitCode, stdout } = await romtool(['vfct', file, '-d', folder]);
	expect(exitCode).toBe(1);
	expect(stdout).toContain(`romtool extract '${file}'`);
	const { stdout: json } = await romtool(['extract', '--list', '--json', file]);
	const [{ parts, findings }] = JSON.parse(json);
	expect(parts).toMatchObject([{ name: 'vbios_1002_164c.bin' }]);
	const [wrong] = findings.filter(({ code }: { code: string }) => code === 'vfct-image-offset');
	expect(wrong.fix).not.toContain('romtool extract');
});

describe('a file that is no table', () => {
	it.each<[string, Uint8Array | string, RegExp]>([
		['a VBIOS', VBIOS, /an option ROM.*romtool check/],
		['a BIOS image', amdBios(), /romtool extract/],
		[
			'a ROM that a header of its vendor precedes',
			concat(ascii('NVGI'), new Uint8Array(508), VBIOS),
			/an option ROM.*romtool check/,
		],
		['another ACPI table', put(vfct([ONE]), 0, ascii('DSDT')), /the ACPI table DSDT/],
		["acpidump's text", 'VFCT @ 0x0000000000000000\n    0000: 56 46 43 54\n', /acpixtract -s VFCT/],
		['a web page', '<!DOCTYPE html><html></html>', /an HTML page.*Download raw file/],
		['nothing', '', /an empty file/],
		['anything', 'hello, world', /not a VFCT table/],
	])('is refused, and told what it is: %s', async (_, content, message) => {
		const file = putFile(temporaryFolder(), 'x', content);
		const { exitCode, stdout, stderr } = await romtool(['vfct', file, '-d', folder]);
		expect({ exitCode, stdout, names: readdirSync(folder) }).toEqual({ exitCode: 2, stdout: '', names: [] });
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/\.$/m);
	});

	it('is not there', async () => {
		expect((await romtool(['vfct', join(folder, 'none')])).exitCode).toBe(2);
		expect((await romtool(['vfct', '-', '-d', ''], { stdin: vfct([ONE]) })).exitCode).toBe(2);
	});
});

describe('no table in the system', () => {
	const amd: SysfsFunction = { address: '0000:05:00.0', id: [0x1002, 0x1638], classCode: 0x030000 };
	const nvidia: SysfsFunction = { address: '0000:01:00.0', id: [0x10de, 0x1c82], classCode: 0x030000 };

	it.each<[string, SysfsFunction[], string[], RegExp]>([
		['no ACPI tables', [amd], [], /no ACPI tables/],
		['no GPU', [], ['firmware/acpi/tables'], /no GPU is visible/],
		['no GPU of AMD', [nvidia], ['firmware/acpi/tables'], /none \(0000:01:00\.0 is 10de:1c82\)/],
		['legacy BIOS', [nvidia, amd], ['firmware/acpi/tables'], /legacy BIOS \(CSM\).*romtool extract.*amdgpu_vbios/s],
		['no reason to be seen', [amd], ['firmware/acpi/tables', 'firmware/efi'], /some boards.*romtool dump/s],
	])('ends with 3 and the reason: %s', async (_, functions, folders, message) => {
		const root = sysfs(functions);
		for (const one of folders) mkdirSync(join(root, one), { recursive: true });
		const { exitCode, stdout, stderr } = await romtool(['vfct', '--sysfs', root, '--json']);
		expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '[]\n' });
		expect(stderr).toMatch(message);
	});
});

describe('mutated tables', () => {
	const base = vfct([ONE, { ...TWO, data: CARD.subarray(0, 0x700) }]);

	/** Every image inside the bytes, and its own bytes at its offset. */
	const keepsBounds = (bytes: Uint8Array) => {
		const names = new Map<string, string>();
		for (const image of reportVfct(bytes, sha256).images) {
			expect(image.offset + image.size).toBeLessThanOrEqual(bytes.length);
			expect(image.bytes).toEqual(bytes.subarray(image.offset, image.offset + image.size));
			expect(image.name).toMatch(/^vbios_[0-9a-f]{4}_[0-9a-f]{4}[\w.-]*\.bin$/);
			expect(names.get(image.name) ?? image.sha256).toBe(image.sha256);
			names.set(image.name, image.sha256);
		}
	};

	it('keep to their bounds wherever they are cut', () => {
		const second = 0x68 + VBIOS.length;
		const cuts = [
			0,
			0x24,
			0x4b,
			0x4c,
			0x67,
			0x68,
			0x69,
			second - 1,
			second,
			second + 27,
			second + 28,
			base.length - 29,
		];
		for (const cut of cuts) keepsBounds(base.subarray(0, cut));
	});

	it('keep to their bounds whatever is in them', () => {
		const edits = fc.array(fc.tuple(fc.oneof(fc.nat(0x70), fc.nat(base.length - 1)), fc.nat(255)), { maxLength: 8 });
		fc.assert(
			fc.property(fc.oneof(fc.constant(base.length), fc.nat(base.length)), edits, (length, list) => {
				const bytes = base.slice();
				for (const [at, value] of list) bytes[at] = value;
				keepsBounds(bytes.subarray(0, length));
			}),
			{ numRuns: 200 },
		);
	});

	it('are not read for ever where they are full of headers', () => {
		const header = concat(u32(0, 0, 0), u32(0x164c1002, 0), u32(0, 1), Uint8Array.of(0));
		const many = concat(vfct([ONE], new Uint8Array(0)), ...new Array<Uint8Array>(5000).fill(header));
		put(many, 4, u32(many.length));
		expect(reportVfct(many, sha256).images).toHaveLength(256);
	});
});

describe('tables of real machines', () => {
	const ACPI = join(ROOT, '../shared/corpus/acpi');
	const tables = existsSync(ACPI) ? readdirSync(ACPI) : [];

	it.skipIf(tables.length === 0)('give a fit VBIOS for each of their GPUs, also where they are cut off', async () => {
		expect(tables.length).toBeGreaterThanOrEqual(8);
		for (const name of tables) {
			const bytes = new Uint8Array(readFileSync(join(ACPI, name)));
			const { exitCode, images, last } = await inFolder(bytes);
			expect({ name, exitCode }).toEqual({ name, exitCode: 0 });
			const ids = images.map(({ deviceId }) => deviceId.slice(2));
			expect(name).toContain(ids.join('_'));
			for (const cut of [last.offset - 28, last.offset, last.offset + 1, last.offset + last.size - 1]) {
				const short = await inFolder(bytes.subarray(0, cut));
				expect({ name, cut, exitCode: short.exitCode }).toEqual({ name, cut, exitCode: 1 });
				expect(short.written).toBe(images.length - 1);
			}
		}
	});

	it.for(['AG958_0A5018_1681_73ef', 'Zenbook_UX562UG_Q508UG_5D5FF4_164c'])(
		"give what iasl's hex dump shows: %s",
		async (name, context) => {
			const bytes = corpusFile(context, `acpi/linuxhw__ACPI__VFCT__${name}.bin`);
			need(context, spawnSync('iasl', ['-v']).status === 0, 'apt-get install acpica-tools');
			putFile(folder, 'vfct.bin', bytes);
			execFileSync('iasl', ['-d', 'vfct.bin'], { cwd: folder, stdio: 'ignore' });
			const listing = readFileSync(join(folder, 'vfct.dsl'), 'latin1');
			const field = (label: string) => new RegExp(`${label} : "?([^"\n]*?)"? *$`, 'm').exec(listing)?.[1]?.trim();
			const dump = Buffer.from(
				[...listing.matchAll(/^ +[0-9A-F]+: ((?:[0-9A-F]{2} ){1,16})/gm)].map(([, hex]) => hex).join(''),
				'latin1',
			);
			const shown = Buffer.from(dump.toString('latin1').replaceAll(' ', ''), 'hex');
			expect(shown.length).toBe(Number.parseInt(field('Table Length') ?? '', 16));

			const file = putFile(temporaryFolder(), 'VFCT', bytes);
			const [table] = JSON.parse((await romtool(['vfct', file, '-d', folder, '--json'])).stdout);
			expect([table.oemId, table.oemTableId]).toEqual([field('Oem ID'), field('Oem Table ID')]);
			let at = shown.readUInt32LE(0x34);
			for (const image of table.images) {
				const [bus, device, fn] = [0, 4, 8].map((more) => shown.readUInt32LE(at + more)) as [number, number, number];
				const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
				expect(image.address).toBe(`0000:${hex(bus, 2)}:${hex(device, 2)}.${fn}`);
				expect(image.vendorId).toBe(`0x${hex(shown.readUInt16LE(at + 12), 4)}`);
				expect(image.deviceId).toBe(`0x${hex(shown.readUInt16LE(at + 14), 4)}`);
				const length = shown.readUInt32LE(at + 24);
				expect([image.offset, image.size]).toEqual([at + 28, length]);
				expect(readFileSync(image.file)).toEqual(shown.subarray(at + 28, at + 28 + length));
				at += 28 + length;
			}
			expect(at + 28 > shown.length || shown.readUInt32LE(at + 24) === 0).toBe(true);
		},
	);

	it('give the same through acpidump and acpixtract', async (context) => {
		const bytes = corpusFile(context, 'acpi/linuxhw__ACPI__VFCT__Jupiter_D98C04_163f.bin');
		need(context, spawnSync('acpixtract', ['-v']).status === 0, 'apt-get install acpica-tools');
		putFile(folder, 'table', bytes);
		writeFileSync(join(folder, 'dump.txt'), execFileSync('acpidump', ['-f', 'table'], { cwd: folder }));
		expect(await romtool(['vfct', join(folder, 'dump.txt')])).toMatchObject({ exitCode: 2 });
		execFileSync('acpixtract', ['-s', 'VFCT', 'dump.txt'], { cwd: folder, stdio: 'ignore' });
		const { stdout } = await romtool(['vfct', join(folder, 'vfct.dat'), '--list', '--json']);
		expect(JSON.parse(stdout)[0].sha256).toBe(sha256(bytes));
	});
});

async function inFolder(table: Uint8Array) {
	const target = temporaryFolder();
	const { exitCode, stdout } = await romtool(['vfct', '-', '-d', target, '--json'], { stdin: table });
	const images: { deviceId: string; offset: number; size: number }[] = JSON.parse(stdout)[0].images;
	return { exitCode, images, last: images.at(-1) as (typeof images)[number], written: readdirSync(target).length };
}
