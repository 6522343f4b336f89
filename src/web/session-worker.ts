/** The page's worker: requests go to the session, and its answers to the page. It is small, and there at once. */
import { zip } from './engine/platform/zip.js';
import { Session } from './engine/session.js';
import type { Answer, Request } from './protocol.js';
import type { WorkerScope } from './worker-scope.js';

/** Put in by the build. */
declare const ROMTOOL_VERSION: string;

/** Before all requests comes the script of the hands. */
const scope = globalThis as unknown as WorkerScope<Blob | Request, Answer>;
let session: Session | undefined;

function start(script: Blob): Session {
	// An address of the page's would be of another origin on a page from a disk. Hands are started at any time: it stays.
	const url = URL.createObjectURL(script);
	const parts = {
		version: ROMTOOL_VERSION,
		zip,
		startHand: () => new Worker(url),
		hands: navigator.hardwareConcurrency,
	};
	return new Session(parts, (answer) => scope.postMessage(answer));
}

scope.addEventListener('message', ({ data }) => {
	if (data instanceof Blob) session = start(data);
	else {
		session?.handle(data).catch((error: unknown) => {
			// The page hears of errors that nobody has caught.
			setTimeout(() => {
				throw error;
			});
		});
	}
});
