/** Prints what the codes of findings mean. */

import { nearestNames } from '../../bytes/nearest.js';
import { type ExplainedFinding, explainedFindings, explainFinding } from '../../explain/explain.js';
import type { Language } from '../../language/languages.js';
import { CliError, ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { apart, field, wrap } from '../text-layout.js';
import { EXPLAIN_TEXTS } from './texts.js';

/** Where the texts behind the labels stand. */
const INDENT = 11;

export interface ExplainFlags {
	readonly json?: boolean;
}

export function runExplain(codes: readonly string[], { json = false }: ExplainFlags, io: Io): number {
	const language = json ? 'en' : spokenLanguage();
	const explained =
		codes.length === 0 ? explainedFindings(language) : [...new Set(codes)].flatMap((code) => known(code, language));
	const width = io.stdout.columns;
	if (json) io.stdout.json(explained);
	else io.stdout.lines(codes.length === 0 ? listCodes(explained, width) : describeExplained(explained, width));
	return ExitCode.ok;
}

/** @throws CliError for a code that romtool does not give. */
function known(code: string, language: Language): ExplainedFinding[] {
	const explained = explainFinding(code, language);
	if (explained.length > 0) return explained;
	const names = explainedFindings().map((each) => each.code);
	const near = nearestNames(code.toLowerCase(), names);
	throw new CliError(say(EXPLAIN_TEXTS.unknown, { code, similar: near }));
}

/** A paragraph per code; where domains say the same of it, one for all of them. */
function describeExplained(explained: readonly ExplainedFinding[], width: number): string[] {
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
function listCodes(explained: readonly ExplainedFinding[], width: number): string[] {
	const domains = [...new Set(explained.map(({ domain }) => domain))];
	const blocks = domains.map((domain) => {
		const codes = explained.filter((each) => each.domain === domain).map(({ code }) => code);
		return [domain, ...wrap(`  ${codes.join(' ')}`, width, 2)];
	});
	return apart([...blocks, wrap(say(EXPLAIN_TEXTS.hint), width)]);
}
