/** How a row of the tree is called, and where it is. */
import { hex } from '../../../bytes/hex.js';
import type { Language } from '../../../language/languages.js';
import type { TreeRow } from '../../shown.js';
import { visible } from '../visible.js';

/** Its name, else its GUID, else what it is. */
export function rowName({ title, keys, what }: TreeRow, language: Language): string {
	if (title !== undefined) return visible(title);
	const own = 'kind' in keys ? undefined : (nameIn(keys) ?? keys.guid);
	return visible(own ?? what[language]);
}

/** What it is, where its name does not say it. */
export function rowKind({ title, keys, what }: TreeRow, language: Language): string | undefined {
	const isNamed = title !== undefined || (!('kind' in keys) && (nameIn(keys) ?? keys.guid) !== undefined);
	return isNamed ? visible(what[language]) : undefined;
}

function nameIn({ name, subtype }: { readonly name?: string; readonly subtype?: string }): string | undefined {
	return name === subtype ? undefined : name;
}

/** With `+` where it counts in unpacked data. */
export function rowOffset({ keys, inUnpacked }: TreeRow): string {
	return `${inUnpacked ? '+' : ''}${hex(keys.offset)}`;
}
