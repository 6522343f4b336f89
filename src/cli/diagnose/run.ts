/** Diagnoses logs, and prints what was found in each. */
import { CAUSE_CATALOGUE } from '../../diagnose/causes/causes.js';
import { diagnose, type Log } from '../../diagnose/diagnose.js';
import { MESSAGES } from '../../diagnose/messages/messages.js';
import type { DiagnosedFile, HarmlessLines, ReportedCause } from '../../diagnose/report.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { describeFindings } from '../describe-findings.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Paint, painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import { readLog } from './read-log.js';
import { DIAGNOSE_TEXTS } from './texts.js';

export interface DiagnoseFlags {
	readonly json?: boolean;
}

/** In JSON all lines are there; more are not read in a line of text. */
const MOST_LINES = 4;

/** What cannot be read is told on standard error and has no element. */
export function runDiagnose(named: readonly string[], { json = false }: DiagnoseFlags, io: Io): number {
	const readable: Log[] = [];
	let unusable = false;
	for (const file of collectFiles(named)) {
		const pieces = readLog(file, io);
		try {
			// The first piece says whether it can be read at all.
			const first = pieces.next();
			readable.push({ name: file, text: first.done === true ? [] : joined(first.value, pieces) });
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			unusable = true;
			complain(error.message, io);
		}
	}
	const { files, recognised } = diagnose(readable);
	if (json) io.stdout.json(files);
	else {
		const paint = painter(io.stdout, io.env);
		io.stdout.lines(apart(files.map((file) => describe(file, recognised, io.stdout.columns, paint))));
	}
	if (unusable) return ExitCode.unusable;
	if (!recognised) return ExitCode.nothingFound;
	return files.some(({ causes }) => causes.length > 0) ? ExitCode.unfit : ExitCode.ok;
}

function* joined(first: string, others: Iterable<string>): Generator<string> {
	yield first;
	yield* others;
}

function describe(
	{ file, causes, harmless, unknown }: DiagnosedFile,
	recognised: boolean,
	width: number,
	paint: Paint,
): string[] {
	const result = say(DIAGNOSE_TEXTS.result, { causes: causes.length, recognised, unknown });
	const style = causes.some(({ severity }) => severity === 'error') ? 'red' : causes.length > 0 ? 'yellow' : 'green';
	return [
		...wrap(`${file}  ${result}`, width).map((line) => paint(style, line)),
		...describeFindings(causes, CAUSE_CATALOGUE, width, paint, placeOf),
		...harmless.flatMap((each) => describeHarmless(each, width, paint)),
	];
}

function placeOf({ confidence, lines, also }: ReportedCause): string {
	const places = [...lines.map((line) => ({ line })), ...also].slice(0, MOST_LINES);
	return say(DIAGNOSE_TEXTS.place, { confidence, places: places.map((place) => say(DIAGNOSE_TEXTS.line, place)) });
}

function describeHarmless({ code, lines: [line = 0], count }: HarmlessLines, width: number, paint: Paint): string[] {
	const meaning = say(MESSAGES[code].meaning);
	const text = say(DIAGNOSE_TEXTS.harmless, { ...(count === 1 && { line }), count, meaning, code });
	return wrap(text, width, 2).map((each) => paint('dim', each));
}
