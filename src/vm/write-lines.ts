/** How texts say which lines of a configuration to write: each whole, so that it can be copied. */
import { listedZh } from '../language/chinese.js';
import { listed } from '../language/words.js';

export const quoted = (lines: readonly string[]) => lines.map((line) => `\`${line}\``);

/** They are written in place of those with the same keys. */
export function writeLines(lines: readonly string[]): string {
	return `Write ${listed(quoted(lines))}.`;
}

/** The same behind a condition: `To remove only the display, write …` */
export function writeLinesIf(condition: string, lines: readonly string[]): string {
	return `${condition}, write ${listed(quoted(lines))}.`;
}

export function writeLinesZh(lines: readonly string[]): string {
	return `写成 ${listedZh(quoted(lines))}。`;
}
