/** Says on standard error what went wrong, while the command goes on. */
import type { Io } from './io.js';

export function complain(message: string, io: Io, program = 'romtool'): void {
	io.stderr.lines([`${program}: ${message}`]);
}
