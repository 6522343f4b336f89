/** The Chinese catalogue knows every sentence that stands in the source, and no others. */
import { expect, it } from 'vitest';
import { COMMANDER } from '../../src/language/zh/commander.js';
import { CATALOGUES, ZH } from '../../src/language/zh/index.js';
import { LISTS } from '../../src/language/zh/lists.js';
import { isSentence, sourceTexts } from '../support/source-texts.js';
import { NOT_TOLD, NOT_TOLD_PROPERTIES, NOT_TOLD_SHAPES } from './not-told.js';

const texts = sourceTexts();
const entries = Object.entries(ZH);

it('translates what is told', () => {
	const missing = texts
		.filter(({ text }) => isSentence(text) && !NOT_TOLD_SHAPES.test(text) && !Object.hasOwn(ZH, text))
		.filter(({ property }) => property === undefined || !NOT_TOLD_PROPERTIES.has(property))
		.filter(({ file, text }) => {
			const kept = NOT_TOLD[file] ?? [];
			return kept !== 'all' && !kept.includes(text);
		});
	expect(missing.map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
});

it('translates nothing that is told no more', () => {
	const there = new Set(texts.map(({ text }) => text));
	const gone = entries.filter(
		([english]) => !there.has(english) && !Object.hasOwn(COMMANDER, english) && !Object.hasOwn(LISTS, english),
	);
	expect(gone.map(([english]) => english)).toEqual([]);
});

it('has each sentence once', () => {
	const all = CATALOGUES.flatMap((entries) => Object.keys(entries));
	expect(all.filter((english, i) => all.indexOf(english) < i)).toEqual([]);
});

it('keeps no list of texts that are gone', () => {
	const gone = Object.entries(NOT_TOLD).filter(([name, kept]) => {
		const there = texts.filter(({ file }) => file === name).map(({ text }) => text);
		return kept === 'all' ? there.length === 0 : kept.some((text) => !there.includes(text));
	});
	expect(gone).toEqual([]);
});

it('puts every value where the translation has a place for it', () => {
	const wrong = entries.filter(([english, chinese]) => {
		const pieces = english.split('{}');
		const places = new Set([...chinese.matchAll(/\{(\d+)=?\}/g)].map(([, number]) => Number(number)));
		// The ending of a plural is nothing in Chinese.
		const plural = (n: number) => /[a-z]$/i.test(pieces[n] as string);
		const values = pieces.slice(1).map((_, n) => n);
		return values.some((n) => !places.has(n) && !plural(n)) || [...places].some((n) => n >= values.length);
	});
	expect(wrong).toEqual([]);
});

it('is Chinese', () => {
	expect(entries.filter(([, chinese]) => !/\p{Script=Han}/u.test(chinese))).toEqual([]);
});
