/** Makes an image sum to zero again (PCI Firmware 3.x §5.2.1.1), in the image's own bytes. */
import { sum8 } from '../../bytes/sums.js';
import { balance, efiChecksumOffset, legacyChecksumOffset } from '../checksum.js';
import { CodeType } from '../pci-data-structure.js';
import { type EditChange, numberChange } from './change.js';
import type { RomPiece } from './split.js';

/** Whether the image is one of those whose sum firmware looks at. */
export function isLegacy({ image }: RomPiece): boolean {
	return image.pcir.codeType === CodeType.pcAt;
}

/** Whether a change has to be made up for: in legacy images, and in others that some tool has balanced. */
export function wantsSum(piece: RomPiece): boolean {
	return isLegacy(piece) || sum8(piece.bytes) === 0;
}

/**
 * @param bytes the image's, as they have become; changed in place.
 * @returns what was changed, or `undefined` where the sum was zero.
 */
export function mendSum(piece: RomPiece, bytes: Uint8Array): EditChange | undefined {
	// SeaBIOS sums what the legacy header declares, which NVIDIA's images are longer than.
	const declared = isLegacy(piece) ? piece.image.legacySize : 0;
	const size = declared > 0 && declared <= bytes.length ? declared : bytes.length;
	const summed = bytes.subarray(0, size);
	if (sum8(summed) === 0) return undefined;
	const offset = piece.image.efi === undefined ? legacyChecksumOffset(bytes, size) : efiChecksumOffset(bytes);
	const before = bytes[offset] as number;
	balance(summed, offset);
	return numberChange(piece, offset, 'checksum byte', [before, bytes[offset] as number]);
}
