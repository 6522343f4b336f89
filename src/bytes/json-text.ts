/** JSON as text that nothing hides in: what names and firmware bring cannot steer a terminal or a reader's eye. */
import { hexDigits } from './hex.js';

/**
 * Characters that a terminal, or a reader's eye, takes for something else than text (Unicode 16.0 §4.5, general
 * categories): control (Cc) and format (Cf) characters, which move the cursor, reverse or hide what stands beside them,
 * the separators of lines and paragraphs (Zl, Zp), and halves of surrogate pairs (Cs).
 */
export const HIDDEN = '[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]';
/** JSON has line feeds of its own between values, and none in them. */
const HIDDEN_IN_JSON = `(?!\\n)${HIDDEN}`;
/** Most text has none but ASCII; tables of Unicode take longer to load than such text to print. */
export const PLAIN = /^[\n -~]*$/;
let hiddenInJson: RegExp | undefined;

/** A value as indented JSON text without them. */
export function jsonTextOf(value: unknown): string {
	return withJsonEscapes(`${JSON.stringify(value, null, 2)}\n`);
}

/** JSON text that says the same without them (RFC 8259 §7): `\u001b`, and pairs of surrogates beyond U+FFFF. */
export function withJsonEscapes(json: string): string {
	if (PLAIN.test(json)) return json;
	hiddenInJson ??= new RegExp(HIDDEN_IN_JSON, 'gu');
	return json.replace(hiddenInJson, (character) =>
		Array.from({ length: character.length }, (_, i) => `\\u${hexDigits(character.charCodeAt(i), 4)}`).join(''),
	);
}
