/** What the main thread gives to one that works on files, and what that says. All of it goes through `postMessage` as it is. */
import type { Language } from '../../language/languages.js';
import type { Reached, Told } from './file-work.js';
import type { WorkName } from './work-name.js';

export interface WorkerData {
	readonly name: WorkName;
	readonly asked: unknown;
	readonly files: readonly string[];
	readonly language: Language;
	readonly stdout: { readonly isTTY: boolean; readonly columns: number };
	/** How many threads there are, and which one this is, from 1 on. */
	readonly threads: number;
	readonly owner: number;
	readonly claims: SharedArrayBuffer;
	readonly unheard: SharedArrayBuffer;
}

/** `size`: what it adds to what is unheard. */
export type Heard =
	| { readonly type: 'told'; readonly told: Told; readonly size: number }
	| { readonly type: 'done' }
	/** The work ended with an error that is to be told, and with one that it should not have. */
	| { readonly type: 'refused'; readonly message: string; readonly exitCode: number }
	| { readonly type: 'failed'; readonly stack: string }
	/** The thread is no more. */
	| { readonly type: 'died'; readonly reason: string; readonly lacksMemory: boolean };

export type Message =
	| { readonly index: number; readonly heard: Heard }
	| { readonly index: number; readonly reached: Reached }
	/** As Node gives one. */
	| { readonly warning: string; readonly message: string };
