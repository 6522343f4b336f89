import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli/cli-error.js';
import { isSameFile } from '../../src/cli/output-name.js';
import { writeOutput } from '../../src/cli/write-output.js';
import { temporaryFolder } from '../support/files.js';

const tell = expect.unreachable;
const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i);

let folder: string;
let file: string;
beforeEach(() => {
	folder = temporaryFolder();
	file = join(folder, 'out.rom');
});

describe('writeOutput', () => {
	it('writes a new file and nothing beside it', async () => {
		await writeOutput(file, bytes, { replace: false, tell });
		expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
		expect(readdirSync(folder)).toEqual(['out.rom']);
	});

	it('replaces a file and keeps its mode', async () => {
		writeFileSync(file, 'old', { mode: 0o600 });
		await writeOutput(file, bytes, { replace: true, tell });
		expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it('refuses to replace a file unasked', async () => {
		writeFileSync(file, 'old');
		await expect(writeOutput(file, bytes, { replace: false, tell })).rejects.toThrow(CliError);
		expect(readFileSync(file, 'utf8')).toBe('old');
		expect(readdirSync(folder)).toEqual(['out.rom']);
	});

	it('writes to what a link points at, and keeps the link, which may lead nowhere where it was said so', async () => {
		mkdirSync(join(folder, 'elsewhere'));
		symlinkSync('elsewhere/real.rom', file);
		await expect(writeOutput(file, bytes, { replace: false, tell })).rejects.toThrow('is a link to elsewhere/real.rom');
		expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
		await writeOutput(file, bytes, { replace: true, tell });
		expect(readlinkSync(file)).toBe('elsewhere/real.rom');
		expect(statSync(join(folder, 'elsewhere/real.rom')).size).toBe(bytes.length);
		await expect(writeOutput(file, bytes, { replace: false, tell })).rejects.toThrow('already exists');
		await writeOutput(file, bytes.subarray(0, 10), { replace: true, tell });
		expect(lstatSync(file).isSymbolicLink()).toBe(true);
		expect(statSync(file).size).toBe(10);
	});

	it.each(['CON', 'aux.rom', 'Nul.bin', 'out.rom.', 'out.rom '])(
		'makes no file that Windows cannot have: %j',
		async (name) => {
			await expect(writeOutput(join(folder, name), bytes, { replace: true, tell })).rejects.toThrow(
				/on Windows.*choose another name/,
			);
			expect(readdirSync(folder)).toEqual([]);
		},
	);

	it('writes to where the system follows a link to, through a folder that is a link itself', async () => {
		mkdirSync(join(folder, 'other/deep'), { recursive: true });
		mkdirSync(join(folder, 'here'));
		symlinkSync('../other/deep', join(folder, 'here/linked'));
		symlinkSync('../real.rom', join(folder, 'other/deep/out.rom'));
		writeFileSync(join(folder, 'here/real.rom'), 'of somebody else');
		for (const before of ['nothing', 'a file']) {
			await writeOutput(join(folder, 'here/linked/out.rom'), bytes, { replace: true, tell });
			expect(readFileSync(join(folder, 'here/real.rom'), 'utf8'), before).toBe('of somebody else');
			expect(statSync(join(folder, 'other/real.rom')).size, before).toBe(bytes.length);
			expect(readdirSync(join(folder, 'other')).sort()).toEqual(['deep', 'real.rom']);
		}
	});

	it('gives up on a circle of links, asked to replace it or not', async () => {
		symlinkSync('out.rom', file);
		for (const replace of [true, false]) {
			await expect(writeOutput(file, bytes, { replace, tell })).rejects.toThrow(
				/^cannot write \S+: too many symbolic links$/,
			);
		}
	});

	it.each([
		['a folder that is not there', 'no/out.rom', 'no such file or directory'],
		['a file in place of a folder', 'file/out.rom', 'not a directory'],
		['a folder', 'folder', 'it is a directory'],
	])('says why not: %s', async (_, name, reason) => {
		writeFileSync(join(folder, 'file'), '');
		mkdirSync(join(folder, 'folder'));
		await expect(writeOutput(join(folder, name), bytes, { replace: true, tell })).rejects.toThrow(reason);
		expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
	});

	it('takes no empty name', async () => {
		await expect(writeOutput('', bytes, { replace: true, tell })).rejects.toThrow('the file name is empty');
	});

	it.runIf(existsSync('/dev/full'))('writes through a device instead of replacing it', async () => {
		await writeOutput('/dev/null', bytes, { replace: false, tell });
		expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
		await expect(writeOutput('/dev/full', bytes, { replace: true, tell })).rejects.toThrow('no space left');
		expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
	});
});

it('isSameFile sees through links and spellings', () => {
	writeFileSync(file, 'x');
	symlinkSync(file, join(folder, 'link'));
	expect(isSameFile(file, join(folder, 'link'))).toBe(true);
	expect(isSameFile(file, `${folder}/./out.rom`)).toBe(true);
	expect(isSameFile(file, join(folder, 'other'))).toBe(false);
});
