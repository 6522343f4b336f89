/** What the session keeps, within a bound over all files: the bytes of parts and ROMs, and texts. */
import type { FileId } from '../shown.js';

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

	forget(file: FileId): void {
		this.size -= this.sizes.get(file) ?? 0;
		this.sizes.delete(file);
	}
}
