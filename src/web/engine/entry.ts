/** A file of the session, with what is kept of it for the others. */
import type { Linted } from '../../assembly/lint/lint-configuration.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import type { FirmwarePart } from '../../graphics/parts/part.js';
import type { PciFunction } from '../../host/pci-function.js';
import type { FileEntry, FileResult, FileState, FileUse } from '../file-result.js';
import type { GivenFile } from '../protocol.js';
import type { FileId, Words } from '../shown.js';
import { worstOf } from './show/show-finding.js';

export interface Entry {
	readonly id: FileId;
	readonly names: [string, ...string[]];
	readonly size: number;
	readonly content: GivenFile['content'];
	/** What was pasted is text, whatever it looks like. */
	readonly isPasted: boolean;
	state: FileState;
	isCancelled: boolean;
	sha256?: string;
	use?: FileUse;
	kind?: Words;
	gist?: Words;
	fit?: boolean;
	result?: FileResult;
	/** What could not be read of it. */
	readonly problems: Words[];
	/** Copies: what they are parts of is not kept. */
	parts: readonly FirmwarePart[];
	/** Of a ROM, a driver, a table. */
	examined?: ExaminedFile;
	/** Of configurations and logs. */
	text?: string;
	linted?: Linted;
	/** What the last verdict on a configuration or a log depended on, beside its text. */
	judgedWith?: string;
	/** Of lspci's text. */
	functions: readonly PciFunction[];
}

export function newEntry(id: FileId, { name, size, content }: GivenFile, isPasted: boolean): Entry {
	return {
		...{ id, names: [name], size, content, isPasted },
		...{ state: 'waiting', isCancelled: false, problems: [], parts: [], functions: [] },
	};
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
