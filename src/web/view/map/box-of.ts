/** Which box of a picture a row of the tree is in. */
import type { NodePath, ShownBox } from '../../shown.js';

/** The innermost that is it, or that it is in; `undefined` where none is. */
export function boxOf(boxes: readonly ShownBox[], path: NodePath): number | undefined {
	let best: number | undefined;
	let depth = 0;
	for (const [i, { path: own, last }] of boxes.entries()) {
		if (own === undefined || own.length < depth || own.length > path.length) continue;
		const isOnWay = own.slice(0, -1).every((step, k) => step === path[k]);
		const [from = 0, at = 0] = [own.at(-1), path[own.length - 1]];
		if (!isOnWay || at < from || at > (last ?? from)) continue;
		// Of those that are as deep, the first: parts in a node have its row.
		if (own.length === depth && best !== undefined) continue;
		best = i;
		depth = own.length;
	}
	return best;
}
