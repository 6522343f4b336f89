import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { amdBios } from '../support/bios.js';
import { goldenInput, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { parseXml } from '../support/xml.js';

let folder: string;
let bios: string;
beforeEach(() => {
	folder = temporaryFolder();
	bios = putFile(folder, 'bios.rom', amdBios());
});

const isSvg = (text: string) => parseXml(text.replace(/^<\?xml[^>]*\?>\n/, '')).name === 'svg';

describe('--svg', () => {
	it('writes a picture, and says how large it is', async () => {
		const path = join(folder, 'bios.svg');
		const { stdout, stderr, exitCode } = await romtool(['tree', bios, '--svg', path]);
		expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
		expect(stdout.replaceAll('\n', '')).toMatch(/bios\.svg: picture, \d+ × \d+$/);
		const svg = readFileSync(path, 'utf8');
		expect(isSvg(svg)).toBe(true);
		expect(svg).toContain('bios.rom');
		expect(svg).not.toContain(folder);
	});

	it('overwrites nothing without --force, and its input never', async () => {
		const path = putFile(folder, 'bios.svg', 'mine');
		const refused = await romtool(['inspect', bios, '--svg', path]);
		expect(refused.exitCode).toBe(2);
		expect(refused.stderr).toContain('overwrite it with --force');
		expect(readFileSync(path, 'utf8')).toBe('mine');
		expect((await romtool(['inspect', bios, '--svg', path, '--force'])).exitCode).toBe(0);
		expect(isSvg(readFileSync(path, 'utf8'))).toBe(true);
		const same = await romtool(['inspect', bios, '--svg', bios, '--force']);
		expect(same.exitCode).toBe(2);
		expect(readFileSync(bios).length).toBe(0x80000);
	});

	it('writes to standard output, of standard input as well, in Chinese', async () => {
		const { stdout, exitCode } = await romtool(['inspect', '-', '--svg', '-', '--lang', 'zh'], {
			stdin: goldenInput('x64-driver-300k.efi'),
		});
		expect(exitCode).toBe(0);
		expect(isSvg(stdout)).toBe(true);
		expect(stdout).toContain('标准输入');
	});

	it('draws firmware the same for both commands', async () => {
		const [tree, inspect] = [
			await romtool(['tree', bios, '--svg', '-']),
			await romtool(['inspect', bios, '--svg', '-']),
		];
		expect(tree.stdout).toBe(inspect.stdout);
	});

	it('says why where there is no picture', async () => {
		const path = join(folder, 'none.svg');
		const outcomes = [
			[['tree', bios, bios, '--svg', path], 2, 'draws 1 file'],
			[['tree', bios, '--json', '--svg', path], 2, 'cannot be combined'],
			[['tree', putFile(folder, 'x', new Uint8Array(99).fill(7, 1)), '--svg', path], 3, 'nothing to draw'],
			[['inspect', putFile(folder, 'empty', ''), '--svg', path], 2, 'nothing to draw'],
		] as const;
		for (const [args, exitCode, message] of outcomes) {
			const outcome = await romtool(args);
			expect(outcome.stderr).toContain(message);
			expect(outcome.exitCode).toBe(exitCode);
		}
		expect(existsSync(path)).toBe(false);
	});
});
