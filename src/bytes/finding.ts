/** A remark about bytes, as data: what is the case, where, and the values that say it. What it says is made where it leaves. */
import type { Catalogue, EntrySeverity, EntryValues, Severity } from '../language/entry.js';
import type { ToldValues, Values } from '../language/values.js';

/** Releases of a program, both included; `to` is the newest that is known where there is no end. */
export interface ReleaseRange {
	readonly from: string;
	readonly to: string;
}

export interface Finding {
	/** Stable, in kebab-case; scripts may rely on it. */
	readonly code: string;
	readonly severity: Severity;
	/** Whose view it is, where it is one consumer's: `ovmf`, and the others of src/consumers/consumer-names.ts. */
	readonly consumer?: string;
	/** Of which releases of the consumer it is true, in their order, where that is not all that are known. */
	readonly releases?: readonly ReleaseRange[];
	/** Where in the file, in bytes from its start. */
	readonly offset?: number;
	/** What the entry of its code has places for; IDs are numbers in them. */
	readonly values: Values;
	/** How many findings it stands for, where it counts those of one kind that are not told one by one. */
	readonly count?: number;
}

/** A finding as reports have it. */
export interface ReportedFinding extends Finding {
	/** IDs are strings in them, `1002:1636`. */
	readonly values: ToldValues;
	/** In English, as is `fix`. */
	readonly message: string;
	readonly fix?: string;
}

/** @returns what makes the findings of a catalogue, each with the values that its entry declares. */
export function finder<C extends Catalogue>(consumer?: string) {
	return <K extends keyof C & string>(
		code: K,
		severity: EntrySeverity<C, K>,
		values: EntryValues<C, K>,
		offset?: number,
	): Finding & { readonly code: K } => ({
		code,
		severity,
		...(consumer !== undefined && { consumer }),
		...(offset !== undefined && { offset }),
		values: values as Values,
	});
}

/** Errors, then warnings, then notes, each in their order. */
export function gravestFirst<T extends Pick<Finding, 'severity'>>(findings: readonly T[]): T[] {
	return (['error', 'warning', 'note'] as const).flatMap((severity) =>
		findings.filter((finding) => finding.severity === severity),
	);
}
