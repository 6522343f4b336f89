/** `romtool plan --apply` against a false qm: whatever comes between, the configuration is what is said. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfiguration, type Settings, settingsOf } from '../../src/proxmox/configuration.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { INTEL_GOP } from '../support/bios.js';
import { type FalseHost, falseHost } from '../support/false-qm.js';
import { temporaryFolder } from '../support/files.js';
import { romtool, type Surroundings } from '../support/io.js';
import { ROMTOOL } from '../support/process.js';
import { shellWords } from '../support/shell-words.js';
import { sysfs } from '../support/sysfs.js';

const TEXT = `#a VM
args: -device 'foo,bar="a b"' -set device.hostpci0.x-igd-opregion=on
bios: seabios
boot: order=scsi0
cpu: kvm64,flags=+aes
hostpci0: 0000:00:02.0,x-vga=1
machine: pc-q35-8.1
memory: 2048
name: picture
scsi0: local-lvm:vm-100-disk-0,size=32G
vga: qxl

[before]
machine: pc-q35-8.1
memory: 1024
`;
const KEYS = ['memory', 'bios', 'efidisk0', 'machine', 'cpu', 'hostpci0', 'args', 'vga'];

let root: string;
let rom: string;
let host: FalseHost;
const path = process.env['PATH'];
beforeEach(() => {
	root = temporaryFolder();
	rom = join(root, 'igd.rom');
	writeFileSync(rom, buildIgdRom({ gop: INTEL_GOP }));
	host = falseHost(root, '100', TEXT);
	mkdirSync(join(root, 'usr/share/kvm'), { recursive: true });
	writeFileSync(join(root, 'usr/share/kvm/igd.rom'), readFileSync(rom));
	const functions = [
		{ address: '0000:00:00.0', id: [0x8086, 0xa703], classCode: 0x060000 },
		{ address: '0000:00:02.0', id: [0x8086, 0xa780], classCode: 0x030000, driver: 'i915', group: 1, bootVga: true },
	] as const;
	symlinkSync(sysfs(functions), join(root, 'sys'));
	process.env['PATH'] = `${host.bin}:${path}`;
});
afterEach(() => {
	process.env['PATH'] = path;
});

const words = () => ['plan', '--host-root', root, '--qemu', '9.1', '--vm', '100', rom];
const apply = (...more: string[]) => romtool([...words(), '--apply', ...more]);
const valuesIn = (text: string) => {
	const [settings] = settingsOf(parseConfiguration(text));
	return Object.fromEntries((settings as Settings).all.map(({ key, value }) => [key, value]));
};
const calls = () => host.calls().filter((call) => call.startsWith('set'));
const kept = () => readdirSync(join(root, 'var/lib/romtool')).sort();
async function undo() {
	const { stdout, exitCode, stderr } = await romtool(['plan', '--undo', '--vm', '100', '--host-root', root]);
	return { commands: stdout.split('\n').filter((line) => /^qm /.test(line)), stdout, exitCode, stderr };
}
/** Runs the printed commands. */
function run(commands: readonly string[]) {
	for (const command of commands) {
		const now = createHash('sha1').update(host.text()).digest('hex');
		spawnHere([...(shellWords(command) ?? []), '--digest', now]);
	}
}
function spawnHere([program = '', ...rest]: readonly string[]) {
	const { status, stderr } = spawnSync(join(host.bin, program), rest, { encoding: 'utf8' });
	expect([status, stderr]).toEqual([0, '']);
}

