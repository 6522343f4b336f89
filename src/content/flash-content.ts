/** Dumps of one of the flash chips of a board that has two, of which neither is an image of its own. */
import { findBytes } from '../bytes/search.js';
import { flashSize } from '../firmware/flash-parts.js';
import { VOLUME_SIGNATURE } from '../firmware/volume-header.js';

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
	return isChip(bytes) && (startsProcessor(bytes) || findBytes(bytes, VOLUME_SIGNATURE) >= 0);
}

function isChip({ length }: Uint8Array): boolean {
	return length >= SMALLEST_CHIP && length <= LARGEST_CHIP && (length & (length - 1)) === 0;
}

/** What stands 16 bytes before the end of the flash: NOP or WBINVD, and a near jump back (Intel SDM volume 3 §10.1.4). */
function startsProcessor(bytes: Uint8Array): boolean {
	const at = bytes.length - 16;
	const [first, second, third, low = 0, high = 0] = bytes.subarray(at, at + 5);
	const isFlush = first === 0x0f && second === 0x09;
	const isIdle = first === 0x90 && second === 0x90;
	return (isFlush || isIdle) && third === 0xe9 && ((low | (high << 8)) & 0x8000) !== 0;
}
