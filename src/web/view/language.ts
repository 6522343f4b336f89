/** The language that the page speaks: chosen by the browser's, switched in place. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { said } from '../../bytes/told-values.js';
import { type Language, languageOf } from '../../language/languages.js';
import type { Filling, Text } from '../../language/text.js';
import type { Schema } from '../../language/values.js';
import type { Words } from '../shown.js';
import { visible } from './visible.js';

export const LanguageContext = createContext<Language>('en');

/** The first language of the browser's that the page has. */
export function languageOfBrowser({ languages }: Pick<Navigator, 'languages'>): Language {
	for (const each of languages) {
		const language = languageOf(each);
		if (language !== 'en' || each.toLowerCase().startsWith('en')) return language;
	}
	return 'en';
}

export interface Speech {
	readonly language: Language;
	/** A text of the page's own. */
	say<S extends Schema>(text: Text<S>, ...filling: Filling<S>): string;
	/** What the worker says. */
	words(words: Words): string;
	/** Sentences behind each other, with a space where the language has one. */
	sentences(...all: readonly (string | false | undefined)[]): string;
}

export function useSpeech(): Speech {
	const language = useContext(LanguageContext);
	return {
		language,
		say: (text, ...filling) => visible(said(text, language, ...filling)),
		words: (words) => visible(words[language]),
		sentences: (...all) => all.filter((each) => each).join(language === 'zh' ? '' : ' '),
	};
}
