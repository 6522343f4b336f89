/** Files as they are dropped, chosen or pasted, with the directories that they were in. */
import { MOST_FILES } from '../limits.js';

/** A file and the path that it was given under. */
export interface Given {
	readonly name: string;
	readonly file: File;
}

/** What was dropped, taken out of the event: its items are gone when that is over. */
export interface Dropped {
	readonly files: readonly Given[];
	readonly directories: readonly FileSystemDirectoryEntry[];
	/** What is neither. */
	readonly unread: number;
}

/** What a directory has, as far as it can be read. */
export interface Walked {
	readonly files: readonly Given[];
	/** Files and directories that cannot be read. */
	readonly unread: number;
}

export function givenFiles(files: Iterable<File>): Given[] {
	return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** `getAsFile` works everywhere, while the `file` of an entry fails in Chromium on a page from a disk (EncodingError). */
export function dropped({ items, files }: DataTransfer): Dropped {
	const all = [...items].filter(({ kind }) => kind === 'file');
	if (all.length === 0) return { files: givenFiles(files), directories: [], unread: 0 };
	const taken = all.map((item) => {
		const entry = item.webkitGetAsEntry();
		return entry?.isDirectory === true ? (entry as FileSystemDirectoryEntry) : item.getAsFile();
	});
	return {
		files: givenFiles(taken.filter((each): each is File => each instanceof File)),
		directories: taken.filter((each): each is FileSystemDirectoryEntry => each !== null && !(each instanceof File)),
		unread: taken.filter((each) => each === null).length,
	};
}

/** One more than may be read is enough: that they are too many is told then. */
export async function filesIn(directories: readonly FileSystemDirectoryEntry[]): Promise<Walked> {
	const files: Given[] = [];
	let unread = 0;
	const waiting: FileSystemEntry[] = [...directories];
	for (let entry = waiting.pop(); entry !== undefined && files.length <= MOST_FILES; entry = waiting.pop()) {
		if (entry.isFile) {
			const file = await asked<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
			if (file === undefined) unread++;
			else files.push({ name: entry.fullPath.replace(/^\//, ''), file });
			continue;
		}
		const inside = await entriesOf(entry as FileSystemDirectoryEntry);
		if (inside === undefined) unread++;
		else waiting.push(...inside.reverse());
	}
	return { files, unread };
}

async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | undefined> {
	const reader = directory.createReader();
	const found: FileSystemEntry[] = [];
	// A reader gives some entries at a time, and none at the end.
	for (;;) {
		const some = await asked<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (some === undefined) return undefined;
		if (some.length === 0 || found.length > MOST_FILES) return found;
		found.push(...some);
	}
}

function asked<T>(ask: (resolve: (value: T) => void, reject: () => void) => void): Promise<T | undefined> {
	return new Promise((resolve) => ask(resolve, () => resolve(undefined)));
}
