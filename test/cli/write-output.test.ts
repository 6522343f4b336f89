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
import { isSameFile } from '../../src/cli/file-identity.js';
import { writeOutput } from '../../src/cli/write-output.js';
import { temporaryFolder } from '../support/files.js';

const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i);

let folder: string;
let file: string;
beforeEach(() => {
	folder = temporaryFolder();
	file = join(folder, 'out.rom');
});

describe('writeOutput', () => {
	it('writes a new file and nothing beside it', () => {
		writeOutput(file, bytes, false);
		expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
		expect(readdirSync(folder)).toEqual(['out.rom']);
	});

	it('replaces a file and keeps its mode', () => {
		writeFileSync(file, 'old', { mode: 0o600 });
		writeOutput(file, bytes, true);
		expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it('refuses to replace a file unasked', () => {
		writeFileSync(file, 'old');
		expect(() => writeOutput(file, bytes, false)).toThrow(CliError);
		expect(readFileSync(file, 'utf8')).toBe('old');
		expect(readdirSync(folder)).toEqual(['out.rom']);
	});

	it('writes to what a link points at, and keeps the link', () => {
		mkdirSync(join(folder, 'elsewhere'));
		symlinkSync('elsewhere/real.rom', file);
		writeOutput(file, bytes, false);
		expect(readlinkSync(file)).toBe('elsewhere/real.rom');
		expect(statSync(join(folder, 'elsewhere/real.rom')).size).toBe(bytes.length);
		expect(() => writeOutput(file, bytes, false)).toThrow('exists already');
		writeOutput(file, bytes.subarray(0, 10), true);
		expect(lstatSync(file).isSymbolicLink()).toBe(true);
		expect(statSync(file).size).toBe(10);
	});

	it.each(['CON', 'aux.rom', 'Nul.bin', 'out.rom.', 'out.rom '])(
		'makes no file that Windows cannot have: %j',
		(name) => {
			expect(() => writeOutput(join(folder, name), bytes, true)).toThrow(/on Windows.*choose another name/);
			expect(readdirSync(folder)).toEqual([]);
		},
	);

	it('gives up on a circle of links', () => {
		symlinkSync('out.rom', file);
		expect(() => writeOutput(file, bytes, true)).toThrow('too many symbolic links');
	});

	it.each([
		['a folder that is not there', 'no/out.rom', 'no such file or folder'],
		['a file in place of a folder', 'file/out.rom', 'not a folder'],
		['a folder', 'folder', 'it is a folder'],
	])('says why not: %s', (_, name, reason) => {
		writeFileSync(join(folder, 'file'), '');
		mkdirSync(join(folder, 'folder'));
		expect(() => writeOutput(join(folder, name), bytes, true)).toThrow(reason);
		expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
	});

	it.runIf(existsSync('/dev/full'))('writes through a device instead of replacing it', () => {
		writeOutput('/dev/null', bytes, false);
		expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
		expect(() => writeOutput('/dev/full', bytes, true)).toThrow('no space left');
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
