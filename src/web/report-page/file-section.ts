/** What a report says of one file: its digests, verdicts, findings and parts, and its pictures. */

import type { FileEntry, FileResult } from '../file-result.js';
import type { ShownFinding, ShownVerdict, Words } from '../shown.js';
import { CONTEXT } from '../view/device/texts.js';
import { DEVICES, LOG, ROM } from '../view/file/texts.js';
import { devicesOf } from '../view/joint/devices-of.js';
import { JOINT, STEPS } from '../view/joint/texts.js';
import { OF_VERDICT } from '../view/parts/status-kind.js';
import { FINDING } from '../view/parts/texts.js';
import { FRAME, WORKING } from '../view/texts.js';
import { code, pairs, prose, section, status, table } from './blocks.js';
import { findingsSection } from './finding-list.js';
import { html, Markup, NOTHING } from './html.js';
import type { Telling } from './telling.js';
import { REPORT } from './texts.js';

export interface ToldFile {
	readonly file: FileEntry;
	/** Each as SVG, made by romtool. */
	readonly pictures: readonly string[];
	/** Why there is none. */
	readonly undrawn?: Words;
}

/** Below its name. */
export function aboutFile({ say, words }: Telling, { fit, kind, gist, state }: FileEntry): Markup {
	const said = [kind, gist].flatMap((each) => (each === undefined ? [] : [words(each)])).join(' · ');
	const verdict = fit !== undefined && status(fit ? 'ok' : 'err', say(fit ? STEPS.usable : STEPS.notUsable));
	const ended = state === 'cancelled' && html`<p>${status('warn', say(WORKING.cancelledHint))}</p>`;
	return html`<p>${verdict} ${said}</p>${ended}`;
}

export function fileSections(tell: Telling, { file, pictures, undrawn }: ToldFile): Markup {
	const { say, words } = tell;
	const { names, result } = file;
	const others = names.slice(1).map((name) => [say(REPORT.alsoNamed), name] as const);
	if (result === undefined) return section(tell, say(FINDING.file), pairs(others));
	const rows = result.rows.map(({ label, value }) => [words(label), words(value)] as const);
	return html`${section(tell, say(FINDING.file), pairs([...others, ...rows]))}${verdicts(tell, result)}${findingsSection(
		tell,
		result,
	)}${steps(tell, result)}${parts(tell, names, result)}${devices(tell, result)}${section(
		tell,
		say(REPORT.pictures),
		pictures.map((picture) => figure(picture)),
		undrawn && html`<p>${words(undrawn)}</p>`,
	)}`;
}

/** It scrolls where it has no room, with the keyboard, too. */
function figure(picture: string): Markup {
	const [, title = ''] = /<title[^>]*>([^<]*)<\/title>/.exec(picture) ?? [];
	return html`<div class="picture" role="group" tabindex="0" aria-label="${new Markup(title)}">${new Markup(picture)}</div>`;
}

function verdicts(tell: Telling, { verdicts: all = [], findings }: FileResult): Markup {
	const { say } = tell;
	const columns = [say(ROM.consumer), say(STEPS.verdict), say(FINDING.releases), say(ROM.why)];
	return section(
		tell,
		say(ROM.who),
		table(
			columns,
			all.map((verdict) => verdictRow(tell, verdict, findings)),
		),
	);
}

function verdictRow(
	{ say, words }: Telling,
	{ title, is, releases, because, words: said }: ShownVerdict,
	findings: readonly ShownFinding[],
) {
	const [reason] = because.flatMap((at) => findings[at] ?? []);
	return [
		title,
		status(OF_VERDICT[is], words(said)),
		releases === undefined ? say(ROM.allReleases) : say(ROM.range, releases),
		reason === undefined ? NOTHING : prose(words(reason.message)),
	];
}

function parts(tell: Telling, [name]: FileEntry['names'], { parts: all }: FileResult): Markup {
	const { say, words } = tell;
	const columns = [say(JOINT.part), say(FRAME.version), say(JOINT.for), say(FRAME.bytes), 'SHA-256'];
	const rows = all.map(({ part, kind, download }) => [
		html`${words(kind)}<p class="dim">${download.name}</p>`,
		part.version ?? '',
		devicesOf(part),
		part.size,
		code(part.sha256),
	]);
	return section(tell, say(JOINT.found, { file: name }), table(columns, rows));
}

function steps(tell: Telling, { steps: all = [], lines }: FileResult): Markup {
	const { say, words } = tell;
	const columns = [say(LOG.step), say(LOG.seen), say(FINDING.lines)];
	const rows = all.map(({ words: step, lines: shown }) => [
		words(step),
		status(shown.length > 0 ? 'ok' : 'warn', say(shown.length > 0 ? LOG.yes : LOG.no)),
		shown.length === 0 ? say(LOG.noLine) : shown.slice(0, 1).map((line) => code(lines?.text[line - lines.first] ?? '')),
	]);
	return section(tell, say(LOG.steps), table(columns, rows));
}

function devices(tell: Telling, { devices: all = [], needs = [] }: FileResult): Markup {
	const { say, words } = tell;
	const columns = [say(CONTEXT.device), say(JOINT.address), say(DEVICES.needs)];
	const rows = all.flatMap(({ role, address, vendorId, deviceId, deviceName }, i) => {
		const needed = needs[i];
		if (role !== 'gpu') return [];
		const id = `${vendorId.slice(2)}:${deviceId.slice(2)}`;
		return [[html`${code(id)} ${deviceName}`, code(address), needed === undefined ? '' : words(needed)]];
	});
	return section(tell, say(CONTEXT.devices), table(columns, rows));
}
