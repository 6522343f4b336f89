/** What one driver answered, for people, and in plain words at the end what it means. */
import { hexDigits } from '../../bytes/hex.js';
import { bareRange } from '../../pci/ids.js';
import { READ_LIMIT } from '../../probe/job.js';
import type { ProbeVerdict } from '../../probe/session.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter, type Style } from '../terminal.js';
import { fieldLines, wrap } from '../text-layout.js';
import type { FoundVbios } from './read-inputs.js';
import type { ProbedDriver, ProbeResult, Range } from './report.js';
import { PROBE_TEXTS, type ToldStage } from './texts.js';

/** Registers that say most about a crash; the JSON has all. */
const SHOWN_REGISTERS = ['RIP', 'RSP', 'RAX', 'RCX', 'RDX', 'CR2'];

const STYLES: Readonly<Record<ProbeVerdict, Style>> = {
	accepts: 'green',
	'asks-hardware': 'yellow',
	declines: 'red',
	helper: 'yellow',
	'not-a-driver': 'red',
	'did-not-start': 'red',
	crashes: 'red',
	'times-out': 'red',
};
/** What the heading says of several results is the best of them. */
const BEST_FIRST = Object.keys(STYLES) as readonly ProbeVerdict[];

const stageOf = (stage: string | undefined): ToldStage =>
	stage === 'load' || stage === 'start' || stage === 'questions' ? stage : 'none';

export function describeProbed(
	driver: ProbedDriver,
	vbioses: readonly FoundVbios[],
	output: Output,
	env: Io['env'],
): string[] {
	const { file, image, sha256, name, version, results } = driver;
	const paint = painter(output, env);
	const width = output.columns;
	const row = (label: string, value: string) => fieldLines(label, value, width);
	const verdict = BEST_FIRST.find((each) => results.some((result) => result.verdict === each)) ?? 'declines';
	const which = image === undefined ? '' : say(PROBE_TEXTS.image, { number: image });
	const heading = `${file}${which}  ${say(PROBE_TEXTS.verdicts[verdict])}`;
	const lines = wrap(heading, width).map((line) => paint(STYLES[verdict], line));
	if (name !== undefined) lines.push(...row(say(PROBE_TEXTS.name), name));
	if (version !== null) lines.push(...row(say(PROBE_TEXTS.version), version));
	lines.push(...row('sha256', sha256));
	const said = new Set<string>();
	for (const result of results) {
		const vbios = vbioses.find((each) => each.sha256 === result.vbios);
		const text = say(PROBE_TEXTS.answer, { device: device(vbios), answer: answer(result) });
		// What was no question of devices is the same for all vendors.
		if (said.has(text)) continue;
		said.add(text);
		lines.push(...row(say(vbios === undefined ? PROBE_TEXTS.without : PROBE_TEXTS.with), text));
		lines.push(...exceptionRows(result, row));
	}
	for (const text of new Set(conclusions(driver, vbioses))) lines.push(...wrap(`→ ${text}`, width, 2));
	return lines;
}

function device(vbios: FoundVbios | undefined): string {
	if (vbios === undefined) return say(PROBE_TEXTS.anyVbios);
	return say(PROBE_TEXTS.ofVbios, { vbios: vbios.file, version: vbios.version });
}

function answer({ verdict, vendorId, deviceIds = [], asked, stage, status, registerReads }: ProbeResult): string {
	const vendor = vendorId.slice(2);
	switch (verdict) {
		case 'accepts':
			return say(PROBE_TEXTS.accepts, { ids: ids(vendor, deviceIds) });
		case 'declines':
			return say(PROBE_TEXTS.declines, { ids: ids(vendor, asked) });
		case 'asks-hardware':
			return registerReads > READ_LIMIT
				? say(PROBE_TEXTS.readsForEver, { ids: ids(vendor, asked) })
				: say(PROBE_TEXTS.declinesAfterReads, { ids: ids(vendor, asked), reads: registerReads });
		case 'helper':
		case 'not-a-driver':
			return say(PROBE_TEXTS.notADriver);
		case 'did-not-start': {
			const why = stage === 'load' ? PROBE_TEXTS.notLoaded : PROBE_TEXTS.notStarted;
			return say(why, { status: statusText(status ?? '') });
		}
		case 'crashes':
			return say(PROBE_TEXTS.crashed, { stage: stageOf(stage) });
		case 'times-out':
			return say(PROBE_TEXTS.timedOut, { stage: stageOf(stage) });
	}
}

