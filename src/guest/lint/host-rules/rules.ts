/** What each rule about the host holds, and where that stands. */
import type { Rule } from '../config-finding.js';

export const HOST_RULES = {
	'iommu-off': {
		source: 'PVE/QemuServer/PCI.pm prepare_pci_device; Linux drivers/vfio/vfio_iommu_type1.c',
		text: 'The IOMMU is on: `cannot prepare PCI pass-through, IOMMU not present`. AMD has it on by default, Intel from kernel 6.8 on.',
		fix: "Turn on VT-d or AMD-Vi (IOMMU) in the firmware's setup, and take what switches it off out of the kernel command line.",
	},
	'iommu-unsure': {
		source: 'Linux Documentation/admin-guide/kernel-parameters.txt, intel_iommu',
		text: "Before kernel 6.8, Intel's IOMMU needs intel_iommu=on; and nothing switches off with the next start an IOMMU that is on.",
		fix: 'Add intel_iommu=on to the kernel command line of an Intel host, take out what switches it off, and reboot.',
	},
	'vga-disabled': {
		source: 'QEMU hw/vfio/pci.c vfio_populate_vga, hw/vfio/igd.c',
		text: 'vfio-pci has no disable_vga=1 where VGA access is asked for: with x-vga=on QEMU stops, and the legacy mode of iGPUs is disabled.',
		fix: 'Take disable_vga=1 out of /etc/modprobe.d and the kernel command line, and renew the initramfs.',
	},
	'vfio-ids-mismatch': {
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		text: 'Where vfio-pci is given IDs, they are those of the devices that are passed.',
		fix: 'Write ids= with the IDs that romtool devices shows, then update-initramfs -u and reboot.',
	},
	'vf-pf-ids': {
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		text: 'Beside a passed virtual function of a GPU, ids= of vfio-pci does not name its physical function, which has the same ID with Intel: its own driver makes the virtual ones.',
		fix: 'Take the ID out of ids=: virtual functions are bound when the guest starts.',
	},
	'vfio-ids-invalid': {
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		text: 'ids= of vfio-pci is a list of VENDOR:DEVICE in hex, four digits each at most.',
		fix: 'Write ids= as lspci -n does, with commas between: ids=1002:164c,1002:1637.',
	},
	'vfio-not-loaded': {
		source: 'modprobe.d(5) softdep; Linux drivers/vfio/pci/vfio_pci.c',
		text: "With ids= given, vfio-pci is loaded before the host's drivers: by /etc/modules or a softdep.",
		fix: "Add vfio-pci to /etc/modules, or a softdep line for the host's driver: romtool plan prints both.",
	},
	'modprobe-not-read': {
		source: 'modprobe.d(5)',
		text: 'Files with options of vfio-pci in /etc/modprobe.d are named *.conf: modprobe reads no others.',
		fix: 'Rename the file so that its name ends with .conf.',
	},
	'modprobe-misspelled': {
		source: 'modprobe.d(5)',
		text: 'Files in /etc/modprobe.d are called what they are about. A misspelled name works all the same.',
		fix: 'Rename the file when you next look at it; nothing breaks until then.',
	},
} as const satisfies Record<string, Rule>;

/** Where a whole IOMMU group goes to vfio-pci. */
export const TAKEN_GROUP_RULES = {
	'group-shared': {
		source: 'PVE/SysFSTools.pm pci_dev_group_bind_to_vfio',
		text: 'No network, storage or USB controller of the host is in the IOMMU group of a passed device: it goes to vfio-pci as well.',
		fix: 'Use another slot or port for one of them, or split the group (ACS) and know what that gives up.',
	},
} as const satisfies Record<string, Rule>;

/** Where the passed devices alone go to vfio-pci. */
export const VIABLE_GROUP_RULES = {
	'group-not-viable': {
		source: 'Linux drivers/iommu/iommu.c iommu_group_claim_dma_owner; QEMU hw/vfio/container.c',
		text: 'Where only the passed devices go to vfio-pci, no driver of the host works in their IOMMU groups: `group … is not viable`. A warning, since a hook may see to it.',
		fix: 'Bind all functions of the group to vfio-pci, or have a hook that does.',
	},
} as const satisfies Record<string, Rule>;
