/** Which scenarios are played: all of them, or a part that is another one every day. */
import { partOf, seedOfDay } from '../../support/part-of-day.js';

/** ROMTOOL_IGD_SEED repeats the choice of another day. */
export const SEED = seedOfDay(process.env['ROMTOOL_IGD_SEED']);
/** With ROMTOOL_IGD_ALL=1 everything is played, and when the document is written. */
export const EVERYTHING = process.env['ROMTOOL_IGD_ALL'] === '1' || process.env['ROMTOOL_WRITE_DOCS'] === '1';

/** One of so many parts, at least one of them. */
export function chosen<T extends { readonly name: string }>(all: readonly T[], parts: number): readonly T[] {
	return EVERYTHING ? all : partOf(all, parts, SEED);
}
