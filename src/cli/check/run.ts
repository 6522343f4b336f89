/** Checks files and prints each one's verdicts and findings. */
import { vbiosFor } from '../../examined/vbios-beside.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { ReadError } from '../file-errors.js';
import type { Io } from '../io.js';
import { eachFile } from '../jobs/each-file.js';
import { say } from '../language.js';
import { apart } from '../text-layout.js';
import { FILE_TEXTS } from '../texts.js';
import { type Checked, type CheckFlags, checkWith, examinedBefore, judgeFor } from './check-file.js';
import { describeCheck } from './describe.js';

export { checkWork } from './check-file.js';

/** Exit code: the worst of all files. What cannot be read is told on standard error and has no element. */
export async function runCheck(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
	const judge = await judgeFor(flags);
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(say(FILE_TEXTS.noFiles, { dirs: paths }));
	let unreadable = false;
	const problem = (message: string) => {
		unreadable = true;
		complain(message, io);
	};
	const all: (Checked & { readonly bytes?: Uint8Array })[] = [];
	await eachFile({
		...{ name: 'check', files, jobs: flags.jobs, asked: flags, work: checkWith(judge, io), io },
		hear({ checked, bytes, problem: message }) {
			if (message !== undefined) problem(message);
			if (checked !== undefined) all.push({ ...checked, ...(bytes && { bytes }) });
		},
		giveUp(error) {
			if (!(error instanceof ReadError)) throw error;
			problem(error.message);
		},
	});
	const found = all.flatMap(({ report, vbioses }) => vbioses.map((each) => ({ ...each, file: report.file })));
	const reports = all.map(({ report, bytes }) => {
		const examined = found.length === 0 || bytes === undefined ? undefined : examinedBefore(bytes);
		const beside = examined === undefined ? undefined : vbiosFor(examined, found, flags.for);
		if (examined === undefined || beside === undefined) return report;
		return { ...judge(report.file, examined, beside), vbiosFile: beside.file };
	});
	if (flags.json === true) io.stdout.json(reports);
	else {
		const verbose = flags.verbose === true;
		io.stdout.lines(apart(reports.map((report) => describeCheck(report, verbose, io.stdout, io.env))));
	}
	if (unreadable) return ExitCode.unusable;
	return reports.every(({ fit }) => fit) ? ExitCode.ok : ExitCode.unfit;
}
