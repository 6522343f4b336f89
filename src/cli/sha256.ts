/** SHA-256, which the core leaves to its surroundings. */
import { createHash } from 'node:crypto';

/** As hex. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
