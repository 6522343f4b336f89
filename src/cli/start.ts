/** Starts an executable. What Node would print by itself, of warnings and of errors of ours, leaves as all text does. */
import { ExitCode } from './cli-error.js';
import { say } from './language.js';
import { type Run, runSafely, tell } from './main.js';
import { processIo } from './process-io.js';
import { PROGRAM_TEXTS } from './texts.js';

export function start(name: string, run: Run): void {
	const io = processIo();
	// Where Node was told to be silent it has no listener.
	if (process.listenerCount('warning') > 0) {
		process.removeAllListeners('warning');
		process.on('warning', (warning) => tell([`${name}: ${warning.name}: ${warning.message}`], io));
	}
	process.on('uncaughtException', (error: unknown) => {
		const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
		const [what = '', ...frames] = said.split('\n');
		tell([`${name}: ${say(PROGRAM_TEXTS.internalError, { what })}`, ...frames], io);
		process.exit(ExitCode.unusable);
	});
	runSafely(name, run, process.argv.slice(2), io).then((code) => {
		process.exitCode = code;
	});
}
