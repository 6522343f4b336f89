/** The password that Insyde's iFdPacker encrypts with: the same in all of its programs, which have it in them as UTF-16. */
import { findBytes } from '../../../bytes/search.js';
import { utf16le } from '../../../bytes/text.js';
import type { ContainerTools } from '../container.js';
import { UnreadableError } from '../problem.js';
import { decryptedSevenZip } from './decrypted.js';
import { Decryption } from './encryption.js';

const PASSWORD = 'Y`t~i!L@i#t$U%h^s7A*l(f)E-d=y+S_n?i';

/** The archive as libarchive reads it, in parts; `program` is what precedes it. @throws UnreadableError, LimitReached */
export function withInsydePassword(
	archive: Uint8Array,
	program: Uint8Array,
	{ pay }: ContainerTools,
): readonly Uint8Array[] {
	// There may be many archives in one program.
	pay(program.length);
	if (findBytes(program, utf16le(PASSWORD)) < 0) return [archive];
	try {
		return decryptedSevenZip(archive, new Decryption(PASSWORD, pay)) ?? [archive];
	} catch (error) {
		// What is damaged otherwise, or unknown here, libarchive has the words for.
		if (error instanceof UnreadableError && error.problem.reason === 'damaged') return [archive];
		throw error;
	}
}
