/** What apt brings along with the package: on Proxmox VE nothing but Node, and of two that would do, Proxmox's own first. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDebianPackage, type DebianPackage } from '../support/debian-package.js';
import { temporaryFolder } from '../support/files.js';
import { need, programExists } from '../support/process.js';

let deb: DebianPackage;
beforeAll(async () => {
	deb = await buildDebianPackage();
});
afterAll(() => deb.remove());

/** In the repositories of a host. */
const DEBIAN = ['nodejs', 'qemu-system-x86', 'ovmf'];
const PVE_8 = ['pve-qemu-kvm', 'pve-edk2-firmware'];
const PVE_9 = ['pve-qemu-kvm', 'pve-edk2-firmware-ovmf'];

const VERSION = '20.0';
const stanza = (name: string) =>
	`Package: ${name}\nArchitecture: all\nMaintainer: x <x@x.invalid>\nVersion: ${VERSION}\nDescription: x\n`;

/** Packages that `apt-get install ./romtool.deb` would install. */
function installedWith(there: readonly string[], available: readonly string[]): string[] {
	const folder = temporaryFolder();
	const repository = join(folder, 'repository');
	for (const path of ['repository', 'state/lists/partial', 'cache/archives/partial']) {
		mkdirSync(join(folder, path), { recursive: true });
	}
	const file = (name: string) => `Filename: ./${name}.deb\nSize: 1\nSHA256: ${'0'.repeat(64)}\n`;
	writeFileSync(join(repository, 'Packages'), available.map((name) => `${stanza(name)}${file(name)}\n`).join(''));
	writeFileSync(
		join(folder, 'state/status'),
		there.map((name) => `${stanza(name)}Status: install ok installed\n\n`).join(''),
	);
	copyFileSync(deb.file, join(folder, 'romtool.deb'));
	expect(statSync(join(folder, 'romtool.deb')).size).toBe(deb.bytes.length);
	writeFileSync(join(folder, 'sources.list'), `deb [trusted=yes] file:${repository} ./\n`);
	const settings = {
		'Dir::Etc::sourcelist': join(folder, 'sources.list'),
		'Dir::Etc::sourceparts': '/dev/null',
		'Dir::Etc::preferencesparts': '/dev/null',
		'Dir::State': join(folder, 'state'),
		'Dir::State::status': join(folder, 'state/status'),
		'Dir::Cache': join(folder, 'cache'),
		'APT::Sandbox::User': '',
		'APT::Install-Recommends': 'true',
		'Debug::NoLocking': 'true',
	};
	const config = join(folder, 'apt.conf');
	writeFileSync(
		config,
		Object.entries(settings)
			.map(([name, value]) => `${name} "${value}";\n`)
			.join(''),
	);
	const options = {
		env: { PATH: process.env['PATH'], APT_CONFIG: config, LC_ALL: 'C.UTF-8' },
		encoding: 'utf8',
	} as const;
	execFileSync('apt-get', ['update', '-qq'], options);
	const { stdout, stderr } = spawnSync('apt-get', ['install', '--simulate', join(folder, 'romtool.deb')], options);
	expect(stderr).toBe('');
	return [...stdout.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name as string).sort();
}

it.for([
	['Proxmox VE 9', PVE_9, [...DEBIAN, ...PVE_9], ['nodejs', 'romtool']],
	['Proxmox VE 8', PVE_8, [...DEBIAN, ...PVE_8], ['nodejs', 'romtool']],
	['Proxmox VE with Node', [...PVE_9, 'nodejs'], [...DEBIAN, ...PVE_9], ['romtool']],
	[
		'Proxmox VE without firmware',
		['pve-qemu-kvm'],
		[...DEBIAN, ...PVE_9],
		['nodejs', 'pve-edk2-firmware-ovmf', 'romtool'],
	],
	['Debian', [], DEBIAN, ['nodejs', 'ovmf', 'qemu-system-x86', 'romtool']],
] as const)('%s', ([, there, available, installed], context) => {
	need(context, programExists('apt-get'), 'apt-get (Debian package apt)');
	expect(installedWith(there, available)).toEqual(installed);
});
