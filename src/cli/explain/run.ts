/** `romtool explain`: what the codes of findings mean. */
import { type ExplainedFinding, explainedFindings, explainFinding } from '../../explain/explain.js';
import { nearestNames } from '../../explain/nearest.js';
import type { Language } from '../../language/languages.js';
import { CliError, ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { describeExplained, listCodes } from './describe.js';
import { EXPLAIN_TEXTS } from './texts.js';

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
