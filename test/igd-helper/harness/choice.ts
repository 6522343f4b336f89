/** Which scenarios are played: all of them, or a third that is another one every day. */
import { createHash } from 'node:crypto';

const DAY = 86_400_000;
/** ROMTOOL_IGD_SEED repeats the choice of another day. */
export const SEED = process.env['ROMTOOL_IGD_SEED'] ?? String(Math.floor(Date.now() / DAY));
/** With ROMTOOL_IGD_ALL=1 everything is played, and when the document is written. */
export const EVERYTHING = process.env['ROMTOOL_IGD_ALL'] === '1' || process.env['ROMTOOL_WRITE_DOCS'] === '1';

/** One of so many parts. */
export function chosen<T extends { readonly name: string }>(all: readonly T[], parts: number): readonly T[] {
	if (EVERYTHING) return all;
	return all.filter(({ name }) => createHash('sha256').update(`${SEED} ${name}`).digest().readUInt32LE() % parts === 0);
}
