/** The verdicts of a report in the order of the consumers, with the words for them. */
import type { Finding, ReleaseRange } from '../bytes/finding.js';
import {
	CONSUMER_NAMES,
	type ConsumerId,
	type ConsumerNames,
	type ConsumerWithReleases,
	type ReleaseVerdicts,
	type Verdicts,
	type VerdictWords,
} from './consumer-names.js';
import type { RangeCase } from './release-words.js';

export const CONSUMER_IDS = Object.keys(CONSUMER_NAMES) as readonly ConsumerId[];

/** Those that are asked about each of their releases. */
export const CONSUMERS_WITH_RELEASES = CONSUMER_IDS.filter(
	(id): id is ConsumerWithReleases => 'releases' in CONSUMER_NAMES[id],
);

export const CONSUMER_TITLES = CONSUMER_IDS.map((id) => CONSUMER_NAMES[id].title);

export interface VerdictOfReleases extends ReleaseRange {
	readonly verdict: string;
}

/** What consumers do with a ROM, as reports have it. */
export interface ConsumerVerdicts {
	readonly verdicts: Verdicts;
}

export interface SaidVerdict {
	readonly word: VerdictWords['words'][string];
	readonly isGood: boolean;
	/** Of which releases, where they do different things. */
	readonly range?: ReleaseRange;
}

/** What a consumer does, from its oldest release on; nothing of one that has no words for it. */
export function saidBy(id: ConsumerId, { verdicts }: ConsumerVerdicts): SaidVerdict[] {
	const { verdicts: words }: ConsumerNames = CONSUMER_NAMES[id];
	const say = (verdict: string | undefined): SaidVerdict[] => {
		const word = verdict === undefined ? undefined : words?.words[verdict];
		return word === undefined ? [] : [{ word, isGood: verdict === words?.good }];
	};
	const given = (verdicts as Readonly<Record<string, string | ReleaseVerdicts | undefined>>)[id];
	if (typeof given !== 'object') return say(given);
	const ranges = rangesOf(given);
	if (ranges.length === 1) return say(given.verdict);
	return ranges.flatMap(({ verdict, ...range }) => say(verdict).map((said) => ({ ...said, range })));
}

/** The releases that were asked about, those joined that do the same, from the oldest on. */
export function rangesOf({ byRelease, asked }: Pick<ReleaseVerdicts, 'byRelease' | 'asked'>): VerdictOfReleases[] {
	const all = Object.entries(byRelease);
	const index = (release: string | undefined, none: number) =>
		release === undefined ? none : all.findIndex(([each]) => each === release);
	const ranges: VerdictOfReleases[] = [];
	for (const [release, verdict] of all.slice(index(asked?.from, 0), index(asked?.to, all.length - 1) + 1)) {
		const last = ranges.at(-1);
		if (last?.verdict === verdict) ranges[ranges.length - 1] = { ...last, to: release };
		else ranges.push({ from: release, to: release, verdict });
	}
	return ranges;
}

/** Whether texts have a word for what it does: of rare firmware only where the file is for it. */
export function isSaid(id: ConsumerId, { verdicts }: ConsumerVerdicts): boolean {
	const { isRare }: ConsumerNames = CONSUMER_NAMES[id];
	const given = (verdicts as Readonly<Record<string, string | ReleaseVerdicts | undefined>>)[id];
	return isRare !== true || (typeof given === 'object' && given.applies);
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

/** Whether a finding is true of a release of its consumer. */
export function isOfRelease(
	{ consumer = '', releases }: Pick<Finding, 'consumer' | 'releases'>,
	release: string,
): boolean {
	const all = namesOf(consumer)?.releases?.all ?? [];
	const at = all.indexOf(release);
	return releases === undefined || releases.some(({ from, to }) => all.indexOf(from) <= at && at <= all.indexOf(to));
}

/** How a range is told among all releases of the consumer. */
export function rangeCase(consumer: string, { from, to }: ReleaseRange): RangeCase {
	const releases = namesOf(consumer)?.releases?.all ?? [];
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
