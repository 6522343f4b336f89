/** What Insyde's iFdPacker does to a 7-Zip archive. */

/** Each byte rotated left by one bit. */
export function rotated(bytes: Uint8Array): Uint8Array {
	return bytes.map((byte) => ((byte << 1) & 0xff) | (byte >>> 7));
}
