/** What has been said on the serial port: a file that grows while the machine runs. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** An exception's report has two KiB, and is the last that is said. */
export const TAIL = 64 << 10;

/** Empty for a file that is not there yet. */
export function tailOf(path: string): string {
	const size = sizeOf(path);
	if (size === 0) return '';
	const descriptor = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(Math.min(size, TAIL));
		return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, size - bytes.length));
	} finally {
		closeSync(descriptor);
	}
}

/** 0 for a file that is not there yet. */
export function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
