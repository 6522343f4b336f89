/** Names as they can be drawn: what hides in them, or is no character of XML 1.0, is shown as `\u202e`. */
import { hexDigits } from '../bytes/hex.js';
import { HIDDEN, PLAIN } from '../bytes/json-text.js';

let hidden: RegExp | undefined;

export function visibleText(text: string): string {
	if (PLAIN.test(text) && !text.includes('\n')) return text;
	hidden ??= new RegExp(`${HIDDEN}|[\\ufffe\\uffff]`, 'gu');
	return text.replace(hidden, (character) => `\\u${hexDigits(character.codePointAt(0) ?? 0, 4)}`);
}
