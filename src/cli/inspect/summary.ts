/** What a driver, a VBIOS or a VBT is, in a few words. */
import type { Graphics, IntelVbt } from '../../graphics/graphics.js';
import type { Text } from '../../language/text.js';
import type { MeasuredReport } from '../../report/measured-report.js';
import { say } from '../language.js';
import { ROM_TEXTS } from '../texts.js';
import { INSPECT_LABELS, INSPECT_VALUES } from './report-texts/texts.js';

/** `['built', 'May  4 2021']`; without a label what goes on from the row before. */
export type Row = readonly [label: string, value: string];

export function summarize(graphics: Graphics): string {
	switch (graphics.kind) {
		case 'amd-gop':
			return `AMD GOP ${graphics.version}`;
		case 'intel-gop':
			return withVersion('Intel GOP', graphics.version);
		case 'igd-helper':
			return say(INSPECT_VALUES.helper, { name: graphics.name });
		case 'other-gop':
			return graphics.name;
		case 'amd-vbios':
			return `AMD VBIOS ${graphics.version}`;
		case 'intel-vbios':
			return graphics.vbt === undefined
				? 'Intel VBIOS'
				: `Intel VBIOS${say(ROM_TEXTS.separator)}VBT ${graphics.vbt.platform}`;
		case 'intel-vbt':
			return `Intel VBT ${graphics.platform}`;
		case 'nvidia-vbios':
			return withVersion('NVIDIA VBIOS', graphics.version);
	}
}

function withVersion(name: string, version: string | undefined): string {
	return version === undefined ? say(INSPECT_VALUES.withoutVersion, { name }) : `${name} ${version}`;
}

/** All that is known of it, as label and value; `namedDevice` gives an ID its name. */
export function details(
	graphics: Graphics,
	namedDevice: (vendorId: string, deviceId: string) => string,
): readonly Row[] {
	const rows: (readonly [label: Text<Record<never, never>> | undefined, value: string | undefined])[] = [];
	const labels = INSPECT_LABELS;
	switch (graphics.kind) {
		case 'amd-gop': {
			const { built, deviceIds, absenceMeans } = graphics;
			const open = say(absenceMeans === 'unknown' ? INSPECT_VALUES.maybeOthers : INSPECT_VALUES.noOthers);
			rows.push([labels.built, built], [labels.chips, deviceIds.map(rangeText).join(' ')]);
			rows.push([undefined, deviceIds.length > 0 ? open : undefined]);
			break;
		}
		case 'intel-gop':
			rows.push([labels.chips, graphics.deviceIds.map((id) => id.slice(2)).join(' ')]);
			break;
		case 'igd-helper':
			rows.push([labels.memory, stolenMemoryText(graphics)]);
			break;
		case 'amd-vbios': {
			const { name, partNumber, chip, built, configName, subsystemVendorId, subsystemId } = graphics;
			rows.push([labels.name, name], [labels.part, partNumber], [labels.chip, chip], [labels.built, built]);
			rows.push([labels.config, configName]);
			if (subsystemVendorId !== undefined && subsystemId !== undefined) {
				rows.push([labels.board, namedDevice(subsystemVendorId, subsystemId)]);
			}
			break;
		}
		case 'intel-vbt':
			return [vbtRow(graphics)];
		case 'intel-vbios':
			return graphics.vbt === undefined ? [] : [vbtRow(graphics.vbt)];
		case 'nvidia-vbios':
			rows.push([labels.name, graphics.name]);
			break;
	}
	return rows.flatMap(([label, value]) =>
		value === undefined || value === '' ? [] : [[label === undefined ? '' : say(label), value] as const],
	);
}

function stolenMemoryText({ stolenMemory }: Extract<Graphics, { kind: 'igd-helper' }>): string | undefined {
	if (stolenMemory === undefined) return undefined;
	return say(stolenMemory === 'host' ? INSPECT_VALUES.hostMemory : INSPECT_VALUES.ownMemory);
}

function vbtRow({ version, bdbVersion: bdb, size: bytes, offset, sumOk: good }: IntelVbt): Row {
	return ['VBT', say(INSPECT_VALUES.vbt, { version, bdb, bytes, offset, good })];
}

/** What it answered when it was asked; families of the same answer on a line. */
export function measuredRows({ alone, families }: MeasuredReport): readonly Row[] {
	const answers = new Map<string, string[]>();
	for (const { family, takes } of families) {
		const answer = takes === 'asks-hardware' ? say(INSPECT_VALUES.readsHardware) : takenText(takes);
		answers.set(answer, [...(answers.get(answer) ?? []), family]);
	}
	const lines = [...answers].map(([answer, of]) => say(INSPECT_VALUES.withVbios, { families: of, answer }));
	const answer = takenText(alone);
	const first = families.length === 0 ? answer : say(INSPECT_VALUES.withoutVbios, { answer });
	return [first, ...lines].map((text, i) => [i === 0 ? say(INSPECT_LABELS.measured) : '', text]);
}

function takenText(ranges: MeasuredReport['alone']): string {
	const [[first, last] = ['', '']] = ranges;
	if (ranges.length === 0) return say(INSPECT_VALUES.acceptsNone);
	if (first === '0x0000' && last === '0xffff') return say(INSPECT_VALUES.acceptsAny);
	return say(INSPECT_VALUES.accepts, { devices: ranges.map(rangeText) });
}

/** `1636-1638`, or one ID. */
export function rangeText([first, last]: readonly [string, string]): string {
	return first === last ? first.slice(2) : `${first.slice(2)}-${last.slice(2)}`;
}
