/** What parts and ROMs are called in a folder: same bytes once, different bytes never under the same name. */
import { withDigest, withVersion, withWord } from '../../graphics/parts/names-apart.js';

/** Says what else is in the folder. */
export const MANIFEST = 'manifest.json';

interface NamedBytes {
	readonly name: string;
	readonly version?: string | undefined;
	readonly sha256: string;
}

/** In an empty folder, where nothing is written yet. */
export class ListedNames {
	private readonly taken = new Set([MANIFEST]);
	private readonly named = new Map<string, string>();

	nameOf({ name, version, sha256 }: NamedBytes): string {
		const already = this.named.get(sha256);
		if (already !== undefined) return already;
		const free = candidates(name, version, sha256).find((each) => !this.taken.has(each.toLowerCase())) ?? name;
		this.taken.add(free.toLowerCase());
		this.named.set(sha256, free);
		return free;
	}
}

/** In the order in which they are tried: where the name is taken by other bytes, the version comes into it, and then a short digest. */
export function candidates(name: string, version: string | undefined, sha256: string): string[] {
	const versioned = version === undefined ? name : withVersion(name, version);
	return [name, versioned, withDigest(versioned, sha256), withWord(name, sha256)];
}
