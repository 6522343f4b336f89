/** ROM files that QEMU's own words give to bridges, which have no BAR for them (`pci_register_bar`, hw/pci/pci.c). */
import { type Finding, finder } from '../../bytes/finding.js';
import type { QemuArguments } from '../qemu-arguments.js';
import type { ConfigFinding, Place } from './config-finding.js';
import type { ROM_FILE_FINDINGS } from './rom-files/findings.js';
import { romOptions } from './rom-options.js';

const found = finder<typeof ROM_FILE_FINDINGS>();

/** Each was asked; pxb and pxb-pcie take one. */
const BRIDGES: ReadonlySet<string> = new Set([
	...['pcie-root-port', 'ioh3420', 'pci-bridge', 'pcie-pci-bridge', 'i82801b11-bridge'],
	...['x3130-upstream', 'xio3130-downstream'],
]);
/** As Proxmox (pve-q35-4.0.cfg) and libvirt (`qemuAssignDeviceControllerAlias`), in overrides, name them. */
const BRIDGE_ID = /^(?:pci\.\d+|ich9-pcie-port-\d+)$/;

/** QEMU starts where the bridge has no ROM BAR. */
export function bridgeFinding(id: string, rom: string, rombar: boolean): Finding | undefined {
	return rombar && BRIDGE_ID.test(id) ? found('romfile-bridge', 'error', { rom, bridge: id }) : undefined;
}

export function* lintBridgeRoms({ devices }: QemuArguments, placeOf: (word: string) => Place): Iterable<ConfigFinding> {
	for (const { driver, properties, text } of devices) {
		const rom = properties.get('romfile') ?? '';
		if (!BRIDGES.has(driver) || rom === '' || !romOptions(properties).rombar) continue;
		yield { ...placeOf(text), ...found('romfile-bridge', 'error', { rom, bridge: driver }) };
	}
}
