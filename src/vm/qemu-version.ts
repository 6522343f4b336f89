/** A release of QEMU: its major and minor number, by which its behaviour is told apart. */

export type QemuVersion = readonly [major: number, minor: number];

/** `pc-i440fx-9.2+pve1` */
const MACHINE = /^[\w-]+-(\d{1,3})\.(\d{1,3})(?:\.\d{1,3})?(?:\+pve\d+)?$/;
/** What stands before a release in a line of `kvm --version` or `pveversion -v`, and as an epoch in that of a package. */
const BEFORE = String.raw`(?:QEMU emulator version |[\w-]+: |\d{1,2}:|v)?`;
/** Behind the number: nothing, a revision of the package, or what else `kvm --version` prints. */
const RELEASE = new RegExp(String.raw`^${BEFORE}(\d{1,3})(?:\.(\d{1,3})(?:\.\d{1,3})?)?(?:[-+~]| \(|\n|$)`, 'i');

/**
 * Reads `10.1`, `10.1.2`, `8.0+pve1`, `10.1.2-7`, `9` for 9.0, a line of `kvm --version`, and the version at the end of a
 * machine type.
 */
export function parseQemuVersion(text: string): QemuVersion | undefined {
	const [, major, minor = '0'] = MACHINE.exec(text.trim()) ?? RELEASE.exec(text.trim()) ?? [];
	return major === undefined ? undefined : [Number(major), Number(minor)];
}

/** `10.1` */
export function formatQemuVersion([major, minor]: QemuVersion): string {
	return `${major}.${minor}`;
}
