/** `romtool/language`: what findings say, in other languages. Their own text is English. */

export { LANGUAGES, type Language, languageOf } from '../language/languages.js';
