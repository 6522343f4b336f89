/** How a cause is concluded from what the logs say. */
import type { Fact, Facts } from '../facts.js';
import type { MessageId } from '../messages/messages.js';
import type { Setup } from '../setup.js';
import type { CauseCode, CauseValues } from './cause-codes.js';

export type Confidence = 'certain' | 'likely' | 'possible';

export type KnownFact = Fact<MessageId>;
export type KnownFacts = Facts<MessageId>;

export interface Conclusion {
	readonly confidence: Confidence;
	/** What shows it, the deciding one first. */
	readonly evidence: readonly KnownFact[];
	/** What speaks against it, and is not enough to refute it. */
	readonly against?: readonly KnownFact[];
}

export interface Cause<Code extends CauseCode> {
	/** Where more is to be weighed than in `supported`, which is asked otherwise. None: it is not the cause. */
	readonly conclude?: (facts: KnownFacts, setup: Setup) => readonly Conclusion[];
	/** Codes of `lint` and `check` about the same: with such a finding, the configuration or the ROM confirms what the logs show. */
	readonly rules?: readonly string[];
	/** The user's own addresses and names for its texts. */
	readonly values: (evidence: readonly KnownFact[]) => CauseValues<Code>;
}

/** A cause for each code of a catalogue: a code that is left out is a compile error. */
export type CausesOf<Catalogue> = { readonly [Code in keyof Catalogue & CauseCode]: Cause<Code> };

/** The device of the deciding fact, or of the next that has one. */
export function deviceOf(evidence: readonly KnownFact[]): string | undefined {
	return evidence.find(({ device }) => device !== undefined)?.device;
}

/** The value in the gap of that name, of the first that has one. */
export function gapOf(evidence: readonly KnownFact[], name: string): string | undefined {
	return evidence.find(({ values }) => values[name] !== undefined)?.values[name];
}
