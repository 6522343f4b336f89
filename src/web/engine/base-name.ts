/** The name of a file without the folders that it was given with. */

export function baseName(name: string): string {
	return name.slice(name.lastIndexOf('/') + 1);
}
