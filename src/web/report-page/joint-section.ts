/** What a report says of all files for a device: the ROMs, the lines for the guest, and what to do on the host. */
import { HOST_NAMES } from '../../host/host-names.js';
import type { JointResult, ReadyRom } from '../joint-result.js';
import { CONTEXT, GUEST_NAMES } from '../view/device/texts.js';
import { ROM } from '../view/file/texts.js';
import { JOINT, STEPS } from '../view/joint/texts.js';
import { FINDING } from '../view/parts/texts.js';
import { FRAME } from '../view/texts.js';
import { code, lines, pairs, section, status, table } from './blocks.js';
import { findingList } from './finding-list.js';
import { html, type Markup } from './html.js';
import type { Telling } from './telling.js';
import { REPORT } from './texts.js';

export function jointSections(tell: Telling, joint: JointResult): Markup {
	const { say, words } = tell;
	const { roms, targets, steps, copy, findings, device } = joint;
	const configured = targets.filter((target) => target.lines.length > 0);
	return html`${section(tell, say(REPORT.chosen), pairs(chosen(tell, joint)))}${device === undefined && candidates(tell, joint)}${romsSection(
		tell,
		roms,
	)}${section(tell, say(ROM.findings), findingList(tell, findings))}${section(
		tell,
		say(REPORT.lines),
		configured.map(({ title, place, lines: all }) => lines(`${title}: ${words(place)}`, all.join('\n'))),
	)}${section(
		tell,
		say(REPORT.host),
		copy && lines(say(STEPS.copyTo), copy.command),
		configured.length > 0 &&
			steps.map(({ title, place, does, text }) => {
				const what = does === 'run' ? undefined : say(STEPS.does[does]);
				const about = [words(title), place && words(place), what].filter((each) => each !== undefined);
				return lines(about.join(' · '), text);
			}),
	)}`;
}

function chosen({ say, language }: Telling, { device, choice }: JointResult) {
	const { host, pve, guest } = choice;
	const name = [device?.vendorName, device?.name].filter((each) => each !== undefined).join(' ');
	return [
		...(device === undefined
			? []
			: [
					[say(CONTEXT.device), html`${code(device.id)} ${name}`] as const,
					[say(CONTEXT.address), code(device.address)] as const,
				]),
		[say(CONTEXT.host), [HOST_NAMES[language][host], pve].filter((each) => each !== undefined).join(' ')] as const,
		[say(CONTEXT.guest), guest === undefined ? say(CONTEXT.anyGuest) : GUEST_NAMES[guest]] as const,
	];
}

/** What there is to choose from. */
function candidates(tell: Telling, { candidates: all }: JointResult): Markup {
	const { say } = tell;
	const rows = all.map(({ id, name = '', gop, vbios, address = '' }) => [
		html`${code(id)} ${name}`,
		gop === undefined ? say(JOINT.missing) : say(JOINT.answers[gop]),
		vbios === undefined ? say(JOINT.missing) : (vbios.version ?? say(JOINT.there)),
		code(address),
	]);
	const columns = [say(CONTEXT.device), say(JOINT.gop), say(JOINT.vbios), say(JOINT.address)];
	return section(tell, say(CONTEXT.inYourFiles), table(columns, rows));
}

function romsSection(tell: Telling, roms: readonly ReadyRom[]): Markup {
	const { say, words, nameOf } = tell;
	const columns = [
		say(FINDING.file),
		say(FRAME.bytes),
		say(JOINT.for),
		say(STEPS.judged),
		say(STEPS.verdict),
		'SHA-256',
	];
	const rows = roms.map(({ download, roleName, size, verdicts, fit, sha256, from, function: place }) => {
		const telling = verdicts.filter(({ is }) => is === 'good' || is === 'bad');
		const sources = from.map(({ file, part }) => [nameOf(file), part].filter((each) => each !== undefined).join(': '));
		return [
			html`${download.name}<p class="dim">${words(roleName)}</p><p class="dim">${sources.join(' · ')}</p>`,
			size,
			code(place ?? '–'),
			telling.map((each) => `${each.title} ${words(each.words)}`).join(' · '),
			status(fit ? 'ok' : 'err', say(fit ? STEPS.usable : STEPS.notUsable)),
			code(sha256),
		];
	});
	return section(tell, say(REPORT.ready), table(columns, rows));
}
