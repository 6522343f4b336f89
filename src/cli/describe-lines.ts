/** The lines that use ROM files in a VM of Proxmox VE, for people. */
import { say } from './language.js';
import { wrap } from './text-layout.js';
import { LINE_TEXTS } from './texts.js';

/** `settings` are what the lines ask of the VM. What is to be copied is not wrapped. */
export function describeLines(
	copyTo: string | undefined,
	settings: string,
	lines: readonly string[],
	width: number,
): string[] {
	const text = say(LINE_TEXTS.add, { copyTo, settings });
	return [...wrap(text, width), ...lines.map((line) => `  ${line}`)];
}