describe('with consent', () => {
	it('runs the commands that it shows, each for the configuration as it is, and keeps a copy', async () => {
		const { stdout, stderr, exitCode } = await apply('--yes');
		expect(exitCode).toBe(0);
		expect(
			stderr
				.trimEnd()
				.split('\n')
				.map((line) => /^done: qm set 100 --(\w+)/.exec(line)?.[1]),
		).toEqual(KEYS);
		expect(valuesIn(host.text())).toEqual({
			...valuesIn(TEXT),
			...{ memory: '4096', bios: 'ovmf', machine: 'pc-i440fx-8.1', cpu: 'host,flags=+aes', vga: 'none' },
			efidisk0: 'local-lvm:vm-100-disk-9,efitype=4m,size=4M',
			hostpci0: '0000:00:02.0,legacy-igd=1,romfile=igd.rom',
			args: '-device \'foo,bar="a b"\' -set device.hostpci0.x-igd-gms=0x2',
		});
		expect(host.text()).toContain('[before]\nmachine: pc-q35-8.1\nmemory: 1024\n');
		expect(calls().map((call) => /--(\w+)/.exec(call)?.[1])).toEqual(KEYS);
		const shown = stdout
			.slice(stdout.indexOf('By these commands:'))
			.split('\n')
			.filter((line) => line.startsWith('  qm set'));
		const digest = / --digest [0-9a-f]{40}$/;
		expect(calls().every((call) => digest.test(call))).toBe(true);
		expect(shown.map((line) => shellWords(line.trim())?.slice(1).join(' '))).toEqual(
			calls().map((call) => call.replace(digest, '')),
		);
		const [copy = '', record = ''] = kept();
		expect(readFileSync(join(root, 'var/lib/romtool', copy), 'utf8')).toBe(TEXT);
		for (const name of [copy, record]) expect(statSync(join(root, 'var/lib/romtool', name)).mode & 0o777).toBe(0o600);
		expect(statSync(join(root, 'var/lib/romtool')).mode & 0o777).toBe(0o700);
		// Once more, there is nothing to do.
		const again = await apply('--yes');
		expect([again.exitCode, calls().length, kept().length]).toEqual([0, KEYS.length, 2]);
		expect(again.stdout).toContain('VM 100 already has all that the plan asks for.');
	});

	it('goes back with what --undo prints, and leaves what was changed since', async () => {
		await apply('--yes');
		const first = await undo();
		expect(first.commands.length).toBe(KEYS.length);
		host.write(host.text().replace('memory: 4096', 'memory: 16384'));
		const { commands, stdout } = await undo();
		expect(stdout.replace(/\n# /g, ' ')).toContain(
			'memory was changed since and stays: `16384`. Before, it was `2048`.',
		);
		run(commands);
		expect(valuesIn(host.text())).toEqual({ ...valuesIn(TEXT), memory: '16384' });
		expect((await undo()).exitCode).toBe(3);
	});

	it('warns of the only GPU, too, where nobody says that it is the primary display', async () => {
		rmSync(join(root, 'sys'));
		const functions = [
			{ address: '0000:00:00.0', id: [0x8086, 0xa703], classCode: 0x060000 },
			{ address: '0000:00:02.0', id: [0x8086, 0xa780], classCode: 0x038000, driver: 'i915', group: 1 },
		] as const;
		symlinkSync(sysfs(functions), join(root, 'sys'));
		const { stdout } = await apply('--yes');
		expect(stdout.replace(/\s+/g, ' ')).toMatch(/warning: 0000:00:02.0 is the only GPU that the host has/);
	});

	it('warns where the only GPU of the host goes, with the way back, and asks', async () => {
		const { exitCode, stdout } = await outcome({ ask: () => 'n' });
		expect([exitCode, calls()]).toEqual([1, []]);
		expect(host.text()).toBe(TEXT);
		const said = stdout.replace(/\s+/g, ' ');
		expect(said).toMatch(
			/warning: 0000:00:02.0 is the only GPU that the host has .*SSH.*boot menu.*module_blacklist=vfio_pci/,
		);
		const yes = await outcome({ ask: () => 'y' });
		expect([yes.exitCode, calls().length]).toEqual([0, KEYS.length]);
	});
});

describe('nothing is changed', () => {
	async function expectNothing(reason: RegExp, code = 1, ...more: string[]) {
		const before = host.text();
		const { exitCode, stdout, stderr } = await apply(...more);
		expect(exitCode).toBe(code);
		expect(`${stdout}${stderr}`.replace(/\s+/g, ' ')).toMatch(reason);
		expect(host.text()).toBe(before);
		expect(calls()).toEqual([]);
		expect(() => kept()).toThrow();
	}

	it('without a terminal and --yes', () => expectNothing(/no terminal to ask at\. Add --yes/));
	it('while the VM runs', async () => {
		host.put('status', 'status: running\n');
		await expectNothing(/VM 100 is not off \(`status: running`\)/, 1, '--yes');
	});
	it('without qm', async () => {
		process.env['PATH'] = '/nowhere';
		await expectNothing(/there is no program qm/, 4, '--yes');
	});
	it('where a ROM is missing in its folder', async () => {
		writeFileSync(join(root, 'usr/share/kvm/igd.rom'), 'another');
		await expectNothing(/does not have the ROM files .*romtool install --rom-dir/, 1, '--yes');
	});
	it('where the plan has an error', async () => {
		writeFileSync(rom, INTEL_GOP);
		await expectNothing(/the plan has errors/, 1, '--yes');
	});
	it('where the VM would not work with it', async () => {
		host.write(TEXT.replace('vga: qxl', 'vga: qxl\nhostpci1: 0000:00:02.0,legacy-igd=1'));
		await expectNothing(/the VM would not work.*legacy-igd-several|the plan has errors/, 1, '--yes');
	});
	it('without a VM, and where the host has none of that number', async () => {
		const without = await romtool(['plan', '--host-root', root, '--apply', rom]);
		expect([without.exitCode, without.stderr]).toEqual([2, 'romtool: --apply needs the VM: add --vm and its number\n']);
		const none = await romtool(['plan', '--host-root', root, '--apply', '--vm', '101', rom]);
		expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('this host has no VM 101')]);
		const odd = await romtool(['plan', '--host-root', root, '--vm', '../x', rom]);
		expect([odd.exitCode, odd.stderr]).toEqual([2, 'romtool: "../x" is not the number of a VM, such as 100\n']);
	});
});

