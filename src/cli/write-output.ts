/** Writes output files: each name holds the old content or the whole new one, whatever happens in between. */
import { closeSync, openSync } from 'node:fs';
import { writeAll } from './descriptors.js';
import { cannotWrite } from './file-errors.js';
import { OutputFile, type Writing } from './output-file.js';
import { statOf, unwritable } from './output-name.js';
import { withSignals } from './signals.js';
import { FILE_TEXTS } from './texts.js';

export type WritingOptions = Omit<Writing, 'path' | 'bytes'>;

/**
 * @throws CliError when `path` is there already, be it as a link that leads nowhere, and `replace` is false, or cannot
 * be written; what was there stays.
 */
export async function writeOutput(path: string, bytes: Uint8Array, options: WritingOptions): Promise<void> {
	const existing = statOf(path);
	if (existing === undefined || existing.isFile()) return writeFiles([{ path, bytes, ...options }]);
	if (existing.isDirectory()) throw unwritable(path, FILE_TEXTS.directory);
	writeThrough(path, bytes);
}

/**
 * All of them or none: when all are on the disk, each gets its name, one right after the other. A signal meanwhile finds
 * them finished or undone. @throws CliError; what was there stays, but for files that had their names before.
 */
export async function writeFiles(writings: readonly Writing[]): Promise<void> {
	const files = writings.map((writing) => new OutputFile(writing));
	const discard = () => {
		for (const file of files) file.discard();
	};
	await withSignals(async () => {
		try {
			for (const file of files) await file.prepare();
			for (const file of files) file.giveName();
		} catch (error) {
			discard();
			throw error;
		}
	}, discard);
	for (const file of files) file.finish();
}

/**
 * Devices, FIFOs and pipes (/dev/null, a /dev/stdout that is no file) cannot be replaced, only written to. That may wait
 * for somebody who reads, until a signal ends it.
 */
function writeThrough(path: string, bytes: Uint8Array): void {
	try {
		const descriptor = openSync(path, 'w');
		try {
			writeAll(descriptor, bytes);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		throw cannotWrite(path, error);
	}
}
