/**
 * What x64 OVMF demands of an option ROM, one entry per rule: read from edk2's sources, and proven with Debian's
 * OVMF 2022.11 in QEMU by test/consumers/boots.test.ts. Each ID is the code of the rule's finding.
 */
import type { Rule } from '../../bytes/rule.js';

const OPTION_ROM = 'MdeModulePkg/Bus/Pci/PciBusDxe/PciOptionRomSupport.c';
const PE_COFF = 'MdePkg/Library/BasePeCoffLib/BasePeCoff.c';
const IMAGE = 'MdeModulePkg/Core/Dxe/Image/Image.c';

export const OVMF_RULES = {
	'ovmf-rom-bar': {
		source: `${OPTION_ROM} GetOpRomInfo`,
		text: 'The ROM BAR is larger than 2 KiB; one of 2 KiB reads back like none.',
		fix: 'Make the file larger than 2048 bytes, with zeros at its end.',
	},
	'ovmf-rom-signature': {
		source: `${OPTION_ROM} LoadOpRomImage`,
		text: 'The ROM begins with 55 aa. Only behind a first image are other bytes skipped, in steps of 512.',
		fix: 'Cut off what precedes the ROM (romtool edit trim), or build it anew.',
	},
	'ovmf-pcir-offset': {
		source: `${OPTION_ROM} LoadOpRomImage, ContainEfiImage`,
		text: "The PCI data structure's offset is not zero and a multiple of 4, and 24 bytes there lie inside the ROM BAR, and inside what the images' lengths add up to as far as an EFI image is still looked for.",
		fix: 'Build the ROM anew from the driver in it: romtool build.',
	},
	'ovmf-pcir-signature': {
		source: `${OPTION_ROM} LoadOpRomImage, ContainEfiImage`,
		text: 'The PCI data structure begins with "PCIR"; the chain of images ends before an image where it does not, and OVMF walks on into memory that is not the ROM.',
		fix: 'Build the ROM anew from the driver in it: romtool build.',
	},
	'ovmf-image-length': {
		source: `${OPTION_ROM} LoadOpRomImage`,
		text: 'The image lengths add up to no more than the ROM BAR; the chain ends before an image that goes beyond.',
		fix: 'Get the whole file, or build the ROM anew: romtool build.',
	},
	'ovmf-image-length-zero': {
		source: `${OPTION_ROM} LoadOpRomImage`,
		text: 'No image has length zero. A first one ends the search; behind another image, and in OVMF 2022.11 as a first one too, it makes firmware search forever unless it is marked as the last.',
		fix: 'Build the ROM anew: romtool build.',
	},
	'ovmf-last-image': {
		source: `${OPTION_ROM} LoadOpRomImage`,
		text: 'Bit 7 of an indicator ends the chain; images behind it do not exist.',
		fix: 'Build the ROM anew: romtool build marks the last image alone.',
	},
	'ovmf-no-efi-image': {
		source: `${OPTION_ROM} ContainEfiImage`,
		text: 'Some image has code type 3 (EFI).',
		fix: 'Take a ROM with a GOP driver; a VBIOS alone shows nothing before the driver of the guest.',
	},
	'ovmf-efi-signature': {
		source: `${OPTION_ROM} LocalLoadFile2`,
		text: "The image's header carries EFI's signature 0x00000ef1.",
		fix: 'Build the ROM anew from the driver in it: romtool build.',
	},
	'ovmf-subsystem': {
		source: `${OPTION_ROM} ProcessOpRomImage, LocalLoadFile2`,
		text: "The subsystem in the image's header is 11 (boot service driver) or 12 (runtime driver).",
		fix: 'Take the driver, not an application, and build the ROM anew.',
	},
	'ovmf-compression-type': {
		source: `${OPTION_ROM} LocalLoadFile2`,
		text: 'The compression type is 0 (none) or 1 (EFI 1.1).',
		fix: 'Build the ROM anew from the driver in it: romtool build.',
	},
	'ovmf-initialization-size': {
		source: `${OPTION_ROM} LocalLoadFile2`,
		text: "The initialization size is no more than the image's length.",
		fix: 'Build the ROM anew from the driver in it: romtool build.',
	},
	'ovmf-driver-offset': {
		source: `${OPTION_ROM} LocalLoadFile2`,
		text: "The driver's offset is less than the initialization size.",
		fix: 'Build the ROM anew from the driver in it: romtool build.',
	},
	'ovmf-decompress': {
		source: `${OPTION_ROM} LocalLoadFile2; MdePkg/Library/BaseUefiDecompressLib/BaseUefiDecompressLib.c UefiDecompressGetInfo, UefiDecompress`,
		text: 'A compressed driver unpacks.',
		fix: 'Take the ROM from its source again, or build it from the driver: romtool build.',
	},
	'ovmf-pe-signature': {
		source: `${PE_COFF} PeCoffLoaderGetPeHeader`,
		text: 'The driver is a PE image: "PE\\0\\0" where the MZ header points to, with 264 bytes of headers there, and a PE32 or PE32+ optional header.',
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'ovmf-pe-directories': {
		source: `${PE_COFF} PeCoffLoaderGetPeHeader`,
		text: "There are at most 16 data directories, and the optional header's size is exactly what they make of it.",
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'ovmf-pe-headers-size': {
		source: `${PE_COFF} PeCoffLoaderGetPeHeader`,
		text: 'The headers hold all section headers, are smaller than the image in memory, and lie inside the file.',
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'ovmf-pe-certificate': {
		source: `${PE_COFF} PeCoffLoaderGetPeHeader`,
		text: 'A signature that the security directory declares ends inside the file.',
		fix: 'Take the driver from its source again: it is cut off, or its signature is.',
	},
	'ovmf-pe-machine': {
		source: `${PE_COFF} PeCoffLoaderGetPeHeader; ${IMAGE} CoreIsImageTypeSupported`,
		text: "The driver's own machine type is X64, or EBC, for which OVMF has an interpreter. The machine type in the image's header decides on the order only.",
		fix: 'Take a driver for X64: others do not run in a guest of this kind.',
	},
	'ovmf-pe-section': {
		source: `${PE_COFF} PeCoffLoaderGetPeHeader, PeCoffLoaderLoadImage`,
		text: "Each section's data lies behind the headers and inside the file, and its addresses inside the image in memory.",
		fix: 'Take the driver from its source again: it is cut off or damaged.',
	},
	'ovmf-pe-debug': {
		source: `${PE_COFF} PeCoffLoaderGetImageInfo, PeCoffLoaderLoadImage`,
		text: 'The debug directory, where a section holds it, and its CodeView entry can be read.',
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'ovmf-pe-resource': {
		source: `${PE_COFF} PeCoffLoaderLoadImage`,
		text: "The resource directory's entries fit its size.",
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'ovmf-pe-subsystem': {
		source: `${IMAGE} CoreLoadPeImage`,
		text: "The driver's own subsystem is 10, 11 or 12; in OVMF 2022.11 also 13, which later edk2 refuses.",
		fix: 'Take a driver, not another kind of program.',
	},
	'ovmf-pe-alignment': {
		source: `${IMAGE} CoreLoadPeImage; ${PE_COFF} PeCoffLoaderLoadImage`,
		text: 'The section alignment is not zero.',
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'ovmf-pe-memory': {
		source: `${IMAGE} CoreLoadPeImage`,
		text: 'The image in memory and its alignment take less than 2 GiB.',
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'ovmf-pe-relocations': {
		source: `${PE_COFF} PeCoffLoaderRelocateImage`,
		text: 'The base relocations lie inside the image in memory, fill their blocks, and are of types 0, 1, 2, 3 or 10.',
		fix: 'Take the driver from its source again: romtool extract.',
	},
	'ovmf-pe-relocations-stripped': {
		source: `${IMAGE} CoreLoadPeImage; ${PE_COFF} PeCoffLoaderLoadImage`,
		text: 'A driver without relocations is no runtime driver and is linked to an address that is free.',
		fix: 'Build the driver with its relocations, or take another build of it.',
	},
	'ovmf-pe-entry': {
		source: `${PE_COFF} PeCoffLoaderLoadImage`,
		text: 'The entry point lies inside the image in memory. OVMF does not check it, and crashes.',
		fix: 'Do not use the driver: take it from its source again.',
	},
	'ovmf-truncated': {
		source: 'QEMU hw/pci/pci.c pci_add_option_rom',
		text: 'The images lie inside the file. Firmware cannot see where it ends: zeros stand in for what is missing.',
		fix: 'Get the whole file.',
	},
	'ovmf-ids-not-checked': {
		source: OPTION_ROM,
		text: "Vendor, device, device list, class code, revision and sum are not looked at: any device runs any ROM's driver. The driver itself may look.",
		fix: 'None needed; romtool edit set-id makes IDs and device agree.',
	},
	'ovmf-secure-boot': {
		source:
			'OvmfPkg/OvmfPkgX64.dsc PcdOptionRomImageVerificationPolicy; SecurityPkg/Library/DxeImageVerificationLib/DxeImageVerificationLib.c DxeImageVerificationHandler',
		text: 'OVMF for x64 starts unsigned option ROMs under Secure Boot too (policy 0x00, always execute). SEV guests and other firmware refuse them (policy 0x04).',
		fix: 'None for OVMF on x64; sign the driver or switch Secure Boot off where other firmware refuses it.',
	},
} as const satisfies Record<string, Rule>;

export type OvmfRule = keyof typeof OVMF_RULES;

/** A rule that is broken. */
export interface Break {
	readonly rule: OvmfRule;
	/** Bytes, from wherever the function that says so counts. */
	readonly at: number;
	readonly message: string;
	readonly fix: string;
}
