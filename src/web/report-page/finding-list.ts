/** Findings with what they mean, what to do, and the lines that show them: of a text the report has no other lines. */
import { hex } from '../../bytes/hex.js';
import type { FileResult } from '../file-result.js';
import type { ShownFinding } from '../shown.js';
import { CONFIGURATION, LOG, ROM } from '../view/file/texts.js';
import { OF_SEVERITY } from '../view/parts/status-kind.js';
import { FINDING } from '../view/parts/texts.js';
import { code, pairs, prose, section, status } from './blocks.js';
import { html, type Markup, NOTHING, type Part } from './html.js';
import type { Telling } from './telling.js';
import { REPORT } from './texts.js';

/** Of one finding. */
const MOST_LINES = 20;

export function findingsSection(tell: Telling, { findings, lines, problems, diagnose, lint }: FileResult): Markup {
	const { say, words } = tell;
	// Advice on a log is no cause.
	const hasCause = findings.some(({ confidence }) => confidence !== undefined);
	const isClean = findings.length === 0 && problems.length === 0 && diagnose === undefined;
	const nothing = diagnose !== undefined && !hasCause ? LOG.none : isClean ? ROM.noFindings : undefined;
	const unread = problems.map((problem) => html`<p>${status('warn', words(problem))}</p>`);
	const unjudged = (lint?.notJudged ?? []).flatMap(({ what }) =>
		what === 'rom-files' || what === 'host' ? [html`<p class="dim">${say(CONFIGURATION.notJudged[what])}</p>`] : [],
	);
	const none = nothing !== undefined && html`<p>${say(nothing)}</p>`;
	return section(tell, say(ROM.findings), none, findingList(tell, findings, lines), unread, unjudged);
}

export function findingList(tell: Telling, findings: readonly ShownFinding[], of?: FileResult['lines']): Markup {
	if (findings.length === 0) return NOTHING;
	return html`<ul class="finds">${findings.map((finding) => html`<li>${oneFinding(tell, finding, of)}</li>`)}</ul>`;
}

function oneFinding(tell: Telling, finding: ShownFinding, of: FileResult['lines']): Markup {
	const { say, words, nameOf } = tell;
	const { severity, message, confidence, file, offset, releases, fix, remedy, source, cause, count } = finding;
	const { also = [], against = [], confirmedBy = [], consumer } = finding;
	const place = ({ file: name, line }: { readonly file: string; readonly line?: number }) =>
		line === undefined ? name : say(FINDING.place, { file: name, line });
	const rows: readonly (readonly [string, Part] | undefined)[] = [
		confidence && [say(REPORT.confidence), say(FINDING.confidence[confidence])],
		file === undefined ? undefined : [say(FINDING.file), nameOf(file)],
		consumer === undefined ? undefined : [say(ROM.consumer), consumer],
		offset === undefined ? undefined : [say(FINDING.at), code(hex(offset))],
		releases && [say(FINDING.releases), releases.map((range) => say(ROM.range, range)).join(' · ')],
		[say(FINDING.fix), prose(words(fix ?? remedy))],
		[say(source === undefined ? FINDING.cause : FINDING.rule), prose(words(cause))],
		source === undefined ? undefined : [say(FINDING.standsIn), source],
		also.length === 0 ? undefined : [say(FINDING.also), also.map(place).join(' · ')],
		against.length === 0 ? undefined : [say(FINDING.against), against.map(place).join(' · ')],
		confirmedBy.length === 0
			? undefined
			: [say(FINDING.confirmedBy), confirmedBy.map((each) => `${place(each)} (${each.rule})`).join(' · ')],
		[say(FINDING.code), code(finding.code)],
	];
	return html`<p class="said">${status(OF_SEVERITY[severity], say(FINDING.severity[severity]))} <span>${prose(words(message))}</span></p>${evidence(
		tell,
		finding,
		of,
	)}${pairs(rows.flatMap((row) => (row === undefined ? [] : [row])))}${
		count !== undefined && html`<p class="dim">${say(FINDING.more, { count })}</p>`
	}`;
}

/** The lines that show it, and what they are to be. */
function evidence(tell: Telling, { line, shownBy, changes = [] }: ShownFinding, of: FileResult['lines']): Markup {
	const { say } = tell;
	if (changes.length > 0) {
		return html`<div class="diff">${changes.map(({ line: at, before, after }) => [
			before !== undefined && html`<del>${numbered(at, `${say(FINDING.now)} ${before}`)}</del>`,
			after.map((text) => html`<ins>${numbered(at, `${say(FINDING.write)} ${text}`)}</ins>`),
		])}</div>`;
	}
	const numbers = shownBy ?? (line === undefined ? [] : [line]);
	const texts = numbers.slice(0, MOST_LINES).flatMap((number) => {
		const text = of?.text[number - of.first];
		return text === undefined ? [] : [numbered(number, text)];
	});
	return texts.length === 0 ? NOTHING : html`<div class="diff">${texts}</div>`;
}

function numbered(number: number | undefined, text: string): Markup {
	return html`<code><span class="n">${number}</span>${text}</code>`;
}
