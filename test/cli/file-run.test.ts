/** What is done with files one after the other, and what becomes of one whose work fails. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli/cli-error.js';
import { type ExtractTold, extractWork } from '../../src/cli/extract/extract-one.js';
import { ReadError } from '../../src/cli/file-errors.js';
import { eachFile } from '../../src/cli/jobs/each-file.js';
import type { FileRun } from '../../src/cli/jobs/file-run.js';
import type { FileWork } from '../../src/cli/jobs/file-work.js';
import { amdBios } from '../support/bios.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { quietIo } from '../support/io.js';

type Hear = FileRun<object, string>['hear'];

async function runOf(work: FileWork<string>, hear: Hear = () => {}) {
	const { io, written } = quietIo();
	const gone: { error: CliError; file: string }[] = [];
	const clear = () => io.stderr.lines(['cleared']);
	const giveUp = (error: CliError, file: string) => void gone.push({ error, file });
	const ended = eachFile({
		...{ name: 'inspect', files: ['a', 'b', 'c'], jobs: 1, asked: {}, work, hear, giveUp, clear, io },
	});
	const thrown: unknown = await ended.then(
		() => undefined,
		(error: unknown) => error,
	);
	return { thrown, gone, text: written() };
}

describe('a file', () => {
	it('is lost alone where the work on it makes an error, as in a thread of its own', async () => {
		const heard: string[] = [];
		const work: FileWork<string> = (file, { tell }) => {
			if (file === 'b') throw new RangeError('too deep');
			return tell(file);
		};
		const { thrown, gone, text } = await runOf(work, (told) => void heard.push(told));
		expect({ thrown, heard, gone: gone.map(({ file }) => file) }).toEqual({
			...{ thrown: undefined, heard: ['a', 'c'], gone: ['b'] },
		});
		expect(gone[0]?.error).toBeInstanceOf(ReadError);
		expect(gone[0]?.error.message).toBe('cannot process b: internal error of romtool');
		expect(text).toMatch(/^cleared\nromtool: internal error, report it to the project: RangeError: too deep\n +at /);
	});

	it('is given up for what cannot be done with what is told of it', async () => {
		const { thrown, gone, text } = await runOf(
			(file, { tell }) => tell(file),
			() => {
				throw new CliError('no space');
			},
		);
		expect({ thrown, text }).toEqual({ thrown: undefined, text: '' });
		expect(gone.map(({ error, file }) => `${file}: ${error.message}`)).toEqual([
			'a: no space',
			'b: no space',
			'c: no space',
		]);
	});

	it.each([
		[
			'at once',
			(error: Error) => {
				throw error;
			},
		],
		['later', (error: Error) => Promise.reject(error)],
	])('ends all where the command itself makes an error %s', async (_, fail) => {
		const error = new TypeError('ours');
		const { thrown, gone } = await runOf(
			async (file, { tell }) => await tell(file),
			() => fail(error),
		);
		expect(thrown).toBe(error);
		expect(gone).toEqual([]);
	});
});

it.each([
	[{ list: true }, 0, 0],
	[{ list: true, rom: true }, 0, 3],
	[{}, 3, 0],
])('of what is extracted, only bytes that somebody needs are told: %j', async (flags, parts, forRoms) => {
	const file = putFile(temporaryFolder(), 'a.bios', amdBios());
	const told: ExtractTold[] = [];
	await extractWork(flags, quietIo().io)(join(file), { tell: (each) => void told.push(each), reach: () => {} });
	const withBytes = told.filter(({ bytes }) => bytes !== undefined);
	expect(told.some(({ part }) => part !== undefined)).toBe(true);
	expect(withBytes.filter(({ part }) => part !== undefined).length).toBe(parts);
	expect(withBytes.filter(({ forRom }) => forRom !== undefined).length).toBe(forRoms);
});
