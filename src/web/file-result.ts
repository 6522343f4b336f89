/** A file of the page's list, and what came of it: the same reports as the commands print, and what is shown beside them. */
import type { ExtractedImage } from '../assembly/extract/report.js';
import type { LintReport } from '../assembly/lint/report.js';
import type { ListedDevice } from '../assembly/listed-device.js';
import type { DiagnosedFile } from '../diagnose/report.js';
import type { Severity } from '../language/entry.js';
import type { CheckedFile, InspectedFile } from '../report/named-file.js';
import type {
	Download,
	FileId,
	ShownFinding,
	ShownLines,
	ShownPart,
	ShownRow,
	ShownStep,
	ShownVerdict,
	Words,
} from './shown.js';

export type FileState = 'waiting' | 'working' | 'done' | 'cancelled' | 'unreadable';

/** What the page does with a file. */
export type FileUse =
	/** A BIOS, or an archive or program with one in it. */
	| 'firmware'
	/** An option ROM, a driver, a VBT, a VFCT table: whatever `check` judges. */
	| 'rom'
	| 'proxmox'
	| 'libvirt'
	| 'log'
	| 'lspci'
	/** It is nothing here. */
	| 'other';

export interface FileEntry {
	readonly id: FileId;
	/** The first is the one it was given under; others are of the same bytes. Text from outside: never markup. */
	readonly names: readonly [string, ...string[]];
	readonly size: number;
	readonly state: FileState;
	readonly use?: FileUse;
	/** What it is in some words: `BIOS of an AMD board`, `AMD GOP driver 2.23.0.17.10 as ROM`. */
	readonly kind?: Words;
	/** What came of it in some words: `5 parts`, `fit, 1 warning`. */
	readonly gist?: Words;
	/** The gravest finding, a problem counting as a warning; missing where there is none. */
	readonly worst?: Severity;
	/** Of what is fit or not. */
	readonly fit?: boolean;
	/** Once something was found; more may follow while it is `working`. */
	readonly result?: FileResult;
}

export interface MendedLines {
	/** Those that are new in it, and those that are gone. */
	readonly lines: readonly string[];
	readonly gone: readonly string[];
	readonly download: Download;
	/** What is still found in it. */
	readonly errors: number;
	readonly warnings: number;
}

export interface FileResult {
	/** Of any file. */
	readonly inspect: InspectedFile;
	/** Of `rom`. */
	readonly check?: CheckedFile;
	/** Of `firmware`, an element for each image in it, without a device. */
	readonly extract?: readonly ExtractedImage[];
	/** Of `proxmox` and `libvirt`. */
	readonly lint?: LintReport;
	/** Of `proxmox`: with all fixes that are sure. */
	readonly mended?: MendedLines;
	/** Of `log`. */
	readonly diagnose?: readonly DiagnosedFile[];
	/** Of `log`, where a helper for Intel iGPUs tells what it does: the steps in order. */
	readonly steps?: readonly ShownStep[];
	/** Of `lspci`. */
	readonly devices?: readonly ListedDevice[];
	/** Of each of `devices`, what it needs. */
	readonly needs?: readonly Words[];
	/** What there is to say of it, the gravest first, for people. */
	readonly findings: readonly ShownFinding[];
	/** Of `rom`. */
	readonly verdicts?: readonly ShownVerdict[];
	/** What can be taken out of it, the driver in a ROM included. */
	readonly parts: readonly ShownPart[];
	/** What is in it, label and value. */
	readonly rows: readonly ShownRow[];
	/** Of `proxmox`, `libvirt`, `log` and `lspci`: its lines, as many as are shown. */
	readonly lines?: ShownLines;
	/** Whether `open-node` gives something. */
	readonly hasTree: boolean;
	/** The report on this file, as the command prints it with `--json`. */
	readonly report: Download;
	/** Parts of an archive that could not be read, and what ended the work. */
	readonly problems: readonly Words[];
}
