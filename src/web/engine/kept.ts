/** What the session keeps, within a bound over all files: the bytes of parts and ROMs, and texts. */
import type { FileId } from '../shown.js';
import type { Entry } from './entry.js';

/** Parts of one BIOS have a few MiB. While files are put together, a worker has a copy of all. */
const MOST_KEPT = 256 << 20;

export class Kept {
	private readonly sizes = new Map<FileId, number>();
	private size = 0;

	/** Whether there is room for so many bytes more of the file. */
	keep(file: FileId, bytes: number): boolean {
		if (this.size + bytes > MOST_KEPT) return false;
		this.size += bytes;
		this.sizes.set(file, (this.sizes.get(file) ?? 0) + bytes);
		return true;
	}

	/** The work on the file ended early: what its hand had asked room for has gone with it, but for what was told before. */
	recount({ id, size, text, rom, parts }: Entry): void {
		this.forget(id);
		const bytes = parts.reduce((sum, part) => sum + part.bytes.length, rom?.bytes.length ?? 0);
		this.keep(id, bytes + (text === undefined ? 0 : size));
	}

	forget(file: FileId): void {
		this.size -= this.sizes.get(file) ?? 0;
		this.sizes.delete(file);
	}
}
