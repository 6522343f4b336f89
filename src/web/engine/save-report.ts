/** A report as HTML, made when the page asks for it: of one file, or of all together. */
import type { Language } from '../../language/languages.js';
import type { JointResult } from '../joint-result.js';
import type { ToldFile } from '../report-page/file-section.js';
import { fileReportName, jointReportName } from '../report-page/report-name.js';
import { fileReport, jointReport } from '../report-page/report-page.js';
import { REPORT } from '../report-page/texts.js';
import type { FileId } from '../shown.js';
import type { Saved } from './downloads.js';
import { type GivenEntry, shownEntry } from './entry.js';
import type { Platform } from './platform.js';
import { Unreadable } from './read-content.js';
import type { Trees } from './tree/trees.js';
import { words } from './words.js';

/** Of all together: a report is read by people. The table has all of them. */
const MOST_TOLD = 50;
/** Of all together, and of one archive. */
const MOST_DRAWN = 8;

export interface Reported {
	readonly entries: readonly GivenEntry[];
	readonly joint: JointResult | undefined;
	readonly trees: Trees;
	readonly platform: Platform;
}

/** Without bytes where the file has gone. */
export async function saveReport(file: FileId | undefined, language: Language, of: Reported): Promise<Saved> {
	const { entries, joint, platform } = of;
	const { version, sha256 } = platform;
	const files = entries.map(shownEntry);
	const options = { language, version, sha256, files };
	const entry = entries.find(({ id }) => id === file);
	if (entry?.result !== undefined) {
		const told = await toldFile(entry, language, MOST_DRAWN, of);
		return saved(fileReportName(entry.result), fileReport(told, options));
	}
	if (file !== undefined || joint === undefined) return { name: '' };
	// What the ROMs are made of first.
	const sources = new Set(joint.roms.flatMap(({ from }) => from.map((each) => each.file)));
	const worth = entries.filter(({ use, result: own }) => use !== 'other' && own !== undefined);
	const ordered = [...worth.filter(({ id }) => sources.has(id)), ...worth.filter(({ id }) => !sources.has(id))];
	const told: ToldFile[] = [];
	let left = MOST_DRAWN;
	for (const each of ordered.slice(0, MOST_TOLD)) {
		const next = await toldFile(each, language, left, of);
		left -= next.pictures.length;
		told.push(next);
	}
	return saved(jointReportName(joint), jointReport(joint, told, options));
}

function saved(name: string, text: string): Saved {
	return { name, bytes: new TextEncoder().encode(text) };
}

async function toldFile(entry: GivenEntry, language: Language, most: number, { trees }: Reported): Promise<ToldFile> {
	const file = shownEntry(entry);
	if (entry.use !== 'firmware' && entry.rom === undefined) return { file, pictures: [] };
	try {
		const { pictures, isAll } = await trees.svgs(entry, language, most);
		return { file, pictures, ...(!isAll && { undrawn: words(REPORT.morePictures) }) };
	} catch (error) {
		// It is read again, and may have gone from the disk.
		if (!(error instanceof Unreadable)) throw error;
		return { file, pictures: [], undrawn: words(REPORT.unreadable) };
	}
}
