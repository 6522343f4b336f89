/** Reads an input file whole, with a bound, as bytes or as text. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { MAX_FILE_SIZE } from '../assembly/limits.js';
import { encodingOf } from '../bytes/text-encoding.js';
import { readAll } from './descriptors.js';
import { cannotRead, ReadError } from './file-errors.js';
import type { Io } from './io.js';
import { say } from './language.js';
import { FILE_TEXTS } from './texts.js';

export { MAX_FILE_SIZE };

/** A larger file gets memory of its own. */
const LARGEST_KEPT = 64 << 20;

/**
 * Memory that one file after the other is read into: to take new memory for each, and to find out that the old one is free,
 * costs V8 as much time as half of a search. The bytes of a file are there until the next one is read.
 */
export class ReadRoom {
	private bytes = new Uint8Array(0);

	of(size: number): Uint8Array {
		if (size > LARGEST_KEPT) return new Uint8Array(size);
		if (size > this.bytes.length) this.bytes = new Uint8Array(size);
		return this.bytes.subarray(0, size);
	}
}

/** `-` is standard input. @throws CliError for what cannot be read and for more than `limit` bytes. */
export function readInput(path: string, limit: number, io: Pick<Io, 'readStdin'>, room?: ReadRoom): Uint8Array {
	if (path === '-') return io.readStdin(limit);
	if (path === '') throw new ReadError(say(FILE_TEXTS.noName), { reason: 'no-name' });
	const descriptor = openInput(path);
	try {
		const stat = fstatSync(descriptor);
		// FIFOs, devices and /proc files have no size to go by.
		if (!stat.isFile() || stat.size === 0) return readAll(descriptor, limit, path);
		if (stat.size > limit) {
			const message = say(FILE_TEXTS.tooLarge, { file: path, bytes: stat.size, limit });
			throw new ReadError(message, { reason: 'too-large', limit }, stat.size);
		}
		const bytes = room?.of(stat.size) ?? new Uint8Array(stat.size);
		let at = 0;
		while (at < bytes.length) {
			const count = readSync(descriptor, bytes, at, bytes.length - at, null);
			if (count === 0) break;
			at += count;
		}
		const after = fstatSync(descriptor);
		if (after.size !== stat.size || after.mtimeMs !== stat.mtimeMs) {
			throw new ReadError(say(FILE_TEXTS.changed, { file: path }), { reason: 'changed' });
		}
		// Files of sysfs have fewer bytes than they say.
		return bytes.subarray(0, at);
	} catch (error) {
		throw cannotRead(path, error);
	} finally {
		closeSync(descriptor);
	}
}

/** So many bytes that a file begins with, or all of a smaller one. @throws ReadError for what cannot be read. */
export function readStart(path: string, length: number): Uint8Array {
	const descriptor = openInput(path);
	try {
		const bytes = new Uint8Array(length);
		return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0));
	} catch (error) {
		throw cannotRead(path, error);
	} finally {
		closeSync(descriptor);
	}
}

/** @returns a descriptor, which the caller closes. @throws ReadError for what cannot be opened, and for a directory. */
export function openInput(path: string): number {
	let descriptor: number;
	try {
		descriptor = openSync(path, 'r');
	} catch (error) {
		throw cannotRead(path, error, FILE_TEXTS.cannotOpen);
	}
	if (!fstatSync(descriptor).isDirectory()) return descriptor;
	closeSync(descriptor);
	const reason = say(FILE_TEXTS.directory);
	throw new ReadError(say(FILE_TEXTS.cannotRead, { file: path, reason }), { reason: 'EISDIR' });
}

/** What is no text of its encoding becomes replacement characters. */
export function decodeText(bytes: Uint8Array): string {
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
