/**
 * A legacy option ROM without a PCI data structure, as ISA cards and chipsets have it: 55 AA, its size in units of 512
 * bytes, and bytes that sum to zero over it (BIOS Boot Specification 1.01 §3.1).
 */
import { isPadding } from '../bytes/padding.js';
import { findBytes } from '../bytes/search.js';
import { sum8 } from '../bytes/sums.js';
import { isRomImageAt } from '../option-rom/locate.js';
import { hasRomSignature } from '../option-rom/rom-header.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';

/** Where its size is. */
const SIZE_AT = 2;

/** Nothing but padding follows it. */
export function isIsaRom(bytes: Uint8Array): boolean {
	if (!hasRomSignature(bytes) || isRomImageAt(bytes, 0)) return false;
	const size = (bytes[SIZE_AT] ?? 0) * ROM_UNIT;
	if (size === 0 || size > bytes.length || sum8(bytes.subarray(0, size)) !== 0) return false;
	// One for PCI whose pointer is damaged.
	if (findBytes(bytes, 'PCIR', 0, size) >= 0) return false;
	return size === bytes.length || isPadding(bytes, size, bytes.length);
}
