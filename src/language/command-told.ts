/** What is to be typed, where a line of a fix ends in it behind a colon: `Update it: sudo update-initramfs -u`. */

const COMMAND = /^(.*[:：]) ?((?:sudo|romtool|update-initramfs|truncate|virsh|echo|cp|qm) [^`]*)$/u;

export interface ToldCommand {
	/** With its colon. */
	readonly before: string;
	readonly command: string;
}

export function commandTold(line: string): ToldCommand | undefined {
	const [, before, command] = COMMAND.exec(line) ?? [];
	return before === undefined || command === undefined ? undefined : { before, command };
}
