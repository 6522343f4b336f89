/** What every part of the page reaches: the worker, and what was heard of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FileEntry } from '../file-result.js';
import type { Choice } from '../joint-result.js';
import type { FileId } from '../shown.js';
import type { Engine } from './engine.js';
import type { Given } from './given-files.js';
import type { PageState, Selected } from './state.js';

export interface Page {
	readonly engine: Engine;
	readonly state: PageState;
	select(selected: Selected): void;
	/** Shows two files beside each other. */
	compare(before: FileId, after: FileId): void;
	choose(choice: Choice): void;
	add(files: readonly Given[]): void;
	paste(text: string): void;
	/** Says something to those who do not see the page change. */
	announce(text: string): void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
	const page = useContext(PageContext);
	if (page === undefined) throw new Error('no page around this');
	return page;
}

/** By its first name; for a file that has gone, its number. */
export function nameOf(files: readonly FileEntry[], file: FileId): string {
	return files.find(({ id }) => id === file)?.names[0] ?? file;
}
