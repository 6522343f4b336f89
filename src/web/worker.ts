/** The page's worker: requests go to the session, and its answers to the page. */

import libarchive from 'libarchive-wasm/dist/libarchive.wasm?url&inline';
import { libarchiveWasm } from 'libarchive-wasm/dist/libarchiveWasm.js';
import { webPlatform } from './engine/platform/web-platform.js';
import { Session } from './engine/session.js';
import type { Answer, Request } from './protocol.js';

/** Put in by the build. */
declare const ROMTOOL_VERSION: string;

/** A `DedicatedWorkerGlobalScope`, which has no types beside those of the DOM. */
const scope = globalThis as unknown as {
	postMessage(answer: Answer): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

/** Of a data URL: there is nothing to fetch it with. */
function bytesOf(url: string): Uint8Array {
	return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}

async function loadLibarchive(): Promise<unknown> {
	const ignore = () => {};
	return await libarchiveWasm({ print: ignore, printErr: ignore, wasmBinary: bytesOf(libarchive) });
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
