/** A zip file of some files, as they are: firmware hardly gets smaller. */
import { makeZip } from 'client-zip';
import type { ZipEntry } from '../downloads.js';

/** The same files make the same zip, whenever it is made. */
const DATE = new Date(1980, 0, 1);

export async function zip(files: readonly ZipEntry[]): Promise<Uint8Array> {
	const inputs = files.map(({ name, bytes }) => ({ name, input: bytes, size: bytes.length, lastModified: DATE }));
	return new Uint8Array(await new Response(makeZip(inputs)).arrayBuffer());
}
