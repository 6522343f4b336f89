/** `romtool plan --as commands`: what it prints can be copied as a whole, and a shell runs the commands and nothing else. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { parseConfiguration, type Settings, settingsOf } from '../../src/proxmox/configuration.js';
import { buildIgdRom } from '../../src/vm/igd-rom.js';
import { INTEL_GOP } from '../support/bios.js';
import { falseHost } from '../support/false-qm.js';
import { temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { sysfs } from '../support/sysfs.js';

const GOLDEN = join(import.meta.dirname, 'plan-commands');
const TEXTS = {
	'a new VM':
		'balloon: 0\nboot: order=scsi0\nbios: ovmf\ncores: 4\nefidisk0: local-lvm:vm-100-disk-1,efitype=4m,size=4M\nmachine: q35\nmemory: 8192\nscsi0: local-lvm:vm-100-disk-0,size=32G\n',
	'a VM with much of its own':
		'args: -device \'foo,bar="a b"\' -set device.hostpci1.x-igd-opregion=on -smbios type=1,serial=$1\nbios: seabios\ncpu: kvm64,flags=+aes;-pcid\nhostpci0: 0000:07:00.0\nhostpci1: 0000:00:02.0,x-vga=1\nmachine: q35,viommu=intel\nmemory: 2048\nvga: qxl,memory=64\n',
} as const;

let root: string;
let rom: string;
beforeEach(() => {
	root = temporaryFolder();
	rom = join(root, 'igd.rom');
	writeFileSync(rom, buildIgdRom({ gop: INTEL_GOP }));
	mkdirSync(join(root, 'usr/share/kvm'), { recursive: true });
	const functions = [
		{ address: '0000:00:00.0', id: [0x8086, 0xa703], classCode: 0x060000 },
		{ address: '0000:00:02.0', id: [0x8086, 0xa780], classCode: 0x030000, driver: 'i915', group: 1 },
		{ address: '0000:01:00.0', id: [0x10de, 0x1c60], classCode: 0x030000, driver: 'nouveau', group: 2 },
		{ address: '0000:01:00.1', id: [0x10de, 0x10f1], classCode: 0x040300, driver: 'snd_hda_intel', group: 2 },
		{ address: '0000:07:00.0', id: [0x10ec, 0x8168], classCode: 0x020000, driver: 'r8169', group: 3 },
	] as const;
	symlinkSync(sysfs(functions), join(root, 'sys'));
});

const planned = (...words: string[]) => romtool(['plan', '--host-root', root, '--qemu', '9.1', ...words]);
const shown = (text: string) => text.replaceAll(root, '');
const valuesIn = (text: string) => {
	const [settings] = settingsOf(parseConfiguration(text));
	return Object.fromEntries((settings as Settings).all.map(({ key, value }) => [key, value]));
};

/** In a shell, with a `qm` and a `romtool` that do what they are called for. Proxmox's own takes a change without digest. */
function runAll(script: string, bin: string) {
	writeFileSync(join(bin, 'romtool'), `#!/bin/sh\ncp "$4" "$3" 2>/dev/null || cp "$2" '${root}/usr/share/kvm'\n`);
	chmodSync(join(bin, 'romtool'), 0o755);
	const qm = readFileSync(join(bin, 'qm'), 'utf8').replace(
		'if [ "$digest" !=',
		'if [ -n "$digest" ] && [ "$digest" !=',
	);
	writeFileSync(join(bin, 'qm'), qm);
	const { status, stderr } = spawnSync('sh', ['-eu'], {
		input: script,
		env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
		encoding: 'utf8',
	});
	expect([status, stderr]).toEqual([0, '']);
}

describe.each(Object.entries(TEXTS))('for %s', (name, text) => {
	it.each([
		['iGPU', ['--at', '00:02.0']],
		['card', ['--at', '01:00.0']],
	])('of the %s: golden, run by a shell, and undone', async (gpu, words) => {
		const host = falseHost(root, '100', text);
		const files = gpu === 'iGPU' ? [rom] : [];
		const { stdout, exitCode } = await planned(...words, ...files, '--vm', '100', '--as', 'commands');
		expect(exitCode).toBe(0);
		await expect(shown(stdout)).toMatchFileSnapshot(join(GOLDEN, `${gpu} ${name}.golden`.replaceAll(' ', '-')));
		const { stdout: json } = await planned(...words, ...files, '--vm', '100', '--json');
		const { commands } = JSON.parse(json)[0];
		expect(stdout.split('\n').filter((line) => line.startsWith('qm '))).toEqual(commands.run);
		runAll(stdout, host.bin);
		const values = valuesIn(host.text());
		for (const { key, after } of commands.changes) if (key !== 'efidisk0') expect(values[key]).toBe(after);
		const again = await planned(...words, ...files, '--vm', '100', '--as', 'commands');
		expect(again.stdout).toContain('# VM 100 already has all that the plan asks for.');
		runAll(commands.undo.join('\n'), host.bin);
		expect(valuesIn(host.text())).toEqual(valuesIn(text));
	});
});

it('of a VM that nobody has seen names what it replaces', async () => {
	const { stdout } = await romtool(['plan', '--for', '10de:1c60', '--at', '01:00.0', '--as', 'commands']);
	await expect(stdout).toMatchFileSnapshot(join(GOLDEN, 'unseen.golden'));
	const chinese = await romtool(['plan', '--for', '10de:1c60', '--at', '01:00.0', '--as', 'commands', '--lang', 'zh']);
	await expect(chinese.stdout).toMatchFileSnapshot(join(GOLDEN, 'unseen-zh.golden'));
});

