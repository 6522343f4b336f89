/** What holds for every text that romtool prints, in every language: it is whole, keeps the values, and is written as its language is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellPath, shellWord } from '../../src/bytes/shell-word.js';
import { LANGUAGES, type Language } from '../../src/language/languages.js';
import { render } from '../../src/language/render.js';
import { worded } from '../../src/language/text.js';
import { kindOf, type Schema, type ToldValues } from '../../src/language/values.js';
import { type AnyEntry, allEntries, allTexts, type Named, valuesFor } from '../support/catalogues.js';

const entries = await allEntries();
const texts = await allTexts();
const catalogue = Object.fromEntries(entries.map(({ code, item }) => [code, item]));

/** A message in a message has no values of the test's own. */
const reasons = fc.constant({ code: 'seabios-display', values: {} });
const KEPT = new Set(['id', 'address', 'file', 'name', 'said', 'line', 'ids', 'vendors', 'files', 'names', 'lines']);

function keptStrings(schema: Schema, values: ToldValues): string[] {
	return Object.entries(values).flatMap(([key, value]) => {
		const declared = schema[key];
		const kind = declared === undefined ? undefined : kindOf(declared);
		if (typeof kind !== 'string' || !KEPT.has(kind)) return [];
		return [value].flat().filter((each) => typeof each === 'string');
	});
}

const has = (text: string, value: string) =>
	[value, shellWord(value), shellPath(value)].some((form) => text.includes(form));

