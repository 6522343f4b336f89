/**
 * What the session asks of a worker on files, a hand, and what that says. Types alone: all of it is data, which goes through
 * `postMessage` as it is. A hand does one job at a time.
 */
import type { JointResult } from '../joint-result.js';
import type { Answer, GivenFile } from '../protocol.js';
import type { FileId, Words } from '../shown.js';
import type { Offers } from './downloads.js';
import type { Entry, Found, GivenEntry } from './entry.js';
import type { Chosen } from './joint/chosen.js';
import type { Ticketed } from './nothing-for.js';
import type { Reached } from './work.js';

export type Job =
	/** Reads a file, and keeps its bytes for the next job. */
	| { readonly type: 'read'; readonly content: GivenFile['content'] }
	/** The work on the file that was read: what it is, and all that it gives by itself. */
	| { readonly type: 'work'; readonly job: number; readonly entry: Entry; readonly beside: readonly string[] }
	/** What all files give together. */
	| { readonly type: 'join'; readonly job: number; readonly entries: readonly Entry[]; readonly chosen: Chosen }
	| {
			readonly type: 'answer';
			readonly job: number;
			readonly request: Ticketed;
			/** Those that it is about, but for those that have gone in the meantime. */
			readonly entries: readonly GivenEntry[];
			/** Of a report on all. */
			readonly joint: JointResult | undefined;
	  };

/** What each job gives in the end. */
export interface Done {
	readonly read: { readonly sha256: string };
	readonly work: Finding;
	readonly join: Joined;
	readonly answer: { readonly answer: Answer; readonly offers: Offers };
}

/** What was found in a file, and what of it can be saved. */
export interface Finding {
	readonly found: Found;
	readonly offers: Offers;
}

export interface Joined {
	readonly result: Omit<JointResult, 'urgent' | 'report'>;
	/** What the report begins with. */
	readonly about: object;
	readonly offers: Offers;
}

export type Said =
	| { readonly type: 'reached'; readonly reached: Reached }
	/** So far: there may be more. */
	| { readonly type: 'found'; readonly finding: Finding }
	/** Whether so much more is kept; answered by `Kept`. */
	| { readonly type: 'keep'; readonly bytes: number }
	/** The first of these files is judged now, those behind it next. */
	| { readonly type: 'judging'; readonly files: readonly FileId[] }
	/** `finding` where the result is another than before. */
	| { readonly type: 'judged'; readonly file: FileId; readonly found: Found; readonly offers?: Offers }
	| { readonly type: 'done'; readonly result: Done[Job['type']] }
	/** `words` of what is no error of romtool's. */
	| { readonly type: 'failed'; readonly reason: string; readonly words?: Words };

export interface KeptAnswer {
	readonly type: 'kept';
	readonly isKept: boolean;
}
