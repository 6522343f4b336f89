/** The QEMU that runs a machine. */
import { parseQemuVersion, type QemuVersion } from '../vm/qemu-version.js';
import type { Vm } from './vm.js';

/** The host's, or else the oldest that it can be: a machine's version is never newer than QEMU's. */
export function installedQemu({
	host,
	machine,
}: Pick<Vm, 'host' | 'machine'>): { readonly version: QemuVersion; readonly exact: boolean } | undefined {
	if (host?.qemu !== undefined) return { version: host.qemu, exact: true };
	// Other endings are distributions' own: pc-q35-rhel9.2.0, pc-i440fx-jammy.
	const version = /-\d/.test(machine) ? parseQemuVersion(machine) : undefined;
	return version && { version, exact: false };
}
