/** Files as they are dropped, chosen or pasted, with the directories that they were in. */

/** More are not read out of a directory: nobody drops so many on purpose. */
const MOST_FILES = 5000;

/** A file and the path that it was given under. */
export interface Given {
	readonly name: string;
	readonly file: File;
}

export function givenFiles(files: Iterable<File>): Given[] {
	return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Of what was dropped; directories are walked. Entries are taken at once, because they are gone when the event is over. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Given[]> {
	const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (entries.length === 0) return givenFiles(files);
	const found: Given[] = [];
	const walk = async (entry: FileSystemEntry): Promise<void> => {
		if (found.length >= MOST_FILES) return;
		if (entry.isFile) {
			const file = await asked<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
			if (file !== undefined) found.push({ name: entry.fullPath.replace(/^\//, ''), file });
			return;
		}
		const reader = (entry as FileSystemDirectoryEntry).createReader();
		// A reader gives some entries at a time, and none at the end.
		for (;;) {
			const some = await asked<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
			if (some === undefined || some.length === 0) return;
			for (const each of some) await walk(each);
		}
	};
	for (const entry of entries) await walk(entry);
	return found;
}

/** What cannot be read is left out. */
function asked<T>(ask: (resolve: (value: T) => void, reject: () => void) => void): Promise<T | undefined> {
	return new Promise((resolve) => ask(resolve, () => resolve(undefined)));
}
