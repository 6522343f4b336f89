/** The verdicts of a report in the order of the consumers, with the words for them. */
import {
	CONSUMER_NAMES,
	type ConsumerId,
	type ConsumerNames,
	type Verdicts,
	type VerdictWords,
} from './consumer-names.js';

export const CONSUMER_IDS = Object.keys(CONSUMER_NAMES) as readonly ConsumerId[];

export const CONSUMER_TITLES = CONSUMER_IDS.map((id) => CONSUMER_NAMES[id].title);

export interface SaidVerdict {
	readonly title: string;
	readonly word: VerdictWords['words'][string];
	readonly isGood: boolean;
}

/** `undefined` of a consumer that gives none. */
export function verdictOf(id: ConsumerId, given: Verdicts): SaidVerdict | undefined {
	const { title, verdicts }: ConsumerNames = CONSUMER_NAMES[id];
	const verdict = (given as Readonly<Partial<Record<ConsumerId, string>>>)[id];
	const word = verdict === undefined ? undefined : verdicts?.words[verdict];
	return word && { title, word, isGood: verdict === verdicts?.good };
}

/** Whether a finding is about somebody who does something with the file; who gives no verdict does. */
export function usesRom(consumer: string, given: Verdicts): boolean {
	const id = CONSUMER_IDS.find((each) => each === consumer);
	return id === undefined || (verdictOf(id, given)?.isGood ?? true);
}
