/** Looks for the ROM files that configurations name. */
import { statSync } from 'node:fs';
import type { RomFile } from '../../guest/lint/rom-file.js';
import { errorCode } from '../cli-error.js';
import { ReadError, systemProblem } from '../file-errors.js';
import type { Io } from '../io.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';

/** A configuration names the same file again in each of its snapshots. */
export function romReader(io: Io): (path: string) => RomFile {
	const seen = new Map<string, RomFile>();
	return (path) => {
		const known = seen.get(path) ?? readRom(path, io);
		seen.set(path, known);
		return known;
	};
}

function readRom(path: string, io: Io): RomFile {
	try {
		const stat = statSync(path);
		const reason = stat.isDirectory() ? 'EISDIR' : 'not-a-file';
		if (!stat.isFile()) return { state: 'unreadable', problem: { reason }, refused: true };
		if (stat.size > MAX_FILE_SIZE) return { state: 'too-large', size: stat.size };
		return { state: 'read', bytes: readInput(path, MAX_FILE_SIZE, io) };
	} catch (error) {
		if (error instanceof ReadError) return { state: 'unreadable', problem: error.problem, refused: false };
		// A name that no file can have, or that leads through a file.
		if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return { state: 'missing' };
		return { state: 'unreadable', problem: systemProblem(error), refused: false };
	}
}
