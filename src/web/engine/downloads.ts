/** What can be saved: made when it is asked for, and gone with what it is a part of. */
import { jsonTextOf } from '../../bytes/json-text.js';
import type { Download, DownloadId } from '../shown.js';

type Make = () => Uint8Array | Promise<Uint8Array>;

interface Offered {
	readonly owner: string;
	readonly name: string;
	readonly make: Make;
}

interface Content {
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

export interface Saved {
	readonly name: string;
	readonly bytes?: Uint8Array;
}

export class Downloads {
	private readonly offered = new Map<DownloadId, Offered>();
	private count = 0;

	/**
	 * `owner` is a file, or the result of all. What has the same content as before has the same id: the page keeps what it has
	 * got of it. Without `content` nothing is the same.
	 */
	offer(owner: string, name: string, make: Make, content?: string): Download {
		const id = content === undefined ? `${owner} ${this.count++}` : `${owner} ${content} ${name}`;
		this.offered.set(id, { owner, name, make });
		return { id, name };
	}

	bytes(owner: string, name: string, { bytes, sha256 }: Content): Download {
		return { ...this.offer(owner, name, () => bytes, sha256), size: bytes.length };
	}

	/** As the commands print it with `--json`. A function makes the value when it is asked for. */
	json(owner: string, name: string, value: unknown): Download {
		const made = typeof value === 'function' ? (value as () => unknown) : () => value;
		return this.offer(owner, name, () => new TextEncoder().encode(jsonTextOf(made())));
	}

	async save(id: DownloadId): Promise<Saved> {
		const offered = this.offered.get(id);
		if (offered === undefined) return { name: '' };
		return { name: offered.name, bytes: await offered.make() };
	}

	forget(owner: string): void {
		for (const [id, offered] of this.offered) if (offered.owner === owner) this.offered.delete(id);
	}
}
