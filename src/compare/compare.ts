/** Two files compared: what is in both, what differs in it, and what only one of them has. */
import type { Item, Side } from './item.js';
import { match } from './match.js';

/** `same`: the same bytes. */
export type Change = 'same' | 'changed' | 'added' | 'removed';

export interface Difference {
	readonly change: Change;
	/** Of the first file; missing for what is added. */
	readonly before?: Item;
	/** Of the second; missing for what is removed. */
	readonly after?: Item;
	/** It is in another place. What is unpacked moves by what is before it, which is not told. */
	readonly moved: boolean;
	/** Images that differ only around the same driver. */
	readonly sameDriver: boolean;
}

export interface Comparison {
	/** Both are the same bytes, or what is compared of archives is. */
	readonly equal: boolean;
	/** Changed, added and removed first, in the order of the second file. */
	readonly differences: readonly Difference[];
}

/** `sameBytes`: of the images that are compared. */
export function compareSides(before: Side, after: Side, sameBytes: boolean): Comparison {
	const all = match(before.items, after.items).map(differenceOf);
	const differ = all.filter(({ change }) => change !== 'same');
	return { equal: sameBytes, differences: [...differ, ...all.filter(({ change }) => change === 'same')] };
}

function differenceOf({ before, after }: { readonly before?: Item; readonly after?: Item }): Difference {
	if (before === undefined || after === undefined) {
		const change = before === undefined ? 'added' : 'removed';
		return { change, ...(before && { before }), ...(after && { after }), moved: false, sameDriver: false };
	}
	const same = before.sha256 === after.sha256;
	const driver = (before.driver ?? before).sha256 === (after.driver ?? after).sha256;
	return {
		change: same ? 'same' : 'changed',
		before,
		after,
		moved: isMoved(before, after),
		sameDriver: !same && driver,
	};
}

/** Files of a volume, and entries, stand where there is room; others have a place of their own. */
function isMoved({ kind, place: before }: Item, { place: after }: Item): boolean {
	if (before.around !== after.around) return true;
	if (kind === 'file' || kind === 'entry' || before.unpacked || after.unpacked) return false;
	return before.offset !== after.offset;
}
