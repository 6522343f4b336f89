/** A problem to be told in a line or two, without a stack trace. */
import { shortened } from '../language/shortened.js';
import type { Io } from './io.js';

/**
 * 1 is an answer, namely that a ROM is unfit; 2 is input or usage that nothing could be done with; 3 is that what was
 * looked for is not there; 4 is that a program is missing that the command needs.
 */
export const ExitCode = { ok: 0, unfit: 1, unusable: 2, nothingFound: 3, missing: 4 } as const;

export class CliError extends Error {
	override readonly name = 'CliError';
	readonly exitCode: number;

	constructor(message: string, exitCode: number = ExitCode.unusable) {
		super(shortened(message));
		this.exitCode = exitCode;
	}
}

/** The code of a failed system call: `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}

/** Says on standard error what went wrong, while the command goes on. */
export function complain(message: string, io: Io, program = 'romtool'): void {
	io.stderr.lines([`${program}: ${message}`]);
}
