/** The files of the session in their order, and which of them has its turn. */
import { MAX_FILE_SIZE } from '../../assembly/limits.js';
import { MOST_FILES } from '../limits.js';
import type { GivenFile } from '../protocol.js';
import type { FileId } from '../shown.js';
import { type GivenEntry, newEntry } from './entry.js';

export class FileList {
	private readonly entries = new Map<FileId, GivenEntry>();
	private count = 0;

	/** As many as there is room for. */
	add(files: readonly GivenFile[], isPasted: boolean): GivenEntry[] {
		return files.slice(0, MOST_FILES - this.entries.size).map((file) => {
			const entry = newEntry(`f${this.count++}`, file, isPasted);
			this.entries.set(entry.id, entry);
			return entry;
		});
	}

	get(id: FileId): GivenEntry | undefined {
		return this.entries.get(id);
	}

	has(entry: GivenEntry): boolean {
		return this.entries.get(entry.id) === entry;
	}

	remove(id: FileId): void {
		this.entries.delete(id);
	}

	/** One entry with two names. */
	merge(entry: GivenEntry, same: GivenEntry): void {
		for (const name of entry.names) if (!same.names.includes(name)) same.names.push(name);
		this.remove(entry.id);
	}

	get all(): GivenEntry[] {
		return [...this.entries.values()];
	}

	in(...states: readonly GivenEntry['state'][]): GivenEntry[] {
		return this.all.filter(({ state }) => states.includes(state));
	}

	/** A text as a file, whose name no other has. */
	pasted(text: string): GivenFile {
		const content = new TextEncoder().encode(text);
		const names = new Set(this.all.flatMap((entry) => entry.names));
		let number = 1;
		while (names.has(`pasted-${number}.txt`)) number++;
		return { name: `pasted-${number}.txt`, size: content.length, content };
	}

	/** Names of files in the same folder. */
	beside(entry: GivenEntry): string[] {
		const [name] = entry.names;
		const folder = name.slice(0, name.lastIndexOf('/') + 1);
		return this.all
			.filter((each) => each !== entry)
			.flatMap(({ names }) => names)
			.flatMap((other) =>
				other.startsWith(folder) && !other.slice(folder.length).includes('/') ? [other.slice(folder.length)] : [],
			);
	}

	/** The next whose turn it is: those that are worked on at once have no more bytes than one file may have. */
	next(): GivenEntry | undefined {
		const working = this.in('working');
		const next = this.in('waiting').find((entry) => this.sameAs(entry)?.state !== 'working');
		const size = working.reduce((sum, each) => sum + each.size, next?.size ?? 0);
		return working.length > 0 && size > MAX_FILE_SIZE ? undefined : next;
	}

	/** Another file with the same bytes: one that is done, or one before it that is worked on. */
	sameAs(entry: GivenEntry): GivenEntry | undefined {
		const { sha256, isPasted } = entry;
		if (sha256 === undefined) return undefined;
		let isBefore = true;
		for (const each of this.entries.values()) {
			if (each === entry) isBefore = false;
			else if (each.sha256 !== sha256 || each.isPasted !== isPasted) continue;
			else if (each.state === 'done' || (isBefore && each.state === 'working')) return each;
		}
		return undefined;
	}

	/** Whether one before it may turn out to have the same bytes: it would be told under the name of the first. */
	hasUnknownBefore(entry: GivenEntry): boolean {
		for (const each of this.entries.values()) {
			if (each === entry) return false;
			const { size, isPasted, state, sha256 } = each;
			if (state === 'working' && sha256 === undefined && size === entry.size && isPasted === entry.isPasted)
				return true;
		}
		return false;
	}
}
