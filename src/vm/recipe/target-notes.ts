/** Notes of plans that are about one way to configure VMs, or about hosts that give devices to vfio-pci by ID. */
import type { Finding } from '../../bytes/finding.js';
import type { TargetId } from '../../host/host.js';
import { bindsByAddress } from '../../host/host-words.js';
import type { HostId } from '../../host/hosts.js';

/** Codes of findings, and whose notes they are. */
const OF_TARGETS: Readonly<Record<string, TargetId>> = {
	'q35-slot': 'libvirt',
	'domain-unseen': 'libvirt',
	'vm-hostpci-full': 'proxmox',
	'vm-unseen': 'proxmox',
};
const OF_IDS: ReadonlySet<string> = new Set(['ids-shared']);

export function isFor(target: TargetId, host: HostId): (finding: Pick<Finding, 'code'>) => boolean {
	return ({ code }) => (OF_TARGETS[code] ?? target) === target && !(OF_IDS.has(code) && bindsByAddress(host));
}
