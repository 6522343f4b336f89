/** The two commands at the top of the README do what it says. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../support/documents.js';
import { ROOT, SAMPLES, temporaryFolder } from '../support/files.js';
import { ROMTOOL } from '../support/process.js';

const README = textOf('README.md');
const blocks = [...README.matchAll(/^```(?:sh)?\n([\s\S]*?)\n```$/gm)].map(([, block]) => block as string);

describe('README.md', () => {
	it('builds a ROM of a sample with its first command, and prints what stands below it', () => {
		const [, words] = /^npm ci && npx romtool (.*)$/.exec(blocks[0] as string) ?? [];
		const folder = temporaryFolder();
		cpSync(SAMPLES, join(folder, 'samples'), { recursive: true });
		const env = { ...process.env, NO_COLOR: '1', LC_ALL: 'C' };
		const ended = spawnSync(process.execPath, [ROMTOOL, ...(words ?? '').split(' ')], {
			cwd: folder,
			encoding: 'utf8',
			env,
		});
		expect(ended.stderr).toBe('');
		expect(ended.stdout.trimEnd()).toBe(blocks[1]);
		expect(readFileSync(join(folder, 'hello.rom'))).toEqual(
			readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom')),
		);
	});

	it('runs the tests with its second', () => {
		const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
		expect(blocks[2]).toBe('npm ci && npm test');
		expect(scripts.test).toMatch(/^vitest run/);
	});
});
