/** The lines of a configuration or a log, as many as are shown. */

import { MESSAGES } from '../../../diagnose/messages/messages.js';
import type { HarmlessLines } from '../../../diagnose/report.js';
import type { ShownLines } from '../../shown.js';
import { words } from '../words.js';

const MOST_LINES = 20_000;
/** Longer ones are hardly lines. */
const MAX_LINE = 4096;

export function showLines(text: string, harmless: readonly HarmlessLines[] = []): ShownLines {
	const all = text.split(/\r\n|\n|\r/);
	if (all.at(-1) === '') all.pop();
	return {
		text: all.slice(0, MOST_LINES).map((line) => line.slice(0, MAX_LINE)),
		first: 1,
		more: Math.max(0, all.length - MOST_LINES),
		...(harmless.length > 0 && {
			harmless: harmless.flatMap(({ code, lines }) =>
				lines.map((line) => ({ line, code, meaning: words(MESSAGES[code].meaning) })),
			),
		}),
	};
}
