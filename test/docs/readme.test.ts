/** The two commands at the top of the README do what it says, in both languages. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesIn, localeOf, textOf } from '../support/documents.js';
import { ROOT, SAMPLES, temporaryFolder } from '../support/files.js';
import { ROMTOOL } from '../support/process.js';

const ENGLISH = 'README.md';
const CHINESE = 'README.zh-CN.md';

const blocksOf = (text: string) =>
	[...text.matchAll(/^```(?:sh)?\n([\s\S]*?)\n```$/gm)].map(([, block]) => block as string);

describe.each([ENGLISH, CHINESE])('%s', (document) => {
	const blocks = blocksOf(textOf(document));

	const first = blocks.findIndex((block) => block.startsWith('npm ci && npx romtool'));

	it('builds a ROM of a sample with its first command, and prints what stands below it', () => {
		const [, words] = /^npm ci && npx romtool (.*)$/.exec(blocks[first] ?? '') ?? [];
		const folder = temporaryFolder();
		cpSync(SAMPLES, join(folder, 'samples'), { recursive: true });
		const env = { ...process.env, NO_COLOR: '1', LC_ALL: localeOf(document) };
		const ended = spawnSync(process.execPath, [ROMTOOL, ...(words ?? '').split(' ')], {
			cwd: folder,
			encoding: 'utf8',
			env,
		});
		expect(ended.stderr).toBe('');
		expect(ended.stdout.trimEnd()).toBe(blocks[first + 1]);
		expect(readFileSync(join(folder, 'hello.rom'))).toEqual(
			readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom')),
		);
	});

	it('runs the tests with its second', () => {
		const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
		expect(blocks[first + 2]).toBe('npm ci && npm test');
		expect(scripts.test).toMatch(/^vitest run/);
	});
});

describe('the Chinese README', () => {
	const [english, chinese] = [textOf(ENGLISH), textOf(CHINESE)];
	const headings = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
	const links = (text: string) =>
		[...text.matchAll(/\]\(([^)#]+)/g)].map(([, target = '']) => target.replace('.zh-CN', '')).sort();

	it('has the same parts', () => {
		expect(headings(chinese)).toEqual(headings(english));
		expect(chinese.match(/^\|/gm)?.length).toBe(english.match(/^\|/gm)?.length);
	});

	it('shows the same commands', () => {
		const commands = (text: string) => examplesIn(text).map(({ command }) => command);
		expect(commands(chinese)).toEqual(commands(english));
	});

	it('names the same packages', () => {
		const packages = (text: string) => /`apt-get install .*`/.exec(text)?.[0];
		expect(packages(chinese)).toBe(packages(english));
		expect(packages(english)).toBeDefined();
	});

	it('leads to the same documents', () => {
		const others = (target: string) => !target.startsWith('README');
		expect(links(chinese).filter(others)).toEqual(links(english).filter(others));
	});
});
