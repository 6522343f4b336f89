/** The header of AMI's BIOS Guard updates ("PFAT"), as it is known from platomav's BIOSUtilities. */
import { record } from '../bytes/record.js';
import { hasText } from '../bytes/text.js';

/** AMI's header, which a list of files as text follows; the size is that of both. */
export const pfatHeader = record('AMI PFAT header', { size: 'u32', checksum: 'u32', tag: { bytes: 8 }, flags: 'u8' });

export const PFAT_TAG = '_AMIPFAT';

/** Whether the file begins with it. */
export function beginsWithPfat(source: Uint8Array): boolean {
	return hasText(source, pfatHeader.offsets.tag, PFAT_TAG);
}
