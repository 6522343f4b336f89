/** Digests of what was read whole, which are not computed again. */
import type { Platform } from './platform.js';

export class Digests {
	private readonly known = new WeakMap<Uint8Array, string>();

	remember(bytes: Uint8Array, digest: string): void {
		this.known.set(bytes, digest);
	}

	/** The platform, which knows them. */
	of(platform: Platform): Platform {
		return { ...platform, sha256: (bytes) => this.known.get(bytes) ?? platform.sha256(bytes) };
	}
}
