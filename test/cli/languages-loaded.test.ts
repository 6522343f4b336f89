/** Texts in Chinese are loaded where Chinese is spoken, and then those of the command only. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { putFile, ROOT, SAMPLES, temporaryFolder } from '../support/files.js';
import { ROMTOOL, run } from '../support/process.js';

const ROM = join(SAMPLES, 'hello-driver/hello-driver.rom');
/** Prints the files that are loaded. */
const PRELOAD = `
	const vm = require('node:vm');
	const { writeSync } = require('node:fs');
	vm.Script = class extends vm.Script {
		constructor(code, options) {
			super(code, options);
			writeSync(2, options.filename + '\\n');
		}
	};`;

function loaded(...words: readonly string[]): string[] {
	const preload = putFile(temporaryFolder(), 'preload.cjs', PRELOAD);
	const { stderr } = run('--require', [preload, ROMTOOL, ...words]);
	return stderr.split('\n').flatMap((path) => /zh-[\w-]+\.cjs$/.exec(path)?.[0] ?? []);
}

const all = readdirSync(join(ROOT, 'dist/bin')).filter((name) => name.startsWith('zh-'));

it('there are some for each catalogue', () => {
	expect(all).toContain('zh-consumers-seabios-findings.cjs');
	expect(all).toContain('zh-cli-texts.cjs');
});

it('each stands by itself', () => {
	const paths = all.map((name) => join(ROOT, 'dist/bin', name));
	// Each is loaded as if nothing was loaded before it.
	const load = `for (const path of ${JSON.stringify(paths)}) {
		for (const loaded of Object.keys(require.cache)) delete require.cache[loaded];
		try { require(path); } catch (error) { console.log(path, error); }
	}`;
	expect(run('-e', [load])).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

it.each([['check', ROM], ['--help'], ['inspect', ROM], ['explain']])('English loads none: %s', (...words) => {
	expect(loaded('--lang', 'en', ...words)).toEqual([]);
});

it('Chinese loads those of the command', () => {
	const files = loaded('--lang', 'zh', 'check', '--verbose', ROM);
	expect(files).toContain('zh-consumers-seabios-findings.cjs');
	expect(files.filter((name) => /proxmox-lint|libvirt|recipe/.test(name))).toEqual([]);
	expect(files.length).toBeLessThan(all.length);
});
