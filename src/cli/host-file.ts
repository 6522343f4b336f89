/** Files of a host whose root folder is given, which may be a copy that somebody else made: no links, no pipes. */
import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadAt } from '../host/rpm/sqlite-table.js';

/** What a file has; `undefined` where it is not there, or is no file. */
export function withFile<T>(path: string, use: (readAt: ReadAt, size: number) => T | undefined): T | undefined {
	let descriptor: number;
	try {
		// A link of a copy may lead to a file of this machine.
		descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
	} catch {
		return undefined;
	}
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return undefined;
		const read: ReadAt = (offset, length) => {
			const bytes = Buffer.alloc(length);
			return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
		};
		return use(read, stat.size);
	} catch {
		return undefined;
	} finally {
		closeSync(descriptor);
	}
}

/** All of a file of at most so many bytes. */
export function readWholeFile(path: string, most: number): Uint8Array | undefined {
	return withFile(path, (read, size) => (size > most ? undefined : read(0, size)));
}

/** Firmware of Debian is a link to one of its builds, which is beside it. */
export function besideLink(path: string): string {
	try {
		const target = readlinkSync(path);
		return /^[^/\\]+$/.test(target) ? join(dirname(path), target) : path;
	} catch {
		return path;
	}
}
