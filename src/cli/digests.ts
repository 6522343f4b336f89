/** The digests of a file, from Node where it has them. */
import { crc32 } from '../bytes/crc32.js';
import { hexDigits } from '../bytes/hex.js';
import type { FileDigests } from '../report/named-file.js';
import { nodeModule } from './node-module.js';

/** Lower-case hex; for the core to use, too. The single file also runs on Node 18, which has no digest in one call. */
export function sha256(bytes: Uint8Array): string {
	const crypto = nodeModule('node:crypto');
	if (crypto.hash === undefined) return crypto.createHash('sha256').update(bytes).digest('hex');
	return crypto.hash('sha256', bytes, 'hex');
}

/** What reports of a file begin with. Node's own CRC-32 (20.15, 22.2) is three times as fast as the core's. */
export function fileDigests(bytes: Uint8Array): FileDigests {
	const zlib = nodeModule('node:zlib');
	const sum = zlib.crc32 === undefined ? crc32(bytes) : zlib.crc32(bytes);
	return { sha256: sha256(bytes), crc32: hexDigits(sum, 8) };
}
