/** Which scenarios are played: all of them, or a part that is another one every day. */
import { createHash } from 'node:crypto';

const DAY = 86_400_000;
/** ROMTOOL_IGD_SEED repeats the choice of another day. */
export const SEED = process.env['ROMTOOL_IGD_SEED'] ?? String(Math.floor(Date.now() / DAY));
/** With ROMTOOL_IGD_ALL=1 everything is played, and when the document is written. */
export const EVERYTHING = process.env['ROMTOOL_IGD_ALL'] === '1' || process.env['ROMTOOL_WRITE_DOCS'] === '1';

/** One of so many parts, at least one of them. */
export function chosen<T extends { readonly name: string }>(all: readonly T[], parts: number): readonly T[] {
	if (EVERYTHING) return all;
	const lot = ({ name }: T) => createHash('sha256').update(`${SEED} ${name}`).digest().readUInt32LE();
	const taken = new Set([...all].sort((a, b) => lot(a) - lot(b)).slice(0, Math.ceil(all.length / parts)));
	return all.filter((each) => taken.has(each));
}
