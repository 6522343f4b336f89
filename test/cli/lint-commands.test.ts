/** `romtool lint --as commands`: the repairs that are sure, as commands that a shell runs; the rest as comments. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { falseHost } from '../support/false-qm.js';
import { temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { hostHelper } from '../support/passthrough.js';
import { withVirtXml } from '../support/virt-xml.js';

const GOLDEN = join(import.meta.dirname, 'lint-commands');
const TEXT = `args: -set device.hostpci0.x-igd-gms=0x2
bios: ovmf
hostpci0: 0000:00:02,legacy-igd=1,rombar=0,x-vga=1,romfile=/usr/share/kvm/igd.rom
hostpci1: 0000:07:00.0,pcie=1
machine: pc
memory: 2048
scsi0: local-lvm:vm-100-disk-0,size=32G
`;

const DOMAIN = `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>it's</name>
  <memory unit='KiB'>2097152</memory>
  <currentMemory unit='KiB'>2097152</currentMemory>
  <os firmware='efi'>
    <type arch='x86_64' machine='pc-q35-8.1'>hvm</type>
  </os>
  <devices>
    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source>
        <address domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
      </source>
      <address type='pci' domain='0x0000' bus='0x06' slot='0x00' function='0x0' multifunction='off'/>
    </hostdev>
    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source>
        <address domain='0x0000' bus='0x00' slot='0x1f' function='0x3'/>
      </source>
      <address type='pci' domain='0x0000' bus='0x06' slot='0x00' function='0x1'/>
    </hostdev>
    <graphics type='spice'/>
    <video>
      <model type='qxl'/>
    </video>
  </devices>
  <qemu:commandline>
    <qemu:arg value='-set'/>
    <qemu:arg value='device.hostdev0.x-igd-opregion=on'/>
  </qemu:commandline>
</domain>
`;

let root: string;
beforeEach(() => {
	root = temporaryFolder();
	mkdirSync(join(root, 'usr/share/kvm'), { recursive: true });
	writeFileSync(join(root, 'usr/share/kvm/igd.rom'), hostHelper);
});

/** Proxmox's own takes a change without digest. */
function runAll(script: string, bin: string) {
	const qm = readFileSync(join(bin, 'qm'), 'utf8').replace(
		'if [ "$digest" !=',
		'if [ -n "$digest" ] && [ "$digest" !=',
	);
	writeFileSync(join(bin, 'qm'), qm);
	const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
	const { status, stderr } = spawnSync('sh', ['-eu'], { input: script, env, encoding: 'utf8' });
	expect([status, stderr]).toEqual([0, '']);
}

it('repairs what is sure, and leaves what is a choice', async () => {
	const host = falseHost(root, '100', TEXT);
	const path = join(root, 'etc/pve/qemu-server/100.conf');
	const words = ['lint', path, '--kvm-dir', join(root, 'usr/share/kvm')];
	const { stdout, exitCode } = await romtool([...words, '--as', 'commands']);
	expect(exitCode).toBe(1);
	await expect(stdout.replaceAll(root, '')).toMatchFileSnapshot(join(GOLDEN, 'igpu.golden'));
	const { stdout: json } = await romtool([...words, '--json']);
	const [{ commands, findings }] = JSON.parse(json);
	expect(stdout.split('\n').filter((line) => line.startsWith('qm '))).toEqual(commands.run);
	runAll(stdout, host.bin);
	const after = JSON.parse((await romtool([...words, '--json'])).stdout)[0];
	const codes = (all: readonly { code: string }[]) => all.map(({ code }) => code);
	expect(after).not.toHaveProperty('commands');
	for (const { finding } of commands.repairs) expect(codes(after.findings)).not.toContain(finding);
	expect(codes(findings)).toEqual(
		expect.arrayContaining(commands.repairs.map(({ finding }: { finding: string }) => finding)),
	);
	runAll(commands.undo.join('\n'), host.bin);
	expect(host.text().split('\n').sort()).toEqual(TEXT.split('\n').sort());
});

it('has no command where nothing is sure', async () => {
	const fine = join(root, 'fine.conf');
	writeFileSync(fine, 'bios: ovmf\nmachine: q35\nmemory: 8192\n');
	expect((await romtool(['lint', fine, '--as', 'commands'])).stdout).toContain('# Nothing to repair.');
	const choice = join(root, 'choice.conf');
	writeFileSync(choice, 'hostpci0: 05-00-0,pcie=1\nmachine: q35\nmemory: 8192\n');
	const told = await romtool(['lint', choice, '--as', 'commands']);
	expect(told.stdout).toContain('# No repair is sure');
	expect(told.stdout.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
	const domain = join(root, 'vm.xml');
	writeFileSync(
		domain,
		"<domain type='kvm'><name>x</name><os><type>hvm</type></os><devices><hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='0' function='0'/></source><rom file='x.rom'/></hostdev></devices></domain>",
	);
	const chinese = await romtool(['lint', domain, '--as', 'commands', '--lang', 'zh']);
	expect(chinese.stdout).toContain('# 没有可直接确定的修复');
	expect(chinese.stdout.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
});

it('is for virt-xml where libvirt has the VM, with what is a choice left', async () => {
	const path = join(root, "it's.xml");
	writeFileSync(path, DOMAIN);
	const { stdout, exitCode } = await romtool(['lint', path, '--as', 'commands']);
	expect(exitCode).toBe(1);
	await expect(stdout.replaceAll(root, '')).toMatchFileSnapshot(join(GOLDEN, 'domain.golden'));
	const unraid = await romtool(['lint', path, '--as', 'commands', '--host', 'unraid']);
	expect(unraid.stdout).toContain('# Unraid has no virt-xml');
	const { stdout: json } = await romtool(['lint', path, '--json']);
	const [{ commands, findings }] = JSON.parse(json);
	expect(stdout.split('\n').filter((line) => /^(?:virt-xml|\(umask)/.test(line))).toEqual(commands.run);
	expect(commands).toMatchObject({ vm: "it's", changes: [], undo: ["virsh define 'it'\\''s-before.xml'"] });
	expect(commands.repairs).toEqual([
		{ finding: 'igd-memory', key: 'memory' },
		{ finding: 'multifunction-off', key: 'devices/hostdev[1]/address' },
		{ finding: 'args-set-json', key: 'qemu:commandline/qemu:arg[2]' },
	]);
	if (process.env['ROMTOOL_VIRT_XML'] !== '1') return;
	writeFileSync(path, withVirtXml(DOMAIN, commands.run));
	const [after] = JSON.parse((await romtool(['lint', path, '--json'])).stdout);
	expect(after.commands).toBeUndefined();
	const repaired = new Set(commands.repairs.map(({ finding }: { finding: string }) => finding));
	expect(after.findings.map(({ code }: { code: string }) => code)).toEqual(
		findings.flatMap(({ code }: { code: string }) => (repaired.has(code) ? [] : [code])),
	);
});
