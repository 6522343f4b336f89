/** The QEMU that runs a machine. */
import { isAtLeastVersion } from '../host/package-version.js';
import { parseQemuVersion, type QemuVersion } from '../vm/qemu-version.js';
import type { Vm } from './vm.js';

/** The host's, or else the oldest that it can be: a machine's version is never newer than QEMU's. */
export function installedQemu({
	host,
	settings,
	machine,
}: Pick<Vm, 'host' | 'settings' | 'machine'>): { readonly version: QemuVersion; readonly exact: boolean } | undefined {
	if (host?.qemu !== undefined) return { version: host.qemu, exact: true };
	const creation = /creation-qemu=([\d.]+)/.exec(settings.get('meta')?.value ?? '')?.[1];
	const candidates = [/-(\d+\.\d+)/.exec(machine)?.[1], creation].flatMap((text) => {
		const version = text === undefined ? undefined : parseQemuVersion(text);
		return version === undefined ? [] : [version];
	});
	const [first, second] = candidates;
	if (first === undefined) return undefined;
	return { version: second !== undefined && isAtLeastVersion(second, first) ? second : first, exact: false };
}
