/**
 * Loads libarchive-wasm from where it is installed. The single file has another module in place of this one, with the
 * package in it (.rolldown.release.mjs).
 */

/** Under a name in a variable the bundler leaves the package alone, which needs the file beside it. */
const PACKAGE: string = 'libarchive-wasm';

export interface LibarchivePackage {
	libarchiveWasm(options: object): Promise<unknown>;
}

/** @throws where it is not installed */
export function importLibarchive(): Promise<LibarchivePackage> {
	return import(PACKAGE);
}
