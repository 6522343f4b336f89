/** Characters that hide or move others are shown as what they are: names come from files that may mean harm. */
import { HIDDEN } from '../../bytes/json-text.js';

/** Most text has none of them. */
const PLAIN = /^[\t\n -~]*$/;
/** Tabs and line feeds are laid out as in any text. */
const HIDDEN_IN_TEXT = new RegExp(`(?![\\t\\n])${HIDDEN}`, 'gu');

/** `\x1b`, `\u202e`. */
export function visible(text: string): string {
	if (PLAIN.test(text)) return text;
	return text.replace(HIDDEN_IN_TEXT, (character) => {
		const code = character.codePointAt(0) ?? 0;
		if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
		return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
	});
}
