/** The hosts that romtool knows, each a file of `kinds`, by what `romtool plan --host` has; `host-names.ts` has their names. */
import type { Host } from './host.js';
import { ARCH_HOST } from './kinds/arch.js';
import { DEBIAN_HOST } from './kinds/debian.js';
import { FEDORA_HOST } from './kinds/fedora.js';
import { FEDORA_ATOMIC_HOST } from './kinds/fedora-atomic.js';
import { PROXMOX_HOST } from './kinds/proxmox.js';
import { UNRAID_HOST } from './kinds/unraid.js';

export const HOSTS = {
	proxmox: PROXMOX_HOST,
	debian: DEBIAN_HOST,
	fedora: FEDORA_HOST,
	'fedora-atomic': FEDORA_ATOMIC_HOST,
	arch: ARCH_HOST,
	unraid: UNRAID_HOST,
} as const satisfies Readonly<Record<string, Host>>;

export type HostId = keyof typeof HOSTS;

export const HOST_IDS = Object.keys(HOSTS) as readonly HostId[];

/** The host that a root folder is of, by files that are there and by the text of its os-release(5). */
export function hostOf(exists: (path: string) => boolean, osRelease = ''): HostId | undefined {
	const named = (key: string) => new RegExp(`^${key}=["']?([^"'\\n]*)`, 'm').exec(osRelease)?.[1]?.split(' ') ?? [];
	const words = new Set([...named('ID'), ...named('ID_LIKE')]);
	const has = (id: HostId) => {
		const { mark }: Host = HOSTS[id];
		if ('file' in mark) return exists(mark.file);
		const { osRelease: wanted, and } = mark;
		const isSo = and === undefined || exists(and.file) || named(and.key).length > 0;
		return isSo && wanted.some((word) => words.has(word));
	};
	// What is made of another system has that one's words, too.
	const isCloser = (id: HostId) => 'file' in HOSTS[id].mark || 'kindOf' in HOSTS[id];
	return HOST_IDS.find((id) => isCloser(id) && has(id)) ?? HOST_IDS.find(has);
}

/** `wanted`, or the kind of it that was found. */
export function closerHost(wanted: HostId, found: HostId | undefined): HostId {
	const host: Host | undefined = found && HOSTS[found];
	return host?.kindOf === wanted && found !== undefined ? found : wanted;
}
