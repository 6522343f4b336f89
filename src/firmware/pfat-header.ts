/** The header of AMI's BIOS Guard updates ("PFAT"), as it is known from platomav's BIOSUtilities. */
import { u32At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import { hasText } from '../bytes/text.js';

/** AMI's header, which a list of files as text follows; the size is that of both. */
export const pfatHeader = record('AMI PFAT header', { size: 'u32', checksum: 'u32', tag: { bytes: 8 }, flags: 'u8' });

export const PFAT_TAG = '_AMIPFAT';

/** The first words of the list, with a byte of flags between the tag and them. */
const LIST = 'AMI_BIOS_GUARD_FLASH_CONFIGURATIONS';
const MAX_LIST = 0x100000;

/** Whether the header stands at `start`, with a list of the size that it declares before `end`. */
export function isPfatAt(source: Uint8Array, start: number, end: number = source.length): boolean {
	if (!hasText(source, start + pfatHeader.offsets.tag, PFAT_TAG) || !hasText(source, start + pfatHeader.size, LIST)) {
		return false;
	}
	const size = u32At(source, start);
	return size >= pfatHeader.size + LIST.length && size <= MAX_LIST && start + size <= end;
}

/** Whether the file begins with it. */
export function beginsWithPfat(source: Uint8Array): boolean {
	return isPfatAt(source, 0);
}
