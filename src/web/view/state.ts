/** What the page knows: what the worker answered, and what its user chose. */
import type { FileEntry } from '../file-result.js';
import type { Choice, JointResult } from '../joint-result.js';
import type { Answer, Progress } from '../protocol.js';
import type { FileId, Words } from '../shown.js';

/** An entry of the rail: that of all files together, or a file. */
export type Selected = 'joint' | FileId;

export interface PageState {
	readonly files: readonly FileEntry[];
	readonly joint?: JointResult | undefined;
	readonly progress?: Progress | undefined;
	readonly choice: Choice;
	/** Missing until somebody selects one: then it is what answers. */
	readonly selected?: Selected | undefined;
	/** Something was asked for, of which no result has come yet. */
	readonly isAsking?: boolean;
	/** The last choice that could not be used. */
	readonly refused?: { readonly field: string; readonly words: Words } | undefined;
	/** Why the worker ended. */
	readonly failed?: string | undefined;
}

export type Event =
	| Answer
	| { readonly type: 'given' }
	| { readonly type: 'chosen'; readonly choice: Choice }
	| { readonly type: 'selected'; readonly selected: Selected | undefined }
	| { readonly type: 'failed'; readonly message: string };

export const EMPTY: PageState = { files: [], choice: { host: 'proxmox' } };

export function reduce(state: PageState, event: Event): PageState {
	switch (event.type) {
		case 'file':
			return { ...state, files: withFile(state.files, event.file) };
		case 'removed':
			return without(state, event.file);
		case 'joint':
			return { ...state, joint: event.joint, isAsking: false };
		case 'progress':
			// Nothing is told where nothing came of what was asked for.
			return { ...state, progress: event.progress, ...(event.progress === undefined && { isAsking: false }) };
		case 'refused':
			return { ...state, refused: { field: event.field, words: event.words }, isAsking: false };
		case 'given':
			return { ...state, selected: undefined, isAsking: true };
		case 'chosen':
			return { ...state, choice: event.choice, refused: undefined, isAsking: state.files.length > 0 };
		case 'selected':
			return { ...state, selected: event.selected };
		case 'failed':
			return { ...state, failed: event.message, progress: undefined };
		default:
			return state;
	}
}

function withFile(files: readonly FileEntry[], file: FileEntry): FileEntry[] {
	const known = files.some(({ id }) => id === file.id);
	return known ? files.map((each) => (each.id === file.id ? file : each)) : [...files, file];
}

function without(state: PageState, file: FileId): PageState {
	const files = state.files.filter(({ id }) => id !== file);
	const selected = state.selected === file ? undefined : state.selected;
	return files.length === 0 ? { ...EMPTY, choice: state.choice } : { ...state, files, selected };
}

/** What is shown: what was selected; else all files together where that answers, or the one file that there is. */
export function shownOf({ files, selected, joint }: PageState): Selected {
	const there = selected === 'joint' ? isJoint(files, joint) : files.some(({ id }) => id === selected);
	if (selected !== undefined && there) return selected;
	const [only, ...more] = files;
	return only !== undefined && more.length === 0 && !isJoint(files, joint) ? only.id : 'joint';
}

/** Whether there is something to be seen of what is shown, while it may still be worked on. */
export function hasResult(state: PageState): boolean {
	const shown = shownOf(state);
	const file = state.files.find(({ id }) => id === shown);
	if (file === undefined) return state.joint !== undefined;
	return file.result !== undefined || !isPending(file);
}

export function isPending({ state }: FileEntry): boolean {
	return state === 'waiting' || state === 'working';
}

/** Whether all files together say more than the only one: a BIOS answers by the device that it is for. */
export function isJoint(files: readonly FileEntry[], joint: JointResult | undefined): boolean {
	const [only, ...more] = files;
	if (only === undefined) return false;
	if (more.length > 0) return true;
	if (joint === undefined || (only.use !== 'firmware' && only.use !== 'lspci')) return false;
	return joint.candidates.length > 0 || joint.device !== undefined || hasParts(only);
}

/** Firmware of which something can be taken for a device. */
export function hasParts({ use, result }: FileEntry): boolean {
	return use === 'firmware' && (result?.parts.length ?? 0) > 0;
}
