/** Asks at the terminal. A Ctrl-C ends the process there, as nothing hears signals: nothing is begun yet. */
import { writeSync } from 'node:fs';
import { readChunk } from './descriptors.js';
import { nodeModule } from './node-module.js';

/** No answer is longer. */
const MOST = 4096;

/** `undefined` where standard input or output is none, or ends before the line does. */
export function askAtTerminal(question: string): string | undefined {
	const { isatty } = nodeModule('node:tty');
	if (!isatty(0) || !isatty(1)) return undefined;
	writeSync(1, question);
	const chunk = new Uint8Array(MOST);
	let used = 0;
	while (used < MOST) {
		const count = readChunk(0, chunk.subarray(used), Number.POSITIVE_INFINITY);
		if (count === 0) return undefined;
		used += count;
		const text = new TextDecoder().decode(chunk.subarray(0, used));
		if (text.includes('\n')) return text.split('\n', 1)[0];
	}
	return undefined;
}
