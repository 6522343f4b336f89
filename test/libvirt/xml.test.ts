import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, writeXml } from '../../src/libvirt/xml.js';
import { parseXml } from '../support/xml.js';

describe('writeXml', () => {
	it('writes an element per line', () => {
		const tree = element('a', { b: '1' }, [element('c'), element('d', {}, 'text')]);
		expect(writeXml(tree)).toBe("<a b='1'>\n  <c/>\n  <d>text</d>\n</a>\n");
	});

	it('escapes what is in values', () => {
		expect(writeXml(element('a', { file: `<b> & "c" 'd'\n` }))).toBe(
			"<a file='&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;&#10;'/>\n",
		);
	});

	it('gives back any value that XML can hold', () => {
		const value = fc
			.string({ unit: 'grapheme', maxLength: 40 })
			.filter((text) => !/[^\t\n\r\P{Cc}]|\uFFFE|\uFFFF/u.test(text));
		fc.assert(
			fc.property(value, value, (attribute, text) => {
				const { attributes, text: read } = parseXml(writeXml(element('a', { attribute }, text)));
				expect([attributes['attribute'], read.trimEnd()]).toEqual([attribute, text.trimEnd()]);
			}),
		);
	});

	it('is well-formed whatever is in the values', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				expect(() => parseXml(writeXml(element('a', { text }, text)))).not.toThrow();
			}),
		);
	});
});
