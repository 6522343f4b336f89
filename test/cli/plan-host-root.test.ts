import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readQemuVersion } from '../../src/cli/host-qemu.js';
import { parseQemuVersion } from '../../src/vm/qemu-version.js';
import { temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { rpmHeader, sqliteFile } from '../support/sqlite.js';
import { sysfs } from '../support/sysfs.js';

let root: string;
beforeEach(() => {
	root = temporaryFolder();
	const functions = [
		{ address: '0000:00:00.0', id: [0x8086, 0xa703], classCode: 0x060000 },
		{ address: '0000:00:02.0', id: [0x8086, 0xa780], classCode: 0x030000, driver: 'i915', group: 1 },
		{ address: '0000:00:1f.3', id: [0x8086, 0x7ad0], classCode: 0x040300, group: 2 },
	] as const;
	symlinkSync(sysfs(functions), join(root, 'sys'));
});

const file = (path: string, content: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
};
const installed = (version: string) =>
	file('var/lib/dpkg/status', `Package: pve-qemu-kvm\nStatus: install ok installed\nVersion: ${version}\n`);

async function planned(...words: string[]) {
	const { stdout, exitCode, stderr } = await romtool(['plan', '--json', ...words]);
	return { plan: stdout === '' ? undefined : JSON.parse(stdout)[0], exitCode, stderr };
}

describe('romtool plan --host-root', () => {
	it('has the GPU and the release of that host', async () => {
		installed('9.0.2-4');
		const { plan } = await planned('--host-root', root);
		expect(plan.device.address).toBe('0000:00:02.0');
		expect([plan.qemu, plan.qemuFrom]).toEqual(['9.0', 'installed']);
		const old = await planned('--for', '8086:a780', '--at', '00:02.0', '--qemu', '9.0');
		expect(plan.conf).toEqual(old.plan.conf);
		const { stdout } = await romtool(['plan', '--host-root', root, '--for', '1002:73bf', '--at', '03:00.0']);
		expect(stdout.replace(/\s+/g, ' ')).toContain('for the installed QEMU 9.0');
	});

	it('has the release of the option where both are named', async () => {
		installed('9.0.2-4');
		const { plan } = await planned('--host-root', root, '--qemu', '10.1');
		expect([plan.qemu, plan.qemuFrom]).toEqual(['10.1', 'option']);
	});

	it('has no release where none is installed', async () => {
		const { plan } = await planned('--host-root', root);
		expect(plan).not.toHaveProperty('qemu');
		expect(plan).not.toHaveProperty('qemuFrom');
	});

	it("says what holds the GPU's memory, by the kernel of that host", async () => {
		file('proc/iomem', '0-1 : 0000:00:02.0\n  0-1 : BOOTFB\n');
		const codes = async () => {
			const { plan } = await planned('--host-root', root);
			return plan.findings.map(({ code }: { code: string }) => code);
		};
		expect(await codes()).not.toContain('framebuffer-held');
		file('proc/sys/kernel/osrelease', '5.15.158-2-pve\n');
		expect(await codes()).toContain('framebuffer-held');
		file('proc/sys/kernel/osrelease', '6.8.12-4-pve\n');
		expect(await codes()).not.toContain('framebuffer-held');
	});

	it('refuses a folder that is not there', async () => {
		const { exitCode, stderr } = await planned('--host-root', join(root, 'gone'));
		expect([exitCode, stderr]).toEqual([2, `romtool: there is no directory ${join(root, 'gone')}\n`]);
	});
});

const SAYS = 'QEMU emulator version 10.2.1 (Debian 1:10.2.1+ds-1)\nCopyright (c) 2003-2025';
const REMOVED = 'Package: qemu-system-x86\nStatus: deinstall ok config-files\nVersion: 1:7.2+dfsg-7\n';

describe('the installed QEMU', () => {
	it.skipIf(!existsSync('/usr/bin/qemu-system-x86_64'))('is what the program on this machine says of itself', () => {
		const { stdout } = spawnSync('/usr/bin/qemu-system-x86_64', ['--version'], { encoding: 'utf8' });
		mkdirSync(join(root, 'usr/bin'), { recursive: true });
		copyFileSync('/usr/bin/qemu-system-x86_64', join(root, 'usr/bin/qemu-system-x86_64'));
		expect(readQemuVersion(root)).toEqual(parseQemuVersion(stdout));
	});

	it.each([
		['the packages of Proxmox', () => installed('10.1.2-7'), [10, 1]],
		[
			'the packages of pacman',
			() => {
				for (const name of ['qemu-system-x86-firmware-10.1.2-1', 'qemu-system-x86-10.1.2-1', 'qemu-base-9.0.0-1'])
					file(`var/lib/pacman/local/${name}/desc`, '');
			},
			[10, 1],
		],
		['another package of pacman', () => file('var/lib/pacman/local/qemu-system-arm-10.1.2-1/desc', ''), undefined],
		[
			"rpm's database",
			() => {
				file('usr/lib/sysimage/rpm/rpmdb.sqlite', '');
				const header = rpmHeader({ 1000: 'qemu-system-x86-core', 1001: '10.1.3' }, 3000);
				const tables = [
					{ name: 'Packages', rows: [[4, undefined, header]] },
					{ name: 'Name', rows: [[1, 'qemu-system-x86-core', 4, 0]] },
				] as const;
				writeFileSync(join(root, 'usr/lib/sysimage/rpm/rpmdb.sqlite'), sqliteFile(tables, 4096));
			},
			[10, 1],
		],
		['a removed package', () => file('var/lib/dpkg/status', REMOVED), undefined],
		['a program, far inside', () => file('usr/bin/kvm', `${'\0'.repeat((1 << 20) - 30)}${SAYS}\0`), [10, 2]],
		[
			'a program of Fedora',
			() => file('usr/libexec/qemu-kvm', `\0${SAYS.replace(' (Debian', ' (qemu-10.2')}\0`),
			[10, 2],
		],
		[
			'a script in place of the program',
			() => file('usr/bin/kvm', '#!/bin/sh\nexec qemu-system-x86_64 "$@"\n'),
			undefined,
		],
		[
			'a link to the program of this machine',
			() => {
				file('elsewhere/kvm', SAYS);
				mkdirSync(join(root, 'usr/bin'), { recursive: true });
				symlinkSync(join(root, 'elsewhere/kvm'), join(root, 'usr/bin/kvm'));
			},
			undefined,
		],
		['nothing', () => undefined, undefined],
	])('is read from %s', (_, install, version) => {
		install();
		expect(readQemuVersion(root)).toEqual(version);
	});
});
