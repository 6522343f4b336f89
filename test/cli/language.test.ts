/** `--lang` and the locale: which language messages are in, and what stays English in all of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/commands.js';
import { languageOfSystem } from '../../src/cli/language.js';
import { textWidth } from '../../src/cli/text-layout.js';
import { explainedFindings } from '../../src/explain/explain.js';
import { proseLeft } from '../support/chinese.js';
import { SAMPLES, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';

const ROM = join(SAMPLES, 'hello-driver/hello-driver.rom');

describe('the locale', () => {
	it.each([
		[{ LANG: 'zh_CN.UTF-8' }, 'zh'],
		[{ LANG: 'en_US.UTF-8' }, 'en'],
		[{ LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
		[{ LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'C' }, 'zh'],
		[{ LANG: 'fr_FR.UTF-8' }, 'en'],
		[{}, 'en'],
	])('of %j is %s', (env, language) => {
		expect(languageOfSystem(env, 'linux')).toBe(language);
	});

	it('counts where nothing is said', async () => {
		const { stderr, exitCode } = await romtool(['chck'], { env: { LANG: 'zh_CN.UTF-8' } });
		expect(stderr).toContain('未知命令“chck”；相近的命令：check');
		expect(exitCode).toBe(2);
	});

	it('does not count where --lang says otherwise', async () => {
		const { stderr } = await romtool(['chck', '--lang', 'en'], { env: { LANG: 'zh_CN.UTF-8' } });
		expect(stderr).toContain('unknown command "chck"; similar: check');
	});
});

describe('--lang', () => {
	it.each([[['--lang', 'zh', 'check', ROM]], [['check', '--lang=zh', ROM]], [['check', ROM, '--lang', 'ZH']]])(
		'is taken anywhere: %j',
		async (args) => {
			const { stdout, exitCode } = await romtool(args);
			expect(stdout).toMatch(/可用/);
			expect(exitCode).toBe(0);
		},
	);

	it('is a file behind --', async () => {
		const { stderr, exitCode } = await romtool(['check', '--', '--lang']);
		expect(stderr).toContain('cannot open --lang');
		expect(exitCode).toBe(2);
	});

	it.each([[['--lang', 'fr']], [['--lang']], [['--lang=']]])('is refused: %j', async (args) => {
		const { stderr, exitCode } = await romtool(['check', ROM, ...args]);
		expect(stderr).toMatch(/--lang.*en or zh|--lang requires a value/);
		expect(exitCode).toBe(2);
	});

	it('is over when the next command line says nothing', async () => {
		await romtool(['--lang', 'zh', '--help']);
		expect((await romtool(['--help'])).stdout).toContain('Usage: romtool');
	});
});

describe('in Chinese', () => {
	it.each([[[]], ...COMMAND_NAMES.map((command) => [[command]])])('the help of %j', async (words) => {
		const { stdout } = await romtool([...words, '--help', '--lang', 'zh']);
		expect(stdout).toContain('用法：');
		const told = stdout.split('\n').filter((line) => !/^用法|^ {2}romtool /.test(line));
		for (const line of told) {
			expect(proseLeft(line), line).toBeUndefined();
			expect(textWidth(line), line).toBeLessThanOrEqual(100);
		}
	});

	it('JSON is as it is in English', async () => {
		const english = await romtool(['check', ROM, '--for', '1002:164c', '--json']);
		const chinese = await romtool(['check', ROM, '--for', '1002:164c', '--json', '--lang', 'zh']);
		expect(chinese.stdout).toBe(english.stdout);
	});

	it('files that are written are as they are in English', async () => {
		const folder = temporaryFolder();
		const [english, chinese] = [join(folder, 'en'), join(folder, 'zh')];
		await romtool(['edit', 'unpack', ROM, '-d', english]);
		await romtool(['edit', 'unpack', ROM, '-d', chinese, '--lang', 'zh']);
		expect(readFileSync(join(chinese, 'rom.json'))).toEqual(readFileSync(join(english, 'rom.json')));
	});

	it('a name in a message stays what it is', async () => {
		const path = join(temporaryFolder(), 'no such file or folder');
		const { stderr } = await romtool(['check', path, '--lang', 'zh']);
		expect(stderr).toBe(`romtool: 无法打开“${path}”：没有这个文件或目录\n`);
	});

	it.each([
		['vendor-id-decimal', '原因', '生成和修改'],
		['ovmf-rom-bar', '规则', 'OVMF'],
		['iommu-off', '规则', 'romtool plan；romtool lint，Proxmox VE；romtool lint，libvirt'],
	])('the code %s is explained', async (code, label, domain) => {
		const { stdout } = await romtool(['explain', code, '--lang', 'zh']);
		expect(stdout).toContain(`${code}\n  领域     ${domain}`);
		expect(stdout).toContain(`\n  ${label}     `);
		expect(stdout).toContain('\n  处理     ');
	});

	it('all codes are explained from end to end', async () => {
		const codes = new Set(explainedFindings().map(({ code }) => code));
		const { stdout } = await romtool(['explain', ...codes, '--lang', 'zh']);
		const blocks = stdout.split('\n\n');
		expect(blocks.length).toBeGreaterThanOrEqual(codes.size);
		for (const block of blocks) {
			// Where a rule stands is told in the words of the source that it stands in.
			const told = block
				.trimEnd()
				.replaceAll(/\n {11}/g, ' ')
				.split('\n')
				.filter((line) => !/^ {2}出处 /.test(line));
			expect(told[0]).toMatch(/^[a-z0-9-]+$/);
			for (const line of told.slice(2)) {
				expect(proseLeft(line), line).toBeUndefined();
				expect(line.slice(6)).toMatch(/\p{Script=Han}/u);
			}
		}
	});

	it('the codes are listed by domain', async () => {
		const { stdout } = await romtool(['explain', '--lang', 'zh']);
		expect(stdout).toContain('\n\n固件镜像\n  ');
		expect(stdout).toContain('解释某个代码：romtool explain CODE');
		expect(stdout).not.toContain('Errors of the library');
	});

	it('what is wrong with a file is told', async () => {
		const path = join(temporaryFolder(), 'page.rom');
		writeFileSync(path, '<!DOCTYPE html><html></html>');
		const { stdout, exitCode } = await romtool(['check', path, '--lang', 'zh']);
		expect(proseLeft(stdout)).toBeUndefined();
		expect(exitCode).toBe(1);
	});
});
