/** Whose a file is that takes the place of another, and what may be done with it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { amdBios } from '../support/bios.js';
import { goldenInput, putFile, temporaryFolder } from '../support/files.js';
import { ROMTOOL, run } from '../support/process.js';
import { sysfs } from '../support/sysfs.js';

const OTHER = { uid: 1234, gid: 1235 };
const NOBODY = { uid: 65534, gid: 65534 };
const BUILD = ['build', '--id', '1002:164c', 'driver.efi', '-o'];

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
	chmodSync(folder, 0o777);
	putFile(folder, 'driver.efi', goldenInput('x64-driver-4k.efi'));
	putFile(folder, 'bios.rom', amdBios());
	expect(run(ROMTOOL, [...BUILD, 'made.rom'], { cwd: folder }).status).toBe(0);
});

const at = (name: string) => join(folder, name);

function whose(name: string) {
	const { uid, gid, mode } = statSync(at(name));
	return { uid, gid, mode: (mode & 0o7777).toString(8) };
}

/** A file of somebody else, to be replaced. */
function put(name: string, mode: number, bytes: Uint8Array | string = 'old', owner?: typeof OTHER): void {
	writeFileSync(at(name), bytes);
	if (owner !== undefined) chownSync(at(name), owner.uid, owner.gid);
	chmodSync(at(name), mode);
}

function needRoot(context: TestContext): void {
	if (process.getuid?.() !== 0) context.skip('root alone gives files away');
}

it.skipIf(process.platform === 'win32')('bits that run a program as somebody else are not kept', () => {
	for (const mode of [0o4755, 0o2755, 0o6755, 0o7711]) {
		put('out.rom', mode);
		expect(run(ROMTOOL, [...BUILD, 'out.rom', '--force'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
		expect(whose('out.rom').mode).toBe((mode & 0o777).toString(8));
	}
});

describe('root keeps owner and group of others', () => {
	const rom = () => readFileSync(at('made.rom'));

	it.each<[string, string[], string[], mode?: string]>([
		['build', [...BUILD, 'out.rom'], ['out.rom']],
		['edit', ['edit', 'set-id', '--id', '8086:1', 'made.rom', '-o', 'out.rom'], ['out.rom']],
		['edit in place', ['edit', 'set-id', '--id', '8086:1', '--in-place', 'out.rom'], ['out.rom', 'out.rom.bak']],
		['edit unpack', ['edit', 'unpack', 'made.rom', '-d', '.'], ['rom.json']],
		['extract', ['extract', 'bios.rom', '-d', '.'], ['AMDGopDriver.efi', 'manifest.json']],
		['install', ['install', 'made.rom', '--name', 'out.rom', '--kvm-dir', '.'], ['out.rom'], '644'],
	])('%s', (_, words, names, mode = '751') => {
		if (process.getuid?.() !== 0) return;
		const more = words[0] === 'install' ? ['--sysfs', sysfs([])] : [];
		const old = words.includes('--in-place') ? rom() : 'old';
		for (const name of names.filter((name) => !name.endsWith('.bak'))) put(name, 0o6751, old, OTHER);
		const { status, stderr } = run(ROMTOOL, [...words, ...more, '--force'], { cwd: folder });
		expect([status, stderr]).toEqual([0, '']);
		for (const name of names) expect([name, whose(name)]).toEqual([name, { ...OTHER, mode }]);
	});
});

describe('a folder that root makes', () => {
	const extracted = (directory: string) =>
		run(ROMTOOL, ['extract', 'bios.rom', '-d', directory], { cwd: folder }).status;

	it('belongs to the owner of the one around it, who can write to it then', (context) => {
		needRoot(context);
		chownSync(folder, OTHER.uid, OTHER.gid);
		expect(extracted('parts/of a BIOS')).toBe(0);
		for (const name of ['parts', 'parts/of a BIOS']) expect(whose(name)).toMatchObject(OTHER);
		const words = [ROMTOOL, 'extract', 'bios.rom', '-d', 'parts/of a BIOS', '--force'];
		expect(spawnSync(process.execPath, words, { cwd: folder, ...OTHER }).status).toBe(0);
	});

	it("stays root's in root's, and one that is there already stays as it is", (context) => {
		needRoot(context);
		expect(extracted('parts')).toBe(0);
		expect(whose('parts')).toMatchObject({ uid: 0, gid: 0 });
		chownSync(folder, OTHER.uid, OTHER.gid);
		mkdirSync(at('mine'));
		expect(extracted('mine')).toBe(0);
		expect(whose('mine')).toMatchObject({ uid: 0, gid: 0 });
	});
});

describe('a user who may not give files away', () => {
	/** In a folder that anybody may write to. */
	function replaced(mode: number, owner: typeof OTHER, ...more: string[]) {
		mkdirSync(at('shared'));
		chmodSync(at('shared'), 0o777);
		put('shared/out.rom', mode, 'old', owner);
		const words = [ROMTOOL, ...more, ...BUILD, 'shared/out.rom', '--force'];
		const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', ...NOBODY });
		return { status, stderr, ...whose('shared/out.rom') };
	}

	it('has it, and is told how it goes back', (context) => {
		needRoot(context);
		expect(replaced(0o664, OTHER)).toEqual({
			...{ ...NOBODY, mode: '644' },
			status: 0,
			stderr:
				'romtool: shared/out.rom is written, but not with its owner and group 1234:1235, which requires ' +
				'root privileges: sudo chown 1234:1235 shared/out.rom && sudo chmod 664 shared/out.rom\n',
		});
	});

	it('keeps the group where it is their own', (context) => {
		needRoot(context);
		const { stderr, ...rest } = replaced(0o660, { uid: OTHER.uid, gid: NOBODY.gid });
		expect(rest).toEqual({ ...NOBODY, mode: '660', status: 0 });
		expect(stderr).toContain('not with its owner 1234');
		expect(stderr).toContain('sudo chown 1234:65534 shared/out.rom\n');
	});

	it('is told in Chinese', (context) => {
		needRoot(context);
		const { stderr } = replaced(0o644, OTHER, '--lang', 'zh');
		expect(stderr).toBe(
			'romtool: shared/out.rom 已写入，但未能保留属主和属组 1234:1235，这需要 root 权限：sudo chown 1234:1235 shared/out.rom\n',
		);
	});
});
