/** Compiled code is kept in the user's cache folder, and changes nothing but the time: neither where there is none, nor where it is damaged. */
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { cachePlace } from '../../src/cli/launch/cache-place.js';
import { type CompiledPart, compiledFile, readCompiled } from '../../src/cli/launch/compiled.js';
import { putFile, SAMPLES, temporaryFolder } from '../support/files.js';
import { NODE_RELEASES, pathOfNode } from '../support/nodes.js';
import { need, ROMTOOL } from '../support/process.js';
import { zip } from '../support/zip.js';

const ROM = join(SAMPLES, 'hello-driver/hello-driver.rom');
const isPosix = process.platform !== 'win32';

interface Way {
	readonly script?: string;
	readonly node?: string;
	readonly words?: readonly string[];
}

function start(
	env: NodeJS.ProcessEnv,
	{ script = ROMTOOL, node = process.execPath, words = ['inspect', ROM] }: Way = {},
) {
	const ended = spawnSync(node, [script, ...words], { env, encoding: 'utf8', timeout: 120_000 });
	expect(ended, ended.stderr).toMatchObject({ status: 0, stderr: '' });
	return ended.stdout;
}

const without = start({ NODE_DISABLE_COMPILE_CACHE: '1' });

/** The files that are kept, each with its bytes and when they were written. */
function kept(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder).map((name) => join(folder, name));
	return files.map((file) => `${file} ${statSync(file).mtimeMs} ${readFileSync(file).length}`);
}

function indexOf(bytes: Buffer): { readonly key: string; readonly parts: readonly [name: string][] } {
	return JSON.parse(bytes.toString('utf8', 8, 8 + bytes.readUInt32LE(4)));
}

