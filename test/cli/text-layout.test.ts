import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawScale } from '../../src/cli/inspect/scale.js';
import { columns, shorten, textWidth, wrap } from '../../src/cli/text-layout.js';

describe('textWidth', () => {
	it.each([
		['abc', 3],
		['显卡', 4],
		['e\u0301', 1],
		['', 0],
	])('%j takes %i columns', (text, width) => {
		expect(textWidth(text)).toBe(width);
	});
});

it('shorten leaves the middle out, and never more than is needed', () => {
	expect(shorten('AMDGopDriver_5700U.rom', 11)).toBe('AMDG…0U.rom');
	expect(shorten('short', 5)).toBe('short');
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
			expect(textWidth(shorten(text, width))).toBeLessThanOrEqual(width);
		}),
	);
});

describe('columns', () => {
	it('take a hundred thousand rows', () => {
		expect(
			columns(
				Array.from({ length: 130_000 }, (_, i) => [String(i)]),
				80,
				[0],
			),
		).toHaveLength(130_000);
	});

	const rows = [
		['file', 'bytes', 'what'],
		['a-rather-long-name-of-a-file-in-some-folder.rom', '75776', 'AMD GOP 2.18.0.17.10 and more to say of it'],
	];

	it.each([40, 60, 80, Number.POSITIVE_INFINITY])('keep to %d columns', (width) => {
		for (const line of columns(rows, width, [0, 2])) expect(textWidth(line)).toBeLessThanOrEqual(width);
	});

	it('stay aligned', () => {
		const [header, line] = columns(rows, 60, [0, 2]);
		expect(header?.indexOf('bytes')).toBe(line?.indexOf('75776'));
	});
});

describe('wrap', () => {
	it('breaks what is longer than a line', () => {
		expect(wrap('a 0123456789 b', 6, 2)).toEqual(['a', '  0123', '  4567', '  89 b']);
	});

	it('keeps what is in backticks on one line where it fits on one', () => {
		expect(wrap('write `a: b c` and d', 12, 2)).toEqual(['write', '  `a: b c`', '  and d']);
		expect(wrap('write `a: b c d e f` and d', 12, 2)).toEqual(['write `a: b', '  c d e f`', '  and d']);
		expect(wrap('one ` two three', 9, 2)).toEqual(['one ` two', '  three']);
	});

	it('keeps to the width and keeps the words', () => {
		const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '1', '`'), minLength: 1, maxLength: 9 }), {
			minLength: 1,
		});
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 60 }), fc.nat(6), (list, width, indent) => {
				const lines = wrap(list.join(' '), width, indent);
				expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(list);
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
			}),
		);
	});

	it('keeps the indent of the first line', () => {
		expect(wrap('  one two', 7, 4)).toEqual(['  one', '    two']);
	});
});

describe('drawScale', () => {
	it('gives every region its share, and a place at least', () => {
		const regions = [
			{ start: 0, end: 10, kind: 'table-header', what: '' },
			{ start: 10, end: 700, kind: 'vbios', what: '' },
			{ start: 700, end: 1000, kind: 'table-rest', what: '' },
		] as const;
		const [line, ...legend] = drawScale({ regions, images: [] }, 50);
		expect(line).toBe(`█${'▓'.repeat(34)}${'▒'.repeat(15)}`);
		expect(legend).toEqual([
			'█ 0x000   10 bytes  table header',
			'▓ 0x00a  690 bytes  VBIOS',
			'▒ 0x2bc  300 bytes  rest of the table',
		]);
	});

	it('draws nothing of nothing', () => {
		expect(drawScale({ regions: [], images: [] }, 50)).toEqual([]);
	});
});

describe('Chinese', () => {
	const text = '该 VBIOS 属于 0x1638（位于 0x1b6），设备 0x164c 是同系列的其他芯片：SeaBIOS 会比较 ID，因此不运行它。';

	it.each([12, 20, 33, 50])('is broken between its characters, within %d columns', (width) => {
		const lines = wrap(text, width, 2);
		for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
		expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
		for (const line of lines) {
			expect(line.trim()).not.toMatch(/^[，。：；）]/u);
			expect(line).not.toMatch(/（$/u);
		}
	});

	it('fills its lines', () => {
		const lines = wrap('一二三四五六七八九十'.repeat(10), 20);
		expect(lines).toHaveLength(10);
	});
});
