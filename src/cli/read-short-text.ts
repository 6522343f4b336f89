/** The text of a small file. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** An attribute of sysfs has a page at most. */
const PAGE = 4096;

/** `undefined` for what is not there, is no file or cannot be read. No more than `limit` bytes are read. */
export function readShortText(path: string, limit = PAGE): string | undefined {
	let descriptor: number;
	try {
		// A FIFO in place of the file must not be waited for.
		descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch {
		return undefined;
	}
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return undefined;
		// Files of /proc have no size to go by.
		const bytes = Buffer.alloc(Math.min(stat.size || PAGE, limit));
		return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, 0));
	} catch {
		return undefined;
	} finally {
		closeSync(descriptor);
	}
}
