/** The page's worker: requests go to the session, and its answers to the page. */

import libarchive from 'libarchive-wasm/dist/libarchive.wasm?packed';
import { libarchiveWasm } from 'libarchive-wasm/dist/libarchiveWasm.js';
import { inflatedWithin } from './engine/platform/inflate.js';
import { webPlatform } from './engine/platform/web-platform.js';
import { Session } from './engine/session.js';
import type { Answer, Request } from './protocol.js';

/** Put in by the build. */
declare const ROMTOOL_VERSION: string;

/** What is unpacked is ours. */
const MOST_WASM = 16 << 20;

/** A `DedicatedWorkerGlobalScope`, which has no types beside those of the DOM. */
const scope = globalThis as unknown as {
	postMessage(answer: Answer): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

/** Nothing is fetched: the bytes are in the page. They are unpacked when the first archive is opened. */
async function loadLibarchive(): Promise<unknown> {
	const ignore = () => {};
	const packed = Uint8Array.from(atob(libarchive), (character) => character.charCodeAt(0));
	const wasmBinary = inflatedWithin('raw')(packed, MOST_WASM);
	return await libarchiveWasm({ print: ignore, printErr: ignore, wasmBinary });
}

const platform = webPlatform({ version: ROMTOOL_VERSION, loadLibarchive });
const session = new Session(platform, (answer) => scope.postMessage(answer));

scope.addEventListener('message', ({ data }) => {
	session.handle(data).catch((error: unknown) => {
		// The page hears of errors that nobody has caught.
		setTimeout(() => {
			throw error;
		});
	});
});
