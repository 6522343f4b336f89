/** What the page knows: what the worker answered, and what its user chose. */
import type { FileEntry } from '../file-result.js';
import type { Choice, JointResult } from '../joint-result.js';
import type { Answer, Progress } from '../protocol.js';
import type { FileId, Words } from '../shown.js';

/** An entry of the rail: that of all files together, of two that are compared, or a file. */
export type Selected = 'joint' | 'compare' | FileId;

export interface PageState {
	readonly files: readonly FileEntry[];
	readonly joint?: JointResult | undefined;
	/** Of each file that is worked on. */
	readonly progress: readonly Progress[];
	readonly choice: Choice;
	/** Missing until somebody selects one: then it is what answers. */
	readonly selected?: Selected | undefined;
	/** The two that were chosen to be compared; one may have gone. */
	readonly pair?: readonly [before: FileId | undefined, after: FileId | undefined] | undefined;
	/** How many requests are not answered yet. */
	readonly asked: number;
	/** What of the last files that were given is not there. */
	readonly missed?: Missed | undefined;
	/** The last choice that could not be used. */
	readonly refused?: { readonly field: string; readonly words: Words } | undefined;
	/** Why the worker ended. */
	readonly failed?: string | undefined;
}

/** Nothing could be read, or some could not; or there were more than are read. */
export type Missed = 'all' | 'some' | 'too-many';

export type Event =
	| Answer
	/** Something was sent to the worker, or is read for it. */
	| { readonly type: 'asked' }
	| { readonly type: 'given' }
	| { readonly type: 'missed'; readonly missed: Missed }
	| { readonly type: 'chosen'; readonly choice: Choice }
	| { readonly type: 'selected'; readonly selected: Selected | undefined }
	| { readonly type: 'paired'; readonly pair: readonly [FileId, FileId] }
	| { readonly type: 'failed'; readonly message: string };

export const EMPTY: PageState = { files: [], choice: { host: 'proxmox' }, asked: 0, progress: [] };

export function reduce(state: PageState, event: Event): PageState {
	switch (event.type) {
		case 'file':
			return {
				...state,
				files: withFile(state.files, event.file),
				progress: progressAfter(state.progress, event.file),
			};
		case 'removed':
			return without(state, event.file);
		case 'joint':
			return { ...state, joint: event.joint };
		case 'progress':
			return { ...state, progress: withProgress(state.progress, event.progress) };
		case 'asked':
			return { ...state, asked: state.asked + 1 };
		case 'heard':
			return { ...state, asked: Math.max(0, state.asked - event.requests) };
		case 'refused':
			return { ...state, refused: { field: event.field, words: event.words } };
		case 'given':
			return { ...state, selected: undefined, missed: undefined };
		case 'missed':
			return { ...state, missed: event.missed };
		case 'left-out':
			return { ...state, missed: 'too-many' };
		case 'chosen':
			return { ...state, choice: event.choice, refused: undefined };
		case 'selected':
			return { ...state, selected: event.selected };
		case 'paired':
			return { ...state, pair: event.pair, selected: 'compare' };
		case 'failed':
			return { ...state, failed: event.message, progress: [], asked: 0 };
		default:
			return state;
	}
}

function withFile(files: readonly FileEntry[], file: FileEntry): FileEntry[] {
	const known = files.some(({ id }) => id === file.id);
	return known ? files.map((each) => (each.id === file.id ? file : each)) : [...files, file];
}

/** It may be done by itself, and is judged with all others. */
export function isInWork({ id }: FileEntry, progress: readonly Progress[]): boolean {
	return progress.some(({ file }) => file === id);
}

function withProgress(all: readonly Progress[], progress: Progress | undefined): Progress[] {
	if (progress === undefined) return [];
	const isKnown = all.some(({ file }) => file === progress.file);
	return isKnown ? all.map((each) => (each.file === progress.file ? progress : each)) : [...all, progress];
}

/** Nothing more is heard of one that is not worked on. */
function progressAfter(all: readonly Progress[], { id, state }: Pick<FileEntry, 'id' | 'state'>): readonly Progress[] {
	return state === 'working' ? all : all.filter(({ file }) => file !== id);
}

function without(state: PageState, file: FileId): PageState {
	const files = state.files.filter(({ id }) => id !== file);
	const selected = state.selected === file ? undefined : state.selected;
	if (files.length > 0) {
		return { ...state, files, selected, progress: state.progress.filter((each) => each.file !== file) };
	}
	const { choice, asked, failed } = state;
	return { ...EMPTY, choice, asked, failed };
}

/** What is shown: what was selected; else all files together where that answers, or the one file that there is. */
export function shownOf({ files, selected, joint }: PageState): Selected {
	const isThere = { joint: () => isJoint(files, joint), compare: () => comparable(files).length > 1 };
	const there =
		selected === 'joint' || selected === 'compare' ? isThere[selected]() : files.some(({ id }) => id === selected);
	if (selected !== undefined && there) return selected;
	const [only, ...more] = files;
	return only !== undefined && more.length === 0 && !isJoint(files, joint) ? only.id : 'joint';
}

/** Whether there is something to be seen of what is shown, while it may still be worked on. */
export function hasResult(state: PageState): boolean {
	const shown = shownOf(state);
	if (shown === 'compare') return true;
	const file = state.files.find(({ id }) => id === shown);
	if (file === undefined) return state.joint !== undefined;
	return file.result !== undefined || !isPending(file);
}

export function isPending({ state }: FileEntry): boolean {
	return state === 'waiting' || state === 'working';
}

/** From the first file that is given until all is there that can be saved. */
export function isBusy({ files, progress, joint, asked, failed }: PageState): boolean {
	if (failed !== undefined) return false;
	if (asked > 0 || progress.length > 0) return true;
	return files.length > 0 && (joint === undefined || files.some(isPending));
}

/** Whether all files together say more than the only one: a BIOS, a ROM and a table answer by the device that they are for. */
export function isJoint(files: readonly FileEntry[], joint: JointResult | undefined): boolean {
	const [only, ...more] = files;
	if (only === undefined) return false;
	if (more.length > 0) return true;
	if (joint === undefined) return false;
	const isMade = joint.roms.some(({ from }) => from.some(({ part }) => part !== undefined));
	if (only.use === 'rom') return isMade || joint.device?.by === 'choice';
	if (only.use !== 'firmware' && only.use !== 'lspci') return false;
	return joint.candidates.length > 0 || joint.device !== undefined || hasParts(only);
}

/** Firmware of which something can be taken for a device. */
export function hasParts({ use, result }: FileEntry): boolean {
	return use === 'firmware' && (result?.parts.length ?? 0) > 0;
}

/** ROMs, drivers, tables, BIOS files and downloads with one in them. */
export function comparable(files: readonly FileEntry[]): FileEntry[] {
	return files.filter(({ state, use }) => state === 'done' && (use === 'rom' || use === 'firmware'));
}

/** The two that are compared: those that were chosen, as long as they are there, else the first that are. */
export function pairOf({ files, pair = [undefined, undefined] }: PageState): [FileEntry, FileEntry] | undefined {
	const all = comparable(files);
	const [before, after] = pair.map((id) => all.find((each) => each.id === id));
	const first = before ?? all.find((each) => each !== after);
	const second = after ?? all.find((each) => each !== first);
	return first === undefined || second === undefined ? undefined : [first, second];
}
