/** Bytes that make an image's sum zero. Only legacy images need one (PCI Firmware 3.x §5.2.1.1). */
import { sum8 } from '../bytes/sums.js';
import { latin1 } from '../bytes/text.js';
import { efiRomHeader } from './rom-header.js';

/** What every ATOMBIOS has at 0x30; the driver asks for it, too (Linux, amdgpu_bios.c). */
export const ATOM_MARK = { at: 0x30, text: ' 761295520' } as const;
/** The byte that an ATOMBIOS keeps for its sum. */
const ATOM_CHECKSUM_BYTE = 0x21;

/** The gap between the EFI ROM header and an aligned PCI data structure. */
const GAP_BYTE = efiRomHeader.size + 1;
/** The last of the header's reserved bytes, for images that leave no gap. */
const RESERVED_BYTE = efiRomHeader.offsets.efiImageOffset - 1;

/** Where an EFI image's balancing byte goes, from the image's start. */
export function efiChecksumOffset(bytes: Uint8Array): number {
	const { pcirOffset, efiImageOffset } = efiRomHeader.read(bytes);
	return Math.min(pcirOffset, efiImageOffset) > GAP_BYTE ? GAP_BYTE : RESERVED_BYTE;
}

/** Where a legacy image's balancing byte goes: AMD's own place for it, else the last of the `size` bytes that count. */
export function legacyChecksumOffset(bytes: Uint8Array, size: number): number {
	const { at, text } = ATOM_MARK;
	return latin1(bytes, at, at + text.length) === text ? ATOM_CHECKSUM_BYTE : size - 1;
}

/** Makes an EFI image sum to zero. */
export function balanceEfiImage(bytes: Uint8Array): void {
	balance(bytes, efiChecksumOffset(bytes));
}

/** Makes the bytes sum to zero by their last one. */
export function balanceLastByte(bytes: Uint8Array): void {
	balance(bytes, bytes.length - 1);
}

/** Makes the bytes sum to zero by the one at `at`. */
export function balance(bytes: Uint8Array, at: number): void {
	bytes[at] = (bytes[at] as number) - sum8(bytes);
}
