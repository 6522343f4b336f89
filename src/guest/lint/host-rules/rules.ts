/** What each rule about the host holds, and where that stands. */
import type { Rule } from '../config-finding.js';

export const HOST_RULES = {
	'iommu-off': {
		source: 'PVE/QemuServer/PCI.pm prepare_pci_device; Linux drivers/vfio/vfio_iommu_type1.c',
		text: 'The IOMMU is on: `cannot prepare PCI pass-through, IOMMU not present`. AMD has it on by default, Intel from kernel 6.8 on.',
	},
	'iommu-unsure': {
		source: 'Linux Documentation/admin-guide/kernel-parameters.txt, intel_iommu',
		text: "Before kernel 6.8, Intel's IOMMU needs intel_iommu=on; and nothing switches off with the next start an IOMMU that is on.",
	},
	'vga-disabled': {
		source: 'QEMU hw/vfio/pci.c vfio_populate_vga, hw/vfio/igd.c',
		text: 'vfio-pci has no disable_vga=1 where VGA access is asked for: with x-vga=on QEMU stops, and the legacy mode of iGPUs is disabled.',
	},
	'vfio-ids-mismatch': {
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		text: 'Where vfio-pci is given IDs, they are those of the devices that are passed.',
	},
	'vfio-ids-invalid': {
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		text: 'ids= of vfio-pci is a list of VENDOR:DEVICE in hex, four digits each at most.',
	},
	'vfio-not-loaded': {
		source: 'modprobe.d(5) softdep; Linux drivers/vfio/pci/vfio_pci.c',
		text: "With ids= given, vfio-pci is loaded before the host's drivers: by /etc/modules or a softdep.",
	},
	'modprobe-not-read': {
		source: 'modprobe.d(5)',
		text: 'Files with options of vfio-pci in /etc/modprobe.d are named *.conf: modprobe reads no others.',
	},
	'modprobe-misspelled': {
		source: 'modprobe.d(5)',
		text: 'Files in /etc/modprobe.d are called what they are about. A misspelled name works all the same.',
	},
} as const satisfies Record<string, Rule>;

/** Where a whole IOMMU group goes to vfio-pci. */
export const TAKEN_GROUP_RULES = {
	'group-shared': {
		source: 'PVE/SysFSTools.pm pci_dev_group_bind_to_vfio',
		text: 'No network, storage or USB controller of the host is in the IOMMU group of a passed device: it goes to vfio-pci as well.',
	},
} as const satisfies Record<string, Rule>;

/** Where the passed devices alone go to vfio-pci. */
export const VIABLE_GROUP_RULES = {
	'group-not-viable': {
		source: 'Linux drivers/iommu/iommu.c iommu_group_claim_dma_owner; QEMU hw/vfio/container.c',
		text: 'Where only the passed devices go to vfio-pci, no driver of the host works in their IOMMU groups: `group … is not viable`. A warning, since a hook may see to it.',
	},
} as const satisfies Record<string, Rule>;
