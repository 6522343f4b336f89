/** What can be saved: data that is turned into a file when that is asked for, and gone with what it is a part of. */
import { jsonTextOf } from '../../bytes/json-text.js';
import type { Download, DownloadId } from '../shown.js';

export interface ZipEntry {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export type ZipFiles = (files: readonly ZipEntry[]) => Promise<Uint8Array>;

/** Bytes, what the commands print with `--json`, or several files. */
type Content = Uint8Array | { readonly json: unknown } | { readonly zip: readonly ZipEntry[] };

interface Offered {
	readonly id: DownloadId;
	readonly name: string;
	readonly content: Content;
}

export interface Saved {
	readonly name: string;
	readonly bytes?: Uint8Array;
}

export class Downloads {
	private readonly offered = new Map<string, Map<DownloadId, Offered>>();
	private readonly job: number;
	private count = 0;

	/** Each job has its number: what two of them offer has different ids. */
	constructor(job: number) {
		this.job = job;
	}

	/**
	 * `owner` is a file, or the result of all. What has the same content as before has the same id: the page keeps what it has
	 * got of it. Without `same` nothing is the same.
	 */
	offer(owner: string, name: string, content: Content, same?: string): Download {
		const id = same === undefined ? `${owner} ${this.job}.${this.count++}` : `${owner} ${same} ${name}`;
		const own = this.offered.get(owner) ?? new Map<DownloadId, Offered>();
		this.offered.set(owner, own.set(id, { id, name, content }));
		return { id, name };
	}

	bytes(
		owner: string,
		name: string,
		{ bytes, sha256 }: { readonly bytes: Uint8Array; readonly sha256: string },
	): Download {
		return { ...this.offer(owner, name, bytes, sha256), size: bytes.length };
	}

	/** As the commands print it with `--json`. */
	json(owner: string, name: string, json: unknown): Download {
		return this.offer(owner, name, { json });
	}

	/** All of the owner's, as data. */
	of(owner: string): readonly Offered[] {
		return [...(this.offered.get(owner)?.values() ?? [])];
	}

	/** Those of the owner that another worker has offered, in the place of those that there were. */
	take(owner: string, offered: readonly Offered[]): void {
		this.offered.set(owner, new Map(offered.map((each) => [each.id, each])));
	}

	forget(owner: string): void {
		this.offered.delete(owner);
	}

	async save(id: DownloadId, zip: ZipFiles): Promise<Saved> {
		const [owner = ''] = id.split(' ', 1);
		const offered = this.offered.get(owner)?.get(id);
		if (offered === undefined) return { name: '' };
		const { name, content } = offered;
		if (content instanceof Uint8Array) return { name, bytes: content };
		if ('zip' in content) return { name, bytes: await zip(content.zip) };
		return { name, bytes: new TextEncoder().encode(jsonTextOf(content.json)) };
	}
}

export type Offers = ReturnType<Downloads['of']>;
