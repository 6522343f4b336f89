/** How releases are told: one, a range of them, and what a program does in which. */
import { text } from '../language/text.js';
import { listed } from '../language/words.js';

export const RANGE = { case: ['until', 'from', 'only', 'between'], from: 'name', to: 'name' } as const;

export type RangeCase = (typeof RANGE.case)[number];

export const rangeWords = (which: RangeCase, from: string, to: string) =>
	({ until: `until ${to}`, from: `from ${from}`, only: `in ${from}`, between: `from ${from} to ${to}` })[which];
export const rangeWordsZh = (which: RangeCase, from: string, to: string) =>
	({
		until: `到 ${to} 为止`,
		from: `从 ${from} 起`,
		only: `在 ${from} 中`,
		between: `从 ${from} 到 ${to}`,
	})[which];

/** Of what is so in some releases of a program. */
export const RELEASE_TEXTS = {
	range: text(
		RANGE,
		({ case: which, from, to }) => rangeWords(which, from, to),
		({ case: which, from, to }) => rangeWordsZh(which, from, to),
	),
	/** `word`: what the program does then. */
	verdict: text(
		{ ...RANGE, word: 'name' },
		({ word, case: which, from, to }) => `${word} ${rangeWords(which, from, to)}`,
		({ word, case: which, from, to }) => `${rangeWordsZh(which, from, to)}${which === 'between' ? ' ' : ''}${word}`,
	),
	/** Several of either. */
	listed: text(
		{ all: 'names' },
		({ all }) => listed(all),
		({ all }) => all.join('、'),
	),
	/** Before a finding, which names the program. */
	finding: text(
		{ ranges: 'name' },
		({ ranges }) => `${ranges}: `,
		({ ranges }) => `${ranges}：`,
	),
};
