/** What messages mean as entries of a catalogue, so that `explain` takes their codes as well. */
import type { Catalogue, Entry, Severity } from '../../language/entry.js';
import type { Language } from '../../language/languages.js';
import { worded } from '../../language/text.js';
import type { Message, Weight } from './message.js';
import { MESSAGES } from './messages.js';
import { MESSAGE_TEXTS } from './texts.js';

const SEVERITIES: Readonly<Record<Weight, Severity>> = {
	stops: 'error',
	cause: 'warning',
	symptom: 'note',
	fact: 'note',
	harmless: 'note',
};

/** The texts of a language are made when they are read: one that is not spoken is not loaded. */
function entryOf({ weight, source, meaning, causes = [] }: Message): Entry {
	const inLanguage = (language: Language) => {
		const said = worded(meaning, {}, language);
		const remedy = causes.length > 0 ? MESSAGE_TEXTS.causes : MESSAGE_TEXTS.nothing;
		return { message: said, cause: said, remedy: worded(remedy, { codes: causes }, language) };
	};
	return {
		values: {},
		severities: [SEVERITIES[weight]],
		source,
		get en() {
			return inLanguage('en');
		},
		get zh() {
			return inLanguage('zh');
		},
	};
}

export const MESSAGE_CATALOGUE: Catalogue = Object.fromEntries(
	Object.entries(MESSAGES).map(([id, message]) => [id, entryOf(message)]),
);
