/** Which folders in TMPDIR are left of dead runs, and go, and which are somebody's, and stay. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inMachineFolder, machineFiles } from '../../src/cli/probe/machine-folder.js';
import { putFile, temporaryFolder } from '../support/files.js';

const environment = process.env['TMPDIR'];
let parent: string;
beforeEach(() => {
	parent = temporaryFolder();
	process.env['TMPDIR'] = parent;
});
afterEach(() => {
	if (environment === undefined) delete process.env['TMPDIR'];
	else process.env['TMPDIR'] = environment;
});

/** Where processes of this test are, as names of folders say it. */
async function place(): Promise<string> {
	const folder = await inMachineFolder(async (own) => own);
	return basename(folder).split('-')[2] as string;
}

const DEAD = spawnSync(process.execPath, ['--version']).pid;

function leftover(name: string, inIt: readonly string[] = ['volume.img', 'serial.txt']): string {
	const folder = join(parent, name);
	mkdirSync(folder);
	for (const file of inIt) putFile(folder, file, 'x');
	return name;
}

it('is called by its process, and goes with what is in it, also where the work fails', async () => {
	let folder = '';
	const work = inMachineFolder(async (own) => {
		folder = own;
		expect(basename(folder)).toMatch(new RegExp(`^romtool-probe-[0-9a-f]{8}-${process.pid}-\\w{6}$`));
		for (const path of Object.values(machineFiles(folder)).flat()) putFile(folder, basename(path), 'x');
		throw new Error('of the work');
	});
	await expect(work).rejects.toThrow('of the work');
	expect(existsSync(folder)).toBe(false);
});

it.skipIf(process.platform === 'win32')('of dead processes go, of others stay', async () => {
	const here = await place();
	const elsewhere = here === '00000000' ? '11111111' : '00000000';
	// The first folder of this process below another parent looks for what is left there.
	parent = temporaryFolder();
	process.env['TMPDIR'] = parent;
	const target = join(temporaryFolder(), 'target');
	mkdirSync(target);
	putFile(target, 'volume.img', 'x');

	leftover(`romtool-probe-${here}-${DEAD}-aaaaaa`);
	leftover(`romtool-probe-${here}-${DEAD}-bbbbbb`, []);
	const old = leftover(`romtool-probe-${elsewhere}-${process.pid}-cccccc`);
	const longAgo = Date.now() / 1000 - 25 * 60 * 60;
	utimesSync(join(parent, old), longAgo, longAgo);

	const stay = [
		leftover(`romtool-probe-${here}-${process.pid}-dddddd`),
		leftover(`romtool-probe-${elsewhere}-${DEAD}-eeeeee`),
		leftover(`romtool-probe-${here}-${DEAD}-ffffff-more`),
		leftover(`my-romtool-probe-${here}-${DEAD}-gggggg`),
		leftover(`romtool-probe-${here}-0${DEAD}-hhhhhh`),
	];
	const foreign = leftover(`romtool-probe-${here}-${DEAD}-iiiiii`, ['volume.img', 'notes.txt']);
	const file = `romtool-probe-${here}-${DEAD}-jjjjjj`;
	putFile(parent, file, 'x');
	const link = `romtool-probe-${here}-${DEAD}-kkkkkk`;
	symlinkSync(target, join(parent, link));

	await place();
	const there = readdirSync(parent).filter((name) => !name.startsWith('romtool-test-'));
	expect(there.sort()).toEqual([...stay, foreign, file, link].sort());
	expect(readdirSync(join(parent, foreign))).toContain('notes.txt');
	expect(readdirSync(target)).toEqual(['volume.img']);
	for (const name of stay) expect(readdirSync(join(parent, name))).toEqual(['serial.txt', 'volume.img']);
});

it('that cannot be made is told with its place', async () => {
	process.env['TMPDIR'] = join(parent, 'missing');
	await expect(place()).rejects.toThrow(/cannot create a temporary directory in .*missing: no such file or directory/);
});
