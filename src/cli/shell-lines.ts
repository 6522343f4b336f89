/** Commands for a shell, with all else as comments, so that the whole can be copied. */
import { say } from './language.js';
import { apart } from './text-layout.js';
import { COMMAND_TEXTS } from './texts.js';

export const COMMENT = '# ';

export function commented(lines: readonly string[]): string[] {
	return lines.map((line) => `${COMMENT}${line}`.trimEnd());
}

/** Each behind the setting that it replaces. */
export function changeCommands(
	run: readonly string[],
	changes: readonly { readonly key: string; readonly before?: string }[],
): string[] {
	return run.flatMap((command, index) => {
		const { key = '', before } = changes[index] ?? {};
		const comment = before === undefined ? [] : commented([say(COMMAND_TEXTS.before, { line: `${key}: ${before}` })]);
		return [...comment, command];
	});
}

/** Blocks with an empty line between them. */
export function shellBlocks(blocks: readonly (readonly string[])[]): string[] {
	return apart(blocks.filter((block) => block.length > 0));
}
