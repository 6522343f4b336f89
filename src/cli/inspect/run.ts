/** Inspects files and prints one of them in full, or several as a table. */

import { FILE_FINDINGS } from '../../bytes/files/findings.js';
import { finder } from '../../bytes/finding.js';
import { toldFindings } from '../../bytes/told-findings.js';
import { inspect } from '../../report/inspect.js';
import { CliError, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { fileDigests, sha256 } from '../digests.js';
import { ReadError } from '../file-errors.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { systemPciNames } from '../pci-names.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { FILE_TEXTS } from '../texts.js';
import { describeFile, type InspectedFile } from './describe-file.js';
import { describeTable } from './describe-table.js';

const found = finder<typeof FILE_FINDINGS>();

export interface InspectFlags {
	readonly json?: boolean;
}

export function runInspect(paths: readonly string[], { json = false }: InspectFlags, io: Io): number {
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(say(FILE_TEXTS.noFiles, { dirs: paths }));
	const reports = files.map((file) => inspectFile(file, io));
	if (json) io.stdout.json(reports);
	else if (reports.length > 1) io.stdout.lines(describeTable(reports, io.stdout, io.env));
	else if (reports[0] !== undefined) io.stdout.lines(describeFile(reports[0], systemPciNames(), io.stdout, io.env));
	return reports.some(({ kind }) => kind === 'unreadable') ? ExitCode.unusable : ExitCode.ok;
}

function inspectFile(file: string, io: Io): InspectedFile {
	try {
		const bytes = readInput(file, MAX_FILE_SIZE, io);
		return {
			file,
			size: bytes.length,
			...fileDigests(bytes),
			...inspect(bytes, sha256, file === '-' ? {} : { path: file }),
		};
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		const findings = toldFindings([found('unreadable', 'error', { file, ...error.problem })], FILE_FINDINGS);
		return { file, size: error.size, sha256: '', crc32: '', kind: 'unreadable', images: [], regions: [], findings };
	}
}
