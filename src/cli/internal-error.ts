/** What is said of an error that this program should not have made. */
import { say } from './language.js';
import { PROGRAM_TEXTS } from './texts.js';

/** What it is, and where it happened. */
export function stackOf(error: unknown): string {
	return (error instanceof Error && error.stack) || String(error);
}

export function internalErrorLines(program: string, stack: string): string[] {
	const [what = '', ...frames] = stack.split('\n');
	return [`${program}: ${say(PROGRAM_TEXTS.internalError, { what })}`, ...frames];
}
