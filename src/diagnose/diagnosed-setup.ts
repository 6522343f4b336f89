/** What the configuration and the ROMs show by themselves: findings of `lint` and `check` that no log has told of. */
import type { KnownFact, KnownFacts } from './causes/cause.js';
import type { CauseCode } from './causes/cause-codes.js';
import { CAUSES } from './causes/causes.js';
import { refuting } from './causes/supported.js';
import { type Concluded, rankOf } from './conclusions.js';
import type { DiagnosedFile, LinesOfFile, ReportedCause } from './report.js';
import type { SetupFile, SetupFinding } from './setup.js';

/** The causes that have each rule. */
const CAUSES_BY_RULE = new Map<string, CauseCode[]>();
for (const [code, { rules = [] }] of CAUSES) {
	for (const rule of rules) CAUSES_BY_RULE.set(rule, [...(CAUSES_BY_RULE.get(rule) ?? []), code]);
}

/** `undefined` where none has the rule, or several have it. */
function causeOf(rule: string): CauseCode | undefined {
	const [cause, ...others] = CAUSES_BY_RULE.get(rule) ?? [];
	return others.length > 0 ? undefined : cause;
}

export interface Beside {
	readonly concluded: readonly Concluded[];
	readonly facts: KnownFacts;
	readonly placesOf: (facts: readonly KnownFact[]) => LinesOfFile[];
}

/** One element; what has confirmed a cause of the logs stands there. */
export function diagnosedSetup({ name, findings }: SetupFile, { concluded, facts, placesOf }: Beside): DiagnosedFile {
	const told = new Set(concluded.flatMap(({ confirmedBy }) => confirmedBy.map(({ rule }) => rule)));
	const causes = findings
		.filter(({ code, severity }) => severity !== 'note' && !told.has(code))
		.map((finding): ReportedCause => {
			const cause = causeOf(finding.code);
			const against = cause === undefined ? [] : refuting(cause, facts);
			return {
				...candidate(finding, against.length > 0),
				code: cause ?? finding.code,
				...(against.length > 0 && { against: placesOf(against) }),
			};
		});
	return { file: name, causes: causes.sort((a, b) => rankOf(a) - rankOf(b)), harmless: [], unknown: 0 };
}

/** An error of `lint` keeps a VM from starting, or a ROM from being read; a log that shows nothing else makes it likely. */
function candidate(
	{ code, severity, message, fix, values, line, path }: SetupFinding,
	refuted: boolean,
): Omit<ReportedCause, 'code'> {
	return {
		...{ rule: code, severity, message, values },
		confidence: severity === 'error' && !refuted ? 'likely' : 'possible',
		lines: line === undefined || path !== undefined ? [] : [line],
		also: line === undefined || path === undefined ? [] : [{ file: path, line }],
		...(fix !== undefined && { fix }),
	};
}
