/** A compressed section of Dell's programs and updates, by the layout that platomav's BIOSUtilities read. */
import { u32At } from '../../../bytes/integers.js';
import { record } from '../../../bytes/record.js';
import { hasText } from '../../../bytes/text.js';
import type { Extent } from '../container.js';
import type { ContainerReason } from '../problem.js';

/** They stand around zlib data of that size, and end with the XOR of their bytes before. */
const header = record('PFS section header', { size: 'u32', kind: 'u8', mark: { bytes: 10 }, sum: 'u8' });
const footer = record('PFS section end', { size: 'u32', mark: { bytes: 11 }, sum: 'u8' });

export const SECTION_MARK = '\xee\xaa\x76\x1b\xec\xbb\x20\xf1\xe6\x51';
export const SECTION_MARK_AT = header.offsets.mark;
const END_MARK = '\xee\xaa\xee\x8f\x49\x1b\xe8\xae\x14\x37\x90';

export interface Section {
	readonly extent: Extent;
	readonly packed: Uint8Array;
	/** What is wrong around the data. */
	readonly problem?: ContainerReason;
}

/** One of its ends may be damaged or missing. */
export function sectionAt(bytes: Uint8Array, start: number): Section | undefined {
	const packedAt = start + header.size;
	const size = u32At(bytes, start);
	if (start < 0 || size === 0 || !hasText(bytes, start + SECTION_MARK_AT, SECTION_MARK)) return undefined;
	if (!isZlib(bytes, packedAt)) return undefined;
	const endAt = packedAt + size;
	const hasSum = isXor(bytes, start, header.size);
	const hasEnd = u32At(bytes, endAt) === size && hasText(bytes, endAt + footer.offsets.mark, END_MARK);
	if (!hasSum && !hasEnd) return undefined;
	const end = endAt + footer.size;
	return {
		extent: { start, end: Math.min(end, bytes.length) },
		packed: bytes.subarray(packedAt, endAt),
		...(!(hasSum && hasEnd && isXor(bytes, endAt, footer.size)) && {
			problem: { reason: end > bytes.length ? 'truncated' : 'checksum' },
		}),
	};
}

/** RFC 1950 §2.2: deflated, with a window of up to 32 KiB, and a header that is a multiple of 31 in big-endian order. */
function isZlib(bytes: Uint8Array, at: number): boolean {
	const first = bytes[at] ?? 0;
	return (first & 0x0f) === 8 && first <= 0x78 && ((first << 8) | (bytes[at + 1] ?? 0)) % 31 === 0;
}

/** Whether the last byte is the XOR of those before it. */
function isXor(bytes: Uint8Array, start: number, size: number): boolean {
	let sum = 0;
	for (let at = start; at < start + size; at++) sum ^= bytes[at] ?? 0;
	return sum === 0;
}
