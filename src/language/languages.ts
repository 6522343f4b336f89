/** The languages that messages are told in, and which one a locale asks for (POSIX.1 8.2, BCP 47). */

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As `lang` of HTML and `xml:lang` have them (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** Of `zh_CN.UTF-8`, `zh-Hans-CN` or `C`; English for languages that are not there. */
export function languageOf(locale: string): Language {
	const [name] = locale.toLowerCase().split(/[-_.@]/);
	return LANGUAGES.find((language) => language === name) ?? 'en';
}
