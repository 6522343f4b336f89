/** What the session keeps: the bytes of parts, within a bound over all files, and the digests of what was read. */
import type { Entry } from './entry.js';
import type { Platform } from './platform.js';

/** Parts of one BIOS have a few MiB. */
const MOST_KEPT = 512 << 20;

export class Kept {
	private readonly sizes = new Map<Entry, number>();
	private readonly digests = new WeakMap<Uint8Array, string>();
	private size = 0;

	/** Whether there is room for so many bytes more of the file. */
	keep(entry: Entry, bytes: number): boolean {
		if (this.size + bytes > MOST_KEPT) return false;
		this.size += bytes;
		this.sizes.set(entry, (this.sizes.get(entry) ?? 0) + bytes);
		return true;
	}

	forget(entry: Entry): void {
		this.size -= this.sizes.get(entry) ?? 0;
		this.sizes.delete(entry);
	}

	remember(bytes: Uint8Array, digest: string): void {
		this.digests.set(bytes, digest);
	}

	/** The platform, which does not sum up again what it has summed up. */
	knowing(platform: Platform): Platform {
		return { ...platform, sha256: (bytes) => this.digests.get(bytes) ?? platform.sha256(bytes) };
	}
}