describe('it stops', () => {
	/** After the commands before `key`, and says so. */
	async function expectStop(key: string, reason: RegExp, also: readonly string[] = []) {
		const { exitCode, stderr } = await apply('--yes');
		const done = [...KEYS.slice(0, KEYS.indexOf(key)), ...also];
		expect(exitCode).toBe(1);
		expect(stderr).toMatch(reason);
		expect(stderr).toContain(`VM 100 has ${done.length} of ${KEYS.length} changes`);
		const [before, now] = [valuesIn(TEXT), valuesIn(host.text())];
		const changed = KEYS.filter((each) => before[each] !== now[each]);
		expect(calls().length).toBeLessThanOrEqual(KEYS.indexOf(key) + 1);
		return { done, changed };
	}

	it.each(['memory', 'machine', 'vga'])('at a command that fails: %s', async (key) => {
		host.put(`refuse-${key}`, 'VM is locked (backup)');
		const { done, changed } = await expectStop(key, /qm failed: `VM is locked \(backup\)`/);
		expect(changed).toEqual(done);
		if (done.length > 0) {
			run((await undo()).commands);
			expect(valuesIn(host.text())).toEqual(valuesIn(TEXT));
		}
	});

	it('at one that fails after it has done its work', async () => {
		host.put('fail-after-cpu', 'no quorum');
		const { done, changed } = await expectStop('cpu', /qm failed: `no quorum`/, ['cpu']);
		expect(changed).toEqual(done);
	});

	it('where somebody changes the configuration in between: Proxmox refuses, and so does romtool', async () => {
		host.put('change-at-machine', 'onboot: 1\n');
		const { done, changed } = await expectStop('machine', /checksum mismatch/);
		expect(changed).toEqual(done);
	});

	it('where a command makes something else of it', async () => {
		host.put('other-cpu', 'max');
		await expectStop('cpu', /the configuration is not what the command was to make of it: cpu/);
		expect(valuesIn(host.text())['cpu']).toBe('max');
	});

	it('where the VM has been started meanwhile', async () => {
		host.put('status', 'status: stopped\n');
		const { bin } = host;
		const qm = readFileSync(join(bin, 'qm'), 'utf8');
		writeFileSync(
			join(bin, 'qm'),
			qm.replace(
				'mv "$conf.new" "$conf"',
				'mv "$conf.new" "$conf"; [ $key != bios ] || echo "status: running" >"$here/status"',
			),
		);
		const { done, changed } = await expectStop('efidisk0', /VM 100 is not off/);
		expect(changed).toEqual(done);
	});
});

it('makes all changes though nobody reads on', async () => {
	const script = `exec 3>&1; { "$@" 2>&1; echo $? >&3; } | head -c 1 >/dev/null`;
	const child = spawnSync('sh', ['-c', script, 'sh', process.execPath, ROMTOOL, ...words(), '--apply', '--yes'], {
		env: process.env,
		encoding: 'utf8',
	});
	// Before the first change, nothing is lost; after it, all are made.
	const [before, now] = [valuesIn(TEXT), valuesIn(host.text())];
	const changed = KEYS.filter((each) => before[each] !== now[each]);
	expect([0, KEYS.length]).toContain(changed.length);
	expect(child.stdout).toMatch(/^\d+\n$/);
});

describe('Ctrl-C', () => {
	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('lets the command that runs come to its end, and begins no other: %s', async (signal, code) => {
		host.put('signal-at-machine', signal.slice(3));
		const child = spawn(process.execPath, [ROMTOOL, ...words(), '--apply', '--yes'], { env: process.env });
		let stderr = '';
		child.stderr.on('data', (data) => {
			stderr += data;
		});
		const exitCode = await new Promise((resolve) => child.once('close', resolve));
		expect([exitCode, stderr]).toEqual([code, expect.stringContaining('interrupted. VM 100 has 4 of 8 changes')]);
		const [before, now] = [valuesIn(TEXT), valuesIn(host.text())];
		expect(KEYS.filter((each) => before[each] !== now[each])).toEqual(['memory', 'bios', 'efidisk0', 'machine']);
		rmSync(join(host.bin, 'signal-at-machine'));
		run((await undo()).commands);
		expect(valuesIn(host.text())).toEqual(valuesIn(TEXT));
	});
});

function outcome({ ask }: Pick<Surroundings, 'ask'>) {
	return romtool([...words(), '--apply'], { ...(ask !== undefined && { ask }) });
}
