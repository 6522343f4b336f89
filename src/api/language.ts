/** `romtool/language`: the languages of messages, and the one that a locale selects. */

export { LANGUAGES, type Language, languageOf } from '../language/languages.js';
