/** What a driver, a VBIOS or a VBT is, in a few words. */
import { kindOf } from '../../graphics/kinds/kinds.js';
import { bareRange } from '../../pci/ids.js';
import type { GraphicsReport } from '../../report/image-report.js';
import type { MeasuredReport } from '../../report/measured-report.js';
import { say } from '../language.js';
import { ROM_TEXTS } from '../texts.js';
import { INSPECT_LABELS, INSPECT_VALUES } from './report-texts/texts.js';

/** `['built', 'May  4 2021']`; without a label what goes on from the row before. */
export type Row = readonly [label: string, value: string];

export function summarize(graphics: GraphicsReport): string {
	return kindOf(graphics.kind).summary(graphics, say).join(say(ROM_TEXTS.separator));
}

/** All that is known of it, as label and value; `namedDevice` gives an ID its name. */
export function details(
	graphics: GraphicsReport,
	namedDevice: (vendorId: string, deviceId: string) => string,
): readonly Row[] {
	return kindOf(graphics.kind)
		.details(graphics, say)
		.flatMap(([label, value]): Row[] => {
			if (value === undefined || value === '') return [];
			return [[label === undefined ? '' : say(label), typeof value === 'string' ? value : namedDevice(...value)]];
		});
}

/** What it answered when it was asked, with the chips of one answer on a line; of other chips nothing is known. */
export function measuredRows({ alone, chips }: MeasuredReport): readonly Row[] {
	const answers = new Map<string, Set<string>>();
	for (const { deviceIds, asked, takes } of chips) {
		const all = JSON.stringify(takes) === JSON.stringify(asked);
		const answer = takes === 'asks-hardware' ? say(INSPECT_VALUES.readsHardware) : takenText(all ? ALL : takes);
		answers.set(answer, new Set([...(answers.get(answer) ?? []), ...deviceIds.map(bareRange)]));
	}
	const none = say(INSPECT_VALUES.acceptsNone);
	const lines = [...answers]
		.sort(([a], [b]) => Number(a === none) - Number(b === none))
		.map(([answer, of]) => say(INSPECT_VALUES.withVbios, { chips: [...of], answer }));
	const answer = takenText(alone);
	const first = chips.length === 0 ? answer : say(INSPECT_VALUES.withoutVbios, { answer });
	return [first, ...lines].map((text, i) => [i === 0 ? say(INSPECT_LABELS.measured) : '', text]);
}

const ALL: MeasuredReport['alone'] = [['0x0000', '0xffff']];

function takenText(ranges: MeasuredReport['alone']): string {
	const [[first, last] = ['', '']] = ranges;
	if (ranges.length === 0) return say(INSPECT_VALUES.acceptsNone);
	if (first === '0x0000' && last === '0xffff') return say(INSPECT_VALUES.acceptsAny);
	return say(INSPECT_VALUES.accepts, { devices: ranges.map(bareRange) });
}
