/**
 * What changes names of files, where somebody else may hold one of them for a moment: on Windows virus scanners and indexers
 * open what has just been written, and until they close it a rename is refused (EPERM, EACCES, EBUSY).
 */
import { errorCode } from './cli-error.js';

const HELD: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** Milliseconds between one try and the next; over a second in all. */
const WAITS = [10, 20, 40, 80, 160, 320, 640];

export interface Waiting {
	readonly platform: string;
	readonly wait: (milliseconds: number) => void;
}

const HERE: Waiting = { platform: process.platform, wait };

/** Elsewhere such a refusal is one for good. */
export function whileHeld(change: () => void, { platform, wait: pause }: Waiting = HERE): void {
	for (const milliseconds of platform === 'win32' ? WAITS : []) {
		try {
			change();
			return;
		} catch (error) {
			if (!HELD.has(errorCode(error))) throw error;
			pause(milliseconds);
		}
	}
	change();
}

function wait(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
