/** What `diagnose` answers with, as a plain object: it is the JSON, and the text is made from it. */
import type { ReportedFinding } from '../bytes/finding.js';
import type { Severity } from '../language/entry.js';
import type { Confidence } from './causes/cause.js';
import type { CauseCode } from './causes/cause-codes.js';
import type { MessageId } from './messages/messages.js';

export interface LinesOfFile {
	readonly file: string;
	readonly line: number;
}

export interface ReportedCause extends Pick<ReportedFinding, 'message' | 'fix' | 'values'> {
	readonly code: CauseCode;
	/** `error`: the VM does not start. `warning`: it starts, and something is missing. `note`: it is only worse than it could be. */
	readonly severity: Severity;
	readonly confidence: Confidence;
	/** Those that show it, in this file. */
	readonly lines: readonly number[];
	/** Those of others. */
	readonly also: readonly LinesOfFile[];
}

export interface HarmlessLines {
	readonly code: MessageId;
	/** The first of them. */
	readonly lines: readonly number[];
	/** How many there are. */
	readonly count: number;
	/** What they mean, in English. */
	readonly message: string;
}

/** Of one log. A cause stands with the file of the line that decides. */
export interface DiagnosedFile {
	readonly file: string;
	/** The most likely first. */
	readonly causes: readonly ReportedCause[];
	readonly harmless: readonly HarmlessLines[];
	/** Lines that are no message that is known. */
	readonly unknown: number;
}

export interface Diagnosis {
	readonly files: readonly DiagnosedFile[];
	/** Whether any line is a message that is known. */
	readonly recognised: boolean;
}
