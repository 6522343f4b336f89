/** Judges what depends on other files: drivers by the VBIOS beside them, configurations by the ROMs that they name, logs by both. */
import { LINT_CATALOGUE, RULE_CATALOGUE } from '../../assembly/lint/catalogue.js';
import { type Linted, lintConfiguration } from '../../assembly/lint/lint-configuration.js';
import type { LintReport } from '../../assembly/lint/report.js';
import { FormatError } from '../../bytes/errors.js';
import { ADVICE } from '../../diagnose/advice/findings.js';
import { CAUSE_CATALOGUE } from '../../diagnose/causes/causes.js';
import { diagnose } from '../../diagnose/diagnose.js';
import type { DiagnosedFile } from '../../diagnose/report.js';
import { configurationKnown, romKnown, type Setup, type SetupFile } from '../../diagnose/setup.js';
import { wantsVbios } from '../../examined/vbios-beside.js';
import { PROXMOX_HOST } from '../../host/kinds/proxmox.js';
import type { RomFile } from '../../vm/lint/rom-file.js';
import type { ShownFinding, Words } from '../shown.js';
import type { Downloads } from './downloads.js';
import type { Entry } from './entry.js';
import type { Platform } from './platform.js';
import { baseName } from './results/firmware.js';
import { reportName } from './results/report-name.js';
import { checkOf, emptyResult, romResult } from './results/results.js';
import { countWords, gistWords } from './show/kind-words.js';
import { inOrder, showFinding } from './show/show-finding.js';
import { showLines } from './show/show-lines.js';
import { ENGINE_TEXTS } from './texts.js';
import { inAll, words } from './words.js';

/** ROM files that a configuration may name: those of the session, and those that were made here. */
export type RomsByName = ReadonlyMap<string, NamedRom>;

export interface NamedRom {
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

export interface Relations {
	readonly entries: readonly Entry[];
	readonly roms: RomsByName;
	readonly platform: Platform;
	readonly downloads: Downloads;
}

/** @returns those that have another result than before */
export function relate(relations: Relations): Entry[] {
	const { entries, roms } = relations;
	const done = entries.filter(({ state }) => state === 'done');
	const known = JSON.stringify([...roms].map(([name, { sha256 }]) => [name, sha256]));
	const configurations = done.filter(({ use }) => use === 'proxmox' || use === 'libvirt');
	const changed = [
		...drivers(done, relations),
		...configurations.filter((entry) => isNew(entry, known) && lintEntry(entry, relations)),
	];
	const setup = setupOf(done);
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

/** A text that is not kept has no verdict, and neither has one that is no configuration: why is told as a problem. */
function lintEntry(entry: Entry, { roms, platform: { sha256 }, downloads }: Relations): boolean {
	const { text, result, names } = entry;
	if (result === undefined || text === undefined) return false;
	const byName = (path: string): RomFile => {
		const bytes = roms.get(baseName(path))?.bytes;
		return bytes === undefined ? { state: 'unknown' } : { state: 'read', bytes };
	};
	const rom = (named: string) => ({ path: `${PROXMOX_HOST.romFolder}/${named}`, rom: byName(named) });
	let linted: Linted | undefined;
	try {
		linted = lintConfiguration(text, { rom, file: byName, sha256 });
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return unjudged(
			entry,
			inAll((language) => error.in(language)),
		);
	}
	if (linted === undefined) return false;
	entry.linted = linted;
	const { findings, notJudged, firmware } = linted;
	const lint: LintReport = { file: names[0], findings, notJudged, ...(firmware !== undefined && { firmware }) };
	if (JSON.stringify(result.lint) === JSON.stringify(lint)) return false;
	const shown = inOrder(findings.map((finding) => showFinding(finding, LINT_CATALOGUE)));
	const empty = emptyResult(result.inspect, { entry, downloads });
	entry.result = {
		...empty,
		lint,
		findings: shown,
		lines: showLines(text),
		report: downloads.json(entry.id, reportName(entry), [lint]),
	};
	const counted = countWords(shown);
	entry.gist = counted.length === 0 ? words(ENGINE_TEXTS.nothingWrong) : gistWords(counted);
	return true;
}

function unjudged(entry: Entry, reason: Words): boolean {
	entry.problems.splice(0, entry.problems.length, reason);
	entry.gist = reason;
	if (entry.result !== undefined) entry.result = { ...entry.result, problems: [reason] };
	return true;
}

function setupOf(done: readonly Entry[]): Setup {
	const files = done.flatMap(({ names: [name], linted, result }): SetupFile[] => {
		if (linted !== undefined) return [configurationKnown(name, linted)];
		return result?.check === undefined ? [] : [romKnown(name, result.check)];
	});
	return { files, functions: done.flatMap(({ functions }) => functions) };
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
