/** Texts in every language at once. */
import { sayIn } from '../../bytes/say-in.js';
import { LANGUAGES, type Language } from '../../language/languages.js';
import type { Filling, Text } from '../../language/text.js';
import type { Schema } from '../../language/values.js';
import type { Words } from '../shown.js';

export function inAll(make: (language: Language) => string): Words {
	return inEach(make);
}

export function inEach<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
	return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
}

export function words<S extends Schema>(text: Text<S>, ...filling: Filling<S>): Words {
	return inAll((language) => sayIn(language)(text, ...filling));
}

/** What stands beside each other, with what is between them. */
export function joined(all: readonly Words[], between: Words): Words {
	return inAll((language) => all.map((each) => each[language]).join(between[language]));
}
