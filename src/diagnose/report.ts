/** What `diagnose` answers with, as a plain object: it is the JSON, and the text is made from it. */
import type { ReportedFinding } from '../bytes/finding.js';
import type { Severity } from '../language/entry.js';
import type { Confidence } from './causes/cause.js';
import type { CauseCode } from './causes/cause-codes.js';
import type { HelperStep } from './helper-steps.js';
import type { MessageId } from './messages/messages.js';

export interface LinesOfFile {
	readonly file: string;
	readonly line: number;
}

/** A finding of `lint` or `check`. */
export interface ConfirmingRule {
	readonly file: string;
	readonly line?: number;
	readonly rule: string;
}

export interface ReportedCause extends Pick<ReportedFinding, 'message' | 'fix' | 'values'> {
	/** Of a cause, or of the rule of `lint` or `check` where no cause has that rule. */
	readonly code: CauseCode | (string & {});
	/** `error`: the VM does not start. `warning`: it starts, and something is missing. `note`: it is only worse than it could be. */
	readonly severity: Severity;
	readonly confidence: Confidence;
	/** Those that show it, in this file. */
	readonly lines: readonly number[];
	/** Those of others. */
	readonly also: readonly LinesOfFile[];
	/** Lines that speak against it, and are not enough to refute it. */
	readonly against?: readonly LinesOfFile[];
	/** What the configuration or the ROM confirms it by. */
	readonly confirmedBy?: readonly ConfirmingRule[];
	/** Of what no log shows: the finding of `lint` or `check` that it is. */
	readonly rule?: string;
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

/** What would show more, and how to get it. */
export type Advice = Pick<ReportedFinding, 'code' | 'severity' | 'message' | 'fix' | 'values'>;

/** Of one log, and of a configuration or ROM beside them. A cause stands with the file of the line that decides. */
export interface DiagnosedFile {
	readonly file: string;
	/** The most likely first. */
	readonly causes: readonly ReportedCause[];
	readonly harmless: readonly HarmlessLines[];
	/** Of a log of a helper for Intel iGPUs: what it does, in order. */
	readonly steps?: readonly HelperStep[];
	/** Lines that are no message that is known. */
	readonly unknown: number;
	/** With the last file, where nothing shows a cause that is more than possible. */
	readonly more?: readonly Advice[];
}

export interface Diagnosis {
	readonly files: readonly DiagnosedFile[];
	/** Whether any line is a message that is known. */
	readonly recognised: boolean;
}
