/** What the page shows of findings, verdicts, parts and lines: data, with its words in every language. */
import type { ExtractedPart } from '../assembly/extract/report.js';
import type { ReleaseRange } from '../bytes/finding.js';
import type { NodeKeys, RestKeys } from '../firmware/node-keys.js';
import type { Severity } from '../language/entry.js';
import type { Language } from '../language/languages.js';
import type { ToldValues } from '../language/values.js';
import type { BlockKind } from '../picture/block.js';
import type { Picture, PictureBox } from '../picture/picture.js';
import type { LineChange } from '../proxmox/line-changes.js';
import type { Span } from './engine/show/words-meant.js';

export type Words = Readonly<Record<Language, string>>;

/** Of an entry of the list, for as long as it is there. */
export type FileId = string;
/** What can be saved: a part, a ROM, a report, all ROMs. */
export type DownloadId = string;

/** Places of rows below each other, from the images of the file down. */
export type NodePath = readonly number[];

export interface Download {
	readonly id: DownloadId;
	/** Safe for a file. */
	readonly name: string;
	/** Missing where it is made when it is asked for. */
	readonly size?: number;
}

export interface ShownFinding {
	/** Of which file, in a joint result. */
	readonly file?: FileId;
	readonly code: string;
	readonly severity: Severity;
	readonly values: ToldValues;
	readonly message: Words;
	/** What to do here. */
	readonly fix?: Words;
	/** In general, as `explain` says it. */
	readonly cause: Words;
	readonly remedy: Words;
	/** Where the rule stands: `edk2 DxeCore, …`. */
	readonly source?: string;
	/** Whose view it is: `OVMF`. */
	readonly consumer?: string;
	/** Of which releases of the consumer, where that is not all. */
	readonly releases?: readonly ReleaseRange[];
	readonly offset?: number;
	/** In `lines`, from 1. */
	readonly line?: number;
	/** The setting of a configuration: `hostpci0`. */
	readonly key?: string;
	readonly section?: string;
	/** What its fix changes in a configuration, line by line. */
	readonly changes?: readonly LineChange[];
	/** The words of its line that it is about. */
	readonly meant?: readonly Span[];
	/** How many it stands for. */
	readonly count?: number;
	/** Of a cause that a log shows. */
	readonly confidence?: 'certain' | 'likely' | 'possible';
	/** All lines that show it, the first among them. */
	readonly shownBy?: readonly number[];
	/** What in other files says the same, and what speaks against it. */
	readonly also?: readonly { readonly file: string; readonly line: number }[];
	readonly against?: readonly { readonly file: string; readonly line: number }[];
	readonly confirmedBy?: readonly { readonly file: string; readonly line?: number; readonly rule: string }[];
}

/** What a consumer does with a ROM. One whose releases differ has an element for each range. */
export interface ShownVerdict {
	/** `ovmf`. */
	readonly consumer: string;
	/** `OVMF`. */
	readonly title: string;
	/** `runs`. */
	readonly verdict: string;
	readonly words: Words;
	readonly is: 'good' | 'bad' | 'ignored' | 'not-applicable';
	readonly releases?: ReleaseRange;
	/** Its findings of this file, by their place in `findings`. */
	readonly because: readonly number[];
}

export interface ShownPart {
	readonly part: ExtractedPart;
	/** `AMD GOP driver`. */
	readonly kind: Words;
	readonly download: Download;
}

export interface ShownRow {
	readonly label: Words;
	readonly value: Words;
}

export interface ShownStep {
	readonly words: Words;
	/** Those that show it; none where none does. */
	readonly lines: readonly number[];
}

export interface ShownLines {
	/** Without what they end with. */
	readonly text: readonly string[];
	/** The number of the first. */
	readonly first: number;
	/** Behind them, not shown. */
	readonly more: number;
	/** Of logs: lines that look worse than they are. */
	readonly harmless?: readonly { readonly line: number; readonly code: string; readonly meaning: Words }[];
}

/** A row of a tree: a node of firmware, or bytes of the node above it that no other has. */
export interface TreeRow {
	readonly path: NodePath;
	/** Of an image: the file's name, in an archive with its own. */
	readonly title?: string;
	/** `file DXE driver`; `empty`. */
	readonly what: Words;
	/** As `tree --json` has a node, or the bytes among the `rest` of the node above. */
	readonly keys: NodeKeys | RestKeys;
	/** Its offsets count in unpacked data. */
	readonly inUnpacked: boolean;
	/** Whether there is something below it. */
	readonly hasRows: boolean;
	readonly findings: readonly ShownFinding[];
}

/** A picture as `--svg` has it. */
export interface ShownPicture extends Omit<Picture, 'heading' | 'boxes' | 'legend' | 'notes'> {
	readonly boxes: readonly ShownBox[];
	readonly legend: readonly { readonly kind: BlockKind; readonly text: string }[];
}

export interface ShownBox extends PictureBox {
	/** Of firmware: the row that it is, the first of many. */
	readonly path?: NodePath;
	/** Of many: where the last of them stands beside the first. */
	readonly last?: number;
}
