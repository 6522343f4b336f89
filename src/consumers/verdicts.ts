/** The verdicts of a report in the order of the consumers, with the words for them. */
import type { ReleaseRange } from '../bytes/finding.js';
import {
	CONSUMER_NAMES,
	type ConsumerId,
	type ConsumerNames,
	type Verdicts,
	type VerdictsByRelease,
	type VerdictWords,
} from './consumer-names.js';

export const CONSUMER_IDS = Object.keys(CONSUMER_NAMES) as readonly ConsumerId[];

export const CONSUMER_TITLES = CONSUMER_IDS.map((id) => CONSUMER_NAMES[id].title);

export interface VerdictOfReleases extends ReleaseRange {
	readonly verdict: string;
}

/** What consumers do with a ROM, as reports have it. */
export interface ConsumerVerdicts {
	readonly verdicts: Verdicts;
	/** Of those whose releases do different things. */
	readonly releases?: VerdictsByRelease;
}

/** The same of a report that says more. */
export function verdictsIn({ verdicts, releases }: ConsumerVerdicts): ConsumerVerdicts {
	return { verdicts, ...(releases !== undefined && { releases }) };
}

export interface SaidVerdict {
	readonly word: VerdictWords['words'][string];
	readonly isGood: boolean;
	/** Of which releases, where they do different things. */
	readonly range?: ReleaseRange;
}

/** What a consumer does, from its oldest release on; nothing of one that has no words for it. */
export function saidBy(id: ConsumerId, { verdicts, releases = {} }: ConsumerVerdicts): SaidVerdict[] {
	const { verdicts: words }: ConsumerNames = CONSUMER_NAMES[id];
	const say = (verdict: string | undefined): SaidVerdict[] => {
		const word = verdict === undefined ? undefined : words?.words[verdict];
		return word === undefined ? [] : [{ word, isGood: verdict === words?.good }];
	};
	const ranges = (releases as Readonly<Record<string, readonly VerdictOfReleases[]>>)[id];
	if (ranges !== undefined) {
		return ranges.flatMap(({ verdict, ...range }) => say(verdict).map((said) => ({ ...said, range })));
	}
	return say((verdicts as Readonly<Record<string, string>>)[id]);
}

/** Whether a finding is about somebody who does something with the file; who has no word for it does. */
export function usesRom(consumer: string, given: ConsumerVerdicts): boolean {
	const said = isConsumer(consumer) ? saidBy(consumer, given) : [];
	return said.length === 0 || said.some(({ isGood }) => isGood);
}

/** What the consumer of a finding is called. */
export function titleOf(consumer: string): string {
	return namesOf(consumer)?.title ?? consumer;
}

/** How a range is told among all releases of the consumer. */
export function rangeCase(consumer: string, { from, to }: ReleaseRange): 'until' | 'from' | 'only' | 'between' {
	const releases = namesOf(consumer)?.releases ?? [];
	if (from === releases[0]) return 'until';
	if (to === releases.at(-1)) return 'from';
	return from === to ? 'only' : 'between';
}

function isConsumer(name: string): name is ConsumerId {
	return Object.hasOwn(CONSUMER_NAMES, name);
}

function namesOf(name: string): ConsumerNames | undefined {
	return isConsumer(name) ? CONSUMER_NAMES[name] : undefined;
}
