/** Diagnoses logs, and prints what was found in each. */
import { RULE_CATALOGUE } from '../../assembly/lint/catalogue.js';
import { ADVICE } from '../../diagnose/advice/findings.js';
import { CAUSE_CATALOGUE } from '../../diagnose/causes/causes.js';
import { diagnose, type Log } from '../../diagnose/diagnose.js';
import { MESSAGES } from '../../diagnose/messages/messages.js';
import type { DiagnosedFile, HarmlessLines, ReportedCause } from '../../diagnose/report.js';
import type { HostId } from '../../host/hosts.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { describeFindings } from '../describe-findings.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Paint, painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import { knownSetup } from './known-setup.js';
import { readLog } from './read-log.js';
import { DIAGNOSE_TEXTS } from './texts.js';
import { vmSources } from './vm-sources.js';

export interface DiagnoseFlags {
	readonly host?: HostId;
	readonly debugcon?: string;
	readonly code?: string;
	readonly conf?: string;
	readonly rom?: readonly string[];
	readonly hostRoot?: string;
	readonly vm?: string;
	readonly json?: boolean;
}

/** In JSON all lines are there; more are not read in a line of text. */
const MOST_LINES = 4;

/** What cannot be read is told on standard error and has no element. */
export function runDiagnose(named: readonly string[], flags: DiagnoseFlags, io: Io): number {
	const vm = flags.vm === undefined ? undefined : vmSources(flags.vm, flags.hostRoot);
	const { debugcon = vm?.debugcon, conf = vm?.conf, code, rom, hostRoot = vm && '/' } = flags;
	if (code !== undefined && !/^\d{1,3}$/.test(code)) throw new CliError(say(DIAGNOSE_TEXTS.noCode, { code }));
	const setup = knownSetup({ conf, rom, hostRoot, host: flags.host }, io);
	const { logs, unusable } = readable([...collectFiles(named), ...(vm?.logs ?? [])], debugcon, io);
	const all: Log[] = [
		...logs,
		...(vm?.printed ?? []).map(({ name, text }) => ({ name, text: [text] })),
		...(code === undefined ? [] : [{ name: `--code ${code}`, text: [`Code ${code}\n`] }]),
	];
	if (all.length === 0 && setup.files.length === 0 && !unusable) throw new CliError(say(DIAGNOSE_TEXTS.nothingNamed));
	const { files, recognised } = diagnose(all, setup);
	if (flags.json === true) io.stdout.json(files);
	else {
		const paint = painter(io.stdout, io.env);
		io.stdout.lines(apart(files.map((file) => describe(file, recognised, io.stdout.columns, paint))));
	}
	if (unusable) return ExitCode.unusable;
	if (files.some(({ causes }) => causes.length > 0)) return ExitCode.unfit;
	return recognised || all.length === 0 ? ExitCode.ok : ExitCode.nothingFound;
}

function readable(
	named: readonly string[],
	debugcon: string | undefined,
	io: Io,
): { readonly logs: Log[]; readonly unusable: boolean } {
	let unusable = false;
	const files = [
		...named.map((name) => ({ name })),
		...(debugcon === undefined ? [] : [{ name: debugcon, debugcon: true }]),
	];
	const logs = files.flatMap((file): Log[] => {
		const pieces = readLog(file.name, io);
		try {
			// The first piece says whether it can be read at all.
			const first = pieces.next();
			return [{ ...file, text: first.done === true ? [] : joined(first.value, pieces) }];
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			unusable = true;
			complain(error.message, io);
			return [];
		}
	});
	return { logs, unusable };
}

function* joined(first: string, others: Iterable<string>): Generator<string> {
	yield first;
	yield* others;
}

function describe(
	{ file, causes, harmless, unknown, more = [] }: DiagnosedFile,
	recognised: boolean,
	width: number,
	paint: Paint,
): string[] {
	const result = say(DIAGNOSE_TEXTS.result, { causes: causes.length, recognised, unknown });
	const style = causes.some(({ severity }) => severity === 'error') ? 'red' : causes.length > 0 ? 'yellow' : 'green';
	return [
		...wrap(`${file}  ${result}`, width).map((line) => paint(style, line)),
		...describeCauses(causes, width, paint),
		...harmless.flatMap((each) => describeHarmless(each, width, paint)),
		...describeFindings(more, ADVICE, width, paint),
	];
}

/** Those of logs; or those of a configuration or ROM, which are findings of `lint` and `check`. */
function describeCauses(causes: readonly ReportedCause[], width: number, paint: Paint): string[] {
	const rules = causes.flatMap((cause) => (cause.rule === undefined ? [] : { ...cause, code: cause.rule }));
	return [
		...describeFindings(
			causes.filter(({ rule }) => rule === undefined),
			CAUSE_CATALOGUE,
			width,
			paint,
			placeOf,
			(cause) => remarks(cause, width),
		),
		...describeFindings(rules, RULE_CATALOGUE, width, paint, placeOf, (cause) => remarks(cause, width)),
	];
}

function remarks({ against = [], confirmedBy = [] }: ReportedCause, width: number): string[] {
	const lines = [
		...confirmedBy.map((each) => say(DIAGNOSE_TEXTS.confirmed, each)),
		...(against.length === 0 ? [] : [say(DIAGNOSE_TEXTS.against, { places: placesIn(against) })]),
	];
	return lines.flatMap((line) => wrap(`  ${line}`, width, 2));
}

function placeOf({ confidence, lines, also }: ReportedCause): string {
	return say(DIAGNOSE_TEXTS.place, { confidence, places: placesIn([...lines.map((line) => ({ line })), ...also]) });
}

function placesIn(places: readonly { readonly file?: string; readonly line: number }[]): string[] {
	return places
		.filter(({ line }) => line > 0)
		.slice(0, MOST_LINES)
		.map((place) => say(DIAGNOSE_TEXTS.line, place));
}

function describeHarmless({ code, lines: [line = 0], count }: HarmlessLines, width: number, paint: Paint): string[] {
	const meaning = say(MESSAGES[code].meaning);
	const text = say(DIAGNOSE_TEXTS.harmless, { ...(count === 1 && { line }), count, meaning, code });
	return wrap(text, width, 2).map((each) => paint('dim', each));
}
