/** Findings about what QEMU, Linux and Proxmox VE do with a ROM; OVMF and SeaBIOS have rules of their own. */
import type { Explanations } from './explanation.js';

const AGAIN = 'Take the file from its source again.';

export const QEMU: Explanations = {
	'qemu-romfile-empty': {
		cause: 'The file is empty: QEMU stops, and the machine does not start.',
		fix: AGAIN,
	},
	'qemu-romfile-too-large': {
		cause: 'The file is larger than 2 GiB: QEMU stops, and the machine does not start.',
		fix: 'Give the ROM, not the disk or flash around it.',
	},
	'qemu-bar-size': {
		cause: 'QEMU makes a ROM BAR of the next power of two, and fills the rest with zeros.',
		fix: 'None needed.',
	},
	'qemu-padding-hides-truncation': {
		cause:
			'The file is cut off. QEMU fills the ROM BAR up with zeros, so that the guest runs what is left as if it were whole.',
		fix: 'Get the whole file.',
	},
};

export const AMDGPU: Explanations = {
	'amdgpu-vbios-behind': {
		cause:
			'The VBIOS stands behind an EFI image: amdgpu reads a VBIOS from the start of the ROM only, and walks no chain of images.',
		fix: 'Build the ROM with the VBIOS first: romtool build with -b before -e.',
	},
	'amdgpu-rom-signature': {
		cause:
			'The ROM does not begin with 55 aa: the kernel says "Invalid PCI ROM header signature", and amdgpu stops without a VBIOS.',
		fix: 'See with romtool inspect what the file is; romtool edit trim cuts off what precedes the ROM.',
	},
	'amdgpu-pcir-signature': {
		cause:
			'The PCI data structure is not where the header says: the kernel reads no ROM, and amdgpu stops without a VBIOS.',
		fix: AGAIN,
	},
	'amdgpu-pcir-unaligned': {
		cause: 'The PCI data structure is not at a multiple of 4: kernels that check that read no further.',
		fix: AGAIN,
	},
	'amdgpu-header-missing': {
		cause:
			'There is no pointer to an ATOM ROM header: this is no ATOMBIOS, as with a GOP driver alone, and amdgpu has no use for it.',
		fix: "Give the GPU's own function its VBIOS: romtool vfct, romtool extract.",
	},
	'amdgpu-header-outside': {
		cause: 'The ATOM ROM header lies past the end of the image: the VBIOS is cut off ("VBIOS header is broken").',
		fix: 'Get the whole VBIOS.',
	},
	'amdgpu-atom-magic': {
		cause: 'The header that the ROM points to does not say "ATOM": amdgpu does not take it for an ATOMBIOS.',
		fix: AGAIN,
	},
	'amdgpu-ati-magic': {
		cause: 'The string of ATI that every ATOMBIOS has is missing: amdgpu says "Invalid ATI magic" and stops.',
		fix: AGAIN,
	},
	'amdgpu-code-type': {
		cause: 'The first image is not of type x86: old kernels say "Not an x86 BIOS ROM, not using".',
		fix: 'Put the VBIOS first: romtool edit join.',
	},
	'amdgpu-size-byte': {
		cause: 'The size byte at 0x2 differs from the file: a way of reading that goes by it does not get the VBIOS whole.',
		fix: AGAIN,
	},
};

export const I915: Explanations = {
	'i915-vbt-missing': {
		cause: 'The VBIOS has no VBT: i915 guesses the ports, and panels and adapters may stay dark.',
		fix: 'Take the VBIOS of the board, or leave the VBT to the OpRegion.',
	},
	'i915-vbt-unaligned': {
		cause: 'The VBT is not at a multiple of 4, in which steps i915 searches an option ROM: it is not found.',
		fix: AGAIN,
	},
	'i915-vbt-outside': {
		cause: 'The VBT lies past the end of the images, where i915 does not search.',
		fix: AGAIN,
	},
	'i915-vbt-header': {
		cause: 'The VBT is cut off in its header ("VBT header incomplete").',
		fix: AGAIN,
	},
	'i915-vbt-size': {
		cause: 'The VBT declares more bytes than are there ("VBT incomplete").',
		fix: AGAIN,
	},
	'i915-bdb-header': {
		cause: 'The data block lies outside of its VBT ("BDB header incomplete").',
		fix: AGAIN,
	},
	'i915-bdb-size': {
		cause: 'The data block is longer than its VBT ("BDB incomplete").',
		fix: AGAIN,
	},
	'i915-vbt-sum': {
		cause:
			'The bytes of the VBT do not sum to zero, as those of many in use: firmware fills in the sum when it starts, and i915 does not look at it.',
		fix: 'None needed.',
	},
};

export const PROXMOX_FILE: Explanations = {
	'proxmox-romfile-name': {
		cause:
			'The name of the file has a character that ends the value of romfile= in the configuration, or there is no name.',
		fix: 'Rename the file to letters, digits, dots, hyphens and underscores.',
	},
	'proxmox-romfile-space': {
		cause: 'The name begins or ends with a space, which goes when the line of the configuration is read.',
		fix: 'Rename the file.',
	},
	'proxmox-romfile-place': {
		cause:
			'Proxmox looks for ROM files in /usr/share/kvm alone; a path in the configuration is put behind that folder.',
		fix: 'Copy the file there, and write its name alone: romtool install.',
	},
};
