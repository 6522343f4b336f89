/** Which blocks of a tree are drawn: what leads to graphics firmware first, then the largest, as many as there is room for. */
import { spanSize } from '../bytes/span.js';
import type { Language } from '../language/languages.js';
import type { Block } from './block.js';
import { fold } from './fold.js';

export interface Drawn {
	readonly block: Block;
	/** From top to bottom; none where what is in it is not drawn. */
	children: readonly Drawn[];
}

interface Candidate {
	readonly drawn: Drawn;
	readonly depth: number;
	/** Of the height of the whole. */
	readonly share: number;
}

export interface Room {
	/** Boxes that have none in them. */
	readonly rows: number;
	/** Columns of boxes. */
	readonly columns: number;
}

/** What is neither wanted nor this large is a box without others in it. */
const LEAST_SHARE = 1 / 25;
/** And deeper than this it is as well. */
const PLAIN_DEPTH = 2;
/** Wrappings around one thing; a hostile file has thousands. */
const MOST_LINKS = 16;
/** What is in a block is worth this many boxes. */
const ROWS_EACH = { wanted: 24, plain: 12 };

export function select(blocks: readonly Block[], room: Room, language: Language): Drawn[] {
	const top = fold(blocks, room.rows, language).map((block): Drawn => ({ block: unwrapped(block), children: [] }));
	const total = blocks.reduce((sum, block) => sum + spanSize(block), 0);
	let rows = top.length;
	const pending: Candidate[] = [];
	const offer = (drawn: Drawn, depth: number, share: number) => {
		if (drawn.block.inside !== undefined && depth < room.columns) pending.push({ drawn, depth, share });
	};
	for (const drawn of top) offer(drawn, 1, spanSize(drawn.block) / total);
	while (pending.length > 0 && rows < room.rows) {
		const best = pending.reduce((a, b) => (isBefore(b, a) ? b : a));
		pending.splice(pending.indexOf(best), 1);
		const { drawn, depth, share } = best;
		const isWanted = drawn.block.wanted === true;
		if (!isWanted && (share < LEAST_SHARE || depth > PLAIN_DEPTH)) continue;
		const left = room.rows - rows + 1;
		const inside = drawn.block.inside?.() ?? [];
		const kids = fold(inside, Math.min(left, isWanted ? ROWS_EACH.wanted : ROWS_EACH.plain), language);
		if (kids.length === 0 || kids.length > left) continue;
		const size = kids.reduce((sum, kid) => sum + spanSize(kid), 0);
		drawn.children = kids.map((kid) => ({ block: unwrapped(kid), children: [] }));
		rows += kids.length - 1;
		for (const child of drawn.children) offer(child, depth + 1, (share * spanSize(child.block)) / Math.max(1, size));
	}
	return top;
}

function isBefore(a: Candidate, b: Candidate): boolean {
	const [wantedA, wantedB] = [a.drawn.block.wanted === true, b.drawn.block.wanted === true];
	if (wantedA !== wantedB) return wantedA;
	return wantedA && a.depth !== b.depth ? a.depth < b.depth : a.share > b.share;
}

/** What has one thing in it alone is drawn with it as one: `DXE volume image › LZMA › AMI compressed DXE volume`. */
function unwrapped(block: Block): Block {
	const links = [block];
	let inside = block.inside;
	while (inside !== undefined && links.length < MOST_LINKS) {
		const major: Block[] = inside().filter(({ minor }) => minor !== true);
		const [only] = major;
		if (only === undefined || major.length > 1 || only.kind === 'free' || only.kind === 'unknown') break;
		links.push(only);
		inside = only.inside;
	}
	const last = links.at(-1) as Block;
	if (links.length === 1) return block;
	const { inside: _, ...rest } = block;
	const named = links.filter(({ unnamed }) => unnamed !== true);
	const names = [...new Set([named[0]?.label ?? block.label, named.at(-1)?.label ?? block.label])];
	const note = links.find((link) => link.note !== undefined)?.note;
	return {
		...rest,
		kind: last.kind === 'part' ? 'part' : block.kind,
		label: last.kind === 'part' ? last.label : names.join(' › '),
		...(note !== undefined && { note }),
		title: links.map(({ title }) => title).join(' › '),
		...(last.kind === 'part' && last.of !== undefined && { of: last.of }),
		...(last.inside !== undefined && { inside: last.inside }),
	};
}
