/** What a 7-Zip archive begins with (7zFormat.txt of the LZMA SDK, "SignatureHeader"): where its header is, with a sum of its own. */
import { crc32 } from '../../../bytes/crc32.js';
import { u32At } from '../../../bytes/integers.js';
import type { Span } from '../../../bytes/span.js';
import { latin1Bytes } from '../../../bytes/text.js';

export const SEVEN_ZIP_MARK = "7z\xbc\xaf'\x1c";
export const START_HEADER = 32;
/** Where it has the sum of the header. */
export const SUM_AT = 28;

/** Of the header at the end, of an archive at `at`: it may be behind what is there. `undefined` for none, or an empty one. */
export function startHeaderAt(bytes: Uint8Array, at: number): Span | undefined {
	if (crc32(bytes.subarray(at + 12, at + START_HEADER)) !== u32At(bytes, at + 8)) return undefined;
	const size = u64At(bytes, at + 20);
	if (bytes[at + 6] !== 0 || size === 0) return undefined;
	const start = at + START_HEADER + u64At(bytes, at + 12);
	return { start, end: start + size };
}

/** Exact as far as files go. */
function u64At(bytes: Uint8Array, at: number): number {
	return u32At(bytes, at) + u32At(bytes, at + 4) * 2 ** 32;
}

/** With what the header is, for streams and a header that follow. */
export function writeStartHeader(streams: number, header: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(START_HEADER);
	bytes.set(latin1Bytes(`${SEVEN_ZIP_MARK}\0\x04`));
	const view = new DataView(bytes.buffer);
	view.setUint32(12, streams, true);
	view.setUint32(20, header.length, true);
	view.setUint32(SUM_AT, crc32(header), true);
	view.setUint32(8, crc32(bytes.subarray(12)), true);
	return bytes;
}
