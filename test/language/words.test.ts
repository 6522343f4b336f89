/** Words that texts are put together with. */
import { expect, it } from 'vitest';
import { chinese, listedZh, namedZh } from '../../src/language/chinese.js';
import { asClause, counted, listed, named } from '../../src/language/words.js';

it('counts', () => {
	expect([counted(0, 'file'), counted(1, 'file'), counted(2, 'file')]).toEqual(['0 files', '1 file', '2 files']);
});

it('lists', () => {
	expect([listed([]), listed(['a']), listed(['a', 'b', 'c'], 'or')]).toEqual(['', 'a', 'a, b or c']);
	expect(listedZh(['a', 'b', 'c'])).toBe('a、b 和 c');
});

it('quotes a name where it would not be seen where it ends', () => {
	expect([named('a.rom'), named('a b.rom'), namedZh('a b.rom'), named('')]).toEqual([
		...['a.rom', '"a b.rom"', '“a b.rom”', '""'],
	]);
});

it('puts names into Chinese with a space beside Latin, and none beside quotation marks', () => {
	const of = (first: string, second: string) => chinese`把 ${namedZh(first)} 复制到 ${namedZh(second)}：${1} 个`;
	expect(of('a.rom', 'b.rom')).toBe('把 a.rom 复制到 b.rom：1 个');
	expect(of('a 1.rom', '')).toBe('把“a 1.rom”复制到“”：1 个');
	expect(of(' a ', 'b.rom')).toBe('把“ a ”复制到 b.rom：1 个');
});

it('makes a clause of a sentence', () => {
	expect([asClause('The name is empty.'), asClause('SeaBIOS ignores it.'), asClause('"a" is one.')]).toEqual([
		...['the name is empty', 'SeaBIOS ignores it', '"a" is one'],
	]);
});
