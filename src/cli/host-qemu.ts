/** The QEMU that a host has installed, as the package manager below its root folder knows it (dpkg-query(1), pacman(8)). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseQemuVersion, type QemuVersion } from '../vm/qemu-version.js';
import { readShortText } from './sysfs.js';

/** A few MB on a Proxmox host. */
const MAX_STATUS = 64 << 20;
/** Characters of a package's paragraph in it. */
const MAX_ENTRY = 4096;
/** A package that was removed, or whose files are not all unpacked, keeps its paragraph (dpkg-query(1), package states). */
const NOT_THERE = /^Status: .* (?:not-installed|config-files|half-installed)$/m;

/** Of rpm there is a database that nobody here reads. */
export function readQemuVersion(root: string): QemuVersion | undefined {
	return ofDpkg(root) ?? ofPacman(root);
}

/** Of the packages of Proxmox and Debian. */
function ofDpkg(root: string): QemuVersion | undefined {
	const status = `\n${readShortText(join(root, 'var/lib/dpkg/status'), MAX_STATUS) ?? ''}`;
	for (const name of ['pve-qemu-kvm', 'qemu-system-x86']) {
		const at = status.indexOf(`\nPackage: ${name}\n`);
		const [entry = ''] = at < 0 ? [] : status.slice(at + 1, at + 1 + MAX_ENTRY).split('\n\n', 1);
		const version = NOT_THERE.test(entry) ? undefined : /^Version: (?:\d+:)?(\d+\.\d+)/m.exec(entry)?.[1];
		if (version !== undefined) return parseQemuVersion(version);
	}
	return undefined;
}

/** A folder for each installed package: `qemu-system-x86-10.1.2-1`. */
function ofPacman(root: string): QemuVersion | undefined {
	const version = namesIn(join(root, 'var/lib/pacman/local'))
		.map((name) => /^qemu-system-x86-(\d+\.\d+)[\w.]*-\d/.exec(name)?.[1])
		.find((each) => each !== undefined);
	return version === undefined ? undefined : parseQemuVersion(version);
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
