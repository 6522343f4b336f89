/** A file that is one EFI 1.1 stream (UEFI 2.10 §19.3), as Fujitsu's .UPC: it has no mark, but sizes that fit, and codes that are whole. */
import { FormatError } from '../../bytes/errors.js';
import { u32At } from '../../bytes/integers.js';
import { efiDecompress } from '../../codec/efi-decompress.js';
import { type Container, UNNAMED } from './container.js';
import { decompressed } from './decompressed.js';

const HEADER_SIZE = 8;
/** So much is unpacked to see whether it is a stream, of so many bytes. */
const [SEEN, SEEN_OF] = [0x1000, 0x10000];

export const EFI_COMPRESSED = {
	kind: 'efi-compressed',
	begins: isStream,
	open: (bytes, { start, end }, tools) => {
		const stream = bytes.subarray(start, end);
		return [{ name: UNNAMED, content: decompressed(u32At(stream, 4), () => efiDecompress(stream), tools) }];
	},
} as const satisfies Container;

function isStream(bytes: Uint8Array): boolean {
	const [packed, unpacked] = [u32At(bytes, 0), u32At(bytes, 4)];
	if (packed + HEADER_SIZE !== bytes.length || packed >= unpacked) return false;
	const beginning = bytes.slice(0, SEEN_OF);
	const seen = Math.min(unpacked, SEEN);
	const header = new DataView(beginning.buffer);
	header.setUint32(0, beginning.length - HEADER_SIZE, true);
	header.setUint32(4, seen, true);
	try {
		return efiDecompress(beginning).length === seen;
	} catch (error) {
		if (error instanceof FormatError) return false;
		throw error;
	}
}
