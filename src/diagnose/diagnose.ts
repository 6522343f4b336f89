/** From logs to causes: reads all lines of all files, then asks each cause whether what they say together shows it. */
import { toldFinding } from '../bytes/told-findings.js';
import type { Severity } from '../language/entry.js';
import { worded } from '../language/text.js';
import type { Cause, Conclusion, KnownFact } from './causes/cause.js';
import type { CauseCode } from './causes/cause-codes.js';
import { CAUSE_CATALOGUE, CAUSES } from './causes/causes.js';
import { isHarmless, supported } from './causes/supported.js';
import { Facts } from './facts.js';
import { LogReader } from './log-reader.js';
import { MESSAGES, type MessageId } from './messages/messages.js';
import type { DiagnosedFile, Diagnosis, HarmlessLines, ReportedCause } from './report.js';

export interface Log {
	/** As the user wrote it. */
	readonly name: string;
	/** In pieces, so that no more than one of them is in memory. */
	readonly text: Iterable<string>;
}

interface Concluded extends Conclusion {
	readonly code: CauseCode;
	readonly severity: Severity;
	readonly values: ReturnType<Cause<CauseCode>['values']>;
}

export function diagnose(logs: Iterable<Log>): Diagnosis {
	const facts = new Facts<MessageId>();
	const read = [...logs].map(({ name, text }, file) => {
		const reader = new LogReader((found, line) => facts.add({ ...found, file, line }));
		for (const piece of text) reader.push(piece);
		reader.end();
		return { name, unknown: reader.unknown };
	});
	const causes = concluded(facts);
	const names = read.map(({ name }) => name);
	const files = read.map(
		({ name, unknown }, file): DiagnosedFile => ({
			file: name,
			causes: causes.filter(({ evidence: [first] }) => first?.file === file).map((each) => reported(each, file, names)),
			harmless: harmlessLines(facts, causes, file),
			unknown,
		}),
	);
	return { files, recognised: facts.all().length > 0 };
}

const SEVERITIES = ['error', 'warning', 'note'] as const;
const CONFIDENCES = ['certain', 'likely', 'possible'] as const;

/** What is only possible last; then what stops the VM before what only looks bad; then the surest. */
function concluded(facts: Facts<MessageId>): Concluded[] {
	const found = CAUSES.flatMap(([code, { conclude, values }]): Concluded[] => {
		const [severity = 'warning'] = CAUSE_CATALOGUE[code].severities;
		const conclusions = conclude === undefined ? supported(code, facts) : conclude(facts);
		return conclusions.map((each) => ({ code, severity, ...each, values: values(each.evidence) }));
	});
	const rank = ({ severity, confidence }: Concluded) =>
		(confidence === 'possible' ? 100 : 0) + 10 * SEVERITIES.indexOf(severity) + CONFIDENCES.indexOf(confidence);
	return found.sort((a, b) => rank(a) - rank(b));
}

function reported({ evidence, ...cause }: Concluded, file: number, names: readonly string[]): ReportedCause {
	const here = evidence.filter((fact) => fact.file === file);
	const also = evidence.filter((fact) => fact.file !== file);
	return toldFinding(
		{
			...cause,
			lines: linesOf(here),
			also: also.map((fact) => ({ file: names[fact.file] as string, line: fact.line })),
		},
		CAUSE_CATALOGUE,
	) as ReportedCause;
}

/** A line that shows a cause is not harmless, whatever it is elsewhere. */
function harmlessLines(facts: Facts<MessageId>, causes: readonly Concluded[], file: number): HarmlessLines[] {
	const evidence = new Set(causes.flatMap((cause) => cause.evidence));
	const byMessage = new Map<MessageId, KnownFact[]>();
	for (const fact of facts.all()) {
		if (fact.file !== file || evidence.has(fact) || !isHarmless(fact, facts)) continue;
		byMessage.set(fact.message, [...(byMessage.get(fact.message) ?? []), fact]);
	}
	return [...byMessage].map(([code, all]) => ({
		code,
		lines: linesOf(all),
		count: Math.max(all.length, MESSAGES[code].harmlessWhen === undefined ? facts.count(code, file) : 0),
		message: worded(MESSAGES[code].meaning, {}, 'en'),
	}));
}

function linesOf(facts: readonly KnownFact[]): number[] {
	return [...new Set(facts.map(({ line }) => line))].sort((a, b) => a - b);
}
