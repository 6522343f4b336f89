/** Inspects files and prints one of them in full, or several as a table. */

import { CliError, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { ReadError } from '../file-errors.js';
import type { Io } from '../io.js';
import { eachFile } from '../jobs/each-file.js';
import type { JobFlags } from '../jobs/option.js';
import { say } from '../language.js';
import { systemPciNames } from '../pci-names.js';
import { FILE_TEXTS } from '../texts.js';
import { describeFile, type InspectedFile } from './describe-file.js';
import { describeTable } from './describe-table.js';
import { inspectWork, unreadableFile } from './inspect-file.js';

export { inspectWork } from './inspect-file.js';

export interface InspectFlags extends JobFlags {
	readonly json?: boolean;
}

export async function runInspect(
	paths: readonly string[],
	{ json = false, jobs }: InspectFlags,
	io: Io,
): Promise<number> {
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(say(FILE_TEXTS.noFiles, { dirs: paths }));
	const reports: InspectedFile[] = [];
	await eachFile({
		...{ name: 'inspect', files, jobs, asked: {}, work: inspectWork({}, io), io },
		hear: ({ report }) => void reports.push(report),
		giveUp(error, file) {
			if (!(error instanceof ReadError)) throw error;
			reports.push(unreadableFile(file, error));
		},
	});
	if (json) io.stdout.json(reports);
	else if (reports.length > 1) io.stdout.lines(describeTable(reports, io.stdout, io.env));
	else if (reports[0] !== undefined) io.stdout.lines(describeFile(reports[0], systemPciNames(), io.stdout, io.env));
	return reports.some(({ kind }) => kind === 'unreadable') ? ExitCode.unusable : ExitCode.ok;
}
