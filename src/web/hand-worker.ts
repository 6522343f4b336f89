/** A worker on files: jobs of the session go to it, and what comes of them to the session. */

import libarchive from 'libarchive-wasm/dist/libarchive.wasm?packed';
import { libarchiveWasm } from 'libarchive-wasm/dist/libarchiveWasm.js';
import { HandWork } from './engine/hand-work.js';
import type { Job, KeptAnswer, Said } from './engine/job.js';
import { inflatedWithin } from './engine/platform/inflate.js';
import { webPlatform } from './engine/platform/web-platform.js';
import type { WorkerScope } from './worker-scope.js';

/** Put in by the build. */
declare const ROMTOOL_VERSION: string;

/** What is unpacked is ours. */
const MOST_WASM = 16 << 20;

const scope = globalThis as unknown as WorkerScope<Job | KeptAnswer, Said>;

/** Nothing is fetched: the bytes are in the page. They are unpacked when the first archive is opened. */
async function loadLibarchive(): Promise<unknown> {
	const ignore = () => {};
	const packed = Uint8Array.from(atob(libarchive), (character) => character.charCodeAt(0));
	const wasmBinary = inflatedWithin('raw')(packed, MOST_WASM);
	return await libarchiveWasm({ print: ignore, printErr: ignore, wasmBinary });
}

const work = new HandWork(webPlatform({ version: ROMTOOL_VERSION, loadLibarchive }), (said, given) =>
	scope.postMessage(said, given),
);

scope.addEventListener('message', ({ data }) => {
	work.hear(data).catch((error: unknown) => {
		// What cannot even be told is an error of the worker.
		setTimeout(() => {
			throw error;
		});
	});
});
