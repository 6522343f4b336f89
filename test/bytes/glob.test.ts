import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesGlob } from '../../src/bytes/glob.js';

it.each([
	['AMDGopDriver', 'AMDGopDriver', true],
	['AMDGopDriver', 'amdgopdriver', true],
	['AMDGopDriver', '*gop*', true],
	['AMDGopDriver', '*Driver', true],
	['AMDGopDriver', 'AMD*', true],
	['AMDGopDriver', '*', true],
	['AMDGopDriver', '????????????', true],
	['AMDGopDriver', '???????????', false],
	['AMDGopDriver', 'AMD?op*r', true],
	['AMDGopDriver', 'Gop', false],
	['AMDGopDriver', 'AMDGopDriver?', false],
	['AMDGopDriver', '', false],
	['', '', true],
	['', '*', true],
	['', '?', false],
	['abab', '*ab', true],
	['ababc', '*ab', false],
	['aXbXc', 'a*b*c', true],
	['aXbXc', '**b**', true],
	['a.efi', 'a?efi', true],
	['a[1]', 'a[1]', true],
	['a\\*', 'a\\*', true],
	['GÖP', 'göp', true],
	['G😀P', 'G?P', true],
])('%s matches %s: %s', (name, pattern, expected) => {
	expect(matchesGlob(name, pattern)).toBe(expected);
});

it('agrees with a regular expression', () => {
	const text = (letters: string) =>
		fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((list) => list.join(''));
	fc.assert(
		fc.property(text('abC'), text('abC*?'), (name, pattern) => {
			const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
			expect(matchesGlob(name, pattern)).toBe(expression.test(name));
		}),
		{ numRuns: 2000 },
	);
});

it('takes no time for many stars', () => {
	expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false);
});
