/** Says on standard error what went wrong, while the command goes on. */
import type { Io } from './io.js';
import { say } from './language.js';
import { printable } from './terminal.js';

export function complain(message: string, io: Io): void {
	io.stderr.write(`romtool: ${printable(say(message))}\n`);
}
