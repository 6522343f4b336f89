/** A fix wrapped to the terminal, with the command at its end unbroken: it is there to be copied. */
import { wrap } from './text-layout.js';

const INDENT = 4;
/** After a colon. */
const COMMAND = /^(.*[:：]) ?((?:sudo|romtool|update-initramfs|truncate|virsh|echo|cp) [^`]*)$/u;

export function fixLines(fix: string, width: number): string[] {
	return fix.split('\n').flatMap((line) => {
		const lines = wrap(`  → ${line}`, width, INDENT);
		const [, before, command] = COMMAND.exec(line) ?? [];
		if (lines.length === 1 || before === undefined || command === undefined) return lines;
		return [...wrap(`  → ${before}`, width, INDENT), ' '.repeat(INDENT) + command];
	});
}
