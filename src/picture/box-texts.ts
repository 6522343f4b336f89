/** The texts of a box: its name, and what else is to be read in it, on one line where both fit, else below each other. */
import type { Block } from './block.js';
import { textWidth, wrapText } from './measure.js';
import type { PictureText } from './picture.js';
import { visibleText } from './visible-text.js';

export const FONT = 12;
const DIM = 11;
/** From base line to base line. */
const LINE = 15;
/** Left, right; the bar to scale is on the left. */
export const INSET = { left: 10, right: 8 } as const;
const GAP = 16;
/** Above the first and below the last line. */
const PADDING = 3;
/** Names of firmware may hold anything. */
const MOST_LINES = 3;

interface Line {
	readonly left?: readonly [text: string, style: 'label' | 'dim'];
	readonly right?: string;
}

/** Without what is broken: what a box is as wide as at best. */
export function naturalWidth({ label: name, about, note = '' }: Block): number {
	const label = visibleText(name);
	const inset = INSET.left + INSET.right;
	return Math.max(textWidth(label, FONT) + GAP + textWidth(about, DIM), textWidth(note, DIM)) + inset;
}

function linesOf({ label: name, about, note }: Block, width: number): Line[] {
	const label = visibleText(name);
	const room = width - INSET.left - INSET.right;
	const noted = note === undefined ? [] : wrapText(note, DIM, room, 1).map((text): Line => ({ left: [text, 'dim'] }));
	if (textWidth(label, FONT) + GAP + textWidth(about, DIM) <= room) {
		return [{ left: [label, 'label'], right: about }, ...noted];
	}
	const labels = wrapText(label, FONT, room, MOST_LINES).map((text): Line => ({ left: [text, 'label'] }));
	const abouts = wrapText(about, DIM, room, MOST_LINES).map((text): Line => ({ left: [text, 'dim'] }));
	return [...labels, ...abouts, ...noted];
}

/** That its texts need. */
export function leastHeight(block: Block, width: number): number {
	return linesOf(block, width).length * LINE + 2 * PADDING;
}

export function boxTexts(block: Block, x: number, y: number, width: number): PictureText[] {
	return linesOf(block, width).flatMap(({ left, right }, i): PictureText[] => {
		const top = y + PADDING + i * LINE;
		const at = (text: string, style: 'label' | 'dim', from: number): PictureText => {
			const size = style === 'label' ? FONT : DIM;
			return {
				text,
				style,
				size,
				x: from,
				y: top,
				width: textWidth(text, size),
				height: LINE,
				baseline: top + FONT - 1,
			};
		};
		const end = x + width - INSET.right;
		return [
			...(left === undefined ? [] : [at(...left, x + INSET.left)]),
			...(right === undefined ? [] : [{ ...at(right, 'dim', end - textWidth(right, DIM)), atEnd: true as const }]),
		];
	});
}
