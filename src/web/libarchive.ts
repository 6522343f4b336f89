/** libarchive for the worker: the package's script, and its WebAssembly as bytes, because a page from a disk fetches nothing. */

import packed from 'libarchive-wasm/dist/libarchive.wasm?packed';
import { libarchiveWasm } from 'libarchive-wasm/dist/libarchiveWasm.js';

let unpacked: Promise<ArrayBuffer> | undefined;

/** What the build made of the file: raw deflate, in base64. */
function webAssembly(): Promise<ArrayBuffer> {
	const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
}

/** A new instance of the library. */
export async function loadLibarchive(): Promise<unknown> {
	unpacked ??= webAssembly();
	return libarchiveWasm({ wasmBinary: await unpacked });
}
