/** Reads an input file whole, with a bound. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readableSize } from '../bytes/readable-size.js';
import { CliError, systemReason } from './cli-error.js';
import { readAll } from './descriptors.js';
import type { Io } from './io.js';

/** The largest flash chips that firmware comes in have 64 MiB; two of them side by side, and as much again. */
export const MAX_FILE_SIZE = 256 << 20;

/** `-` is standard input. @throws CliError for what cannot be read and for more than `limit` bytes. */
export function readInput(path: string, limit: number, io: Io): Uint8Array {
	if (path === '-') return io.readStdin(limit);
	if (path === '') throw new CliError('the name of a file is empty');
	let descriptor: number;
	try {
		descriptor = openSync(path, 'r');
	} catch (error) {
		throw new CliError(`cannot open ${path}: ${systemReason(error)}`);
	}
	try {
		const stat = fstatSync(descriptor);
		if (stat.isDirectory()) throw new CliError(`cannot read ${path}: it is a folder`);
		// FIFOs, devices and /proc files have no size to go by.
		if (!stat.isFile() || stat.size === 0) return readAll(descriptor, limit, path);
		if (stat.size > limit) {
			throw new CliError(
				`${path} has ${stat.size} bytes, more than the ${readableSize(limit)} that this command takes`,
			);
		}
		const bytes = new Uint8Array(stat.size);
		let at = 0;
		while (at < bytes.length) {
			const count = readSync(descriptor, bytes, at, bytes.length - at, null);
			if (count === 0) break;
			at += count;
		}
		const after = fstatSync(descriptor);
		if (after.size !== stat.size || after.mtimeMs !== stat.mtimeMs) {
			throw new CliError(`${path} was written to while it was read: try again when it is complete`);
		}
		// Files of sysfs have fewer bytes than they say.
		return bytes.subarray(0, at);
	} catch (error) {
		if (error instanceof CliError) throw error;
		throw new CliError(`cannot read ${path}: ${systemReason(error)}`);
	} finally {
		closeSync(descriptor);
	}
}
