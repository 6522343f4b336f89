/** Asks each cause whether what the logs say together shows it, and puts what they answer in order. */
import type { Severity } from '../language/entry.js';
import type { Cause, Conclusion, Confidence, KnownFact, KnownFacts } from './causes/cause.js';
import type { CauseCode } from './causes/cause-codes.js';
import { CAUSE_CATALOGUE, CAUSES } from './causes/causes.js';
import { supported } from './causes/supported.js';
import type { ConfirmingRule } from './report.js';
import type { Setup } from './setup.js';

export interface Concluded extends Conclusion {
	readonly code: CauseCode;
	readonly severity: Severity;
	readonly values: ReturnType<Cause<CauseCode>['values']>;
	readonly confirmedBy: readonly ConfirmingRule[];
}

const SEVERITIES = ['error', 'warning', 'note'] as const;
const CONFIDENCES = ['certain', 'likely', 'possible'] as const;
const SURER: Readonly<Record<Confidence, Confidence>> = { possible: 'likely', likely: 'certain', certain: 'certain' };

/** What is only possible last; then what stops the VM before what only looks bad; then the surest. */
export function concluded(facts: KnownFacts, setup: Setup): Concluded[] {
	const found = CAUSES.flatMap(([code, { conclude, values, rules = [] }]): Concluded[] => {
		const [severity = 'warning'] = CAUSE_CATALOGUE[code].severities;
		const conclusions = conclude === undefined ? supported(code, facts, setup) : conclude(facts, setup);
		const confirmedBy = confirming(rules, setup);
		return conclusions.map((each) => {
			const started = severity === 'error' ? startedAfter(each, facts) : [];
			return {
				...{ code, severity, ...each, values: values(each.evidence), confirmedBy },
				confidence: started.length > 0 ? 'possible' : confirmedBy.length > 0 ? SURER[each.confidence] : each.confidence,
				...(started.length > 0 && { against: [...(each.against ?? []), ...started] }),
			};
		});
	});
	return found.sort((a, b) => rankOf(a) - rankOf(b));
}

/** A VM that has started after all: what stands above in the same task did not stop it. */
function startedAfter({ evidence }: Conclusion, facts: KnownFacts): KnownFact[] {
	const first = facts
		.of('x-taskok')
		.find((ok) => evidence.every(({ file, line }) => file === ok.file && line < ok.line));
	if (first === undefined) return [];
	const last = Math.max(...evidence.map(({ line }) => line));
	const failed = facts.of('p-exit').some(({ file, line }) => file === first.file && line > last && line < first.line);
	return failed ? [] : [first];
}

export function rankOf({ severity, confidence }: Pick<Concluded, 'severity' | 'confidence'>): number {
	return (confidence === 'possible' ? 100 : 0) + 10 * SEVERITIES.indexOf(severity) + CONFIDENCES.indexOf(confidence);
}

function confirming(rules: readonly string[], { files }: Setup): ConfirmingRule[] {
	return files.flatMap(({ name, findings }) =>
		findings
			.filter(({ code, severity }) => severity !== 'note' && rules.includes(code))
			.map(({ code, line, path }) => ({
				...{ file: path ?? name, rule: code },
				...(line !== undefined && { line }),
			})),
	);
}
