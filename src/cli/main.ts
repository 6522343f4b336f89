/** Runs a command line and turns what goes wrong into one message and an exit code. */
import { CliError } from './cli-error.js';
import type { Io } from './io.js';

export type Run = (args: readonly string[], io: Io) => Promise<number>;

/** @returns the exit code; nothing is thrown for what input or usage can cause. */
export async function runSafely(name: string, run: Run, args: readonly string[], io: Io): Promise<number> {
	try {
		return await run(args, io);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		tell([`${name}: ${error.message}`], io);
		return error.exitCode;
	}
}

/** Where nothing can be said any more, on a full disk, the exit code says it. */
export function tell(lines: readonly string[], io: Io): void {
	try {
		io.stderr.lines(lines);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
	}
}
