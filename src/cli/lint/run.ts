/** Lints configurations, and prints what was found in each. */
import { existsSync } from 'node:fs';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { apart } from '../text-layout.js';
import { describeLint } from './describe.js';
import type { LintFlags } from './flags.js';
import type { LintedFile } from './linted-file.js';
import { linter } from './linter.js';
import { LINT_TEXTS } from './texts.js';

/** Exit code: the worst of all files. What cannot be read is told on standard error and has no element. */
export function runLint(paths: readonly string[], flags: LintFlags, io: Io): number {
	const files = paths.flatMap((path) => {
		const found = collectFiles([path]);
		return found.length === 1 && found[0] === path ? found : found.filter((file) => /\.(?:conf|xml)$/i.test(file));
	});
	if (files.length === 0) throw new CliError(say(LINT_TEXTS.noConfigurations, { dirs: paths }));
	for (const dir of [flags.kvmDir, flags.hostRoot]) {
		if (dir !== undefined && !existsSync(dir)) throw new CliError(say(LINT_TEXTS.noDirectory, { dir }));
	}
	const lintFile = linter(flags, io);
	let unusable = false;
	const linted = files.flatMap((file): LintedFile[] => {
		try {
			return [{ file, ...lintFile(file) }];
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			unusable = true;
			complain(error.message, io);
			return [];
		}
	});
	if (flags.json === true) io.stdout.json(linted.map(({ file, findings }) => ({ file, findings })));
	else io.stdout.lines(apart(linted.map((each) => describeLint(each, io.stdout, io.env))));
	if (unusable) return ExitCode.unusable;
	const wrong = linted.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
	return wrong ? ExitCode.unfit : ExitCode.ok;
}