describe.skipIf(!isPosix)('compiled code', () => {
	const releases = NODE_RELEASES.filter(({ hasPackage }) => hasPackage);
	it.for(releases)('is written by the first start, and used by the next: Node $version', (release, context) => {
		const node = pathOfNode(release);
		need(context, node !== undefined, `Node ${release.version} (its path in ROMTOOL_TEST_NODES)`);
		const home = temporaryFolder();
		const folder = join(home, '.cache/romtool');
		const way = { node: node as string };
		expect(start({ HOME: home }, way)).toBe(without);
		const first = kept(folder);
		expect(first).toHaveLength(1);
		expect(start({ HOME: home }, way)).toBe(without);
		expect(kept(folder)).toEqual(first);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		// What another way of the command loads comes along.
		start({ HOME: home }, { ...way, words: ['--lang', 'zh', 'inspect', '--json', ROM] });
		start({ HOME: home }, { ...way, words: ['--lang', 'zh', 'inspect', ROM] });
		const second = kept(folder);
		expect(second).toHaveLength(1);
		expect(second).not.toEqual(first);
		expect(start({ HOME: home }, way)).toBe(without);
		expect(kept(folder)).toEqual(second);
	});

	it('is of use to the next start after a run that has freed memory between its files', () => {
		const [home, folder] = [temporaryFolder(), temporaryFolder()];
		// What is unpacked is larger than what is worth freeing.
		const members = ['a', 'b', 'c'].map((name) => ({ name, data: new Uint8Array(9 << 20) }));
		const files = ['a', 'b'].map((name) => putFile(folder, name, zip(members)));
		const words = [ROMTOOL, 'extract', '--list', '--jobs', '1', ...files];
		const run = () => spawnSync(process.execPath, words, { env: { HOME: home }, timeout: 120_000 }).status;
		expect(run()).toBe(3);
		const first = kept(join(home, '.cache/romtool'));
		expect(first).toHaveLength(1);
		expect(run()).toBe(3);
		expect(kept(join(home, '.cache/romtool'))).toEqual(first);
	});

	it('is kept where the user says', () => {
		const [xdg, node, home] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
		start({ HOME: home, XDG_CACHE_HOME: xdg });
		expect(kept(join(xdg, 'romtool'))).toHaveLength(1);
		start({ HOME: home, XDG_CACHE_HOME: xdg, NODE_COMPILE_CACHE: node });
		expect(kept(join(node, 'romtool'))).toHaveLength(1);
		start({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' });
		start({ HOME: home, XDG_CACHE_HOME: join(xdg, 'missing') });
		expect(readdirSync(home)).toEqual([]);
	});

	it.each([
		['no home', () => undefined],
		['an empty one', () => ''],
		['a home that is not there', () => join(temporaryFolder(), 'missing')],
		['the root folder', () => '/'],
		['a file', () => putFile(temporaryFolder(), 'home', '')],
		['a folder that takes no files', () => '/proc'],
		['one with a file in its way', () => dirname(putFile(temporaryFolder(), '.cache', ''))],
	])('is not kept, silently, with %s', (_, homeOf) => {
		const home = homeOf();
		const env = home === undefined ? {} : { HOME: home };
		expect([start(env), start(env)]).toEqual([without, without]);
	});

	it('is not kept in the home of another user', (context) => {
		if (process.geteuid?.() !== 0) context.skip('only root can make a folder that is of another user');
		const home = temporaryFolder();
		chownSync(home, 65_534, 65_534);
		expect(start({ HOME: home })).toBe(without);
		expect(readdirSync(home)).toEqual([]);
	});

	it('is not taken from the home of another user, who may have had it copied there', (context) => {
		if (process.geteuid?.() !== 0) context.skip('only root can make a folder that is of another user');
		const home = temporaryFolder();
		start({ HOME: home });
		const folder = join(home, '.cache/romtool');
		const file = join(folder, readdirSync(folder)[0] as string);
		const place = { home, folder, file, key: indexOf(readFileSync(file)).key };
		expect(readCompiled(place).size).toBeGreaterThan(5);
		chownSync(home, 65_534, 65_534);
		expect(readCompiled(place).size).toBe(0);
		chownSync(home, 0, 0);
		renameSync(folder, join(home, 'elsewhere'));
		symlinkSync(join(home, 'elsewhere'), folder);
		expect(readCompiled(place).size).toBe(0);
	});

	it('is not taken from a file that others could write, or that is a link', () => {
		const home = temporaryFolder();
		start({ HOME: home });
		const folder = join(home, '.cache/romtool');
		const file = join(folder, readdirSync(folder)[0] as string);
		const { key } = indexOf(readFileSync(file));
		const taken = () => readCompiled({ home, folder, file, key }).size;
		expect(taken()).toBeGreaterThan(5);
		chmodSync(file, 0o620);
		expect(taken()).toBe(0);
		chmodSync(file, 0o600);
		renameSync(file, join(home, 'elsewhere'));
		symlinkSync(join(home, 'elsewhere'), file);
		expect(taken()).toBe(0);
		expect(start({ HOME: home })).toBe(without);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(taken()).toBeGreaterThan(5);
	});

	it('is not written to a folder that others can write to', () => {
		const home = temporaryFolder();
		mkdirSync(join(home, '.cache/romtool'), { recursive: true });
		chmodSync(join(home, '.cache/romtool'), 0o777);
		expect(start({ HOME: home })).toBe(without);
		expect(kept(join(home, '.cache/romtool'))).toEqual([]);
	});

	it('that is damaged is made again', () => {
		const home = temporaryFolder();
		start({ HOME: home });
		const folder = join(home, '.cache/romtool');
		const file = join(folder, readdirSync(folder)[0] as string);
		const whole = readFileSync(file);
		const { key } = indexOf(whole);
		const damages: ((bytes: Buffer) => Buffer)[] = [
			() => Buffer.alloc(0),
			(bytes) => bytes.subarray(0, bytes.length / 2),
			(bytes) => bytes.subarray(0, bytes.length - 1),
			(bytes) => bytes.fill(0),
			(bytes) => bytes.fill(0, bytes.length / 4),
			...Array.from({ length: 6 }, (_, i) => (bytes: Buffer) => {
				const at = Math.floor((bytes.length * (i + 0.5)) / 6);
				return bytes.fill((bytes[at] as number) ^ 0x10, at, at + 1);
			}),
		];
		for (const damage of damages) {
			writeFileSync(file, damage(Buffer.from(whole)));
			expect(start({ HOME: home })).toBe(without);
			expect(readCompiled({ home, folder, file, key }).size).toBeGreaterThan(5);
		}
		expect(readdirSync(folder)).toHaveLength(1);
	});

	it('goes by the files that it was compiled of', () => {
		const home = temporaryFolder();
		const installed = join(temporaryFolder(), 'bin');
		cpSync(dirname(ROMTOOL), installed, { recursive: true });
		const script = join(installed, 'romtool.cjs');
		const folder = join(home, '.cache/romtool');
		const namesKept = () =>
			indexOf(readFileSync(join(folder, readdirSync(folder)[0] as string))).parts.map(([name]) => name);
		expect(start({ HOME: home }, { script, words: ['--lang', 'zh', 'inspect', ROM] })).not.toBe(without);
		const chinese = namesKept();
		// Of the same length, which is all that V8 looks at.
		for (const name of readdirSync(installed)) {
			const text = readFileSync(join(installed, name), 'latin1');
			if (!text.includes('sha256 ${')) continue;
			writeFileSync(join(installed, name), text.replaceAll('sha256 ${', 'SHA256 ${'), 'latin1');
		}
		expect(start({ HOME: home }, { script })).toBe(without.replace('sha256 ', 'SHA256 '));
		expect(kept(folder)).toHaveLength(1);
		// A new installation may not have them any more.
		expect(chinese.filter((name) => !namesKept().includes(name))).not.toEqual([]);
	});

	it('is bounded: the oldest goes', () => {
		const home = temporaryFolder();
		const folder = join(home, '.cache/romtool');
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		for (let i = 0; i < 40; i++) putFile(folder, `old-${i}.bin`, '');
		start({ HOME: home });
		const names = readdirSync(folder);
		expect(names).toHaveLength(24);
		expect(names.filter((name) => name.startsWith('inspect-'))).toHaveLength(1);
	});
});

describe('a file of compiled code', () => {
	it('has its parts at addresses that V8 does not copy, and is for its key alone', (context: TestContext) => {
		const parts = new Map<string, CompiledPart>(
			[0, 1, 7, 8, 9].map((size) => [`${size}.cjs`, { stamp: `${size} 1.5`, data: new Uint8Array(size).fill(size) }]),
		);
		if (!isPosix) context.skip('Windows knows no modes');
		const home = temporaryFolder();
		const file = putFile(home, 'one.bin', compiledFile('key', parts));
		chmodSync(file, 0o600);
		const read = readCompiled({ home, folder: home, file, key: 'key' });
		expect([...read].map(([name, { stamp, data }]) => [name, { stamp, data: new Uint8Array(data) }])).toEqual([
			...parts,
		]);
		for (const { data } of read.values()) expect(data.byteOffset % 8).toBe(0);
		expect(readCompiled({ home, folder: home, file, key: 'other' }).size).toBe(0);
	});
});

describe('the place', () => {
	it('is another one for another use, installation and flags', () => {
		const env = { HOME: '/home/me' };
		const files = [
			cachePlace(env, '/a', 'check'),
			cachePlace(env, '/a', 'inspect'),
			cachePlace(env, '/b', 'check'),
			cachePlace({ ...env, NODE_OPTIONS: '--jitless' }, '/a', 'check'),
		].map((place) => place?.file);
		expect(new Set(files).size).toBe(4);
		for (const file of files)
			expect(file).toMatch(/^[/\\]home[/\\]me[/\\]\.cache[/\\]romtool[/\\][a-z]+-[0-9a-f]{8}\.bin$/);
	});

	it.each([
		[{ LOCALAPPDATA: '/local', HOME: '/home', XDG_CACHE_HOME: '/xdg' }, '/local/romtool'],
		[{ HOME: '/home', XDG_CACHE_HOME: '/xdg' }, undefined],
	])('on Windows is that of programs: %j', (env, folder) => {
		expect(cachePlace(env, '/a', 'check', 'win32')?.folder.replaceAll('\\', '/')).toBe(folder);
	});

	it('is no relative one', () => {
		expect(cachePlace({ XDG_CACHE_HOME: 'cache' }, '/a', 'check', 'linux')).toBeUndefined();
	});
});
