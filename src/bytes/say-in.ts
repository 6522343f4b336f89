/** Texts in one language, with values as rules give them. */

import type { Language } from '../language/languages.js';
import { type Say, worded } from '../language/text.js';
import type { ToldValuesOf, Values } from '../language/values.js';
import { toldValues } from './told-values.js';

export function sayIn(language: Language): Say {
	return (text, ...filling) => {
		const values = toldValues(text.values, (filling[0] ?? {}) as Values);
		return worded(text, values as ToldValuesOf<typeof text.values>, language);
	};
}
