/** A release of QEMU: its major and minor number, by which its behaviour is told apart. */

export type QemuVersion = readonly [major: number, minor: number];

/** Reads `10.1`, `10.1.2`, `8.0+pve1` and the version at the end of a machine type, `pc-i440fx-9.2+pve1`. */
export function parseQemuVersion(text: string): QemuVersion | undefined {
	const match = /^(?:[\w-]*-)?(\d{1,3})\.(\d{1,3})(?:\.\d{1,3})?(?:\+pve\d+)?$/.exec(text.trim());
	return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

export function isAtLeast(version: QemuVersion, [major, minor]: QemuVersion): boolean {
	return version[0] > major || (version[0] === major && version[1] >= minor);
}

/** `10.1` */
export function formatQemuVersion([major, minor]: QemuVersion): string {
	return `${major}.${minor}`;
}
