/** Where the boxes are: columns from left to right, each box as high as its bytes to scale, and at least as its texts. */
import { spanSize } from '../bytes/span.js';
import type { Block } from './block.js';
import { boxTexts, leastHeight, naturalWidth } from './box-texts.js';
import type { PictureBox } from './picture.js';
import type { Drawn } from './select.js';

/** Of a column, in units. */
const NARROWEST = 150;
const WIDEST = 330;
/** Fields have their meaning beside them. */
const WIDEST_FIELD = 520;
const BETWEEN_COLUMNS = 6;

interface Sized {
	readonly drawn: Drawn;
	readonly depth: number;
	height: number;
	/** To scale. */
	readonly scaled: number;
	readonly children: readonly Sized[];
}

export interface Arranged {
	readonly boxes: readonly PictureBox[];
	/** Those that the boxes are of. */
	readonly blocks: readonly Block[];
	readonly width: number;
	readonly height: number;
}

/** `scale`: units for a byte. */
export function arrange(top: readonly Drawn[], scale: number, x: number, y: number): Arranged {
	const widths = columnWidths(top);
	const sized = top.map((drawn) => measured(drawn, 0, scale, widths));
	const made: { boxes: PictureBox[]; blocks: Block[] } = { boxes: [], blocks: [] };
	let at = y;
	for (const each of sized) {
		place(each, x, at, widths, made);
		at += each.height;
	}
	const width = widths.reduce((sum, each) => sum + each + BETWEEN_COLUMNS, -BETWEEN_COLUMNS);
	return { ...made, width, height: at - y };
}

function columnWidths(top: readonly Drawn[]): number[] {
	const widths: number[] = [];
	const visit = ({ block, children }: Drawn, depth: number) => {
		const widest = block.kind === 'field' ? WIDEST_FIELD : WIDEST;
		const width = Math.min(widest, Math.max(NARROWEST, Math.ceil(naturalWidth(block))));
		widths[depth] = Math.max(widths[depth] ?? 0, width);
		for (const child of children) visit(child, depth + 1);
	};
	for (const drawn of top) visit(drawn, 0);
	return widths;
}

/** What is unpacked has the scale that its packed bytes have room for. */
function measured(drawn: Drawn, depth: number, scale: number, widths: readonly number[]): Sized {
	const { block } = drawn;
	const scaled = spanSize(block) * scale;
	const inside = drawn.children.reduce((sum, child) => sum + spanSize(child.block), 0);
	const children = drawn.children.map((child) => measured(child, depth + 1, scaled / Math.max(1, inside), widths));
	const least = leastHeight(block, widths[depth] ?? NARROWEST);
	const ofChildren = children.reduce((sum, { height }) => sum + height, 0);
	const sized = { drawn, depth, height: Math.max(scaled, least, ofChildren), scaled, children };
	grow(children, sized.height - ofChildren);
	return sized;
}

/** The largest has what is left over of a box whose texts need more than what is in it. */
function grow(children: readonly Sized[], more: number): void {
	const [first] = children;
	if (first === undefined || more <= 0) return;
	const largest = children.reduce((a, b) => (b.scaled > a.scaled ? b : a), first);
	grow(largest.children, more);
	largest.height += more;
}

function place(
	{ drawn, depth, height, scaled, children }: Sized,
	x: number,
	y: number,
	widths: readonly number[],
	made: { readonly boxes: PictureBox[]; readonly blocks: Block[] },
): void {
	const { block } = drawn;
	const width = widths[depth] ?? NARROWEST;
	const { kind, label, title, start, unpacked } = block;
	const about = { kind, label, title, offset: start, size: spanSize(block), unpacked };
	made.blocks.push(block);
	made.boxes.push({
		...about,
		x,
		y,
		width,
		height,
		scaled: Math.min(scaled, height),
		texts: boxTexts(block, x, y, width),
	});
	let at = y;
	for (const child of children) {
		place(child, x + width + BETWEEN_COLUMNS, at, widths, made);
		at += child.height;
	}
}
