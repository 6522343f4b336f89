/** Texts in one language, with values as rules give them. */
import type { Language } from '../language/languages.js';
import type { Say } from '../language/text.js';
import { said } from './told-values.js';

export function sayIn(language: Language): Say {
	return (text, ...filling) => said(text, language, ...filling);
}
