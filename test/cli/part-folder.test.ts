/** Names of extracted parts on file systems that tell less apart than Linux's: Windows, macOS, FAT. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safeName } from '../../src/bytes/file-names.js';
import { sha256 } from '../../src/cli/digests.js';
import { PartFolder } from '../../src/cli/extract/part-folder.js';
import { makeFolder } from '../../src/cli/make-folder.js';
import { ascii } from '../support/executables.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { FileType, file, raw, ui, volume } from '../support/firmware/index.js';
import { romtool } from '../support/io.js';

it('names that differ in case alone are different files', async () => {
	const folder = join(temporaryFolder(), 'out');
	const parts = new PartFolder(folder, false, [], expect.unreachable);
	const add = async (name: string, text: string, version?: string) =>
		basename(await parts.add(name, version, ascii(text), sha256(ascii(text))));
	const names = [
		await add('AMDGopDriver.efi', 'first', '1.0'),
		await add('amdgopdriver.efi', 'second', '2.0'),
		await add('AMDGOPDRIVER.EFI', 'third'),
		await add('MANIFEST.json', 'fourth'),
		await add('amdgopdriver.efi', 'first'),
	];
	expect(names.slice(0, 2)).toEqual(['AMDGopDriver.efi', 'amdgopdriver_2.0.efi']);
	expect(names[4]).toBe('AMDGopDriver.efi');
	expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
	expect(names.map((name) => name.toLowerCase())).not.toContain('manifest.json');
	expect(names.slice(0, 4).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
		...['first', 'second', 'third', 'fourth'],
	]);
});

it.each([
	// Windows
	['CON', '_CON'],
	['aux.efi', '_aux.efi'],
	['COM1.tar.gz', '_COM1.tar.gz'],
	['driver. . ', 'driver'],
	['a:b|c?', 'a_b_c'],
	['C:\\Windows\\win.ini', 'C_Windows_win.ini'],
	['\\\\?\\C:\\x', 'C_x'],
	// macOS writes é in two characters
	['Grafik\u00e9', 'Grafik'],
	['Grafike\u0301', 'Grafike'],
	['..', 'unnamed'],
	['../../etc/passwd', 'etc_passwd'],
	['-rf', 'rf'],
	['x'.repeat(1000), 'x'.repeat(64)],
])('%j is no name to choose for a file: %s', (text, name) => {
	expect(safeName(text)).toBe(name);
	expect(name).toMatch(/^\w[\w.-]*$/);
});

it('no name in firmware chooses a device or a path', async () => {
	const folder = temporaryFolder();
	const names = ['CON', 'nul.rom', '..\\..\\x', '/etc/x', 'Con'];
	const files = names.map((name, i) =>
		file({
			type: FileType.Freeform,
			guid: `00000000-0000-0000-0000-00000000000${i}`,
			sections: [raw(ascii(name)), ui(name)],
		}),
	);
	const image = putFile(folder, 'bios.rom', volume({ files }));
	mkdirSync(join(folder, 'in'));
	const { exitCode } = await romtool(['extract', image, '--name', '*', '-d', join(folder, 'in/out')]);
	expect(exitCode).toBe(0);
	expect(readdirSync(folder).sort()).toEqual(['bios.rom', 'in']);
	expect(readdirSync(join(folder, 'in'))).toEqual(['out']);
	const written = readdirSync(join(folder, 'in/out')).filter((name) => name !== 'manifest.json');
	expect(written.length).toBeGreaterThanOrEqual(names.length);
	for (const name of written) expect(name).toMatch(/^\w[\w.-]*$/);
	expect(
		written.map((name) => name.split('.', 1)[0]?.toLowerCase()).filter((stem) => /^(con|nul)$/.test(stem ?? '')),
	).toEqual([]);
});

describe('another run with the same folder', () => {
	const part = (text: string) => ['part.bin', undefined, ascii(text), sha256(ascii(text))] as const;
	const started = (folder: string, force = false) => new PartFolder(folder, force, [], expect.unreachable);
	const contents = (folder: string) =>
		Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

	it('that is through before this one writes: nothing is written', async () => {
		const folder = join(temporaryFolder(), 'out');
		const [first, second] = [started(folder), started(folder)];
		await first.add(...part('first'));
		await first.finish([]);
		await expect(second.add(...part('second'))).rejects.toThrow('already contains the files of an earlier run');
		expect(contents(folder)).toEqual({ 'part.bin': 'first', 'manifest.json': '[]\n' });
	});

	it('that writes at the same time: what it has written stays, and this one says that it has no manifest', async () => {
		const folder = join(temporaryFolder(), 'out');
		const [first, second] = [started(folder), started(folder)];
		await first.add(...part('first'));
		expect(basename(await second.add(...part('second')))).not.toBe('part.bin');
		await first.finish([]);
		await expect(second.finish([])).rejects.toThrow(/another run extracted to .*: extract again to another directory/);
		expect(contents(folder)).toMatchObject({ 'part.bin': 'first', 'manifest.json': '[]\n' });
	});

	it('is replaced with --force', async () => {
		const folder = join(temporaryFolder(), 'out');
		const [first, second] = [started(folder), started(folder, true)];
		await first.add(...part('first'));
		await first.finish([]);
		await second.add(...part('second'));
		expect(contents(folder)).toEqual({ 'part.bin': 'second' });
	});
});

it('makes folders within folders, and ends where the system makes none', () => {
	const deep = join(temporaryFolder(), 'a/b/c');
	makeFolder(deep);
	makeFolder(deep);
	expect(readdirSync(deep)).toEqual([]);
	expect(() => makeFolder('/proc/romtool/parts')).toThrow(/cannot create the directory \/proc\/romtool\/parts: /);
});
