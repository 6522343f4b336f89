/** No text has a word in angle brackets where it can be copied: a shell takes them for redirections. */
import { expect, it } from 'vitest';
import { ZH } from '../../src/language/zh/index.js';
import { sourceTexts } from '../support/source-texts.js';

/** Elements of libvirt's XML, and of an HTML page, which are what they look like. */
const ELEMENTS =
	/^<\/?(?:domain|source|address|hostdev|rom|os|type|video|model|graphics|alias|loader|nvram|memory|features?|kvm|hidden|qemu:[\w:]+|!doctype html|html)\b[^<>]*>$/i;
/** The synopsis of an option or an argument, which commander prints. */
const SYNOPSIS = /^(?:(?:-\w, )?--[\w-]+ )?(?:\{\} )?<[\w:-]+(?:\.\.\.)?>$/;

/** The element that a file was found to have. */
const NAMED = /<domain>(?:, but|，而是) <\{\d?\}>/;

function placeholders(text: string): string[] {
	if (SYNOPSIS.test(text) || NAMED.test(text)) return [];
	return [...text.matchAll(/<(?=[^\s&])[^<>]*>/g)].map(([word]) => word).filter((word) => !ELEMENTS.test(word));
}

it('knows one when it is there', () => {
	expect(placeholders('romtool vfct <file>')).toEqual(['<file>']);
	expect(placeholders('romfile=<{}>')).toEqual(['<{}>']);
	expect(placeholders("add <rom file='{}'/>, --id <vendor:device>")).toEqual(['<vendor:device>']);
	expect(placeholders('--id <vendor:device>')).toEqual([]);
});

it('is in no text of the source', () => {
	const found = sourceTexts().filter(({ file, text }) => file !== 'libvirt/xml.ts' && placeholders(text).length > 0);
	expect(found.map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
});

it('is in no text of the catalogue', () => {
	expect(
		Object.entries(ZH)
			.flat()
			.filter((text) => placeholders(text).length > 0),
	).toEqual([]);
});
