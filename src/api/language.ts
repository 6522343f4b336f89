/** `romtool/language`: what findings say, in other languages. Their own text is English. */

export type { Translate } from '../language/entries.js';
export { LANGUAGES, type Language, languageOf } from '../language/languages.js';
export { toChinese } from '../language/zh/index.js';
