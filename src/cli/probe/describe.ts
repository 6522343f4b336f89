/** What one driver answered, for people, and in plain words at the end what it means. */
import { hexDigits } from '../../bytes/hex.js';
import { READ_LIMIT } from '../../probe/job.js';
import type { ProbeVerdict } from '../../probe/session.js';
import { fieldLines } from '../describe-field.js';
import { rangeText } from '../inspect/summary.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter, type Style } from '../terminal.js';
import { wrap } from '../text-layout.js';
import type { FoundVbios } from './read-inputs.js';
import type { ProbedDriver, ProbeResult, Range } from './report.js';

/** Registers that say most about a crash; the JSON has all. */
const SHOWN_REGISTERS = ['RIP', 'RSP', 'RAX', 'RCX', 'RDX', 'CR2'];

const STYLES: Readonly<Record<ProbeVerdict, Style>> = {
	accepts: 'green',
	'asks-hardware': 'yellow',
	declines: 'red',
	'not-a-driver': 'red',
	'did-not-start': 'red',
	crashes: 'red',
	'times-out': 'red',
};
/** What the heading says of several results is the best of them. */
const BEST_FIRST = Object.keys(STYLES) as readonly ProbeVerdict[];

const STAGES: Readonly<Record<string, string>> = {
	load: 'when it was loaded',
	start: 'when it was started',
	questions: 'when it was asked',
};

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
	const heading = `${file}${image === undefined ? '' : say(`, image ${image}`)}  ${say(verdict)}`;
	const lines = wrap(heading, width).map((line) => paint(STYLES[verdict], line));
	if (name !== undefined) lines.push(...row('is', name));
	if (version !== null) lines.push(...row('version', version));
	lines.push(...row('sha256', sha256));
	const said = new Set<string>();
	for (const result of results) {
		const vbios = vbioses.find((each) => each.sha256 === result.vbios);
		const text = `${device(vbios)}: ${say(answer(result))}`;
		// What was no question of devices is the same for all vendors.
		if (said.has(text)) continue;
		said.add(text);
		lines.push(...row(vbios === undefined ? 'without' : 'with', text));
		lines.push(...exceptionRows(result, row));
	}
	for (const text of new Set(conclusions(driver, vbioses))) lines.push(...wrap(`→ ${text}`, width, 2));
	return lines;
}

function device(vbios: FoundVbios | undefined): string {
	if (vbios === undefined) return say('a VBIOS');
	return `${vbios.file}${vbios.version === undefined ? '' : ` (${vbios.version})`}`;
}

function answer({ verdict, vendorId, deviceIds = [], asked, stage, status, registerReads }: ProbeResult): string {
	const vendor = vendorId.slice(2);
	switch (verdict) {
		case 'accepts':
			return `accepts ${ids(vendor, deviceIds)}`;
		case 'declines':
			return `declines ${ids(vendor, asked)}`;
		case 'asks-hardware':
			return registerReads > READ_LIMIT
				? `reads the registers of ${ids(vendor, asked)} without end`
				: `declines ${ids(vendor, asked)} after ${registerReads} reads of their registers`;
		case 'not-a-driver':
			return 'is no driver that binds to a device';
		case 'did-not-start':
			return stage === 'load'
				? `did not load: ${statusText(status ?? '')}`
				: `did not start: ${statusText(status ?? '')}`;
		case 'crashes':
			return `crashes ${STAGES[stage ?? ''] ?? ''}`.trimEnd();
		case 'times-out':
			return `does not come back ${STAGES[stage ?? ''] ?? ''}`.trimEnd();
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
	return name ?? `EFI status ${status}`;
}

function ids(vendor: string, ranges: readonly Range[]): string {
	const [first] = ranges;
	if (ranges.length === 1 && first?.[0] === '0x0000' && first[1] === '0xffff') return `all devices of ${vendor}`;
	return `${vendor}:${ranges.map(rangeText).join(' ')}`;
}

function exceptionRows({ exception }: ProbeResult, row: (label: string, value: string) => string[]): string[] {
	if (exception === undefined) return [];
	const { name, registers, offsetInImage } = exception;
	const where = offsetInImage === undefined ? '' : say(`, at ${offsetInImage} in the driver's image`);
	const shown = SHOWN_REGISTERS.flatMap((each) => (registers[each] === undefined ? [] : `${each} ${registers[each]}`));
	return [...row('', `${name}${where}`), ...row('', shown.join(', '))];
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

const WITHOUT: Readonly<Record<ProbeVerdict, string>> = {
	accepts: 'declines',
	declines: 'declines',
	'asks-hardware': 'reads registers first',
	'not-a-driver': 'is none',
	'did-not-start': 'does not start',
	crashes: 'crashes',
	'times-out': 'does not come back',
};

/** Between what a driver accepts with a VBIOS and what it says of the same devices without one. */
function difference({ vendorId, deviceIds = [], asked }: ProbeResult, before: ProbeResult | undefined): string {
	if (before === undefined) return '';
	const without = overlap(before.deviceIds ?? [], asked);
	if (JSON.stringify(without) === JSON.stringify(deviceIds)) return say('; the VBIOS makes no difference');
	const rest = without.length === 0 ? WITHOUT[before.verdict] : `takes ${ids(vendorId.slice(2), without)} only`;
	return say(`; the VBIOS makes the difference, without it the driver ${say(rest)}`);
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
	const what = file === undefined ? 'this driver' : `this pair (with ${file})`;
	switch (verdict) {
		case 'accepts': {
			return [`${say(`${what} will bind on ${ids(vendor, deviceIds)}`)}${difference(result, before)}`];
		}
		case 'declines': {
			const hint = file === undefined ? '; if it is a driver for AMD, give the VBIOS with --vbios: it decides' : '';
			return [`${say(`${what} will not bind on ${ids(vendor, asked)}`)}${say(hint)}`];
		}
		case 'asks-hardware':
			return [
				say(
					`whether ${what} binds on ${ids(vendor, asked)} only the real device can tell: the driver reads its registers first`,
				),
			];
		case 'not-a-driver':
			return [say('it binds on no device at all: a helper, or an application')];
		case 'did-not-start':
			return [say('it refuses to start in a machine without the card, as helpers do, and was not asked')];
		case 'crashes':
		case 'times-out':
			return [say(`${what} may take a guest down with it: it did so with this machine`)];
	}
}
