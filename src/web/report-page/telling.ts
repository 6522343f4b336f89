/** How a report speaks: in one language, of files by their names. */
import { sayIn } from '../../bytes/say-in.js';
import type { Language } from '../../language/languages.js';
import type { Say } from '../../language/text.js';
import type { FileEntry } from '../file-result.js';
import type { FileId, Words } from '../shown.js';

export interface Telling {
	readonly language: Language;
	readonly say: Say;
	readonly words: (words: Words) => string;
	readonly nameOf: (file: FileId) => string;
	/** Of the headings of sections. */
	readonly level: 2 | 3;
}

export function tellIn(language: Language, files: readonly FileEntry[]): Telling {
	return {
		language,
		say: sayIn(language),
		words: (words) => words[language],
		nameOf: (file) => files.find(({ id }) => id === file)?.names[0] ?? '',
		level: 2,
	};
}
