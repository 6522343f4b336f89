/** The command that is called, which is what compiled code is kept for. */
import { COMMAND_NAMES } from '../commands.js';

/** `romtool` for its help, and for words that are none. */
export function calledCommand(words: readonly string[]): string {
	return words.find((word) => word === 'efirom' || (COMMAND_NAMES as readonly string[]).includes(word)) ?? 'romtool';
}
