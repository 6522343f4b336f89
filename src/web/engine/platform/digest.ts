/** SHA-256 in the page: the browser's own where it gives it, which is not so on plain http. */
import { hexDigits } from '../../../bytes/hex.js';
import { newHasher } from '../../../codec/hashes.js';

/** Not worth a change of thread. */
const SMALL = 64 << 10;

export function sha256(bytes: Uint8Array): string {
	const hasher = newHasher('sha256');
	hasher.add(bytes);
	return text(hasher.digest());
}

export async function digest(bytes: Uint8Array): Promise<string> {
	// `undefined` where it is no secure context, whatever the types say.
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	if (subtle === undefined || bytes.length < SMALL) return sha256(bytes);
	return text(new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

function text(bytes: Uint8Array): string {
	return [...bytes].map((byte) => hexDigits(byte, 2)).join('');
}
