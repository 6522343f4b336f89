/**
 * What the page asks of its worker and what that answers. Types alone: requests and answers go through `postMessage` as they
 * are. Words are there in every language, so that another one is shown without asking again.
 */
import type { Language } from '../language/languages.js';
import type { ShownComparison } from './comparison.js';
import type { FileEntry } from './file-result.js';
import type { Choice, JointResult } from './joint-result.js';
import type { DownloadId, FileId, NodePath, ShownPicture, TreeRow, Words } from './shown.js';

// What the page asks.

export type Request =
	/** Names are paths where folders are dropped: `X570/BIOS.rom`. A `File` is read when it is its turn. */
	| { readonly type: 'add'; readonly files: readonly GivenFile[] }
	/** A text that was pasted: lspci's, a configuration, a log; the engine finds out which. */
	| { readonly type: 'paste'; readonly text: string }
	| { readonly type: 'remove'; readonly file: FileId }
	| { readonly type: 'clear' }
	/** All that is chosen, what stays the same included. */
	| { readonly type: 'choose'; readonly choice: Choice }
	/** One file, or all that is not done; what was found is kept. */
	| { readonly type: 'cancel'; readonly file?: FileId }
	/** Answered by `saved`. */
	| { readonly type: 'save'; readonly ticket: number; readonly download: DownloadId }
	/** Answered by `saved`: the report on a file, or on all together, as HTML. */
	| {
			readonly type: 'save-report';
			readonly ticket: number;
			readonly file?: FileId;
			readonly language: Language;
	  }
	/** Answered by `compared`. What was being compared ends there: nobody waits for it any more, with no files for nothing at all. */
	| { readonly type: 'compare'; readonly ticket: number; readonly files?: readonly [before: FileId, after: FileId] }
	/** Answered by `nodes`: rows below one of a file's tree, from the `from`th on; the images of the file are below `[]`. */
	| {
			readonly type: 'open-node';
			readonly ticket: number;
			readonly file: FileId;
			readonly node: NodePath;
			readonly from?: number;
	  }
	/** Answered by `drawn`: an image of the file, or the ROM that it is. */
	| {
			readonly type: 'draw';
			readonly ticket: number;
			readonly file: FileId;
			readonly root: number;
			readonly language: Language;
	  }
	/** Answered by `bytes`: of what a row's offsets count in. At most 64 KiB at a time. */
	| {
			readonly type: 'read';
			readonly ticket: number;
			readonly file: FileId;
			readonly node: NodePath;
			readonly start: number;
			readonly end: number;
	  }
	/** Answered by `saved`: the bytes of a row, headers included, or of a node's body alone. */
	| {
			readonly type: 'save-node';
			readonly ticket: number;
			readonly file: FileId;
			readonly node: NodePath;
			readonly body?: boolean;
	  };

export interface GivenFile {
	/** As people know it; with its folders where one was dropped. */
	readonly name: string;
	readonly size: number;
	/** A `File` or a `Blob`, or the bytes themselves. */
	readonly content: Uint8Array | BlobLike;
}

/** As much of a `Blob` as is used of it. */
export interface BlobLike {
	readonly size: number;
	slice(start: number, end: number): BlobLike;
	arrayBuffer(): Promise<ArrayBuffer>;
}

// What the worker answers.

export type Answer =
	/** It is there; the page may have sent requests before. */
	| { readonly type: 'ready'; readonly version: string }
	/** New, or the same one changed. */
	| { readonly type: 'file'; readonly file: FileEntry }
	| { readonly type: 'removed'; readonly file: FileId }
	/** Of all files for what is chosen; again after each change of either. `choice` is what it is for. */
	| { readonly type: 'joint'; readonly joint: JointResult }
	/** `undefined` where nothing is being done. */
	| { readonly type: 'progress'; readonly progress: Progress | undefined }
	/** All that so many requests without a ticket asked for is told. */
	| { readonly type: 'heard'; readonly requests: number }
	/** Files of the last request are not taken: there would be more than `MOST_FILES`. */
	| { readonly type: 'left-out' }
	/** What is chosen cannot be used; what was chosen before stays in force. */
	| { readonly type: 'refused'; readonly field: 'device' | 'address'; readonly words: Words }
	/** `bytes` are missing where the file or the result has gone in the meantime, and where there is a reason. */
	| {
			readonly type: 'saved';
			readonly ticket: number;
			readonly name: string;
			readonly bytes?: Uint8Array;
			readonly why?: Words;
	  }
	/** `why` not, where there is something to say of it; without both a file has gone, or nobody waits any more. */
	| {
			readonly type: 'compared';
			readonly ticket: number;
			readonly comparison?: ShownComparison;
			readonly why?: Words;
	  }
	/** As many as fit into an answer, of `all`; none where the file cannot be read any more, or with the reason. */
	| {
			readonly type: 'nodes';
			readonly ticket: number;
			readonly rows: readonly TreeRow[];
			readonly all: number;
			readonly why?: Words;
	  }
	/** Without a picture where there is nothing to be drawn, or with the reason. */
	| { readonly type: 'drawn'; readonly ticket: number; readonly picture?: ShownPicture; readonly why?: Words }
	| { readonly type: 'bytes'; readonly ticket: number; readonly bytes: Uint8Array; readonly why?: Words };

/** What answers a request that has a ticket. */
export interface AnswerTypes {
	readonly save: 'saved';
	readonly 'save-report': 'saved';
	readonly compare: 'compared';
	readonly 'open-node': 'nodes';
	readonly draw: 'drawn';
	readonly read: 'bytes';
	readonly 'save-node': 'saved';
}

export interface Progress {
	readonly file: FileId;
	readonly stage: Stage;
	/** Bytes of the file that are done, of `total`; without a total only what was read so far. */
	readonly done: number;
	readonly total?: number;
	/** What is in an archive and being looked at, by its name. */
	readonly member?: string;
	/** Files that are waiting. */
	readonly waiting: number;
}

export type Stage = 'read' | 'digests' | 'unpack' | 'search' | 'judge';
