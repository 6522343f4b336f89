import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bytes/errors.js';
import { childOf, childrenOf, namespaceOf, readXml } from '../../src/libvirt/read-xml.js';
import { AMD_DOMAIN, lintDomain } from '../support/domains.js';

const failure = (text: string) => {
	try {
		readXml(text);
	} catch (error) {
		return error;
	}
	return undefined;
};

describe('readXml', () => {
	it('knows the line of every element, whatever stands before it', () => {
		const text = "\uFEFF<?xml version='1.0'?>\n<!-- ü 🎮\n -->\n<a>\r\n<b/>🎮<c>\n</c\n><d/></a>";
		const { root, lineOf } = readXml(text);
		const lines = [root, ...childrenOf(root)].map((each) => [each.name, lineOf(each)]);
		expect(lines).toEqual([
			['a', 4],
			['b', 5],
			['c', 5],
			['d', 7],
		]);
	});

	it.each([
		['an end tag that is missing', '<domain>\n  <os>\n</domain>', 'line 3, column 1'],
		['two roots', '<hostdev/>\n<hostdev/>', 'line 2, column 1'],
		['an entity that nobody knows', '<domain>&bomb;</domain>', 'line 1, column 9'],
		['nothing', '', 'line 1, column 1'],
	])('says where the mistake is: %s', (_, text, says) => {
		expect(failure(text)).toMatchObject({ name: 'FormatError', code: 'xml-malformed' });
		expect((failure(text) as Error).message).toContain(says);
	});

	it('expands no entities of its own making', () => {
		const bomb = `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>\n<d>&b;</d>`;
		expect(failure(bomb)).toMatchObject({ code: 'xml-malformed' });
		expect(readXml('<!DOCTYPE d SYSTEM "file:///etc/passwd">\n<d>&lt;</d>').root.text).toBe('<');
	});

	it('refuses elements that are nested beyond measure', () => {
		expect(failure(`${'<a>'.repeat(300_000)}`)).toMatchObject({ code: 'xml-too-deep' });
	});

	it('refuses more than any domain has', () => {
		expect(failure(`<a>${' '.repeat(1 << 20)}</a>`)).toMatchObject({ code: 'xml-too-long' });
	});

	it('finds namespaces, the nearest first', () => {
		const { root } = readXml("<a xmlns:q='one'><b xmlns:q='two'><q:c/></b><q:c/><r:c/></a>");
		expect(namespaceOf(childOf(root, 'b', 'q:c') ?? root)).toBe('two');
		expect(namespaceOf(childOf(root, 'q:c') ?? root)).toBe('one');
		expect(namespaceOf(childOf(root, 'r:c') ?? root)).toBeUndefined();
	});
});

describe('lintLibvirt', () => {
	it.each([
		['no domain', '<network><name>default</name></network>', 'domain-missing'],
		['a domain of Xen', "<domain type='xen'/>", 'domain-type'],
	])('refuses %s', (_, text, code) => {
		expect(() => lintDomain(text)).toThrow(expect.objectContaining({ name: 'FormatError', code }));
	});

	it('answers whatever it is given with findings or a FormatError', () => {
		const part = fc.constantFrom(
			...['<', '>', '/', "'", '"', '&', '=', 'x', '0', '-1', '\n', '<rom/>', '<address/>', '<!--', '<hostdev>', ' '],
		);
		fc.assert(
			fc.property(fc.nat(AMD_DOMAIN.length), fc.nat(40), part, (at, cut, by) => {
				const text = AMD_DOMAIN.slice(0, at) + by + AMD_DOMAIN.slice(at + cut);
				try {
					for (const { message } of lintDomain(text)) expect(message).not.toContain('undefined');
				} catch (error) {
					expect(error).toBeInstanceOf(FormatError);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
