/** What the system has against reading or writing a file, in words, and the errors that say it. */

import { type FileProblem, problemText } from '../bytes/files/file-problem.js';
import { SYSTEM_REASONS, type SystemReason } from '../bytes/files/texts.js';
import type { Text } from '../language/text.js';
import { CliError, errorCode } from './cli-error.js';
import { say, spokenLanguage } from './language.js';
import { FILE_TEXTS } from './texts.js';

/** A file that cannot be read; findings about it have the reason as data. */
export class ReadError extends CliError {
	readonly problem: FileProblem;
	/** Bytes of the file, where it is known though it was not read. */
	readonly size: number;

	constructor(message: string, problem: FileProblem, size = 0) {
		super(message);
		this.problem = problem;
		this.size = size;
	}
}

/** The reason that a failed system call gives, as data. */
export function systemProblem(error: unknown): FileProblem {
	const code = errorCode(error) ?? '';
	if (Object.hasOwn(SYSTEM_REASONS, code)) return { reason: code as SystemReason };
	return { reason: 'other', said: (error as Error).message };
}

/** The same in words. */
export function systemReason(error: unknown): string {
	return problemText(systemProblem(error), spokenLanguage());
}

type CannotText = Text<{ readonly file: 'file'; readonly reason: 'said' }>;

/** @returns the error itself where it is told already. */
export function cannotRead(file: string, error: unknown, what: CannotText = FILE_TEXTS.cannotRead): CliError {
	if (error instanceof CliError) return error;
	return new ReadError(say(what, { file, reason: systemReason(error) }), systemProblem(error));
}

/** The same of a file that is written. */
export function cannotWrite(file: string, error: unknown): CliError {
	if (error instanceof CliError) return error;
	return new CliError(say(FILE_TEXTS.cannotWrite, { file, reason: systemReason(error) }));
}
