/** The Debian package: what is in it, what Debian's own checker says, and how it is installed, used and removed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { buildDebianPackage, type DebianPackage, TIME } from '../support/debian-package.js';
import { SAMPLES, temporaryFolder } from '../support/files.js';
import { NODE_RELEASES, pathOfNode } from '../support/nodes.js';
import { need, programExists } from '../support/process.js';

let deb: DebianPackage;
beforeAll(async () => {
	deb = await buildDebianPackage();
});
afterAll(() => deb.remove());

const DRIVER = join(SAMPLES, 'hello-driver/hello-driver.efi');
const ROM = join(SAMPLES, 'hello-driver/hello-driver.rom');
const BUILD = ['-f', '0x8086', '-i', '0x100e', '-e', 'driver.efi', '-o', 'out.rom'];

function needDpkg(context: TestContext): void {
	need(context, programExists('dpkg-deb'), 'dpkg-deb (Debian package dpkg)');
}

it('is the same twice, and knows nothing of the machine', async (context) => {
	expect(Buffer.from(await deb.again(TIME)).equals(deb.bytes)).toBe(true);
	expect(Buffer.from(await deb.again(TIME + 1)).equals(deb.bytes)).toBe(false);
	needDpkg(context);
	const folder = unpacked();
	for (const path of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!path.isFile()) continue;
		expect(readFileSync(join(path.parentPath, path.name)).includes(process.cwd()), path.name).toBe(false);
	}
});

function unpacked(): string {
	const folder = temporaryFolder();
	execFileSync('dpkg-deb', ['-x', deb.file, folder]);
	return folder;
}

it('has each file at its place, of root, with its mode', (context) => {
	needDpkg(context);
	const lines = execFileSync('dpkg-deb', ['-c', deb.file], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
	const files = lines.split('\n').filter((line) => line !== '' && !line.startsWith('d'));
	expect(lines).not.toMatch(/^\S+ (?!root\/root)/m);
	expect(new Set(files.map((line) => line.split(/\s+/).slice(3, 5).join(' ')))).toEqual(new Set(['2026-05-28 20:26']));
	expect(files.map((line) => `${line.slice(0, 10)} ${line.split(/\s+/).slice(5).join(' ')}`)).toEqual([
		'-rwxr-xr-x ./usr/bin/efirom',
		'lrwxrwxrwx ./usr/bin/romtool -> ../share/romtool/romtool.mjs',
		'-rw-r--r-- ./usr/share/bash-completion/completions/romtool',
		'-rw-r--r-- ./usr/share/doc/romtool/CHANGELOG.md.gz',
		'-rw-r--r-- ./usr/share/doc/romtool/changelog.gz',
		'-rw-r--r-- ./usr/share/doc/romtool/copyright',
		'-rw-r--r-- ./usr/share/fish/vendor_completions.d/romtool.fish',
		'-rw-r--r-- ./usr/share/man/man1/efirom.1.gz',
		'-rw-r--r-- ./usr/share/man/man1/romtool.1.gz',
		'-rwxr-xr-x ./usr/share/romtool/romtool.mjs',
		'-rw-r--r-- ./usr/share/zsh/vendor-completions/_romtool',
	]);
});

it('runs where it was unpacked', (context) => {
	needDpkg(context);
	const folder = unpacked();
	copyFileSync(DRIVER, join(folder, 'driver.efi'));
	const words = [join(folder, 'usr/bin/efirom'), ...BUILD];
	// Its own Node is /usr/bin/node, which may be another one here, or none.
	const node = join(folder, 'usr/share/romtool/romtool.mjs');
	const romtool = spawnSync(process.execPath, [node, 'check', ROM], { cwd: folder, encoding: 'utf8' });
	expect(romtool.stdout).toContain('OVMF runs');
	need(context, existsSync('/usr/bin/node'), '/usr/bin/node (Debian package nodejs)');
	const efirom = spawnSync(words[0] as string, words.slice(1), { cwd: folder, encoding: 'utf8' });
	expect(efirom).toMatchObject({ status: 0, stderr: '' });
	expect(readFileSync(join(folder, 'out.rom'))).toEqual(readFileSync(ROM));
});

describe('lintian', () => {
	/** The same package under another name, with a mistake in it. */
	function mistaken(): string {
		const folder = temporaryFolder();
		const tree = join(folder, 'tree');
		execFileSync('dpkg-deb', ['-R', deb.file, tree]);
		const control = readFileSync(join(tree, 'DEBIAN/control'), 'utf8');
		writeFileSync(join(tree, 'DEBIAN/control'), control.replace(/^Package: .*/m, 'Package: other'));
		writeFileSync(join(tree, 'usr/share/doc/romtool/copyright'), 'none\n');
		const other = join(folder, 'other.deb');
		execFileSync('dpkg-deb', ['--root-owner-group', '-b', tree, other]);
		return other;
	}

	it('finds no error and nothing to warn of, and does find what is wrong', { timeout: 300_000 }, (context) => {
		need(context, programExists('lintian'), 'lintian');
		// Both at once: most of what it takes is its start.
		const words = ['--allow-root', '--fail-on', 'none', deb.file, mistaken()];
		const { stdout } = spawnSync('lintian', words, { encoding: 'utf8' });
		const tags = stdout.split('\n').filter((line) => /^[EW]:/.test(line));
		expect(tags.filter((tag) => !/^.: other: /.test(tag))).toEqual([]);
		expect(tags.join('\n')).toMatch(/^.: other: .*copyright/m);
	});
});

