/** Which part of one file is which of the other: by content, then by what it says that it is, never by its offset. */
import type { Item } from './item.js';

export interface Matched {
	readonly before?: Item;
	readonly after?: Item;
}

/** In the order of the second file; what the first alone has is behind. Time grows with the number of items. */
export function match(before: readonly Item[], after: readonly Item[]): Matched[] {
	const partners = new Map<Item, Item>();
	const taken = new Set<Item>();
	const levels = [...before, ...after].reduce((most, { keys }) => Math.max(most, keys.length), 0);
	for (let level = 0; level < levels; level++) {
		const waiting = new Map<string, Item[]>();
		for (const item of before) {
			const key = item.keys[level];
			if (key === undefined || taken.has(item)) continue;
			const queue = waiting.get(key);
			if (queue === undefined) waiting.set(key, [item]);
			else queue.push(item);
		}
		// Taken from the end, which costs nothing.
		for (const queue of waiting.values()) queue.reverse();
		for (const item of after) {
			const key = item.keys[level];
			if (key === undefined || partners.has(item)) continue;
			const partner = waiting.get(key)?.pop();
			if (partner === undefined) continue;
			partners.set(item, partner);
			taken.add(partner);
		}
	}
	const removed = before.filter((item) => !taken.has(item)).map((item): Matched => ({ before: item }));
	const there = after.map((item): Matched => {
		const partner = partners.get(item);
		return partner === undefined ? { after: item } : { before: partner, after: item };
	});
	return [...there, ...removed];
}
