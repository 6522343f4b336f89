/** A comparison as one plain object, in English: the JSON of `compare`. */
import type { PathStep } from '../firmware/walk.js';
import type { Comparison, Difference } from './compare.js';
import { type DifferingBytes, differingBytes, differingFields, type FieldDifference, typeOf } from './fields.js';
import type { Item, ItemKind } from './item.js';

/** What was read of a file. */
export interface ComparedFile {
	readonly file: string;
	/** Of the file, or of the image in it. */
	readonly size: number;
	readonly sha256: string;
}

export interface ComparedSide {
	readonly version?: string;
	readonly size: number;
	/** Of a node of a firmware tree, without its headers. */
	readonly sha256: string;
	readonly driver?: Item['driver'];
	readonly offset: number;
	readonly unpacked?: true;
	/** In how many places it is, where that is more than one. */
	readonly places?: number;
	readonly path?: readonly PathStep[];
}

export interface ComparedPart {
	readonly change: Difference['change'];
	readonly kind: ItemKind;
	/** `AMD GOP driver`. */
	readonly type: string;
	readonly name: string;
	readonly guid?: string;
	readonly device?: string;
	readonly moved?: true;
	readonly sameDriver?: true;
	/** Of two of one size. */
	readonly bytes?: DifferingBytes;
	readonly before?: ComparedSide;
	readonly after?: ComparedSide;
	/** What both say of themselves and differs. */
	readonly fields?: readonly FieldDifference[];
}

export interface ComparisonReport {
	readonly equal: boolean;
	readonly counts: Readonly<Record<Difference['change'] | 'moved', number>>;
	readonly parts: readonly ComparedPart[];
}

export function reportComparison({ equal, differences }: Comparison): ComparisonReport {
	const counts = { changed: 0, added: 0, removed: 0, same: 0, moved: 0 };
	for (const { change, moved } of differences) {
		counts[change]++;
		if (moved) counts.moved++;
	}
	return { equal, counts, parts: differences.map(reportDifference) };
}

function reportDifference({ change, before, after, moved, sameDriver }: Difference): ComparedPart {
	const item = (after ?? before) as Item;
	const { kind, name, guid, device } = item;
	const withPath = change !== 'same' || kind === 'part' || moved;
	const fields = before === undefined || after === undefined ? [] : differingFields(before, after, 'en');
	const bytes = before === undefined || after === undefined ? undefined : differingBytes(before, after);
	return {
		change,
		kind,
		type: typeOf(item, 'en'),
		name,
		...(guid !== undefined && { guid }),
		...(device !== undefined && { device }),
		...(moved && { moved }),
		...(sameDriver && { sameDriver }),
		...(bytes !== undefined && { bytes }),
		...(before && { before: sideOf(before, withPath) }),
		...(after && { after: sideOf(after, withPath) }),
		...(fields.length > 0 && { fields }),
	};
}

function sideOf({ version, size, sha256, driver, place, places }: Item, withPath: boolean): ComparedSide {
	const { offset, unpacked, path } = place;
	return {
		...(version !== undefined && { version }),
		size,
		sha256,
		...(driver !== undefined && { driver }),
		offset,
		...(unpacked && { unpacked }),
		...(places > 1 && { places }),
		...(withPath && path !== undefined && { path }),
	};
}
