/** The files of a 7-Zip archive, by libarchive; of one that Insyde's iFdPacker has encrypted, decrypted before. */
import { openParts } from '../archive-slice.js';
import type { ContainerTools, Member } from '../container.js';
import { withInsydePassword } from './insyde-password.js';
import { startHeaderAt } from './start-header.js';

/** `program` is what precedes the archive. */
export function openSevenZip(archive: Uint8Array, program: Uint8Array, tools: ContainerTools): AsyncIterable<Member> {
	const isCut = (startHeaderAt(archive, 0)?.end ?? 0) > archive.length;
	return openParts(withInsydePassword(archive, program, tools), tools, isCut ? { reason: 'truncated' } : undefined);
}
