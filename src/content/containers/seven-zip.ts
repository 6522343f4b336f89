/** A 7-Zip archive (7zFormat.txt of the LZMA SDK): the start header has its own sum, and says where the archive ends. */
import { crc32 } from '../../bytes/crc32.js';
import { u32At } from '../../bytes/integers.js';
import { beginsWith } from '../../bytes/text.js';
import { openSlice } from './archive-slice.js';
import type { Container } from './container.js';

const SIGNATURE = "7z\xbc\xaf'\x1c";
const HEADER_SIZE = 32;

export const SEVEN_ZIP = {
	kind: '7z',
	begins: beginsWith(SIGNATURE),
	inside: {
		marks: [SIGNATURE],
		locate: (bytes, at) => {
			const end = endOf(bytes, at);
			return end === undefined ? undefined : { start: at, end: Math.min(end, bytes.length) };
		},
	},
	open: (bytes, extent, tools) => {
		const isCut = (endOf(bytes, extent.start) ?? 0) > bytes.length;
		return openSlice(bytes, extent, tools, isCut ? { reason: 'truncated' } : undefined);
	},
} as const satisfies Container;

/** Behind the header at its end; `undefined` where there is no archive, or an empty one. */
function endOf(bytes: Uint8Array, at: number): number | undefined {
	if (crc32(bytes.subarray(at + 12, at + HEADER_SIZE)) !== u32At(bytes, at + 8)) return undefined;
	const size = u64At(bytes, at + 20);
	return bytes[at + 6] === 0 && size > 0 ? at + HEADER_SIZE + u64At(bytes, at + 12) + size : undefined;
}

/** Exact as far as files go. */
function u64At(bytes: Uint8Array, at: number): number {
	return u32At(bytes, at) + u32At(bytes, at + 4) * 2 ** 32;
}
