/** The version of a package of Debian: its numbers, by which what it can do is told apart (deb-version(7)). */

export type PackageVersion = readonly number[];

/** `[9, 0, 24]` of `9.0.24`, `1:9.0.24-1+pve1`; `undefined` for none. */
export function parsePackageVersion(text: string): PackageVersion | undefined {
	const numbers = /^(?:\d{1,4}:)?(\d{1,6}(?:\.\d{1,6}){0,5})/.exec(text.trim())?.[1];
	return numbers?.split('.').map(Number);
}

/** A number that is left out is 0. */
export function isAtLeastVersion(version: PackageVersion, other: PackageVersion): boolean {
	for (const [index, number] of other.entries()) {
		const own = version[index] ?? 0;
		if (own !== number) return own > number;
	}
	return true;
}

export function formatPackageVersion(version: PackageVersion): string {
	return version.join('.');
}
