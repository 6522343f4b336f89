/** A log as `diagnose` explains it, with what the other files of the session say. */
import { RULE_CATALOGUE } from '../../assembly/lint/catalogue.js';
import { ADVICE } from '../../diagnose/advice/findings.js';
import { CAUSE_CATALOGUE } from '../../diagnose/causes/causes.js';
import { diagnose } from '../../diagnose/diagnose.js';
import type { DiagnosedFile } from '../../diagnose/report.js';
import type { Setup } from '../../diagnose/setup.js';
import { HELPER_STEPS } from '../../diagnose/step-names.js';
import type { ShownFinding } from '../shown.js';
import type { Entry } from './entry.js';
import type { Relations } from './relations.js';
import { reportName } from './results/report-name.js';
import { emptyResult } from './results/results.js';
import { showFinding } from './show/show-finding.js';
import { showLines } from './show/show-lines.js';
import { ENGINE_TEXTS } from './texts.js';
import { words } from './words.js';

/** @returns whether the result is another than before */
export function diagnoseEntry(entry: Entry, setup: Setup, { downloads }: Relations): boolean {
	const { text, result, names, id } = entry;
	if (result === undefined || text === undefined) return false;
	const { files } = diagnose([{ name: names[0], text: [text] }], setup);
	if (JSON.stringify(result.diagnose) === JSON.stringify(files)) return false;
	const [own] = files;
	const shown = files.flatMap((file) => causesOf(file, names[0]));
	const empty = emptyResult(result.inspect, { entry, downloads });
	entry.result = {
		...empty,
		diagnose: files,
		...(own?.steps !== undefined && {
			steps: own.steps.map(({ step, lines }) => ({ words: words(HELPER_STEPS[step]), lines })),
		}),
		findings: shown,
		lines: showLines(text, own?.harmless),
		report: downloads.json(id, reportName(entry), files),
	};
	entry.gist = words(ENGINE_TEXTS.causes, { count: shown.filter(({ confidence }) => confidence !== undefined).length });
	return true;
}

/** In their order: the most likely first. */
function causesOf({ file, causes, more = [] }: DiagnosedFile, log: string): ShownFinding[] {
	return [
		...causes.map((cause): ShownFinding => {
			const { confidence, lines, also, against = [], confirmedBy = [], rule } = cause;
			const code = rule ?? cause.code;
			const [line] = lines;
			return showFinding({ ...cause, code }, rule === undefined ? CAUSE_CATALOGUE : RULE_CATALOGUE, {
				confidence,
				...(file === log && line !== undefined && { line, shownBy: lines }),
				...(also.length > 0 && { also }),
				...(against.length > 0 && { against }),
				...(confirmedBy.length > 0 && { confirmedBy }),
			});
		}),
		...more.map((advice) => showFinding(advice, ADVICE)),
	];
}