/** UEFI 2.10 appendix D, those with which drivers give up. */
const STATUS_NAMES: readonly (readonly [status: number, name: string])[] = [
	[1, 'EFI_LOAD_ERROR'],
	[2, 'EFI_INVALID_PARAMETER'],
	[3, 'EFI_UNSUPPORTED'],
	[7, 'EFI_DEVICE_ERROR'],
	[9, 'EFI_OUT_OF_RESOURCES'],
	[14, 'EFI_NOT_FOUND'],
	[15, 'EFI_ACCESS_DENIED'],
	[20, 'EFI_ALREADY_STARTED'],
	[21, 'EFI_ABORTED'],
	[26, 'EFI_SECURITY_VIOLATION'],
];

/** Errors have the uppermost bit; the rest is the number. */
function statusText(status: string): string {
	const name = STATUS_NAMES.find(([number]) => status === `0x8${hexDigits(number, 15)}`)?.[1];
	return name ?? say(PROBE_TEXTS.status, { status });
}

function ids(vendor: string, ranges: readonly Range[], all: 'allDevices' | 'anyDevice' = 'allDevices'): string {
	const [first] = ranges;
	if (ranges.length === 1 && first?.[0] === '0x0000' && first[1] === '0xffff') return say(PROBE_TEXTS[all], { vendor });
	return `${vendor}:${ranges.map(bareRange).join(' ')}`;
}

function exceptionRows({ exception }: ProbeResult, row: (label: string, value: string) => string[]): string[] {
	if (exception === undefined) return [];
	const { name, registers, offsetInImage } = exception;
	const shown = SHOWN_REGISTERS.flatMap((each) => (registers[each] === undefined ? [] : `${each} ${registers[each]}`));
	return [...row('', say(PROBE_TEXTS.exception, { name, offset: offsetInImage })), ...row('', shown.join(', '))];
}

function conclusions({ results }: ProbedDriver, vbioses: readonly FoundVbios[]): string[] {
	const bare = results.filter(({ vbios }) => vbios === null);
	const paired = results.filter(({ vbios }) => vbios !== null);
	const texts: string[] = [];
	for (const result of paired) {
		const before = bare.find(({ vendorId }) => vendorId === result.vendorId);
		const file = vbioses.find(({ sha256 }) => sha256 === result.vbios)?.file ?? '';
		texts.push(...conclusion(result, before, file));
	}
	if (paired.length > 0) return texts;
	for (const result of bare) texts.push(...conclusion(result, undefined, undefined));
	return texts;
}

/** Between what a driver accepts with a VBIOS and what it says of the same devices without one. */
function difference({ vendorId, deviceIds = [], asked }: ProbeResult, before: ProbeResult | undefined): string {
	if (before === undefined) return '';
	const without = overlap(before.deviceIds ?? [], asked);
	if (JSON.stringify(without) === JSON.stringify(deviceIds)) return say(PROBE_TEXTS.noDifference);
	if (without.length > 0) return say(PROBE_TEXTS.needsVbiosFor, { ids: ids(vendorId.slice(2), without) });
	return say(PROBE_TEXTS.needsVbios, { before: before.verdict === 'accepts' ? 'declines' : before.verdict });
}

/** IDs have the same number of digits, and compare as text. */
function overlap(some: readonly Range[], others: readonly Range[]): Range[] {
	return some.flatMap(([first, last]) =>
		others.flatMap(([from, to]): Range[] => {
			const [start, end] = [first > from ? first : from, last < to ? last : to];
			return start <= end ? [[start, end]] : [];
		}),
	);
}

/** `file` is the VBIOS's; `before` is what the driver says without it. */
function conclusion(result: ProbeResult, before: ProbeResult | undefined, file: string | undefined): string[] {
	const { verdict, vendorId, deviceIds = [], asked } = result;
	const vendor = vendorId.slice(2);
	switch (verdict) {
		case 'accepts': {
			const binds = say(PROBE_TEXTS.binds, { vbios: file, ids: ids(vendor, deviceIds) });
			return [`${binds}${difference(result, before)}`];
		}
		case 'declines':
			return [say(PROBE_TEXTS.bindsNot, { vbios: file, ids: ids(vendor, asked, 'anyDevice') })];
		case 'asks-hardware':
			return [say(PROBE_TEXTS.hardwareDecides, { vbios: file, ids: ids(vendor, asked) })];
		case 'helper':
			return [say(PROBE_TEXTS.helps)];
		case 'not-a-driver':
			return [say(PROBE_TEXTS.bindsNothing)];
		case 'did-not-start':
			return [say(PROBE_TEXTS.refusesToStart)];
		case 'crashes':
		case 'times-out':
			return [say(PROBE_TEXTS.takesVmDown, { vbios: file })];
	}
}
