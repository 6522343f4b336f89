/** What to change in a configuration of a virtual machine, as values of the findings that all kinds of configuration share. */
import { listedZh } from '../language/chinese.js';
import { listed } from '../language/words.js';
import { quoted, writeLines, writeLinesZh } from './write-lines.js';

export interface Change {
	/** Lines or elements as they are to be, in place of those with the same keys. */
	readonly write?: readonly string[];
	/** Lines, elements or words that go. */
	readonly remove?: readonly string[];
	/** What they go from. */
	readonly from?: readonly string[];
}

/** A change that only writes. */
export type Written = Required<Pick<Change, 'write'>>;

/** Where an entry has a change among its values. */
export const CHANGE = { write: 'lines?', remove: 'lines?', from: 'names?' } as const;

/** The same where some of it may be `undefined`, as values may be. */
type ChangeValues = { readonly [Name in keyof Change]?: Change[Name] | undefined };

/** A sentence; `undefined` where nothing is to be changed. */
export function changeText({ write, remove, from = [] }: ChangeValues): string | undefined {
	if (write !== undefined) return writeLines(write);
	if (remove === undefined) return undefined;
	return `Remove ${listed(quoted(remove))}${from.length === 0 ? '' : ` from ${listed(from)}`}.`;
}

export function changeTextZh({ write, remove, from = [] }: ChangeValues): string | undefined {
	if (write !== undefined) return writeLinesZh(write);
	if (remove === undefined) return undefined;
	return `${from.length === 0 ? '' : `从 ${listedZh(from)} 中`}删除 ${listedZh(quoted(remove))}。`;
}
