/** The language that this process speaks with its user: one for all of it, as with setlocale. JSON stays English. */
import { said } from '../bytes/told-values.js';
import type { Catalogue } from '../language/entry.js';
import { LANGUAGES, type Language, languageOf } from '../language/languages.js';
import { type Rendered, render } from '../language/render.js';
import type { Filling, Text } from '../language/text.js';
import type { Schema, ToldReason } from '../language/values.js';
import { CliError } from './cli-error.js';
import type { Io } from './io.js';
import { PROGRAM_TEXTS } from './texts.js';

let spoken: Language = 'en';

/** What is told to people goes through here: a line of help, a label, an error. */
export function say<S extends Schema>(text: Text<S>, ...filling: Filling<S>): string {
	return said(text, spoken, ...filling);
}

/** The same of what a finding or an error says. */
export function sayFinding(catalogue: Catalogue, reason: ToldReason): Rendered {
	return render(catalogue, reason, spoken);
}

export function spokenLanguage(): Language {
	return spoken;
}

export function speak(language: Language): void {
	spoken = language;
}

export interface LanguageChoice {
	readonly language: Language;
	/** The command line without `--lang`, which may stand anywhere on it. */
	readonly words: readonly string[];
}

/**
 * Looked for before anything else is read, because what goes wrong with the rest is told in this language, too.
 * @throws CliError for a language that is not there.
 */
export function chooseLanguage(args: readonly string[], env: Io['env']): LanguageChoice {
	const words: string[] = [];
	let language = languageOfSystem(env);
	for (let i = 0; i < args.length; i++) {
		const word = args[i] as string;
		if (word === '--') {
			words.push(...args.slice(i));
			break;
		}
		if (word === '--lang') language = languageNamed(args[++i]);
		else if (word.startsWith('--lang=')) language = languageNamed(word.slice('--lang='.length));
		else words.push(word);
	}
	return { language, words };
}

function languageNamed(name: string | undefined): Language {
	const language = LANGUAGES.find((each) => each === name?.toLowerCase());
	if (language !== undefined) return language;
	throw new CliError(say(PROGRAM_TEXTS.badLanguage, { languages: LANGUAGES, value: name }));
}

/** The first of these that is set decides (POSIX.1 8.2). Windows sets none of them and has a locale all the same. */
export function languageOfSystem(env: Io['env'], platform: string = process.platform): Language {
	const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
	if (locale) return languageOf(locale);
	return platform === 'win32' ? languageOf(Intl.DateTimeFormat().resolvedOptions().locale) : 'en';
}
