/** A line with a label, as the reports for people have them. */
import { say } from './language.js';
import { pad } from './text-layout.js';

const LABEL = 9;

/** `  at       0x0, 6656 bytes`; without a label what goes on from the line before. */
export function field(label: string, value: string): string {
	return `  ${pad(say(label), LABEL)}${value}`;
}
