/**
 * What Insyde's iFdPacker puts behind 7-Zip's self-extractor, where it is no plain 7-Zip archive: its bytes are rotated left
 * by one bit. Without that or with it, the archive may be encrypted with a password that is in the program.
 */
import type { Container, Extent } from './container.js';
import { openSevenZip } from './seven-zip/open.js';
import { START_HEADER, startHeaderAt } from './seven-zip/start-header.js';

export const IFDPACKER = {
	kind: 'ifdpacker',
	inside: { marks: ['\x6e\xf4\x79\x5f\x4e\x38'], locate: archiveAt },
	open: (bytes, { start, end }, tools) => {
		tools.pay(end - start);
		return openSevenZip(rotatedBack(bytes.subarray(start, end)), bytes.subarray(0, start), tools);
	},
} as const satisfies Container;

function archiveAt(bytes: Uint8Array, at: number): Extent | undefined {
	const header = startHeaderAt(rotatedBack(bytes.subarray(at, at + START_HEADER)), 0);
	return header === undefined ? undefined : { start: at, end: Math.min(at + header.end, bytes.length) };
}

function rotatedBack(bytes: Uint8Array): Uint8Array {
	return bytes.map((byte) => (byte >>> 1) | (byte << 7));
}
