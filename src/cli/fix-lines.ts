/** A fix wrapped to the terminal, with its commands and lines of a configuration unbroken: they are there to be copied. */
import { textWidth, wrap } from './text-layout.js';

const INDENT = 4;
/** At the end, after a colon. */
const COMMAND = /^(.*[:：]) ?((?:sudo|romtool|update-initramfs|truncate|virsh|echo|cp) [^`]*)$/u;
/** A space at which a line is not broken; no text has this character. */
const KEPT = '\uE000';

export function fixLines(fix: string, width: number): string[] {
	return fix.split('\n').flatMap((line) => {
		const whole = keepQuoted(`  → ${line}`, width - INDENT);
		const [, before, command] = COMMAND.exec(whole) ?? [];
		const isLong = before !== undefined && command !== undefined && wrap(whole, width, INDENT).length > 1;
		const lines = isLong ? [...wrap(before, width, INDENT), ' '.repeat(INDENT) + command] : wrap(whole, width, INDENT);
		return lines.map((each) => each.replaceAll(KEPT, ' '));
	});
}

/** What stands in backticks and is no longer than a line goes to one line. */
function keepQuoted(text: string, room: number): string {
	return text.replaceAll(/`[^`]*`/g, (quoted) =>
		textWidth(quoted) > room - 2 ? quoted : quoted.replaceAll(' ', KEPT),
	);
}
