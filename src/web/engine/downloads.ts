/** What can be saved: made when it is asked for, and gone with what it is a part of. */
import { jsonTextOf } from '../../bytes/json-text.js';
import type { Download, DownloadId } from '../shown.js';

type Make = () => Uint8Array | Promise<Uint8Array>;

interface Offered {
	readonly owner: string;
	readonly name: string;
	readonly make: Make;
}

export interface Saved {
	readonly name: string;
	readonly bytes?: Uint8Array;
}

export class Downloads {
	private readonly offered = new Map<DownloadId, Offered>();
	private count = 0;

	/** `owner` is a file, or the result of all. */
	offer(owner: string, name: string, make: Make, size?: number): Download {
		const id = `d${this.count++}`;
		this.offered.set(id, { owner, name, make });
		return { id, name, ...(size !== undefined && { size }) };
	}

	bytes(owner: string, name: string, bytes: Uint8Array): Download {
		return this.offer(owner, name, () => bytes, bytes.length);
	}

	/** As the commands print it with `--json`. */
	json(owner: string, name: string, value: unknown): Download {
		return this.offer(owner, name, () => new TextEncoder().encode(jsonTextOf(value)));
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
