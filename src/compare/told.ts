/** A comparison in words: what became of each part, and what differs in it, a row for each field. */
import { hex } from '../bytes/hex.js';
import { sayIn } from '../bytes/say-in.js';
import type { Language } from '../language/languages.js';
import type { Change, Comparison, Difference } from './compare.js';
import { differingBytes, differingFields, listDifference, typeOf } from './fields.js';
import type { Item, ItemKind } from './item.js';
import { COMPARE_LABELS, COMPARE_VALUES, COMPARED_TEXTS } from './texts.js';

/** What is the same may still be in another place. */
export type ChangeWord = Change | 'moved';

export const CHANGES = ['changed', 'added', 'removed'] as const satisfies readonly Change[];
const NODES: ReadonlySet<ItemKind> = new Set(['file', 'volume', 'region', 'entry']);

export interface ToldPart {
	/** `AMD GOP driver 1002:1636 2.23.0.17.10` */
	readonly what: string;
	readonly rows: readonly ToldRow[];
}

/** Of both files; one has neither where the difference itself is told, as what was added to a list. */
export interface ToldRow {
	readonly label: string;
	readonly before?: string;
	readonly after?: string;
	readonly both?: string;
}

export function wordOf({ change, moved }: Difference): ChangeWord {
	return change === 'same' && moved ? 'moved' : change;
}

/** Of the firmware itself: there are thousands of them, and a line tells enough of one. */
export function isNode({ before, after }: Difference): boolean {
	return NODES.has(((after ?? before) as Item).kind);
}

export function toldSummary({ equal, differences }: Comparison, language: Language): string {
	const say = sayIn(language);
	if (equal) return say(COMPARED_TEXTS.equal);
	if (differences.length === 0) return say(COMPARED_TEXTS.different);
	if (differences.every((each) => wordOf(each) === 'same')) return say(COMPARED_TEXTS.elsewhere);
	const parts = differences.filter((each) => !isNode(each));
	return say(COMPARED_TEXTS.counts, { counts: toldCounts(parts.length > 0 ? parts : differences, language) });
}

/** `2 changed`, `5 the same`. */
export function toldCounts(differences: readonly Difference[], language: Language): string[] {
	return [...CHANGES, 'same' as const].flatMap((word) => {
		const count = differences.filter(({ change }) => change === word).length;
		return count === 0 ? [] : [sayIn(language)(COMPARED_TEXTS[word], { count })];
	});
}

export function toldPart({ before, after, moved }: Difference, language: Language): ToldPart {
	const item = (after ?? before) as Item;
	const version = before?.version === after?.version || before === undefined ? item.version : undefined;
	const what = [typeOf(item, language), item.device, version].filter((each) => each !== undefined).join(' ');
	const say = sayIn(language);
	const place = say(COMPARE_LABELS.place);
	if (before === undefined || after === undefined) {
		const text = [placeOf(item), say(COMPARE_VALUES.bytes, { bytes: item.size })].join(say(COMPARED_TEXTS.separator));
		return { what, rows: [{ label: place, ...(before === undefined ? { after: text } : { before: text }) }] };
	}
	const bytes = differingBytes(before, after);
	return {
		what,
		rows: [
			...differingFields(before, after, language).map((field): ToldRow => {
				const both = listDifference(field);
				return both === undefined ? field : { label: field.label, both };
			}),
			...(bytes === undefined
				? []
				: [
						{
							label: say(COMPARE_LABELS.bytes),
							both: say(COMPARED_TEXTS.differing, { ...bytes, size: item.size }),
						},
					]),
			...(moved ? [{ label: place, ...movedPlaces(before, after, language) }] : []),
		],
	};
}

/** With what is around it, where that is another thing. */
function movedPlaces(before: Item, after: Item, language: Language): Pick<ToldRow, 'before' | 'after'> {
	const differ = before.place.around !== after.place.around;
	const text = (item: Item) => {
		const around = item.place.path?.findLast(({ type }, i, all) => i < all.length - 1 && type === 'file');
		const name = around?.name ?? around?.guid;
		if (!differ || name === undefined) return placeOf(item);
		return sayIn(language)(COMPARED_TEXTS.placeIn, { offset: placeOf(item), name });
	};
	return { before: text(before), after: text(after) };
}

function placeOf({ place }: Item): string {
	return `${place.unpacked ? '+' : ''}${hex(place.offset)}`;
}
