/** Judges what depends on other files: drivers by the VBIOS beside them, configurations by the ROMs that they name, logs by both. */
import { RULE_CATALOGUE } from '../../assembly/lint/catalogue.js';
import { ADVICE } from '../../diagnose/advice/findings.js';
import { CAUSE_CATALOGUE } from '../../diagnose/causes/causes.js';
import { diagnose } from '../../diagnose/diagnose.js';
import type { DiagnosedFile } from '../../diagnose/report.js';
import { configurationKnown, romKnown, type Setup, type SetupFile } from '../../diagnose/setup.js';
import { HELPER_STEPS } from '../../diagnose/step-names.js';
import { wantsVbios } from '../../examined/vbios-beside.js';
import type { HostId } from '../../host/hosts.js';
import type { ShownFinding } from '../shown.js';
import type { Entry } from './entry.js';
import { lintEntry } from './lint-entry.js';
import type { Relations } from './relations.js';
import { reportName } from './results/report-name.js';
import { checkOf, emptyResult, romResult } from './results/results.js';
import { showFinding } from './show/show-finding.js';
import { showLines } from './show/show-lines.js';
import { ENGINE_TEXTS } from './texts.js';
import { words } from './words.js';

/** @returns those that have another result than before */
export function relate(relations: Relations): Entry[] {
	const { entries, roms, host } = relations;
	const done = entries.filter(({ state }) => state === 'done');
	const known = JSON.stringify([host, ...[...roms].map(([name, { sha256 }]) => [name, sha256])]);
	const configurations = done.filter(({ use }) => use === 'proxmox' || use === 'libvirt');
	const changed = [
		...drivers(done, relations),
		...configurations.filter((entry) => isNew(entry, known) && lintEntry(entry, relations)),
	];
	const setup = setupOf(done, host);
	const about = JSON.stringify(setup);
	const logs = done.filter(({ use }) => use === 'log');
	return [...changed, ...logs.filter((entry) => isNew(entry, about) && diagnoseEntry(entry, setup, relations))];
}

/** Whether what its verdict depends on is another than the last time: a text may be large, and is judged once for the same. */
function isNew(entry: Entry, judgedWith: string): boolean {
	const isSame = entry.judgedWith === judgedWith;
	entry.judgedWith = judgedWith;
	return !isSame;
}

function drivers(done: readonly Entry[], { downloads }: Relations): Entry[] {
	return done.filter((entry) => {
		const { examined, result } = entry;
		if (examined === undefined || result === undefined || !wantsVbios(examined)) return false;
		const others = done.filter((each) => each !== entry);
		const check = checkOf(entry, examined, result.inspect, others);
		// What is made anew is offered anew: downloads that the page has would be gone.
		if (JSON.stringify(check) === JSON.stringify(result.check)) return false;
		romResult(result.inspect, result.extract ?? [], { entry, downloads }, others);
		return true;
	});
}

function setupOf(done: readonly Entry[], host: HostId): Setup {
	const files = done.flatMap(({ names: [name], linted, result }): SetupFile[] => {
		if (linted !== undefined) return [configurationKnown(name, linted)];
		return result?.check === undefined ? [] : [romKnown(name, result.check)];
	});
	return { files, host, functions: done.flatMap(({ functions }) => functions) };
}

function diagnoseEntry(entry: Entry, setup: Setup, { downloads }: Relations): boolean {
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
