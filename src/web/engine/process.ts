/** One file from being read to its result, or to the end that somebody or something makes of it. */
import type { Entry } from './entry.js';
import { Cancelled } from './platform.js';
import { readContent, Unreadable } from './read-content.js';
import { ENGINE_TEXTS } from './texts.js';
import { words } from './words.js';
import { goOn, type Work } from './work.js';
import { workOn } from './work-on.js';

export interface Processing extends Omit<Work, 'beside'> {
	readonly others: () => readonly Entry[];
}

/** Puts the result into the entry. @returns another one that has the same bytes */
export async function process({ others, ...rest }: Processing): Promise<Entry | undefined> {
	const { entry, platform, found, reach } = rest;
	entry.state = 'working';
	found(() => {});
	try {
		const bytes = await readContent(entry.content, (done) => {
			goOn(entry);
			reach({ stage: 'read', done, total: entry.size });
		});
		reach({ stage: 'digests', done: 0, total: bytes.length });
		const digest = await platform.digest(bytes);
		rest.remember(bytes, digest);
		goOn(entry);
		const same = others().find(
			(each) => each.state === 'done' && each.sha256 === digest && each.isPasted === entry.isPasted,
		);
		if (same !== undefined) {
			for (const name of entry.names) if (!same.names.includes(name)) same.names.push(name);
			return same;
		}
		entry.sha256 = digest;
		await workOn(bytes, { ...rest, beside: () => namesBeside(entry, others()) });
		entry.state = 'done';
	} catch (error) {
		if (error instanceof Cancelled) entry.state = 'cancelled';
		else {
			entry.state = 'unreadable';
			const said = error instanceof Error ? error.message : String(error);
			entry.problems.push(error instanceof Unreadable ? error.words : words(ENGINE_TEXTS.failed, { reason: said }));
			entry.gist = entry.problems.at(-1) ?? words(ENGINE_TEXTS.nothing);
			if (entry.result !== undefined) entry.result = { ...entry.result, problems: [...entry.problems] };
		}
	}
	return undefined;
}

function namesBeside({ names: [name] }: Entry, others: readonly Entry[]): string[] {
	const folder = name.slice(0, name.lastIndexOf('/') + 1);
	return others
		.flatMap(({ names }) => names)
		.flatMap((other) =>
			other.startsWith(folder) && !other.slice(folder.length).includes('/') ? [other.slice(folder.length)] : [],
		);
}
