/** Names of parts that tell which is which: several of one name have their version in it, and where that is the same a digest. */
import { safeName } from '../../bytes/file-names.js';

interface Named {
	readonly name: string;
	readonly version?: string;
	readonly sha256: string;
}

const SHORT_DIGEST = 8;

export function namesApart<P extends Named>(parts: readonly P[]): P[] {
	const versioned = unlikeOthers(parts, ({ name, version }) =>
		version === undefined ? name : withVersion(name, version),
	);
	return unlikeOthers(versioned, ({ name, sha256 }) => withDigest(name, sha256));
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

/** File systems of Windows and macOS do not tell cases apart. */
function unlikeOthers<P extends Named>(parts: readonly P[], rename: (part: P) => string): P[] {
	const counts = new Map<string, number>();
	for (const { name } of parts) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
	return parts.map((part) => (counts.get(part.name.toLowerCase()) === 1 ? part : { ...part, name: rename(part) }));
}
