/** A 7-Zip archive (7zFormat.txt of the LZMA SDK): the start header has its own sum, and says where the archive ends. */
import { beginsWith } from '../../bytes/text.js';
import type { Container } from './container.js';
import { openSevenZip } from './seven-zip/open.js';
import { SEVEN_ZIP_MARK, startHeaderAt } from './seven-zip/start-header.js';

export const SEVEN_ZIP = {
	kind: '7z',
	begins: beginsWith(SEVEN_ZIP_MARK),
	inside: {
		marks: [SEVEN_ZIP_MARK],
		locate: (bytes, at) => {
			const header = startHeaderAt(bytes, at);
			return header === undefined ? undefined : { start: at, end: Math.min(header.end, bytes.length) };
		},
	},
	open: (bytes, { start, end }, tools) => openSevenZip(bytes.subarray(start, end), bytes.subarray(0, start), tools),
} as const satisfies Container;
