/** The hookscript in a shell, with a false sysfs in which devices come and go, and under shellcheck. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type HookCaller, hookscript } from '../../src/host/hookscript.js';
import { temporaryFolder } from '../support/files.js';
import { need, programExists } from '../support/process.js';

const DEVICES = [
	{ address: '0000:05:00.0', id: { vendorId: 0x1002, deviceId: 0x164c } },
	{ address: '0000:05:00.1', id: { vendorId: 0x1002, deviceId: 0x1637 } },
];
const IDS: Readonly<Record<string, string>> = { '0000:05:00.0': '164c', '0000:05:00.1': '1637' };
const STOPPED: Readonly<Record<HookCaller, string[]>> = {
	proxmox: ['100', 'post-stop'],
	libvirt: ["it's", 'release', 'end', '-'],
};
const STARTS: Readonly<Record<HookCaller, string[]>> = {
	proxmox: ['100', 'pre-start'],
	libvirt: ["it's", 'prepare', 'begin', '-'],
};

let root: string;
beforeEach(() => {
	root = temporaryFolder();
	for (const address of Object.keys(IDS)) add(address);
});

const at = (...names: string[]) => join(root, 'bus/pci', ...names);

function add(address: string, driver = 'vfio-pci', device = IDS[address]) {
	mkdirSync(at('devices', address), { recursive: true });
	writeFileSync(at('devices', address, 'vendor'), '0x1002\n');
	writeFileSync(at('devices', address, 'device'), `0x${device}\n`);
	writeFileSync(at('devices', address, 'remove'), '');
	if (driver !== '') symlinkSync(`../../drivers/${driver}`, at('devices', address, 'driver'));
}

function run(caller: HookCaller, words: readonly string[]) {
	const script = join(root, 'hook.sh');
	writeFileSync(script, hookscript(DEVICES, caller, "it's"));
	const env = { ...process.env, ROMTOOL_SYSFS: root, PATH: `${join(root, 'bin')}:${process.env['PATH']}` };
	const { status, stderr } = spawnSync('sh', [script, ...words], { env, encoding: 'utf8' });
	return { status, stderr };
}

/**
 * What the kernel does while the script sleeps: a device that 1 is written to goes; at what is written to `rescan`, those that are to
 * be found come.
 */
function kernel(found: readonly string[]) {
	const script = `#!/bin/sh
	cd '${at()}'
	for device in devices/*; do
		if [ -s "$device/remove" ]; then echo "$device" >>removed; rm -r "$device"; fi
	done
	if [ -s rescan ]; then
		cat rescan >>rescanned
		: >rescan
		for address in ${found.join(' ')}; do
			if [ ! -e "devices/$address" ]; then cp -r "kept/$address" devices; fi
		done
	fi
`;
	spawnSync('cp', ['-r', at('devices'), at('kept')]);
	mkdirSync(join(root, 'bin'));
	writeFileSync(join(root, 'bin/sleep'), script, { mode: 0o755 });
}

const lines = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8').trimEnd().split('\n') : []);

describe.each(['proxmox', 'libvirt'] as const)('as %s calls it', (caller) => {
	it('lets the devices go after the VM has stopped, and has them found again', () => {
		kernel(Object.keys(IDS));
		expect(run(caller, STOPPED[caller])).toEqual({ status: 0, stderr: '' });
		expect(lines('removed').sort()).toEqual(Object.keys(IDS).map((address) => `devices/${address}`));
		expect(lines('rescanned')).toEqual(['1']);
		expect(Object.keys(IDS).every((address) => existsSync(at('devices', address)))).toBe(true);
	});

	it('has those found before a start that are not there, and else does nothing', () => {
		expect(run(caller, STARTS[caller])).toEqual({ status: 0, stderr: '' });
		kernel(Object.keys(IDS));
		rmSync(at('devices/0000:05:00.1'), { recursive: true });
		expect(run(caller, STARTS[caller])).toEqual({ status: 0, stderr: '' });
		expect([lines('rescanned'), lines('removed')]).toEqual([['1'], []]);
	});

	it('stops the start where the host does not find one', () => {
		kernel([]);
		rmSync(at('devices/0000:05:00.1'), { recursive: true });
		const { status, stderr } = run(caller, STARTS[caller]);
		expect([status, stderr]).toEqual([1, expect.stringContaining('the host does not find 0000:05:00.1')]);
	});

	it.each([
		['another driver', () => add('0000:05:00.1', 'amdgpu'), 'has the driver amdgpu: nothing is done'],
		['another device', () => add('0000:05:00.1', 'vfio-pci', '1234'), 'is 1002:1234 now: nothing is done'],
	])('touches nothing where one has become %s', (_, change, said) => {
		rmSync(at('devices/0000:05:00.1'), { recursive: true });
		change();
		const { status, stderr } = run(caller, STOPPED[caller]);
		expect([status, stderr]).toEqual([0, expect.stringContaining(said)]);
		for (const address of Object.keys(IDS)) expect(readFileSync(at('devices', address, 'remove'), 'utf8')).toBe('');
	});

	it('does nothing at any other time, and for no other domain', () => {
		const others =
			caller === 'proxmox'
				? [['100', 'post-start'], ['100', 'pre-stop'], ['100']]
				: [['other', 'release', 'end'], ["it's", 'stopped', 'end'], ["it's"]];
		for (const words of others) expect(run(caller, words)).toEqual({ status: 0, stderr: '' });
		for (const address of Object.keys(IDS)) expect(readFileSync(at('devices', address, 'remove'), 'utf8')).toBe('');
	});

	it('is a script that shellcheck has nothing against', (context) => {
		need(context, programExists('shellcheck'), 'shellcheck (Debian package shellcheck)');
		const script = join(root, 'hook.sh');
		writeFileSync(script, hookscript(DEVICES, caller, "it's"));
		expect(spawnSync('shellcheck', [script], { encoding: 'utf8' }).stdout).toBe('');
	});
});
