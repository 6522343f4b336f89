/** Brotli (RFC 7932) by the decoder that browsers of old had for fonts. */
import { decompress } from 'brotli/decompress';

/** @throws for what is damaged, and for more than `maxSize` bytes. It takes up to 16 MiB more than these: a block of the format. */
export function unbrotli(packed: Uint8Array, maxSize: number): Uint8Array {
	const unpacked = decompress(packed, maxSize);
	if (unpacked.length > maxSize) throw new RangeError(`more than ${maxSize} bytes`);
	return unpacked;
}
