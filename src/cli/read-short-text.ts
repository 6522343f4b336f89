/** The text of a small file. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** An attribute of sysfs has a page at most. */
const PAGE = 4096;

/** `undefined` for what is not there, is no file or cannot be read. No more than a page is read. */
export function readShortText(path: string): string | undefined {
	let descriptor: number;
	try {
		// A FIFO in place of the file must not be waited for.
		descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch {
		return undefined;
	}
	try {
		if (!fstatSync(descriptor).isFile()) return undefined;
		const page = Buffer.alloc(PAGE);
		return page.toString('latin1', 0, readSync(descriptor, page, 0, PAGE, 0));
	} catch {
		return undefined;
	} finally {
		closeSync(descriptor);
	}
}
