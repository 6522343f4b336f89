/**
 * Asks a consumer about each of its releases, and makes one answer of theirs: that of the release that counts, with what the
 * others do. */
import { type Finding, finder, type ReleaseRange } from '../bytes/finding.js';
import type { Answer, Question } from './consumer.js';
import type { ConsumerWithReleases, ReleaseVerdicts } from './consumer-names.js';
import type { Consumer } from './consumers.js';
import { Release, releaseIndex } from './release.js';
import type { RELEASES_DIFFER_FINDINGS } from './releases-differ/findings.js';
import { rangeCase, rangesOf } from './verdicts.js';

/** The only release that matters, or the range of those that do; as users have them, `2025.02-8`. */
export type AskedReleases = string | ReleaseRange;

/** Releases that give one answer. */
interface Stretch {
	readonly first: number;
	readonly last: number;
	readonly answer: Answer;
}

export interface ReleasesAnswer {
	/** A word of a consumer without releases; `undefined` of one without words. */
	readonly verdict: string | Omit<ReleaseVerdicts, 'applies'> | undefined;
	readonly findings: readonly Finding[];
}

const found = finder<typeof RELEASES_DIFFER_FINDINGS>();

export function askReleases(
	{ id, evaluate, releases }: Pick<Consumer, 'id' | 'evaluate' | 'releases'>,
	question: Question,
	wanted?: AskedReleases,
): ReleasesAnswer {
	if (releases === undefined) return evaluate(question, new Release([]));
	const { all, measured, shipped } = releases;
	const stretches = stretchesOf(evaluate, question, all);
	const asked = wanted === undefined ? undefined : askedRange(all, wanted);
	const release = asked?.to ?? shipped;
	const range = {
		first: all.indexOf(asked?.from ?? (all[0] as string)),
		last: all.indexOf(asked?.to ?? (all.at(-1) as string)),
	};
	const counting = stretchAt(stretches, all.indexOf(release));
	const verdict: Omit<ReleaseVerdicts, 'applies'> = {
		verdict: wordOf(counting),
		release,
		...(asked !== undefined && { asked }),
		byRelease: Object.fromEntries(all.map((each, i) => [each, wordOf(stretchAt(stretches, i))])),
		measured,
	};
	const considered = stretches
		.filter(({ first, last }) => first <= range.last && last >= range.first)
		.map((each) => ({ ...each, first: Math.max(each.first, range.first), last: Math.min(each.last, range.last) }));
	const findings = mergedFindings(considered, counting.answer, all);
	return { verdict, findings: [...findings, ...differing(id, verdict)] };
}

function askedRange(all: readonly string[], wanted: AskedReleases): ReleaseRange {
	const known = (release: string) => all[releaseIndex(all, release)] as string;
	return typeof wanted === 'string'
		? { from: known(wanted), to: known(wanted) }
		: { from: known(wanted.from), to: known(wanted.to) };
}

/** From the oldest on. Where no rule asks for the release there is one, and the consumer is asked once. */
function stretchesOf(evaluate: Consumer['evaluate'], question: Question, all: readonly string[]): Stretch[] {
	const stretches: Stretch[] = [];
	let last = all.length - 1;
	do {
		const release = new Release(all, last);
		const answer = evaluate(question, release);
		stretches.unshift({ first: release.sameFrom, last, answer });
		last = release.sameFrom - 1;
	} while (last >= 0);
	return stretches;
}

function stretchAt(stretches: readonly Stretch[], index: number): Stretch {
	return stretches.find(({ last }) => index <= last) as Stretch;
}

function wordOf({ answer }: Stretch): string {
	return answer.verdict ?? '';
}

/** Those of the release that counts, then those that only others have: there a refusal is not everybody's. */
function mergedFindings(stretches: readonly Stretch[], counting: Answer, all: readonly string[]): readonly Finding[] {
	if (stretches.length === 1) return counting.findings;
	const merged = new Map(counting.findings.map((finding) => [keyOf(finding), finding]));
	for (const finding of stretches.flatMap(({ answer }) => answer.findings)) {
		const { severity } = finding;
		const key = keyOf(finding);
		if (!merged.has(key)) merged.set(key, { ...finding, severity: severity === 'error' ? 'warning' : severity });
	}
	return [...merged].map(([key, finding]) => {
		const has = stretches.map(({ answer }) => answer.findings.some((each) => keyOf(each) === key));
		return has.every(Boolean) ? finding : { ...finding, releases: rangesWith(stretches, has, all) };
	});
}

function keyOf({ code, offset, values }: Finding): string {
	return JSON.stringify([code, offset, values]);
}

function rangesWith(stretches: readonly Stretch[], has: readonly boolean[], all: readonly string[]): ReleaseRange[] {
	const ranges: ReleaseRange[] = [];
	for (const [i, { first, last }] of stretches.entries()) {
		if (has[i] !== true) continue;
		const before = has[i - 1] === true ? ranges.pop() : undefined;
		ranges.push({ from: before?.from ?? (all[first] as string), to: all[last] as string });
	}
	return ranges;
}

function differing(id: Consumer['id'], verdict: Omit<ReleaseVerdicts, 'applies'>): Finding[] {
	const ranges = rangesOf(verdict);
	if (ranges.length === 1) return [];
	const reasons = ranges.map(({ verdict, from, to }) => ({
		code: 'releases-range',
		values: { verdict, case: rangeCase(id, { from, to }), from, to },
	}));
	const values = { firmware: id as ConsumerWithReleases, ranges: reasons };
	return [{ ...found('releases-differ', 'warning', values, 0), consumer: id }];
}
