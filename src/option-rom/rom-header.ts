/** The header at the start of every option ROM image: legacy (PCI Firmware 3.x §5.1.2) and EFI (UEFI 2.10 §14.4.2). */
import { u16At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';

/** `PCI Expansion ROM Header` of an x86 PC-AT image. */
export const legacyRomHeader = record('PCI expansion ROM header', {
	signature: 'u16',
	/** In units of 512 bytes; the BIOS checks the sum over them. */
	initializationSize: 'u8',
	entryPoint: { bytes: 3 },
	reserved: { bytes: 18 },
	pcirOffset: 'u16',
});

/** `EFI_PCI_EXPANSION_ROM_HEADER`. */
export const efiRomHeader = record('EFI PCI expansion ROM header', {
	signature: 'u16',
	/** In units of 512 bytes, like the PCI data structure's image length. */
	initializationSize: 'u16',
	efiSignature: 'u32',
	subsystem: 'u16',
	machine: 'u16',
	compressionType: 'u16',
	reserved: { bytes: 8 },
	/** From the start of this image. */
	efiImageOffset: 'u16',
	pcirOffset: 'u16',
});

/** Bytes 55 AA, read as a little-endian word. */
export const ROM_SIGNATURE = 0xaa55;
export function hasRomSignature(bytes: Uint8Array): boolean {
	return u16At(bytes, 0) === ROM_SIGNATURE;
}

/** `EFI_PCI_EXPANSION_ROM_HEADER_EFISIGNATURE`. */
export const EFI_ROM_SIGNATURE = 0x0ef1;

/** `EfiCompressionType`, UEFI 2.10 table 14.8. */
export const CompressionType = { none: 0, efi11: 1 } as const;
