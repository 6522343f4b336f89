/** Patterns with typed gaps, and the search for the fixed words of all of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPattern } from '../../src/diagnose/patterns/match-pattern.js';
import { parsePattern } from '../../src/diagnose/patterns/parse-pattern.js';
import { WordFinder } from '../../src/diagnose/patterns/word-finder.js';

function valuesOf(written: string, line: string) {
	return parsePattern(written)
		.map((pattern) => matchPattern(pattern, line)?.values)
		.find((values) => values !== undefined);
}

describe('a pattern', () => {
	it.each([
		['BAR {bar:number}: cannot reserve', 'vfio-pci 0000:05:00.0: BAR 0: cannot reserve', { bar: '0' }],
		['rom at {device}', 'Cannot read rom at 0000:00:02.0', { device: '0000:00:02.0' }],
		['rom at {device} now', 'rom at x, rom at 01:00.7 now', { device: '01:00.7' }],
		['find romfile "{file:text}"', 'failed to find romfile "/usr/share/a b.rom": no', { file: '/usr/share/a b.rom' }],
		['allocate{d|s|} {what:word}: {why:text}', 'allocate BDSM: Not Found ', { what: 'BDSM', why: 'Not Found' }],
		['^TASK OK$', 'TASK OK', {}],
		['from {a:text} into {b:text} at once', 'from x into y into z at once', { a: 'x', b: 'y into z' }],
		['size {size:hex}', 'size 0x4200', { size: '0x4200' }],
		['of {path} gone', 'of /dev/vfio/1 gone', { path: '/dev/vfio/1' }],
		['ends with {n:number}$', 'ends with 1, ends with 22', { n: '22' }],
	])('%s is found in %s', (written, line, values) => {
		expect(valuesOf(written, line)).toEqual(values);
	});

	it.each([
		['^TASK OK$', 'TASK OK, nearly'],
		['^TASK OK$', 'no TASK OK'],
		['BAR {bar:number}: cannot', 'BAR x: cannot'],
		['rom at {device}', 'rom at 0000:00:02.9'],
		['size {size:hex} of it', 'size 0x42zz of it'],
		['from {a:text} into {b:text} at once', 'into x from y at once'],
	])('%s is not found in %s', (written, line) => {
		expect(valuesOf(written, line)).toBeUndefined();
	});

	it.each(['{device}', 'abc', '{device} is first', 'two {a:text}{b:text} gaps', 'an {unknown} gap'])(
		'%s is none',
		(written) => {
			expect(() => parsePattern(written)).toThrow(SyntaxError);
		},
	);
});

describe('the search for words', () => {
	const letter = fc.constantFrom('a', 'b', 'c', ' ', '-');
	const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 }).filter((text) => !text.includes('  '));

	it('finds what a search for each of them finds', () => {
		fc.assert(
			fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.string({ unit: letter }), (words, text) => {
				const found = new Set<number>();
				new WordFinder(words).scan(text, found);
				const single = text.replace(/ {2,}/g, ' ');
				expect([...found].sort((a, b) => a - b)).toEqual(
					words.flatMap((each, i) => (single.includes(each) ? [i] : [])),
				);
			}),
			{ seed: 20261129, numRuns: 500 },
		);
	});

	it('goes on where it has stopped', () => {
		const finder = new WordFinder(['not viable', 'group']);
		const found = new Set<number>();
		finder.scan('viable', found, finder.scan('group 2 is not ', found));
		expect([...found].sort()).toEqual([0, 1]);
	});

	it('takes typographic characters for plain ones', () => {
		const found = new Set<number>();
		new WordFinder(["can't do", '错误 43']).scan('can’t\u00a0do，错误 43', found);
		expect([...found].sort()).toEqual([0, 1]);
	});
});
