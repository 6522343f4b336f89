/** Dumps of one of the flash chips of a board that has two, of which neither is an image of its own. */
import { findAligned } from '../bytes/search-all.js';
import { latin1Bytes } from '../bytes/text.js';
import { flashSize } from '../firmware/flash-parts.js';
import { VOLUME_SIGNATURE } from '../firmware/volume-header.js';
import { jumpsBack } from './reset-vector.js';

const MIB = 1 << 20;
/** Of chips that hold a BIOS or a half of it. */
const [SMALLEST_CHIP, LARGEST_CHIP] = [MIB / 2, 64 * MIB];

/** `4/12 MiB`: how much of the flash is there, where a descriptor tells that the BIOS goes on behind the file's end. */
export function flashStart(bytes: Uint8Array): string | undefined {
	const size = flashSize(bytes);
	if (size === undefined || size <= bytes.length || !isChip(bytes)) return undefined;
	return `${bytes.length / MIB}/${size / MIB} MiB`;
}

/** All of a chip, with code of firmware but no volume, as where a volume lies in two chips. It has been asked for volumes. */
export function flashPart(bytes: Uint8Array): boolean {
	return isChip(bytes) && (jumpsBack(bytes, bytes.length) || hasSignature(bytes));
}

function isChip({ length }: Uint8Array): boolean {
	return length >= SMALLEST_CHIP && length <= LARGEST_CHIP && (length & (length - 1)) === 0;
}

/** A chip has its volumes at whole words. */
function hasSignature(bytes: Uint8Array): boolean {
	return findAligned(bytes, latin1Bytes(VOLUME_SIGNATURE), () => true) >= 0;
}