describe('of libvirt', () => {
	const words = ['--at', '01:00.0', '--host', 'debian', '--as', 'commands'];

	it('are for virt-xml, with what the domain has', async () => {
		mkdirSync(join(root, 'etc/libvirt/qemu'), { recursive: true });
		writeFileSync(
			join(root, 'etc/libvirt/qemu/my vm.xml'),
			"<domain type='kvm'><name>my vm</name><memory unit='GiB'>8</memory><os firmware='efi'><type machine='pc-q35-7.2'>hvm</type></os><cpu mode='host-passthrough'/><devices><video><model type='qxl'/></video></devices></domain>",
		);
		const { stdout, exitCode } = await planned(...words, '--vm', 'my vm');
		expect(exitCode).toBe(0);
		await expect(shown(stdout)).toMatchFileSnapshot(join(GOLDEN, 'libvirt.golden'));
		const { stdout: json } = await planned(...words.slice(0, -2), '--vm', 'my vm', '--json');
		expect(JSON.parse(json)[0].commands).toMatchObject({ vm: 'my vm', seen: true, changes: [], errors: [] });
	});

	it('name what a domain that nobody has seen must have; there are none for QEMU', async () => {
		const { stdout } = await planned(...words);
		await expect(shown(stdout)).toMatchFileSnapshot(join(GOLDEN, 'libvirt-unseen.golden'));
		expect(stdout).not.toMatch(/^qm /m);
		const chinese = await planned(...words, '--lang', 'zh');
		expect(chinese.stdout).toContain('此处不知道该域');
		const unraid = await planned('--at', '01:00.0', '--host', 'unraid', '--as', 'commands');
		expect(unraid.stdout).toContain('# Unraid has no virt-xml');
		const qemu = await planned(...words, '--target', 'qemu');
		expect([qemu.exitCode, qemu.stdout]).toEqual([2, '']);
	});
});

it('has no command where a part is missing, and says what to get', async () => {
	falseHost(root, '100', TEXTS['a new VM']);
	const gop = join(root, 'gop.rom');
	writeFileSync(gop, buildOptionRom([{ kind: 'efi', data: INTEL_GOP }], { vendorId: 0x8086, deviceIds: [0xa780] }));
	const { stdout, exitCode } = await planned('--at', '00:02.0', gop, '--vm', '100', '--as', 'commands');
	expect(exitCode).toBe(1);
	expect(stdout.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
	expect(stdout.replace(/\n#\s*/g, ' ')).toContain('No commands for the VM yet');
	expect(stdout).toMatch(/#\s+romtool build --igd-helper/);
});

it('says what would not work, and what other options want', async () => {
	falseHost(root, '100', `${TEXTS['a new VM']}hostpci0: 0000:00:02.0,pcie=1,legacy-igd=1\n`);
	const { stdout } = await planned('--at', '01:00.0', '--vm', '100', '--json');
	const [{ commands }] = JSON.parse(stdout);
	expect(commands.seen).toBe(true);
	// The VM does not start as it is, and would not with the card.
	expect(commands.errors.map(({ code }: { code: string }) => code)).toEqual(['legacy-igd-pcie']);
	const wrong = await planned('--as', 'commands', '--json');
	expect(wrong.exitCode).toBe(2);
});

describe('--hookscript', () => {
	const words = ['plan', '--hookscript', '--for', '1002:164c', '--at', '05:00.0', '--vm', '100'];

	it('is a script on standard output, and what to do with it beside that', async () => {
		const { stdout, stderr, exitCode } = await romtool(words);
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^#!\/bin\/sh\n/);
		expect(stdout).toContain("devices='0000:05:00.0=1002:164c'");
		expect(stderr.replace(/\s+/g, ' ')).toContain('qm set 100 --hookscript local:snippets/romtool-0000-05-00-0.sh');
		const fedora = await romtool([...words, '--host', 'fedora']);
		expect(fedora.stderr).toContain('systemctl restart virtqemud');
		const unraid = await romtool([...words, '--host', 'unraid']);
		expect(unraid.stderr).toContain('/etc/rc.d/rc.libvirt restart');
		expect(unraid.stderr.replace(/\s+/g, ' ')).toContain('shuts down all running VMs');
		expect(unraid.stderr).not.toContain('systemctl');
		expect(fedora.stderr).not.toContain('running VMs');
		const libvirt = await romtool([...words, '--host', 'debian', '--lang', 'zh']);
		expect(libvirt.stdout).toMatch(/^\[ "\$\{1-\}" = 100 \] \|\| exit 0$/m);
		expect(libvirt.stderr.replace(/\s+/g, '')).toContain('/etc/libvirt/hooks/qemu.d/romtool-0000-05-00-0.sh');
	});

	it('is not known to be needed by every GPU, and is for none that is a part or without an address', async () => {
		const card = await romtool(['plan', '--hookscript', '--for', '10de:1c60', '--at', '01:00.0']);
		expect([card.exitCode, card.stderr.replace(/\s+/g, ' ')]).toEqual([
			0,
			expect.stringContaining('does not know that 10de:1c60 needs this'),
		]);
		const part = await romtool(['plan', '--hookscript', '--for', '8086:46d4', '--at', '00:02.1']);
		const nowhere = await romtool(['plan', '--hookscript', '--for', '1002:164c']);
		const qemu = await romtool([...words, '--target', 'qemu']);
		for (const { exitCode, stdout } of [part, nowhere, qemu]) expect([exitCode, stdout]).toEqual([2, '']);
	});
});
