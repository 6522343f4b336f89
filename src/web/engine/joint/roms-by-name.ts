/** The ROM files that a configuration may name. */
import { baseName } from '../base-name.js';
import type { Entry } from '../entry.js';
import type { RomsByName } from '../relations.js';
import type { Rom } from './ready-roms.js';

/** Those that were given have their own names, too, whatever they are called in lines; of two with one name the first counts. */
export function romsByName(entries: readonly Entry[], made: readonly Rom[]): RomsByName {
	const given = entries.flatMap(({ names, rom, sha256 = '' }) =>
		rom === undefined ? [] : names.map((name) => [baseName(name), { bytes: rom.bytes, sha256 }] as const),
	);
	return new Map([...made.map((rom) => [rom.name, rom] as const), ...given.reverse()]);
}
