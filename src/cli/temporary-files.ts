/** The files that are to become others: what they are called, and what becomes of those that nobody has finished. */
import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Hidden, so that no list of ROMs shows them, and in the folder of what they become, so that they can be renamed. */
const NAME = /^\.romtool-\d+-[\da-z]+\.tmp$/;
/** Milliseconds. The largest file on the slowest of sticks takes less. */
const ABANDONED = 10 * 60_000;

const cleaned = new Set<string>();
let count = 0;

/** A path in `folder` that no other process and no other file of this one has. */
export function temporaryPath(folder: string): string {
	const unique = `${Date.now().toString(36)}${(count++).toString(36)}`;
	return join(folder, `.romtool-${process.pid}-${unique}.tmp`);
}

/** Whether it is called as a file that nobody has finished, or not yet. */
export function isTemporary(name: string): boolean {
	return NAME.test(name);
}

/**
 * Removes what killed processes have left in the folder, once per process. Another one may be writing there now, on
 * another machine as well, whose processes cannot be asked for: only the age tells, by the clock of the file system,
 * which is what `now` is from.
 */
export function removeAbandoned(folder: string, now: number): void {
	if (cleaned.has(folder)) return;
	cleaned.add(folder);
	for (const name of namesIn(folder)) {
		if (!isTemporary(name)) continue;
		const path = join(folder, name);
		try {
			const stat = lstatSync(path);
			if (stat.isFile() && now - stat.mtimeMs > ABANDONED) unlinkSync(path);
		} catch {
			// It has gone meanwhile, or belongs to somebody else.
		}
	}
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		// Writing to a folder may be allowed where reading it is not.
		return [];
	}
}