/** Without what is the user's or another program's, and what is typed. */
function proseOf(text: string, values: ToldValues): string {
	const strings = Object.values(values)
		.flat()
		.filter((value) => typeof value === 'string');
	const known = strings
		.flatMap((value) => [shellPath(value), shellWord(value), value])
		.sort((a, b) => b.length - a.length);
	const without = known.reduce((rest, value) => rest.replaceAll(value, '\uE000'), text);
	return without.replace(/`[^`]*`/g, '\uE000').replace(/(?:[：:] ?|^)(?:sudo )?romtool [^\n]*$/gm, '\uE000');
}

/** Half-width marks beside Chinese, spaces between Chinese, and none beside Latin (language.md C1, C3). */
const BAD_CHINESE = [
	/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u,
	/\p{Script=Han} \p{Script=Han}/u,
	/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u,
	/[，。：；、？！）（“”] | [，。：；、？！）（”]/u,
	/映像|您|请/u,
];
/** Odd phrases (language.md 4). */
const ODD =
	/\b(?:anew|mends?|unfit|nobody|in place of|without which|cut off|all the same|of itself|(?<!there )(?:is|are) no (?!longer)[a-z]+|takes the device|what there is|out of the|so that|has to|have to|marked as the last|from its source again|folders?)\b/i;

function problemsOf(texts: Readonly<Record<Language, string>>, values: ToldValues, schema: Schema): string[] {
	const problems: string[] = [];
	for (const language of LANGUAGES) {
		const text = texts[language];
		if (text === '') problems.push(`${language}: empty`);
		if (/undefined|NaN|\[object|=>/.test(text)) problems.push(`${language}: ${text}`);
	}
	for (const value of keptStrings(schema, values)) {
		if (has(texts.en, value) !== has(texts.zh, value))
			problems.push(`"${value}" is in one language: ${texts.en} ${texts.zh}`);
	}
	const chinese = proseOf(texts.zh, values);
	for (const bad of BAD_CHINESE) if (bad.test(chinese)) problems.push(`zh, ${bad.source}: ${texts.zh}`);
	const odd = ODD.exec(proseOf(texts.en, values));
	if (odd !== null) problems.push(`en, "${odd[0]}": ${texts.en}`);
	return problems;
}

/** A text without values is always the same. */
const runsFor = (schema: Schema, runs: number) => (Object.keys(schema).length === 0 ? 1 : runs);

function check({ where, item }: Named<AnyEntry>): string[] {
	const problems = new Set<string>();
	const used = new Set<string>();
	const read = new Set<string | symbol>();
	const seen = new Set<string>();
	const schema: Schema = item.values;
	const isThrown = item.severities.length === 0;
	const known = { ...catalogue, it: item };
	fc.assert(
		fc.property(valuesFor(schema, reasons), (drawn) => {
			// The same values make the same text.
			const drawnAs = JSON.stringify(drawn);
			if (seen.has(drawnAs)) return;
			seen.add(drawnAs);
			const values = new Proxy(drawn, {
				get(target, key) {
					read.add(key);
					return Reflect.get(target, key);
				},
			});
			const all = Object.fromEntries(
				LANGUAGES.map((language) => [language, render(known, { code: 'it', values }, language)]),
			);
			const [en, zh] = [all['en'], all['zh']] as const;
			if (en === undefined || zh === undefined) return;
			for (const each of problemsOf({ en: en.message, zh: zh.message }, drawn, schema)) problems.add(each);
			if ((en.fix === undefined) !== (zh.fix === undefined)) problems.add('a fix in one language');
			else if (en.fix !== undefined && zh.fix !== undefined) {
				for (const each of problemsOf({ en: en.fix, zh: zh.fix }, drawn, schema)) problems.add(each);
			}
			if (!isThrown && !/[.]$/.test(en.message)) problems.add(`no sentence: ${en.message}`);
			if (!isThrown && !/[。]$/.test(zh.message)) problems.add(`no sentence: ${zh.message}`);
			const whole = [en.message, en.fix ?? ''].join('\n');
			for (const [key, value] of Object.entries(drawn)) {
				if ([value].flat().some((each) => typeof each === 'string' && has(whole, each))) used.add(key);
			}
		}),
		{ numRuns: runsFor(schema, 120), seed: 20261129 },
	);
	for (const language of LANGUAGES) {
		const { cause, remedy } = item[language];
		const end = language === 'en' ? /\.$/ : /。$/;
		for (const text of [cause, remedy]) if (!end.test(text)) problems.add(`${language}, no sentence: ${text}`);
	}
	for (const each of problemsOf({ en: item.en.cause, zh: item.zh.cause }, {}, {})) problems.add(each);
	for (const each of problemsOf({ en: item.en.remedy, zh: item.zh.remedy }, {}, {})) problems.add(each);
	const unused = Object.keys(schema).filter((key) => {
		const kind = kindOf(schema[key] as Schema[string]);
		return typeof kind === 'string' && KEPT.has(kind) && !used.has(key);
	});
	const unread = Object.keys(schema).filter((key) => !read.has(key));
	if (unread.length > 0) problems.add(`never read: ${unread.join(', ')}`);
	if (unused.length > 0) problems.add(`never in the text: ${unused.join(', ')}`);
	return [...problems].slice(0, 6).map((problem) => `${where}: ${problem}`);
}

describe('what is said of each code', () => {
	it('is found at all', () => {
		expect(entries.length).toBeGreaterThan(10);
	});

	it('is there once', () => {
		// A domain may have an entry of another one. Causes in logs may have the code of the rule that is broken.
		const own = entries.filter(({ where }) => !/^diagnose[\\/]/.test(where));
		const codes = [...new Map(own.map(({ code, item }) => [item, code])).values()];
		expect(codes.filter((code, i) => codes.indexOf(code) < i)).toEqual([]);
	});

	// One that several catalogues have is looked at where it is first. Each file has the time of a test.
	const each = [...new Map([...entries].reverse().map((entry) => [entry.item, entry])).values()];
	const fileOf = ({ where }: Named<AnyEntry>) => where.slice(0, where.indexOf(' '));

	it.each([...new Set(each.map(fileOf))])(
		'is whole in every language, has the values as they are, and reads as the language does: %s',
		(file) => {
			expect(each.filter((entry) => fileOf(entry) === file).flatMap(check)).toEqual([]);
		},
	);
});

it('all other texts are whole, too', () => {
	const wrong = texts.flatMap(({ where, item }) => {
		const problems = new Set<string>();
		fc.assert(
			fc.property(valuesFor(item.values, reasons), (values) => {
				const said = { en: worded(item, values as never, 'en'), zh: worded(item, values as never, 'zh') };
				for (const each of problemsOf(said, values, item.values)) problems.add(each);
			}),
			{ numRuns: runsFor(item.values, 30), seed: 20261129 },
		);
		return [...problems].slice(0, 3).map((problem) => `${where}: ${problem}`);
	});
	expect(wrong).toEqual([]);
});
