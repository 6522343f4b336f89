/** What in a configuration could not be judged, and what would let it be. */
import type { HostFacts } from '../../host/host-facts.js';
import { nodeMappings } from '../../proxmox/mapping.js';

export interface NotJudged {
	/** `host-devices`: the host is known, its PCI functions are not. */
	readonly what: 'rom-files' | 'host' | 'host-devices' | 'mapped-devices';
	/** Of things that are counted. */
	readonly count?: number;
	/** An option, a folder or file below the root of the host, or a setting in place of another. */
	readonly needs: string;
}

/** What passes a device of the host. */
const DEVICES = {
	proxmox: /^hostpci\d+:|^args:.*\bvfio-pci\b/m,
	libvirt: /<hostdev\b[^>]*\btype=['"](?:pci|mdev)['"]|type=['"]hostdev|\bvfio-pci\b/,
} as const;
/** Devices by their names in the cluster, which stand for another address on each node. */
const MAPPED = /^hostpci\d+:.*?\bmapping=([^,\s]+)/gm;

export function notJudged(
	kind: keyof typeof DEVICES,
	text: string,
	{ unseenRoms, host }: { readonly unseenRoms: number; readonly host: HostFacts | undefined },
): NotJudged[] {
	const passes = DEVICES[kind].test(text);
	const known = host !== undefined && nodeMappings(host) !== undefined;
	const mapped = kind === 'proxmox' && !known ? new Set([...text.matchAll(MAPPED)].map(([, name]) => name)).size : 0;
	const unknown: NotJudged[] =
		host === undefined
			? [{ what: 'host', needs: '--host-root' }]
			: host.functions === undefined
				? [{ what: 'host-devices', needs: 'sys' }]
				: [];
	return [
		...(unseenRoms > 0 ? [{ what: 'rom-files', count: unseenRoms, needs: '--kvm-dir' } as const] : []),
		...(mapped > 0 ? [{ what: 'mapped-devices', count: mapped, needs: neededForMappings(host) } as const] : []),
		...(passes ? unknown : []),
	];
}

function neededForMappings(host: HostFacts | undefined): string {
	if (host === undefined) return 'host=';
	return host.pciMappings === undefined ? 'etc/pve/mapping/pci.cfg' : 'etc/hostname';
}
