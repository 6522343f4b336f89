/** The CRC-32 that ROM collections list, and sections of firmware carry. */
import CRC32 from 'crc-32';

/** CRC-32 as zip and `crc32` compute it, unsigned; `before` is that of what precedes the bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
	return CRC32.buf(bytes, before) >>> 0;
}
