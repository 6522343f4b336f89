/** Many blocks beside each other as few: those that matter, and one for each run of others. */

import { sayIn } from '../bytes/say-in.js';
import { spanSize } from '../bytes/span.js';
import type { Language } from '../language/languages.js';
import type { Block } from './block.js';
import { placeText } from './place-text.js';
import { PICTURE_TEXTS } from './texts.js';

/** So many need no choice. */
const FEW = 14;
/** Of all, below which a block is one of many. */
const LEAST_SHARE = 1 / 14;
/** The same for bytes of which nothing is known. */
const LEAST_UNKNOWN = 1 / 40;
/** Below it, what is minor belongs to what is around it. */
const LEAST_MINOR = 1 / 100;
const MOST_LARGE = 6;
const MOST_WANTED = 48;

const { many } = PICTURE_TEXTS;

/** `most`: boxes in all. Minor blocks that are small and alone are left out. */
export function fold(blocks: readonly Block[], most: number, language: Language): Block[] {
	const total = blocks.reduce((sum, block) => sum + spanSize(block), 0);
	const kept = chosen(blocks, total, most);
	const all: Block[] = [];
	let run: Block[] = [];
	const close = () => {
		const [only] = run;
		const isLost =
			only?.minor === true && run.length === 1 && spanSize(only) < total * LEAST_MINOR && blocks.length > 1;
		if (only !== undefined && !isLost) all.push(run.length === 1 ? only : one(run, language));
		run = [];
	};
	for (const block of blocks) {
		if (!kept.has(block)) {
			run.push(block);
			continue;
		}
		close();
		all.push(block);
	}
	close();
	return all;
}

function chosen(blocks: readonly Block[], total: number, most: number): Set<Block> {
	const major = blocks.filter(({ minor }) => minor !== true);
	if (major.length <= Math.min(FEW, most)) return new Set(major);
	if (major.length <= most && major.every(({ kind }) => kind === 'field')) return new Set(major);
	// Each that is kept may leave a run of others beside it.
	const room = Math.max(1, Math.floor((most - 1) / 2));
	const wanted = major.filter((block) => block.wanted === true).slice(0, Math.min(MOST_WANTED, room));
	const least = ({ kind }: Block) => total * (kind === 'unknown' ? LEAST_UNKNOWN : LEAST_SHARE);
	const large = major
		.filter((block) => block.wanted !== true && spanSize(block) >= least(block))
		.sort((a, b) => spanSize(b) - spanSize(a))
		.slice(0, Math.min(MOST_LARGE, Math.max(0, room - wanted.length)));
	return new Set([...wanted, ...large]);
}

/** A run as one block: `229 files`. */
function one(run: readonly Block[], language: Language): Block {
	const say = sayIn(language);
	const counts = new Map<keyof typeof many, number>();
	const major = run.filter(({ minor }) => minor !== true);
	const real = major.filter(({ kind }) => kind !== 'free');
	const counted = real.length > 0 ? real : major.length > 0 ? major : run;
	for (const { type = 'other' } of counted) {
		const known = Object.hasOwn(many, type) ? (type as keyof typeof many) : 'other';
		counts.set(known, (counts.get(known) ?? 0) + 1);
	}
	const [first] = run as readonly [Block, ...Block[]];
	const largest = counted.reduce((a, b) => (spanSize(b) > spanSize(a) ? b : a));
	const label =
		counted.length === 1
			? largest.label
			: [...counts]
					.sort(([, a], [, b]) => b - a)
					.map(([type, count]) => say(many[type], { count }))
					.join(language === 'zh' ? '、' : ', ');
	const last = run.at(-1) as Block;
	const place = { start: first.start, end: last.end };
	const of = counted[0]?.of;
	const what = { ...(of !== undefined && { of }), ...(last.of !== undefined && { upTo: last.of }) };
	const about = placeText(place, first.unpacked, language);
	const { kind } = largest;
	return { kind, label, about, title: `${label}, ${about}`, unpacked: first.unpacked, ...what, ...place };
}
