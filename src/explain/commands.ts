/** Findings about the work of a command: what extract looked for, what dump read, how plan decided. */
import type { Explanations } from './explanation.js';

export const EXTRACT: Explanations = {
	'nothing-found': {
		cause:
			'Nothing of what was asked for is in the file: it is an update program or an encrypted package, firmware of a board without a GPU, or no firmware at all.',
		fix: 'Do what the finding says: unpack the package first, or take the BIOS of the right board; romtool tree shows what is there.',
	},
	'nothing-for-device': {
		cause: 'There are drivers or VBIOS images in the file, but none for the device that --for names.',
		fix: 'Take the BIOS of a board that this device sits on, or leave out --for to have everything.',
	},
};

export const DUMP: Explanations = {
	'dump-driver-bound': {
		cause: 'A driver of the host has the device: what was read may be changed by it, or a part only.',
		fix: 'Compare it with a dump after the driver is unbound.',
	},
	'dump-primary-gpu': {
		cause: 'The GPU is the primary one: what was read may be the copy that the firmware has started and changed.',
		fix: 'Compare it with a dump while another GPU is the primary one, or with the file of the vendor.',
	},
	'dump-left-on': {
		cause: "Reading the ROM could not be switched off again in the host's sysfs.",
		fix: 'Write 0 to the file rom of the device.',
	},
};

export const PLAN: Explanations = {
	'iommu-off': {
		cause: 'The GPU is in no IOMMU group: the IOMMU is off, and nothing can be passed.',
		fix: "Turn on VT-d or AMD-Vi (IOMMU) in the firmware's setup, and set the kernel command line.",
	},
	'iommu-group-shared': {
		cause: 'Other devices are in the IOMMU group of a function that is passed: the host loses them.',
		fix: 'See that the host can do without them (romtool devices lists the groups), or use another slot.',
	},
	'ids-shared': {
		cause: 'vfio-pci takes devices by their IDs, and another device of the host has the same as one that is passed.',
		fix: 'Where the host needs it, leave the ID out of vfio.conf: Proxmox binds what it passes when the guest starts.',
	},
	'igd-address': {
		cause:
			'The iGPU is not at 00:02.0: Proxmox refuses legacy-igd=1 for it, and the GOP driver looks for its iGPU there.',
		fix: 'Pass 0000:00:02.0.',
	},
	'igd-not-primary': {
		cause: 'The iGPU is no VGA controller on this host: the GOP driver, and legacy mode, want it to be one.',
		fix: "Make the iGPU the primary display in the firmware's setup.",
	},
	'vf-host-driver': {
		cause:
			'The physical function of a GPU that is passed in part stays with its driver on the host, which makes the virtual functions.',
		fix: 'None needed; leave its IDs out of vfio.conf and its driver out of any blacklist.',
	},
	'vf-vgpu-type': {
		cause: 'A guest can use a virtual function of NVIDIA with a vGPU type alone, which the plan does not choose.',
		fix: 'Add mdev= with one of the types that Proxmox lists for the function.',
	},
	'igd-qemu': {
		cause:
			'This QEMU does not know the iGPU: it sets up neither legacy mode nor the IDs of the LPC bridge, without which the GOP driver does not start.',
		fix: 'Take a newer QEMU; the finding says which.',
	},
	'igd-generation-unknown': {
		cause: 'QEMU knows no generation for the iGPU: it hands over OpRegion and IDs, but no stolen memory.',
		fix: 'Take a helper and a GOP driver that are made for this chip, and try it.',
	},
	'igd-stolen-memory': {
		cause:
			'The plan gives the iGPU 64 MiB of stolen memory (x-igd-gms=0x2), of which QEMU before 9.2 gives none by itself.',
		fix: 'Make it what the firmware has set (DVMT pre-allocated), in units of 32 MiB.',
	},
	'igd-no-disable-vga': {
		cause: 'Legacy mode needs VGA access, which disable_vga=1 of vfio-pci takes away.',
		fix: 'Take it out of /etc/modprobe.d and the kernel command line, and renew the initramfs.',
	},
	'qemu-assumed': {
		cause: 'The options for an iGPU depend on the release of QEMU, which nobody has named.',
		fix: 'Name it: --qemu 9.2 (kvm --version tells it).',
	},
	'host-console-lost': {
		cause: "The GPU is the host's primary display: the host's console goes dark when the guest starts.",
		fix: "Have the host's web page or SSH at hand.",
	},
	'console-dark': {
		cause: "With vga none the host's own console of the guest (noVNC, SPICE) stays dark.",
		fix: 'Leave out that line until the guest is installed and its screen or remote desktop works.',
	},
	'hypervisor-hidden': {
		cause:
			"The plan hides from the guest that it is one, because AMD's drivers for Windows may stop with error 43 where they see it.",
		fix: 'Leave out -cpu … in guests that do without.',
	},
	'bus-unknown': {
		cause: "Nobody has named the GPU's address: XX stands for its bus.",
		fix: 'Put it in: lspci -Dnn tells it, --at names it.',
	},
	'audio-assumed': {
		cause: 'The audio function is taken to be where it usually is; its IDs are not known.',
		fix: 'Look with lspci -nn, and change the lines where it is elsewhere.',
	},
	'audio-missing': {
		cause: 'This host has no audio function beside the GPU that could carry the GOP ROM.',
		fix: 'Make one ROM of the two for the GPU itself: romtool edit join.',
	},
	'vbios-missing': {
		cause: 'There is no VBIOS for the device, and without one the GOP driver declines.',
		fix: 'Take it from the running host (romtool vfct) or out of the BIOS (romtool extract).',
	},
	'helper-missing': {
		cause:
			"There is no helper (IgdAssignmentDxe), without which the GOP driver finds no VBT in the guest; no vendor's BIOS has it.",
		fix: 'Take a ROM that has it, and give it to the same command: a build of VfioIgdPkg (tomitamoeko/VfioIgdPkg) for QEMU 10.0 and newer, gen12_igd.rom (gangqizai/igd) for Ice Lake to Raptor Lake up to 9.1.',
	},
	'gop-missing': {
		cause: "There is no GOP driver for the device: the screen stays dark until the guest's own driver loads.",
		fix: 'Take it out of the BIOS of the board: romtool extract.',
	},
	'rom-not-used': {
		cause: 'Another of the files does the work of this one.',
		fix: 'Give this one alone to use it.',
	},
	'rom-same-name': {
		cause: 'Two of the files have one name: in the folder of ROMs one takes the place of the other.',
		fix: 'Rename one of them.',
	},
	'rom-without-place': {
		cause: 'What is in the ROM has no place in the recipe for this device.',
		fix: 'Take the ROM that the finding names.',
	},
	'card-rom-missing': {
		cause: "The host shows no ROM of the card: without a romfile there is no picture before the guest's driver.",
		fix: "Take one out of the board's BIOS (romtool extract), or for AMD of the VFCT table (romtool vfct).",
	},
	'card-rom-no-picture': {
		cause: "OVMF runs nothing of the card's ROM: the screen stays dark until the guest's own driver loads.",
		fix: 'Take the ROM of a card of the same model whose firmware knows UEFI.',
	},
	'card-rom-of-primary': {
		cause: "The card is the host's primary display: its ROM may be a copy that the firmware has changed.",
		fix: 'Read the ROM while another display is the primary one (romtool dump), and give it as romfile.',
	},
};
