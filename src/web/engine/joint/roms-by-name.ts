/** The ROM files that a configuration may name. */
import type { Entry } from '../entry.js';
import type { RomsByName } from '../relations.js';
import { baseName } from '../results/firmware.js';
import type { Rom } from './ready-roms.js';

/** Those that were given have their own names, too, whatever they are called in lines; of two with one name the first counts. */
export function romsByName(entries: readonly Entry[], made: readonly Rom[]): RomsByName {
	const given = entries.flatMap(({ names, examined, sha256 = '' }) =>
		examined === undefined ? [] : names.map((name) => [baseName(name), { bytes: examined.bytes, sha256 }] as const),
	);
	return new Map([...made.map((rom) => [rom.name, rom] as const), ...given.reverse()]);
}
