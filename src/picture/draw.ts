/** A picture of a file: the strip that is all to scale, the boxes that are large enough to be read, and what they mean. */

import { sayIn } from '../bytes/say-in.js';
import { spanSize } from '../bytes/span.js';
import type { Language } from '../language/languages.js';
import { arrange } from './arrange.js';
import type { Block, BlockKind, Whole } from './block.js';
import { FONT } from './box-texts.js';
import { textWidth, wrapText } from './measure.js';
import type { Connector, LegendEntry, Picture, PictureBox, PictureText, Rect, ScaleBox } from './picture.js';
import { type Room, select } from './select.js';
import { PICTURE_TEXTS } from './texts.js';
import { visibleText } from './visible-text.js';

const FIRMWARE_ROWS = 110;
const ROM_ROWS = 240;
/** Boxes without others in them, and columns: some pages of a report. The fields of a header are 8 to 16 boxes. */
const ROOM: Room = { rows: FIRMWARE_ROWS, columns: 7 };
const ROM_ROOM: Room = { rows: ROM_ROWS, columns: 4 };
/** The height of all bytes to scale, in units. */
const TO_SCALE = 620;
const MARGIN = 16;
const STRIP = { width: 30, gap: 44 } as const;
const HEADING = 17;
const NARROWEST = 560;
/** More are slivers that nobody sees, and a hostile file has thousands. */
const MOST_IN_STRIP = 400;

export interface DrawnPicture {
	readonly picture: Picture;
	/** Those that its boxes are of. */
	readonly blocks: readonly Block[];
}

export function draw(whole: Whole, language: Language): Picture {
	return drawBlocks(whole, language).picture;
}

export function drawBlocks(whole: Whole, language: Language): DrawnPicture {
	const top = select(whole.blocks, whole.isRom ? ROM_ROOM : ROOM, language);
	const heading = headingOf(whole);
	const y = MARGIN + (heading.length + 1) * (HEADING + 5);
	const x = MARGIN + STRIP.width + STRIP.gap;
	const { boxes, blocks, width: columns, height } = arrange(top, TO_SCALE / Math.max(1, whole.size), x, y);
	const width = Math.max(NARROWEST, x + columns + MARGIN);
	const strip = stripOf(whole.blocks, whole.size, { x: MARGIN, y, width: STRIP.width, height: TO_SCALE });
	const firsts = boxes.filter((box) => box.x === x);
	const below = y + Math.max(height, TO_SCALE) + MARGIN;
	const legend = legendOf(boxes, whole, below, width, language);
	const under = (legend.at(-1)?.text.y ?? below - 20) + 26;
	const remarks = remarksOn(boxes, language);
	const notes = notesOf(remarks, under, width);
	const picture = {
		width,
		height: (notes.at(-1)?.y ?? under) + 15 + MARGIN,
		title: `${whole.title}, ${whole.about}`,
		heading,
		strip,
		connectors: connectorsOf(firsts, whole.size, y, x),
		boxes,
		legend,
		notes,
		remarks,
	};
	return { picture, blocks };
}

function textAt(text: string, x: number, y: number, style: PictureText['style']): PictureText {
	const size = style === 'heading' ? HEADING : style === 'label' ? FONT : 11;
	return { text, style, size, x, y, width: textWidth(text, size), height: size + 4, baseline: y + size };
}

function headingOf({ title, about }: Whole): PictureText[] {
	const titles = wrapText(visibleText(title), HEADING, NARROWEST - 2 * MARGIN, 3);
	return [
		...titles.map((text, i) => textAt(text, MARGIN, MARGIN + i * (HEADING + 5), 'heading')),
		...wrapText(about, FONT, NARROWEST - 2 * MARGIN, 2).map((text, i) =>
			textAt(text, MARGIN, MARGIN + titles.length * (HEADING + 5) + i * 16, 'dim'),
		),
	];
}

/** Neighbours that are too small to be seen apart are one. */
function stripOf(blocks: readonly Block[], total: number, { x, y, width, height }: Rect): ScaleBox[] {
	const scale = height / Math.max(1, total);
	const least = Math.max(1, total / MOST_IN_STRIP);
	const boxes: ScaleBox[] = [];
	let small: Block[] = [];
	const close = () => {
		const [first] = small;
		const last = small.at(-1);
		if (first === undefined || last === undefined) return;
		const largest = small.reduce((a, b) => (spanSize(b) > spanSize(a) ? b : a));
		const rect = { x, width, y: y + first.start * scale, height: (last.end - first.start) * scale };
		boxes.push({ ...rect, kind: largest.kind, title: largest.title });
		small = [];
	};
	for (const block of blocks) {
		const isSmall = spanSize(block) < least;
		const started = small[0]?.start ?? block.start;
		if (!isSmall || block.end - started > least) close();
		small.push(block);
		if (!isSmall) close();
	}
	close();
	return boxes;
}

function connectorsOf(firsts: readonly PictureBox[], total: number, y: number, x: number): Connector[] {
	const scale = TO_SCALE / Math.max(1, total);
	const ends = [...firsts.map((box) => [box.offset, box.y] as const)];
	const last = firsts.at(-1);
	if (last !== undefined) ends.push([last.offset + last.size, last.y + last.height]);
	return ends.map(([offset, to]) => ({ from: [MARGIN + STRIP.width, y + offset * scale], to: [x, to] }));
}

function legendOf(
	boxes: readonly PictureBox[],
	{ isRom }: Whole,
	y: number,
	width: number,
	language: Language,
): LegendEntry[] {
	const say = sayIn(language);
	const { legend, romLegend } = PICTURE_TEXTS;
	const kinds = (Object.keys(legend) as BlockKind[]).filter((kind) => boxes.some((box) => box.kind === kind));
	let at = { x: MARGIN, y };
	return kinds.map((kind) => {
		const names: Partial<typeof legend> = isRom ? romLegend : {};
		const text = say(names[kind] ?? legend[kind]);
		const size = 26 + textWidth(text, FONT) + 20;
		if (at.x > MARGIN && at.x + size > width - MARGIN) at = { x: MARGIN, y: at.y + 22 };
		const entry = {
			kind,
			swatch: { x: at.x, y: at.y + 2, width: 16, height: 14 },
			text: textAt(text, at.x + 24, at.y, 'label'),
		};
		at = { x: at.x + size, y: at.y };
		return entry;
	});
}

function remarksOn(boxes: readonly PictureBox[], language: Language): string[] {
	const say = sayIn(language);
	return [
		...(boxes.some(({ height, scaled }) => height > scaled + 1) ? [say(PICTURE_TEXTS.enlarged)] : []),
		...(boxes.some(({ unpacked }) => unpacked) ? [say(PICTURE_TEXTS.unpackedOffsets)] : []),
	];
}

function notesOf(remarks: readonly string[], y: number, width: number): PictureText[] {
	const lines = remarks.flatMap((text) => wrapText(text, 11, width - 2 * MARGIN, 4));
	return lines.map((text, i) => textAt(text, MARGIN, y + i * 16, 'dim'));
}
