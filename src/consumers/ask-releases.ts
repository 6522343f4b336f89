/**
 * Asks a consumer about each of its releases, and makes one answer of theirs: that of the oldest, on which all rules
 * are proven, with what newer ones do. */
import type { Finding, ReleaseRange } from '../bytes/finding.js';
import type { Answer, Question } from './consumer.js';
import type { Consumer } from './consumers.js';
import { Release, releaseIndex } from './release.js';
import type { VerdictOfReleases } from './verdicts.js';

/** Releases that give one answer. */
interface Stretch extends ReleaseRange {
	readonly answer: Answer;
}

export interface MergedAnswer extends Answer {
	/** From the oldest on, where the verdicts differ. */
	readonly releases?: readonly VerdictOfReleases[];
}

/** `wanted` is the only release that matters, where it is known. */
export function askReleases(
	{ evaluate, releases = [] }: Pick<Consumer, 'evaluate' | 'releases'>,
	question: Question,
	wanted?: string,
): MergedAnswer {
	if (wanted !== undefined) return evaluate(question, new Release(releases, releaseIndex(releases, wanted)));
	const stretches = stretchesOf(evaluate, question, releases);
	const { verdict } = (stretches[0] as Stretch).answer;
	const verdicts = verdictsOf(stretches);
	return { verdict, findings: mergedFindings(stretches), ...(verdicts.length > 1 && { releases: verdicts }) };
}

/** From the oldest on. Where no rule asks for the release there is one, and the consumer is asked once. */
function stretchesOf(evaluate: Consumer['evaluate'], question: Question, all: readonly string[]): Stretch[] {
	const stretches: Stretch[] = [];
	let to = all.length - 1;
	do {
		const release = new Release(all, to);
		const answer = evaluate(question, release);
		stretches.unshift({ from: all[release.sameFrom] ?? '', to: all[to] ?? '', answer });
		to = release.sameFrom - 1;
	} while (to >= 0);
	return stretches;
}

function verdictsOf(stretches: readonly Stretch[]): VerdictOfReleases[] {
	const verdicts: VerdictOfReleases[] = [];
	for (const { from, to, answer } of stretches) {
		const { verdict = '' } = answer;
		const last = verdicts.at(-1);
		if (last?.verdict === verdict) verdicts[verdicts.length - 1] = { ...last, to };
		else verdicts.push({ from, to, verdict });
	}
	return verdicts;
}

/** Those of the oldest release, then those that only newer ones have: there a refusal leaves those who have the oldest. */
function mergedFindings(stretches: readonly Stretch[]): readonly Finding[] {
	const [oldest, ...newer] = stretches as [Stretch, ...Stretch[]];
	if (newer.length === 0) return oldest.answer.findings;
	const merged = new Map(oldest.answer.findings.map((finding) => [keyOf(finding), finding]));
	for (const finding of newer.flatMap(({ answer }) => answer.findings)) {
		const { severity } = finding;
		const key = keyOf(finding);
		if (!merged.has(key)) merged.set(key, { ...finding, severity: severity === 'error' ? 'warning' : severity });
	}
	return [...merged].map(([key, finding]) => {
		const has = stretches.map(({ answer }) => answer.findings.some((each) => keyOf(each) === key));
		return has.every(Boolean) ? finding : { ...finding, releases: rangesOf(stretches, has) };
	});
}

function keyOf({ code, offset, values }: Finding): string {
	return JSON.stringify([code, offset, values]);
}

function rangesOf(stretches: readonly Stretch[], has: readonly boolean[]): ReleaseRange[] {
	const ranges: ReleaseRange[] = [];
	for (const [i, { from, to }] of stretches.entries()) {
		if (has[i] !== true) continue;
		const last = has[i - 1] === true ? ranges.pop() : undefined;
		ranges.push({ from: last?.from ?? from, to });
	}
	return ranges;
}
