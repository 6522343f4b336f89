/** Pictures: to scale, with texts that have room, whatever is drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../src/picture/block.js';
import { draw } from '../../src/picture/draw.js';
import { textWidth, wrapText } from '../../src/picture/measure.js';
import { wrongIn } from './geometry.js';

/** A tree of sizes; what is in a block fills it. */
interface Sizes {
	readonly size: number;
	readonly label: string;
	readonly kind: BlockKind;
	readonly wanted: boolean;
	readonly inside: readonly Sizes[];
}

const KINDS = ['part', 'volume', 'file', 'deep', 'free', 'unknown'] as const;

const label = fc.oneof(
	fc.string({ minLength: 1, maxLength: 40 }),
	fc.constantFrom(
		'9E21FD93-9C72-4C15-8C4B-E77F1DB2D792',
		'显示固件的镜像'.repeat(9),
		'\u{1f600}'.repeat(60),
		'W'.repeat(200),
	),
);
const { tree } = fc.letrec<{ tree: Sizes }>((tie) => ({
	tree: fc.record({
		size: fc.oneof(
			{ weight: 3, arbitrary: fc.integer({ min: 1, max: 100 }) },
			{ weight: 1, arbitrary: fc.integer({ min: 1, max: 1e7 }) },
		),
		label,
		kind: fc.constantFrom(...KINDS),
		wanted: fc.boolean(),
		inside: fc.oneof({ maxDepth: 5 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 8, size: 'max' })),
	}),
}));

const total = ({ size, inside }: Sizes): number =>
	inside.length === 0 ? size : inside.reduce((sum, each) => sum + total(each), 0);

function blocksOf(sizes: readonly Sizes[], from: number): Block[] {
	let start = from;
	return sizes.map((each) => {
		const place = { start, end: start + total(each) };
		start = place.end;
		const { label: name, kind, wanted, inside } = each;
		const own = { kind, label: name, about: `0x${place.start.toString(16)} · 1 KiB`, title: name, unpacked: false };
		const children = inside.length > 0 && { inside: () => blocksOf(inside, place.start) };
		return { ...own, ...place, ...(wanted && { wanted: true }), ...children };
	});
}

const wholeOf = (sizes: readonly Sizes[]) => {
	const blocks = blocksOf(sizes, 0);
	return { title: 'BIOS.rom', about: '1 byte', size: blocks.at(-1)?.end ?? 0, blocks, isRom: false };
};
const plain = (size: number, kind: BlockKind = 'file'): Sizes => ({
	size,
	label: 'x',
	kind,
	wanted: false,
	inside: [],
});

describe('a picture', () => {
	it('has room for all its texts, and no box over another', () => {
		fc.assert(
			fc.property(fc.array(tree, { minLength: 1, maxLength: 40 }), fc.constantFrom('en', 'zh'), (sizes, language) => {
				const picture = draw(wholeOf(sizes), language);
				expect(wrongIn(picture)).toEqual([]);
				expect(picture.width).toBeLessThan(2700);
				expect(picture.height).toBeLessThan(12_000);
				expect(picture.boxes.length).toBeLessThan(800);
			}),
			{ numRuns: 60 },
		);
	});

	it('has boxes as high as what they stand for, and says which are not', () => {
		const { boxes, notes, strip } = draw(wholeOf([plain(3_000_000), plain(1_000_000), plain(2)]), 'en');
		const [large, small, tiny] = boxes;
		expect((large?.height ?? 0) / (small?.height ?? 1)).toBeCloseTo(3, 1);
		expect(large?.scaled).toBeCloseTo(large?.height ?? 0);
		expect(tiny?.height).toBeGreaterThan(15);
		expect(tiny?.scaled).toBeLessThan(0.01);
		expect(notes.map(({ text }) => text).join(' ')).toContain('is drawn larger');
		expect((strip[0]?.height ?? 0) / (strip[1]?.height ?? 1)).toBeCloseTo(3, 1);
	});

	it('has many small ones as one, with their number, and what is wanted by itself', () => {
		const many = Array.from({ length: 200 }, () => plain(10));
		const sizes = [...many, { ...plain(5), label: 'GOP', kind: 'part', wanted: true } as const, ...many, plain(9000)];
		const labels = draw(wholeOf(sizes), 'en').boxes.map(({ label: name }) => name);
		expect(labels).toEqual(['200 stretches', 'GOP', '200 stretches', 'x']);
		expect(draw(wholeOf(sizes), 'zh').boxes[0]?.label).toBe('200 段');
	});
});

describe('a text', () => {
	it('is broken into lines that fit, and ends in … where there are too many', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
				fc.integer({ min: 40, max: 400 }),
				(text, width) => {
					const lines = wrapText(text, 12, width, 3);
					expect(lines.length).toBeLessThanOrEqual(3);
					expect(lines.filter((line) => textWidth(line, 12) > width && [...line].length > 2)).toEqual([]);
					if (lines.at(-1)?.endsWith('…') !== true) {
						expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
					}
				},
			),
		);
	});

	it('is broken at spaces, and GUIDs behind a line', () => {
		const guid = '9E21FD93-9C72-4C15-8C4B-E77F1DB2D792';
		expect(wrapText(guid, 12, 200, 3)).toEqual(['9E21FD93-9C72-4C15-8C4B-', 'E77F1DB2D792']);
		expect(wrapText('AMD GOP driver 2.18.0.17.10', 12, 140, 3)).toEqual(['AMD GOP driver', '2.18.0.17.10']);
	});
});
