/** A line with a label, as the reports for people have them. */
import { pad, wrap } from './text-layout.js';

const LABEL = 9;

/** `  at       0x0, 6656 bytes`; without a label what goes on from the line before. */
export function field(label: string, value: string, labelWidth: number = LABEL): string {
	return `  ${pad(label, labelWidth)}${value}`;
}

/** The same in lines of `width` columns, with the value below itself. */
export function fieldLines(label: string, value: string, width: number, labelWidth: number = LABEL): string[] {
	return wrap(field(label, value, labelWidth), width, labelWidth + 2);
}
