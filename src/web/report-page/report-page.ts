/** The reports that are saved as HTML: of one file, and of all together. */
import type { Sha256 } from '../../bytes/sha256.js';
import type { Language } from '../../language/languages.js';
import type { FileEntry } from '../file-result.js';
import type { JointResult } from '../joint-result.js';
import { jointTitle } from '../view/joint/joint-title.js';
import { JOINT } from '../view/joint/texts.js';
import { FINDING } from '../view/parts/texts.js';
import { FRAME } from '../view/texts.js';
import { code, section, table } from './blocks.js';
import { documentOf } from './document.js';
import { aboutFile, fileSections, type ToldFile } from './file-section.js';
import { hasTexts } from './has-texts.js';
import { html, type Markup } from './html.js';
import { jointSections } from './joint-section.js';
import { type Telling, tellIn } from './telling.js';
import { REPORT } from './texts.js';

export interface ReportOptions {
	readonly language: Language;
	/** Of romtool. */
	readonly version: string;
	readonly sha256: Sha256;
	/** All of the page, for their names. */
	readonly files: readonly FileEntry[];
}

export function fileReport(told: ToldFile, options: ReportOptions): string {
	const { language, files, sha256 } = options;
	const tell = tellIn(language, files);
	const { file } = told;
	const title = file.names[0];
	const content = html`<main>
<h1>${title}</h1>
${aboutFile(tell, file)}
${fileSections(tell, told)}
</main>${footer(tell, [file], options)}`;
	return documentOf({ language, title, content }, sha256);
}

/** `told`: those that have more than their row in the table. */
export function jointReport(joint: JointResult, told: readonly ToldFile[], options: ReportOptions): string {
	const { language, files, sha256 } = options;
	const tell = tellIn(language, files);
	const { say } = tell;
	const { device } = joint;
	const title = device === undefined ? say(JOINT.allFiles) : jointTitle(joint, device, language);
	const more = files.length - told.length;
	const content = html`<main>
<h1>${title}</h1>
${jointSections(tell, joint)}
${section(tell, say(FRAME.files), filesTable(tell, files), more > 0 && html`<p>${say(REPORT.moreFiles, { files: more })}</p>`)}
${told.map(
	(each) =>
		html`<article><h2>${each.file.names[0]}</h2>${aboutFile(tell, each.file)}${fileSections({ ...tell, level: 3 }, each)}</article>`,
)}
</main>${footer(
		tell,
		told.map(({ file }) => file),
		options,
	)}`;
	return documentOf({ language, title, content }, sha256);
}

function filesTable({ say, words }: Telling, files: readonly FileEntry[]): Markup {
	const columns = [say(FINDING.file), say(JOINT.is), say(JOINT.result), say(FRAME.bytes), 'SHA-256'];
	const rows = files.map(({ names, kind, gist, size, result }) => [
		names.join(' · '),
		kind === undefined ? '–' : words(kind),
		gist === undefined ? '–' : words(gist),
		size,
		code(result?.inspect.sha256 ?? '–'),
	]);
	return table(columns, rows);
}

function footer({ say }: Telling, files: readonly FileEntry[], { version }: ReportOptions): Markup {
	return html`<footer><p>${say(REPORT.madeBy, { version })}</p>${hasTexts(files) && html`<p>${say(REPORT.ofTexts)}</p>`}</footer>`;
}
