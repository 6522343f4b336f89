/** A file of the session, with what was found in it: data, which goes from one worker to another. */
import type { ContentKind } from '../../content/content.js';
import type { SetupFile } from '../../diagnose/setup.js';
import type { VbiosBeside } from '../../examined/vbios-beside.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { FileEntry, FileResult, FileState, FileUse } from '../file-result.js';
import type { GivenFile } from '../protocol.js';
import type { FileId, Words } from '../shown.js';
import { worstOf } from './show/gravest.js';

/** A ROM, a driver, a table, for the files that name it or are judged by it. */
export interface KeptRom {
	readonly bytes: Uint8Array;
	readonly kind: ContentKind | 'unknown';
	readonly wantsVbios: boolean;
	readonly vbioses: readonly VbiosBeside[];
}

export interface Entry {
	readonly id: FileId;
	readonly names: [string, ...string[]];
	readonly size: number;
	/** What was pasted is text, whatever it looks like. */
	readonly isPasted: boolean;
	state: FileState;
	sha256?: string;
	use?: FileUse;
	kind?: Words;
	gist?: Words;
	fit?: boolean;
	result?: FileResult;
	/** What could not be read of it. */
	problems: Words[];
	/** Copies: what they are parts of is not kept. */
	parts: readonly FirmwarePart[];
	rom?: KeptRom;
	/** Of configurations and logs. */
	text?: string;
	/** Of a configuration that was judged. */
	known?: SetupFile;
	/** What the last verdict depended on, beside the file itself. */
	judgedWith?: string;
	/** Of lspci's text. */
	functions: readonly PciFunction[];
}

/** In the session, which reads nothing itself. */
export interface GivenEntry extends Entry {
	readonly content: GivenFile['content'];
}

const FOUND = [
	...(['use', 'kind', 'gist', 'fit', 'result', 'problems', 'parts', 'rom'] as const),
	...(['text', 'known', 'judgedWith', 'functions'] as const),
] satisfies (keyof Entry)[];

export type Found = Partial<Pick<Entry, (typeof FOUND)[number]>>;

export function foundIn(entry: Entry): Found {
	return Object.fromEntries(FOUND.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])));
}

export function newEntry(id: FileId, { name, size, content }: GivenFile, isPasted: boolean): GivenEntry {
	return {
		...{ id, names: [name], size, content, isPasted },
		...{ state: 'waiting', problems: [], parts: [], functions: [] },
	};
}

/** Ends the work on it; what was found stays. */
export function failEntry(entry: Entry, reason: Words): void {
	entry.state = 'unreadable';
	entry.problems = [...entry.problems, reason];
	entry.gist = reason;
	if (entry.result !== undefined) entry.result = { ...entry.result, problems: entry.problems };
}

/** As the page has it. */
export function shownEntry({ id, names, size, state, use, kind, gist, fit, result, problems }: Entry): FileEntry {
	const worst = worstOf([...(result?.findings ?? []), ...problems.map(() => ({ severity: 'warning' as const }))]);
	return {
		id,
		names: [...names],
		size,
		state,
		...(use !== undefined && { use }),
		...(kind !== undefined && { kind }),
		...(gist !== undefined && { gist }),
		...(worst !== undefined && { worst }),
		...(fit !== undefined && { fit }),
		...(result !== undefined && { result }),
	};
}
