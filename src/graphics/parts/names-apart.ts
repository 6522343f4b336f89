/** Names of parts that tell which is which: the newest of one name has it, the others have their version in it, and where that is the same a digest. */
import { safeName } from '../../bytes/file-names.js';
import { compareVersions } from './versions.js';

interface Named {
	readonly name: string;
	readonly version?: string;
	readonly sha256: string;
}

const SHORT_DIGEST = 8;

export function namesApart<P extends Named>(parts: readonly P[]): P[] {
	const newest = new Map<string, P>();
	for (const part of parts) {
		const other = newest.get(keyOf(part));
		if (other === undefined || compareVersions(part.version, other.version) > 0) newest.set(keyOf(part), part);
	}
	const versioned = parts.map((part) => {
		const { name, version } = part;
		return newest.get(keyOf(part)) === part || version === undefined
			? part
			: { ...part, name: withVersion(name, version) };
	});
	const counts = new Map<string, number>();
	for (const part of versioned) counts.set(keyOf(part), (counts.get(keyOf(part)) ?? 0) + 1);
	const first = new Set(newest.values());
	return versioned.map((part) => {
		const isAlone = counts.get(keyOf(part)) === 1 || first.has(part);
		return isAlone ? part : { ...part, name: withDigest(part.name, part.sha256) };
	});
}

/** File systems of Windows and macOS do not tell cases apart. */
function keyOf({ name }: Named): string {
	return name.toLowerCase();
}

/** `AMDGopDriver_2.10.0.efi`; a name that ends so stays. */
export function withVersion(name: string, version: string): string {
	return withWord(name, safeName(version));
}

export function withDigest(name: string, sha256: string): string {
	return withWord(name, sha256.slice(0, SHORT_DIGEST));
}

export function withWord(name: string, word: string): string {
	const dot = name.lastIndexOf('.');
	const [stem, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
	return stem.endsWith(`_${word}`) ? name : `${stem}_${word}${extension}`;
}
