/** Properties that QEMU's vfio-pci has, of itself and as any PCI device (`vfio_pci_properties`, hw/vfio/pci.c; `pci_props`, hw/pci/pci.c; 7.2 to 11). */
import { finder } from '../../bytes/finding.js';
import { nearestNames } from '../../bytes/nearest.js';
import type { ConfigFinding, Place } from './config-finding.js';
import type { MANAGER_FINDINGS } from './managers/findings.js';

const found = finder<typeof MANAGER_FINDINGS>();

const PROPERTIES = (
	'acpi-index addr bootindex bus busnr display driver enable-migration failover_pair_id fd guest-uuid host hotplugged id ' +
	'iommufd migration-events multifunction ramfb rombar romfile romsize skip-vsc-check sriov-pf sysfsdev ' +
	'use-legacy-x86-rom vf-token x-balloon-allowed x-device-dirty-page-tracking x-enable-migration x-igd-gms ' +
	'x-igd-legacy-mode x-igd-lpc x-igd-opregion x-intx-mmap-timeout-ms x-max-bounce-buffer-size ' +
	'x-migration-load-config-after-iter x-migration-max-queued-buffers-size x-migration-multifd-transfer x-msix-relocation ' +
	'x-no-geforce-quirks x-no-kvm-intx x-no-kvm-ioeventfd x-no-kvm-msi x-no-kvm-msix x-no-mmap x-no-vfio-ioeventfd ' +
	'x-nv-gpudirect-clique x-pci-class-code x-pci-device-id x-pci-sub-device-id x-pci-sub-vendor-id x-pci-vendor-id ' +
	'x-pcie-ari-nextfn-1 x-pcie-err-unc-mask x-pcie-ext-tag x-pcie-extcap-init x-pcie-lnksta-dllla ' +
	'x-pre-copy-dirty-page-tracking x-req x-vga xres yres'
).split(' ');

/** Options of Proxmox VE that QEMU has under another name, or does not have. */
const OF_PROXMOX: ReadonlyMap<string, string | undefined> = new Map([
	['legacy-igd', undefined],
	['pcie', undefined],
	['mapping', undefined],
	['mdev', 'sysfsdev'],
	['vendor-id', 'x-pci-vendor-id'],
	['device-id', 'x-pci-device-id'],
	['sub-vendor-id', 'x-pci-sub-vendor-id'],
	['sub-device-id', 'x-pci-sub-device-id'],
]);

const KNOWN = new Set(PROPERTIES);

/** Each with the name that was most likely meant. A name that is like none may be of a release that is not known here. */
export function* lintProperties(names: Iterable<string>, placeOf: (name: string) => Place): Iterable<ConfigFinding> {
	for (const property of names) {
		if (KNOWN.has(property)) continue;
		const proxmox = OF_PROXMOX.has(property);
		const [near] = proxmox ? [OF_PROXMOX.get(property)] : nearestNames(property, PROPERTIES);
		const severity = proxmox || near !== undefined ? 'error' : 'warning';
		yield { ...placeOf(property), ...found('vfio-property-unknown', severity, { property, near, proxmox }) };
	}
}
