/** Contents as words that findings have as values: what each is called, and what to do with it. */
import type { Language } from '../language/languages.js';
import { BEGUN_WORDS, containerName, isContainer } from './container-words.js';
import { CONTENT_NAMES, type CommandWords, type ContentName, EXTRACT, type Fix } from './content-names.js';
import type { ContentWord, PlainWord } from './contents.js';

export type { ContentWord };

/** A word, and the detail that some of them have. */
export interface NamedContent {
	readonly what: ContentWord;
	readonly detail?: string | undefined;
}

const NAMES: Readonly<Record<PlainWord, Readonly<Record<Language, ContentName>>>> = CONTENT_NAMES;

export const CONTENT_WORDS: readonly ContentWord[] = [...(Object.keys(NAMES) as PlainWord[]), ...BEGUN_WORDS];

/** `an ACPI table (SSDT)`, `ACPI 表（SSDT）`. */
export function contentName({ what, detail = '' }: NamedContent, language: Language): string {
	if (isContainer(what)) return containerName(what, language);
	const { name } = NAMES[what][language];
	return typeof name === 'string' ? name : name(detail);
}

/** What to do with it if a ROM or a driver was expected; `undefined` where its kind does not decide that. */
export function contentFix(what: ContentWord, words: CommandWords, language: Language): string | undefined {
	const fix: Fix | undefined = isContainer(what) ? EXTRACT[language] : NAMES[what][language].fix;
	return fix?.(words);
}

/** The same where `extract` has found nothing in it; of an archive, it has told why. */
export function contentLeft(what: ContentWord, words: CommandWords, language: Language): string | undefined {
	if (isContainer(what)) return undefined;
	return NAMES[what][language].left?.(words) ?? contentFix(what, words, language);
}
