/** Inspects files and prints one of them in full, or several as a table. */
import { inspect } from '../../report/inspect.js';
import { CliError, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { sha256 } from '../digests.js';
import { fileDigests } from '../file-digests.js';
import type { Io } from '../io.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { systemPciNames } from '../system-pci-names.js';
import { describeFile } from './describe-file.js';
import { describeTable } from './describe-table.js';
import type { InspectedFile } from './inspected-file.js';

export interface InspectFlags {
	readonly json?: boolean;
}

export function runInspect(paths: readonly string[], { json = false }: InspectFlags, io: Io): number {
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(`no files in ${paths.join(', ')}`);
	const reports = files.map((file) => inspectFile(file, io));
	if (json) io.stdout.json(reports);
	else if (reports.length > 1) io.stdout.lines(describeTable(reports, io.stdout, io.env));
	else if (reports[0] !== undefined) io.stdout.lines(describeFile(reports[0], systemPciNames(), io.stdout, io.env));
	return reports.some(({ kind }) => kind === 'unreadable') ? ExitCode.unusable : ExitCode.ok;
}

function inspectFile(file: string, io: Io): InspectedFile {
	try {
		const bytes = readInput(file, MAX_FILE_SIZE, io);
		return { file, size: bytes.length, ...fileDigests(bytes), ...inspect(bytes, sha256) };
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		const findings = [{ code: 'unreadable', severity: 'error', message: error.message }] as const;
		return { file, size: 0, sha256: '', crc32: '', kind: 'unreadable', images: [], regions: [], findings };
	}
}
