/** Findings about option ROMs and the drivers in them, whoever reads them. */
import type { Explanations } from './explanation.js';

const AGAIN = 'Take the file from its source again.';
const ANEW = 'Build the ROM anew from the driver or the VBIOS in it: romtool build.';

export const ROM: Explanations = {
	'not-a-rom': {
		cause:
			'The file is something else: a driver or a program, a VBT, a VFCT table, a dump in which nothing was read, text, a web page, an archive, a whole BIOS image, or nothing that is known. QEMU loads it all the same, and nothing in the guest finds a ROM.',
		fix: 'Do what the finding says for this kind of file: build a ROM of a UEFI driver, take ROMs out of BIOS files and archives (romtool extract) and tables (romtool vfct), read a blank dump again.',
	},
	'no-usable-image': {
		cause: 'The ROM has images of other code types only than those that a PC runs or reads: 0 (x86) and 3 (EFI).',
		fix: 'Take a ROM with a VBIOS or a GOP driver.',
	},
	'header-before-rom': {
		cause: "Other bytes come before 55 aa, often a header of the vendor's flash tool: no consumer finds the ROM there.",
		fix: 'Cut them off: romtool edit trim.',
	},
	'rom-signature': {
		cause:
			'An image does not begin with 55 aa. The file is no ROM, is damaged, or an image length leads to the wrong place.',
		fix: 'See with romtool inspect what the file is, and take it from its source again.',
	},
	truncated: {
		cause: 'The file ends where a header has to be.',
		fix: AGAIN,
	},
	'pcir-offset': {
		cause:
			"The offset of the PCI data structure at 0x18 is zero, or leads out of the file: nobody can tell the image's IDs and length.",
		fix: AGAIN,
	},
	'pcir-signature': {
		cause: 'Where the header points to there is no "PCIR": the file is no PCI ROM, or bytes were lost or added in it.',
		fix: AGAIN,
	},
	'pcir-unaligned': {
		cause: 'The PCI data structure is not at a multiple of 4: OVMF and some Linux kernels stop there, SeaBIOS goes on.',
		fix: ANEW,
	},
	'pcir-overlaps-header': {
		cause: 'The PCI data structure lies on the ROM header, so that one of them is not what it seems.',
		fix: ANEW,
	},
	'pcir-outside-image': {
		cause:
			'The PCI data structure lies behind the image that it describes, and is lost where the image is copied alone.',
		fix: ANEW,
	},
	'pcir-length': {
		cause:
			'The length that the PCI data structure gives is not that of its revision: readers of the one and of the other see different fields.',
		fix: ANEW,
	},
	'image-length-zero': {
		cause: 'The image length is zero: readers take the image for endless or for the end of the ROM.',
		fix: ANEW,
	},
	'image-truncated': {
		cause:
			'The image is longer than the file: the copy or the download is not complete. QEMU fills the rest with zeros.',
		fix: 'Get the whole file.',
	},
	'too-many-images': {
		cause: 'More images follow each other than any ROM has; those behind were not read.',
		fix: AGAIN,
	},
	'last-image-missing': {
		cause: 'No image is marked as the last (Indicator bit 7): readers go on into whatever follows.',
		fix: 'Mark the last image: romtool edit join writes the chain anew.',
	},
	'last-image-early': {
		cause:
			'An image is marked as the last, and further ones follow: no consumer gets to those. NVIDIA keeps data of its own there, which is no fault.',
		fix: 'Join the images anew (romtool edit join), unless what follows is data of the vendor.',
	},
	'trailing-bytes': {
		cause: 'Bytes follow the last image: nobody reads them, but the ROM BAR grows with them.',
		fix: 'Cut them off: romtool edit trim.',
	},
	'size-not-multiple': {
		cause:
			'The size is no multiple of 512, in which ROMs are counted: bytes were lost or added, or a page was saved in place of the file.',
		fix: 'Compare with the source; cut or pad the file.',
	},
	'device-list-unterminated': {
		cause: 'The list of further device IDs has no zero at its end inside the image.',
		fix: ANEW,
	},
	'device-list-overlap': {
		cause: 'The list of further device IDs lies on other structures: its entries are other data.',
		fix: ANEW,
	},
	'legacy-size-mismatch': {
		cause:
			'The size byte of a legacy image and its PCI data structure differ: a BIOS copies and sums by the one, and finds the next image by the other.',
		fix: 'None where both stretches sum to zero; else take the ROM from its source again.',
	},
	'legacy-sum': {
		cause:
			'The bytes of a legacy image do not sum to zero, because it was changed or damaged, or because EfiRom padded it: SeaBIOS and other BIOSes refuse it.',
		fix: 'Mend the sum (romtool edit fix-sum, romtool build --checksum) where the change was meant; else take the file from its source again.',
	},
	'efi-signature': {
		cause: 'An image of type EFI lacks the signature 0x00000ef1: firmware does not start it.',
		fix: ANEW,
	},
	'efi-image-offset': {
		cause:
			'The driver begins outside of its image, or behind the bytes that the header declares: firmware does not start it.',
		fix: ANEW,
	},
	'efi-length-mismatch': {
		cause:
			'The lengths in the EFI header and in the PCI data structure differ: a driver that goes beyond the shorter one is cut off.',
		fix: ANEW,
	},
	'efi-compression': {
		cause: 'The compression type is neither 0 (none) nor 1 (EFI 1.1), and firmware knows no other.',
		fix: AGAIN,
	},
	'efi-decompress': {
		cause: 'The compressed driver cannot be unpacked, because it is damaged or cut off: firmware starts nothing of it.',
		fix: AGAIN,
	},
	'efi-payload-not-pe': {
		cause: 'What the image carries as its driver is no PE image: firmware does not load it.',
		fix: 'Take the driver from its source again (romtool extract), and build the ROM of it.',
	},
	'efi-payload-truncated': {
		cause: 'The driver ends before its last section does: firmware loads it damaged or not at all.',
		fix: 'Take the driver from its source again (romtool extract), and build the ROM of it.',
	},
	'efi-machine-mismatch': {
		cause:
			"The ROM header names another machine type than the driver's own headers: firmware picks by the first and loads by the second.",
		fix: ANEW,
	},
	'efi-subsystem-mismatch': {
		cause:
			"The ROM header names another subsystem than the driver's own headers: firmware picks by the first and loads by the second.",
		fix: ANEW,
	},
	'driver-unsigned': {
		cause:
			'The driver carries no signature. OVMF for x64 starts it under Secure Boot all the same; SEV guests and other firmware do not.',
		fix: 'Sign it, or switch Secure Boot off, where the firmware refuses it.',
	},
	'executable-damaged': {
		cause: 'The file begins like an EFI program, but its headers make no sense: it is cut off or damaged.',
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'vbt-damaged': {
		cause: 'The file begins like a VBT, but its headers make no sense: it is cut off or damaged.',
		fix: 'Take the VBT from its source again: romtool extract, or opregion of i915 in debugfs.',
	},
};
