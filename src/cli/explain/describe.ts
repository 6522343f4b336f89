/** What codes mean, for people. */
import type { ExplainedFinding } from '../../explain/explain.js';
import { say, spokenLanguage } from '../language.js';
import { apart, field, wrap } from '../text-layout.js';
import { EXPLAIN_TEXTS } from './texts.js';

/** Where the texts behind the labels stand. */
const INDENT = 11;

/** A paragraph per code; where domains say the same of it, one for all of them. */
export function describeExplained(explained: readonly ExplainedFinding[], width: number): string[] {
	return apart(groups(explained).map((group) => paragraph(group, width)));
}

function groups(explained: readonly ExplainedFinding[]): ExplainedFinding[][] {
	const found = new Map<string, ExplainedFinding[]>();
	for (const each of explained) {
		const key = JSON.stringify([each.code, each.cause, each.fix]);
		found.set(key, [...(found.get(key) ?? []), each]);
	}
	return [...found.values()];
}

function paragraph(group: readonly ExplainedFinding[], width: number): string[] {
	const { code, cause, fix, source } = group[0] as ExplainedFinding;
	const rows: [string, string | undefined][] = [
		[say(EXPLAIN_TEXTS.area), group.map(({ domain }) => domain).join(spokenLanguage() === 'zh' ? '；' : '; ')],
		[say(source === undefined ? EXPLAIN_TEXTS.cause : EXPLAIN_TEXTS.rule), cause],
		[say(EXPLAIN_TEXTS.source), source],
		[say(EXPLAIN_TEXTS.fix), fix],
	];
	const lines = rows.flatMap(([label, text]) => (text === undefined ? [] : wrap(field(label, text), width, INDENT)));
	return [code, ...lines];
}

/** The codes alone, by domain. */
export function listCodes(explained: readonly ExplainedFinding[], width: number): string[] {
	const domains = [...new Set(explained.map(({ domain }) => domain))];
	const blocks = domains.map((domain) => {
		const codes = explained.filter((each) => each.domain === domain).map(({ code }) => code);
		return [domain, ...wrap(`  ${codes.join(' ')}`, width, 2)];
	});
	return apart([...blocks, wrap(say(EXPLAIN_TEXTS.hint), width)]);
}
