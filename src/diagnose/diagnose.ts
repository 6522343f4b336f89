/** From logs to causes: reads all lines of all files, then asks each cause whether what they say together shows it. */
import { toldFinding } from '../bytes/told-findings.js';
import type { PciFunction } from '../host/pci-function.js';
import { worded } from '../language/text.js';
import type { GivenDevice } from '../vm/given-machine.js';
import { advice } from './advice/advice.js';
import type { KnownFact } from './causes/cause.js';
import { CAUSE_CATALOGUE } from './causes/causes.js';
import { isHarmless } from './causes/supported.js';
import { type Concluded, concluded } from './conclusions.js';
import { diagnosedSetup } from './diagnosed-setup.js';
import { Facts } from './facts.js';
import { helperSteps } from './helper-steps.js';
import { LogReader } from './log-reader.js';
import { MESSAGES, type MessageId } from './messages/messages.js';
import type { DiagnosedFile, Diagnosis, HarmlessLines, LinesOfFile, ReportedCause } from './report.js';
import { NOTHING_KNOWN, type Setup } from './setup.js';

export interface Log {
	/** As the user wrote it. */
	readonly name: string;
	/** In pieces, so that no more than one of them is in memory. */
	readonly text: Iterable<string>;
	/** It is what QEMU wrote for `-debugcon`: where nothing is in it, no driver of a ROM has printed anything. */
	readonly debugcon?: boolean;
}

/**
 * Never throws for what is in the logs. Time grows with their size; of the messages a bounded number is kept, and counted.
 * @returns an element per log, in their order, then one per file of `known`.
 */
export function diagnose(logs: Iterable<Log>, known: Setup = NOTHING_KNOWN): Diagnosis {
	const facts = new Facts<MessageId>();
	const listed: PciFunction[] = [];
	const devices: GivenDevice[] = [];
	const read = [...logs].map(({ name, text, debugcon }, file) => {
		const reader = new LogReader((found, line) => facts.add({ ...found, file, line }));
		for (const piece of text) reader.push(piece);
		const lines = reader.end();
		if (debugcon === true && lines === 0) facts.add({ message: 'x-debugcon-empty', file, line: 0, values: {} });
		listed.push(...reader.functions());
		devices.push(...reader.devices());
		return { name, unknown: reader.unknown };
	});
	const setup = { ...known, devices, functions: known.functions.length > 0 ? known.functions : listed };
	const causes = concluded(facts, setup);
	const names = read.map(({ name }) => name);
	const placesOf = (some: readonly KnownFact[]) =>
		some.map(({ file, line }) => ({ file: names[file] as string, line }));
	const files = [
		...read.map(({ name, unknown }, file): DiagnosedFile => {
			const steps = helperSteps(facts, file);
			return {
				file: name,
				causes: causes
					.filter(({ evidence: [first] }) => first?.file === file)
					.map((each) => reported(each, file, setup.host, placesOf)),
				harmless: harmlessLines(facts, causes, setup, file),
				...(steps.length > 0 && { steps }),
				unknown,
			};
		}),
		...setup.files.map((file) => diagnosedSetup(file, { concluded: causes, facts, placesOf })),
	];
	const sure = files.some((each) => each.causes.some(({ confidence }) => confidence !== 'possible'));
	const recognised = facts.all().length > 0;
	const last = files.at(-1);
	const more = last === undefined || sure ? [] : advice(facts, setup);
	return {
		files: more.length === 0 ? files : [...files.slice(0, -1), { ...(last as DiagnosedFile), more }],
		recognised,
	};
}

function reported(
	{ evidence, against = [], confirmedBy, ...cause }: Concluded,
	file: number,
	host: Setup['host'],
	placesOf: (facts: readonly KnownFact[]) => LinesOfFile[],
): ReportedCause {
	const here = evidence.filter((fact) => fact.file === file);
	const also = evidence.filter((fact) => fact.file !== file);
	return toldFinding(
		{
			...cause,
			lines: linesOf(here),
			also: placesOf(also),
			...(against.length > 0 && { against: placesOf(against) }),
			...(confirmedBy.length > 0 && { confirmedBy }),
		},
		CAUSE_CATALOGUE,
		{ host },
	) as ReportedCause;
}

/** A line that shows a cause is not harmless, whatever it is elsewhere. */
function harmlessLines(
	facts: Facts<MessageId>,
	causes: readonly Concluded[],
	setup: Setup,
	file: number,
): HarmlessLines[] {
	const evidence = new Set(causes.flatMap((cause) => cause.evidence));
	const byMessage = new Map<MessageId, KnownFact[]>();
	for (const fact of facts.all()) {
		if (fact.file !== file || evidence.has(fact) || !isHarmless(fact, facts, setup)) continue;
		byMessage.set(fact.message, [...(byMessage.get(fact.message) ?? []), fact]);
	}
	return [...byMessage].map(([code, all]) => ({
		code,
		lines: linesOf(all),
		count: Math.max(all.length, MESSAGES[code].harmlessWhen === undefined ? facts.count(code, file) : 0),
		message: worded(MESSAGES[code].meaning, {}, 'en'),
	}));
}

/** A fact of a file as a whole has no line. */
function linesOf(facts: readonly KnownFact[]): number[] {
	return [...new Set(facts.map(({ line }) => line))].filter((line) => line > 0).sort((a, b) => a - b);
}