/** Whoever is not root is it in a namespace, where the system has them. */
const AS_ROOT = process.getuid?.() === 0 ? [] : ['unshare', '--map-root-user'];

interface Ended {
	readonly status: number | null;
	readonly output: string;
}

function asRoot(words: readonly string[], cwd?: string): Ended {
	const [program = '', ...args] = [...AS_ROOT, ...words];
	const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8' };
	const { status, stdout, stderr } = spawnSync(program, args, {
		encoding: 'utf8',
		env,
		...(cwd !== undefined && { cwd }),
	});
	return { status, output: `${stdout}${stderr}` };
}

/** That nodejs is installed, as far as dpkg knows. */
function writeStatus(root: string, nodejs: string): void {
	for (const folder of ['info', 'updates', 'triggers'])
		mkdirSync(join(root, 'var/lib/dpkg', folder), { recursive: true });
	const status = `Package: nodejs\nStatus: install ok installed\nMaintainer: x <x@x.invalid>\nArchitecture: all\nVersion: ${nodejs}\nDescription: x\n`;
	writeFileSync(join(root, 'var/lib/dpkg/status'), status);
}

/** Paths below the root that have the name of the package in them, but for the list of what was installed once. */
function left(root: string): string[] {
	// Where nothing else is in it, dpkg removes the folder as well.
	const usr = join(root, 'usr');
	const paths = existsSync(usr) ? readdirSync(usr, { recursive: true }).map(String) : [];
	return paths.filter((path) => /romtool|efirom/.test(path));
}

describe("Debian 13's root", () => {
	const stacks = process.env['ROMTOOL_STACKS'] ?? '';
	const kept = join(stacks, 'root-trixie');

	it('has it installed, used and removed', { timeout: 300_000 }, (context) => {
		need(context, stacks !== '' && existsSync(kept), 'root of Debian 13 (ROMTOOL_STACKS=$(.ci/stacks))');
		const root = join(temporaryFolder(), 'root');
		execFileSync('cp', ['-a', kept, root]);
		const inside = (...words: string[]) => asRoot(['chroot', root, ...words]);
		need(context, inside('/usr/bin/node', '--version').status === 0, 'chroot, for which one has to be root');
		writeStatus(root, /^nodejs\t(.+)$/m.exec(readFileSync(join(kept, 'packages'), 'utf8'))?.[1] ?? '');
		copyFileSync(deb.file, join(root, 'romtool.deb'));
		copyFileSync(ROM, join(root, 'hello.rom'));
		copyFileSync(DRIVER, join(root, 'driver.efi'));
		expect(inside('dpkg', '--install', '/romtool.deb')).toMatchObject({ status: 0 });
		expect(inside('romtool', 'check', '/hello.rom').output).toContain('OVMF runs');
		expect(inside('romtool', '--lang', 'zh', 'check', '/hello.rom').output).toContain('OVMF');
		expect(inside('efirom', ...BUILD)).toEqual({ status: 0, output: '' });
		expect(readFileSync(join(root, 'out.rom'))).toEqual(readFileSync(ROM));
		expect(inside('dpkg', '--purge', 'romtool')).toMatchObject({ status: 0 });
		expect(left(root)).toEqual([]);
	});
});

describe("this machine's dpkg", () => {
	function install(context: TestContext, nodejs: string) {
		needDpkg(context);
		need(context, asRoot(['true']).status === 0, 'unshare --map-root-user, or to be root');
		const root = temporaryFolder();
		writeStatus(root, nodejs);
		const dpkg = (...words: string[]) => asRoot(['dpkg', `--root=${root}`, ...words]);
		return { root, dpkg, installed: dpkg('--install', deb.file) };
	}

	it("installs it beside Debian 12's Node, which runs it, and removes it", (context) => {
		const oldest = NODE_RELEASES.find(({ version }) => version.startsWith('v18.'));
		const node = oldest && pathOfNode(oldest);
		need(context, node !== undefined, 'Node 18 (its path in ROMTOOL_TEST_NODES)');
		const { root, dpkg, installed } = install(context, '18.20.4+dfsg-1~deb12u1');
		expect(installed).toMatchObject({ status: 0 });
		const run = spawnSync(node as string, [join(root, 'usr/bin/romtool'), 'check', ROM], { encoding: 'utf8' });
		expect(run).toMatchObject({ stderr: '' });
		expect(run.stdout).toContain('OVMF runs');
		expect(dpkg('--remove', 'romtool')).toMatchObject({ status: 0 });
		expect(left(root)).toEqual([]);
	});

	it("refuses it beside Debian 11's Node", (context) => {
		const { installed } = install(context, '12.22.12~dfsg-1~deb11u5');
		expect(installed.status).not.toBe(0);
		expect(installed.output).toContain('romtool depends on nodejs (>= 18)');
	});
});
