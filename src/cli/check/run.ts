/** Checks files and prints each one's verdicts and findings. */

import type { Role } from '../../consumers/role-names.js';
import type { PciDevice } from '../../pci/ids.js';
import { check } from '../../report/check.js';
import { CliError, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { sha256 } from '../digests.js';
import { fileDigests } from '../file-digests.js';
import type { Io } from '../io.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { printable } from '../terminal.js';
import type { CheckedFile } from './checked-file.js';
import { describeCheck } from './describe.js';

export interface CheckFlags {
	readonly for?: PciDevice;
	readonly as?: Role;
	readonly secureBoot?: boolean;
	readonly json?: boolean;
}

/** Exit code: the worst of all files. What cannot be read is told on standard error and has no element. */
export function runCheck(paths: readonly string[], flags: CheckFlags, io: Io): number {
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(`no files in ${paths.join(', ')}`);
	let unreadable = false;
	const reports = files.flatMap((file): CheckedFile[] => {
		try {
			return [checkFile(file, flags, io)];
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			unreadable = true;
			io.stderr.write(`romtool: ${printable(error.message)}\n`);
			return [];
		}
	});
	if (flags.json === true) io.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
	else io.stdout.write(reports.map((report) => describeCheck(report, io.stdout, io.env)).join('\n'));
	if (unreadable) return ExitCode.unusable;
	return reports.every(({ fit }) => fit) ? ExitCode.ok : ExitCode.unfit;
}

function checkFile(file: string, flags: CheckFlags, io: Io): CheckedFile {
	const bytes = readInput(file, MAX_FILE_SIZE, io);
	const options = {
		...(flags.for !== undefined && { device: flags.for }),
		...(flags.as !== undefined && { role: flags.as }),
		secureBoot: flags.secureBoot === true,
		...(file !== '-' && { fileName: file }),
	};
	return { file, size: bytes.length, ...fileDigests(bytes), ...check(bytes, options, sha256) };
}
