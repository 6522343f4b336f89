/** Bytes that make an image's sum zero. Only legacy images need one (PCI Firmware 3.x §5.2.1.1). */
import { sum8 } from '../bytes/sums.js';
import { efiRomHeader } from './rom-header.js';

/** The gap between the EFI ROM header and an aligned PCI data structure. */
const GAP_BYTE = efiRomHeader.size + 1;
/** The last of the header's reserved bytes, for images that leave no gap. */
const RESERVED_BYTE = efiRomHeader.offsets.efiImageOffset - 1;

/** Where an EFI image's balancing byte goes, from the image's start. */
export function efiChecksumOffset(bytes: Uint8Array): number {
	const { pcirOffset, efiImageOffset } = efiRomHeader.read(bytes);
	return Math.min(pcirOffset, efiImageOffset) > GAP_BYTE ? GAP_BYTE : RESERVED_BYTE;
}

/** Makes an EFI image sum to zero. */
export function balanceEfiImage(bytes: Uint8Array): void {
	balance(bytes, efiChecksumOffset(bytes));
}

/** Makes the bytes sum to zero by their last one. */
export function balanceLastByte(bytes: Uint8Array): void {
	balance(bytes, bytes.length - 1);
}

function balance(bytes: Uint8Array, at: number): void {
	bytes[at] = (bytes[at] as number) - sum8(bytes);
}
