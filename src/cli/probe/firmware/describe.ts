/** What firmware did with a ROM, for people. */
import { hex } from '../../../bytes/hex.js';
import { CONSUMER_NAMES } from '../../../consumers/consumer-names.js';
import { formatIdPair, parseIdPair } from '../../../pci/ids.js';
import type { Outcome } from '../../../probe/cards/outcome.js';
import type { Io, Output } from '../../io.js';
import { say } from '../../language.js';
import { painter, type Style } from '../../terminal.js';
import { fieldLines, wrap } from '../../text-layout.js';
import type { BootedImage, BootedRom } from './report.js';
import { CARD_TEXTS } from './texts.js';

const STYLES: Readonly<Record<Outcome, Style>> = { runs: 'green', ignored: 'red', crashes: 'red', hangs: 'red' };

/** All that was booted of one file. */
export function describeBooted(booted: readonly BootedRom[], output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const width = output.columns;
	const [first] = booted;
	if (first === undefined) return [];
	const lines = wrap(first.file, width);
	for (const each of booted) {
		const { firmware, release, outcome, images } = each;
		const heading = say(CARD_TEXTS.heading, { firmware, release: release ?? undefined, outcome });
		lines.push(...wrap(`  ${heading}`, width, 4).map((line) => paint(STYLES[outcome], line)));
		for (const image of images) {
			const label = say(CARD_TEXTS.image, { offset: hex(image.offset) });
			lines.push(...wrap(`    ${label}  ${stepText(image, each)}`, width, 6));
		}
		lines.push(...notes(each, width));
	}
	return lines;
}

function stepText(image: BootedImage, { amid }: BootedRom): string {
	const { steps } = CARD_TEXTS;
	const { dispatched, loaded, started, unloaded, status, statusName } = image;
	const isAmid = amid?.offset === image.offset;
	const shown = status === null || (started && isAmid) ? undefined : (statusName ?? status);
	let step = steps.running;
	if (!dispatched) step = steps['not-dispatched'];
	else if (isAmid) step = amid.stage === 'load' ? steps.loading : steps.amid;
	else if (!loaded) step = steps.refused;
	else if (!started) step = steps['not-started'];
	else if (unloaded) step = steps.unloaded;
	return say(CARD_TEXTS.step, { step: say(step), status: shown });
}

function notes(
	{ firmware, machine, check, replacedIds, card, exception, bugReport }: BootedRom,
	width: number,
): string[] {
	const { qemu, memory, secureBoot } = machine;
	const values = { qemu: qemu ?? '?', memory, secureBoot: secureBoot ? ('on' as const) : ('off' as const) };
	const lines = fieldLines(say(CARD_TEXTS.machine), say(CARD_TEXTS.machineIs, values), width).map(
		(line) => `  ${line}`,
	);
	const note = (text: string) => lines.push(...wrap(`→ ${text}`, width, 2));
	if (exception !== undefined) {
		const { name, registers } = exception;
		lines.push(...wrap(`    ${[name, registers['RIP'] ?? registers['ELR'] ?? []].flat().join(' ')}`, width, 6));
	}
	if (replacedIds !== undefined) {
		const pair = (ids: { vendorId: string; deviceId: string }) =>
			formatIdPair(parseIdPair(`${ids.vendorId}:${ids.deviceId}`));
		note(say(CARD_TEXTS.changedIds, { has: pair(replacedIds), card: pair(card) }));
	}
	const verdict = say(CONSUMER_NAMES[firmware].verdicts.words[check.verdict]);
	if (check.agrees) note(say(CARD_TEXTS.agrees));
	else if (check.ownFault === true) note(say(CARD_TEXTS.ownFault));
	else if (bugReport !== undefined) note(say(CARD_TEXTS.differs, { verdict }));
	else note(say(CARD_TEXTS.differsElsewhere, { verdict, release: check.release }));
	if (bugReport !== undefined) lines.push(...bugReport.split('\n').map((line) => `    ${line}`));
	return lines;
}
