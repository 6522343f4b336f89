/** What is to be typed, where a line of a fix ends in it behind a colon: `Copy the ROM there: romtool install x.rom`. */

const COMMAND = /^(.*[:：]) ?((?:sudo|romtool|truncate|virsh|echo|cp|qm) [^`]*)$/u;

export interface ToldCommand {
	/** With its colon. */
	readonly before: string;
	readonly command: string;
}

export function commandTold(line: string): ToldCommand | undefined {
	const [, before, command] = COMMAND.exec(line) ?? [];
	return before === undefined || command === undefined ? undefined : { before, command };
}
