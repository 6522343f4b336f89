/** What the rules about the host look at. */
import type { HostFacts } from '../../host/host-facts.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { ConfigFinding } from '../config-finding.js';

export interface HostQuestion {
	readonly host: HostFacts;
	/** Those that are passed, as far as the host is known to have them. */
	readonly passed: readonly { readonly where: Pick<ConfigFinding, 'key' | 'line'>; readonly function: PciFunction }[];
	/** Intel's integrated graphics is among the passed devices. */
	readonly igpu: boolean;
	/** QEMU is told to give the guest VGA access (x-vga=on). */
	readonly vgaAccess: boolean;
	/** IDs that the VBIOS images of the configuration are for, `1002:164c`. */
	readonly vbiosIds: readonly string[];
}
