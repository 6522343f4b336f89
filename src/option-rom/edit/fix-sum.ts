/** `fix-sum`: legacy images, and EFI images where that is asked for, sum to zero (PCI Firmware 3.x §5.2.1.1). */
import { copyBytes } from '../../bytes/own-bytes.js';
import type { EditChange, EditResult } from './change.js';
import { isLegacy, mendSum } from './mend-sum.js';
import { splitRom } from './split.js';

export interface FixSumOptions {
	/** EFI images, too; firmware does not ask for it. Default false. */
	readonly efi?: boolean;
}

/** @throws FormatError for what is no ROM. */
export function fixRomSums(rom: Uint8Array, { efi = false }: FixSumOptions = {}): EditResult {
	const bytes = copyBytes(rom);
	const changes: EditChange[] = [];
	for (const piece of splitRom(bytes).images) {
		if (!isLegacy(piece) && !(efi && piece.image.efi !== undefined)) continue;
		const change = mendSum(piece, piece.bytes);
		if (change !== undefined) changes.push(change);
	}
	return { bytes, changes };
}
