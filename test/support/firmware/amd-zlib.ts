/** AMD's way to keep zlib data: a header of 0x100 bytes with the compressed size at 0x14 and zeros else. */
import { deflateSync } from 'node:zlib';
import { join, put, u32 } from '../executables.js';

export function amdZlib(content: Uint8Array): Uint8Array {
	const stream = deflateSync(content);
	return join(put(new Uint8Array(0x100), 0x14, u32(stream.length)), stream);
}
