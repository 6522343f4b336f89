/** What firmware did with the ROMs of a proof: what their drivers say, the cells of the tables, and the verdicts that they stand for. */

/** `a`, `a b` or `-`: the drivers that spoke, in order. @param prefix what their tags begin with. */
export function spoken({ prefix }: { readonly prefix: string }, said: string): string {
	const letters = said.matchAll(new RegExp(`${prefix}([a-z])>`, 'g'));
	return [...letters].map(([, letter]) => letter).join(' ') || '-';
}

/** `runs` for letters, `ignored` for `-`; what is no such word is no verdict. */
export function verdictOfCell(did: string): string {
	return did === '-' ? 'ignored' : /^[a-z]( [a-z])*$/.test(did) ? 'runs' : did;
}

export function byRelease<R extends string, A>(all: readonly R[], ask: (release: R) => A): Readonly<Record<R, A>> {
	return Object.fromEntries(all.map((release) => [release, ask(release)])) as Record<R, A>;
}
