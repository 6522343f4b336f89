/** Starts an executable. What Node would print by itself, of warnings and of errors of ours, leaves as all text does. */

import { askAtTerminal } from './ask.js';
import { CliError, ExitCode } from './cli-error.js';
import { DescriptorOutput, readAll, readGiven } from './descriptors.js';
import { internalErrorLines, stackOf } from './internal-error.js';
import type { Io } from './io.js';
import { TextOutput } from './terminal.js';

type Run = (args: readonly string[], io: Io) => Promise<number>;

export function start(name: string, run: Run): void {
	const io = processIo();
	// Where Node was told to be silent it has no listener.
	if (process.listenerCount('warning') > 0) {
		process.removeAllListeners('warning');
		process.on('warning', (warning) => tell([`${name}: ${warning.name}: ${warning.message}`], io));
	}
	process.on('uncaughtException', (error: unknown) => {
		tell(internalErrorLines(name, stackOf(error)), io);
		process.exit(ExitCode.unusable);
	});
	runSafely(name, run, process.argv.slice(2), io).then((code) => {
		process.exitCode = code;
		// Else Node takes its heap apart first, for some milliseconds. A console of Windows may not have all of its text yet.
		// Not at once: Node tells warnings, and errors that nobody has caught, when this turn is over.
		if (process.platform !== 'win32') setImmediate(() => process.exit());
	});
}

/**
 * Runs a command line, and turns what goes wrong into one message.
 * @returns the exit code; nothing is thrown for what input or usage can cause.
 */
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
function tell(lines: readonly string[], io: Io): void {
	try {
		io.stderr.lines(lines);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
	}
}

function processIo(): Io {
	return {
		stdout: new TextOutput(new DescriptorOutput(1)),
		stderr: new TextOutput(new DescriptorOutput(2)),
		readStdin: (limit) => readAll(0, limit),
		readGivenStdin: (limit) => readGiven(limit),
		ask: (question) => askAtTerminal(question),
		env: process.env,
	};
}
