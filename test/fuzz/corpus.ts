/**
 * Inputs that fuzzing has found to reach what no other does, one file per target. They derive from synthetic files alone.
 * As they resemble one another, they take little room when they are compressed together.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ROOT } from '../support/files.js';

/** Each input behind its size, in 32 bits. */
const SIZE = 4;

const pathOf = (name: string) => join(ROOT, 'test/fuzz/corpus', `${name}.br`);

export function readCorpus(name: string): Uint8Array[] {
	if (!existsSync(pathOf(name))) return [];
	const all = brotliDecompressSync(readFileSync(pathOf(name)));
	const inputs: Uint8Array[] = [];
	for (let at = 0; at < all.length; ) {
		const end = at + SIZE + all.readUInt32LE(at);
		inputs.push(new Uint8Array(all.subarray(at + SIZE, end)));
		at = end;
	}
	return inputs;
}

export function writeCorpus(name: string, inputs: readonly Uint8Array[]): void {
	const all = Buffer.concat(
		inputs.flatMap((input) => {
			const size = Buffer.alloc(SIZE);
			size.writeUInt32LE(input.length);
			return [size, input];
		}),
	);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 9,
		[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
		[constants.BROTLI_PARAM_SIZE_HINT]: all.length,
	};
	writeFileSync(pathOf(name), brotliCompressSync(all, { params }));
}
