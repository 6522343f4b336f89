/** What the entries of a PFS volume are called, as an entry of its own lists it, and those that are no files. */
import { guidAt } from '../../../bytes/guid.js';
import { u16At } from '../../../bytes/integers.js';
import { record } from '../../../bytes/record.js';
import { utf16At } from '../../../bytes/text.js';
import type { Entry } from './volume.js';

/** The name follows as UTF-16, and a NUL behind it. */
const nameHeader = record('PFS name', {
	version: 'u32',
	guid: { bytes: 16 },
	versionNumbers: { bytes: 8 },
	versionKinds: { bytes: 4 },
	characters: 'u16',
});
const NUL_SIZE = 2;
const MAX_NAMES = 4096;

const NAMES = ['FD041960-0DC8-4B9F-8225-BBA9E37C71E0', '4D583FD3-F80E-4055-A145-9BEC16CB33B0'];
/** The model, and signatures. */
const OTHERS = ['233AE3FB-DA68-4FD4-92CB-A6229A611D6F', '3C880BB7-ED58-4D5C-A9AE-DB3AEEAF86D0'];
const ABOUT = new Set([...NAMES, ...OTHERS]);

/** Whether it tells of the others, and is no file. */
export function isAbout({ guid }: Entry): boolean {
	return ABOUT.has(guid);
}

/** Names what it is asked about in the order of the volume: entries with the same GUID have a name each. */
export function namesIn(entries: Iterable<Entry>): (entry: Entry) => string {
	const names = new Map<string, string[]>();
	let count = 0;
	for (const { guid, data } of entries) {
		if (!NAMES.includes(guid)) continue;
		for (let at = 0; nameHeader.fits(data, at) && count < MAX_NAMES; count++) {
			const text = at + nameHeader.size;
			const characters = u16At(data, at + nameHeader.offsets.characters);
			const of = guidAt(data, at + nameHeader.offsets.guid);
			const name = utf16At(data, text, characters).trim();
			const same = names.get(of);
			if (same === undefined) names.set(of, [name]);
			else same.push(name);
			at = text + 2 * characters + NUL_SIZE;
		}
	}
	const asked = new Map<string, number>();
	return ({ guid }) => {
		const index = asked.get(guid) ?? 0;
		asked.set(guid, index + 1);
		return names.get(guid)?.[index] || guid;
	};
}
