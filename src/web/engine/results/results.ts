/** The results of files by themselves, put into their entries. */
import { EXTRACT_CATALOGUE, type ExtractedImage } from '../../../assembly/extract/report.js';
import { listedDevice } from '../../../assembly/listed-device.js';
import type { ExaminedFile } from '../../../examined/examined-file.js';
import { displayDevices } from '../../../host/display-devices.js';
import { printedNames } from '../../../host/printed-names.js';
import { embeddedPciNames } from '../../../pci/names.js';
import { CHECK_FINDINGS } from '../../../report/check-findings.js';
import { INSPECT_FINDINGS } from '../../../report/inspect-findings.js';
import type { CheckedFile, InspectedFile } from '../../../report/named-file.js';
import { romNeeds } from '../../../vm/needs/rom-needs.js';
import type { FileResult } from '../../file-result.js';
import type { Entry } from '../entry.js';
import { inOrder } from '../show/gravest.js';
import { countWords, gistWords } from '../show/kind-words.js';
import { showFindings } from '../show/show-finding.js';
import { showLines } from '../show/show-lines.js';
import { showParts } from '../show/show-parts.js';
import { showRows } from '../show/show-rows.js';
import { showVerdicts } from '../show/show-verdicts.js';
import { ENGINE_TEXTS } from '../texts.js';
import { inAll, words } from '../words.js';
import type { Work } from '../work.js';
import { reportName } from './report-name.js';
import { checkRom, type NamedVbios } from './rom.js';

type About = Pick<Work, 'entry' | 'downloads'>;

/** Before anything is known but what the file is. */
export function emptyResult(inspect: InspectedFile, { entry, downloads }: About): FileResult {
	const { id, problems } = entry;
	// What is made anew offers anew.
	downloads.forget(id);
	return {
		inspect,
		findings: [],
		parts: [],
		rows: showRows(inspect),
		hasTree: false,
		report: downloads.json(id, reportName(entry), [inspect]),
		problems: [...problems],
	};
}

export function firmwareResult(inspect: InspectedFile, images: readonly ExtractedImage[], about: Work): void {
	const { entry, downloads } = about;
	const empty = emptyResult(inspect, about);
	const findings = images.flatMap((image) => showFindings(image.findings, EXTRACT_CATALOGUE));
	entry.result = {
		...empty,
		extract: images,
		findings: inOrder(findings),
		parts: showParts(entry.id, images, entry.parts, downloads),
		hasTree: images.length > 0,
		report: downloads.json(entry.id, reportName(entry), images),
	};
	entry.gist = gistWords([words(ENGINE_TEXTS.parts, { count: entry.result.parts.length }), ...countWords(findings)]);
}

/** With what other files say of it; `images` are what `extract` finds in it. */
export function romResult(
	inspect: InspectedFile,
	images: readonly ExtractedImage[],
	about: About,
	examined: ExaminedFile,
	others: readonly Entry[] = [],
): void {
	const { entry, downloads } = about;
	const check = checkOf(examined, inspect, others);
	const empty = emptyResult(inspect, about);
	const findings = showFindings(check.findings, CHECK_FINDINGS);
	entry.fit = check.fit;
	entry.result = {
		...empty,
		check,
		extract: images,
		findings,
		verdicts: showVerdicts(check, findings),
		parts: showParts(entry.id, images, entry.parts, downloads),
		hasTree: false,
		report: downloads.json(entry.id, reportName(entry), [check]),
	};
	entry.gist = gistWords([words(check.fit ? ENGINE_TEXTS.fit : ENGINE_TEXTS.unfit), ...countWords(findings)]);
}

/** Among `others` may be one with the VBIOS that a driver gets. */
export function checkOf(
	examined: ExaminedFile,
	{ file, size, sha256, crc32 }: InspectedFile,
	others: readonly Entry[],
): CheckedFile {
	return checkRom({ file, size, sha256, crc32 }, examined, vbiosesOf(others));
}

/** Those of the files, with the names of these. */
export function vbiosesOf(entries: readonly Entry[]): NamedVbios[] {
	return entries.flatMap(({ names: [file], rom }) => (rom?.vbioses ?? []).map((each) => ({ ...each, file })));
}

/** Of lspci's text, and of what is nothing here; configurations and logs are judged with all others. */
export function otherResult(inspect: InspectedFile, about: Work): void {
	const { entry, downloads } = about;
	const empty = emptyResult(inspect, about);
	const { functions, text, use } = entry;
	const lines = text === undefined ? {} : { lines: showLines(text) };
	if (use === 'lspci') {
		const names = printedNames(functions, embeddedPciNames);
		const all = displayDevices(functions);
		const devices = all.map((device) => listedDevice(device, names));
		const needs = all.map((device) => inAll((language) => romNeeds(device, language)));
		entry.result = { ...empty, ...lines, devices, needs, report: downloads.json(entry.id, reportName(entry), devices) };
		entry.gist = words(ENGINE_TEXTS.gpus, { count: devices.filter(({ role }) => role === 'gpu').length });
		return;
	}
	const findings = use === 'other' ? showFindings(inspect.findings, INSPECT_FINDINGS) : [];
	entry.result = { ...empty, ...lines, findings };
	if (use === 'other') entry.gist = words(ENGINE_TEXTS.nothing);
}
