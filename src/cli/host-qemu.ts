/**
 * The QEMU that a host has installed, as the package manager below its root folder knows it (dpkg-query(1), pacman(8), rpm(8)), or
 * as the program says itself.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rpmVersion } from '../host/rpm/rpm-version.js';
import { parseQemuVersion, type QemuVersion } from '../vm/qemu-version.js';
import { dpkgVersions } from './dpkg.js';
import { withFile } from './host-file.js';

/** Of Proxmox and Debian, of Fedora and its kin, of all others. */
const PROGRAMS = ['usr/bin/kvm', 'usr/libexec/qemu-kvm', 'usr/bin/qemu-system-x86_64', 'usr/bin/qemu-kvm'];
const RPM_DATABASES = ['usr/lib/sysimage/rpm/rpmdb.sqlite', 'var/lib/rpm/rpmdb.sqlite'];
const RPM_PACKAGES = ['qemu-system-x86-core', 'qemu-kvm-core', 'qemu-x86', 'qemu-kvm'];
/** Programs of QEMU have some 30 MB. */
const MAX_PROGRAM = 256 << 20;
const CHUNK = 1 << 20;
const PAGE = 4096;
/** What it prints with --version (`version`, system/vl.c), which the compiler puts together. */
const SAYS = 'QEMU emulator version ';

export function readQemuVersion(root: string, packages = dpkgVersions(root)): QemuVersion | undefined {
	return ofDpkg(packages) ?? ofPacman(root) ?? ofRpm(root) ?? ofProgram(root);
}

/** Of the packages of Proxmox and Debian. */
function ofDpkg(packages: (name: string) => string | undefined): QemuVersion | undefined {
	const [version] = ['pve-qemu-kvm', 'qemu-system-x86'].flatMap((name) => packages(name) ?? []);
	const numbers = /^(?:\d+:)?(\d+\.\d+)/.exec(version ?? '')?.[1];
	return numbers === undefined ? undefined : parseQemuVersion(numbers);
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

/** Of Fedora and its kin; older hosts and SUSE have databases of other kinds. */
function ofRpm(root: string): QemuVersion | undefined {
	for (const path of RPM_DATABASES) {
		const version = withFile(join(root, path), (read) => rpmVersion(read, RPM_PACKAGES));
		if (version !== undefined) return parseQemuVersion(version);
	}
	return undefined;
}

function ofProgram(root: string): QemuVersion | undefined {
	for (const path of PROGRAMS) {
		const said = saidBy(join(root, path));
		const version = said === undefined ? undefined : parseQemuVersion(said);
		if (version !== undefined) return version;
	}
	return undefined;
}

/** The line that a program would print; `undefined` where it has none. */
function saidBy(path: string): string | undefined {
	return withFile(path, (read, size) => {
		const end = Math.min(size, MAX_PROGRAM);
		// The line may lie across two pieces: these overlap.
		for (let at = 0; at < end; at += CHUNK - PAGE) {
			const text = Buffer.from(read(at, Math.min(CHUNK, end - at))).toString('latin1');
			const found = text.indexOf(SAYS);
			if (found >= 0) return text.slice(found, found + 100);
		}
		return undefined;
	});
}
