/** What a GOP driver was measured to answer, as a plain object. */
import { vbiosRelation } from '../graphics/amd-chips.js';
import { devicesOfFamily, FAMILY_NAMES } from '../graphics/amd-families.js';
import type { MeasuredDriver, VbiosAnswer } from '../names/measured-driver.js';
import { type IdRange, mergeRanges } from '../pci/id-ranges.js';
import { formatId } from '../pci/ids.js';

/** Inclusive, as hex. */
type ReportedRange = readonly [first: string, last: string];
/** `asks-hardware` where it reads the chip's registers first. */
type Takes = readonly ReportedRange[] | 'asks-hardware';

/** What it takes beside a VBIOS with one of these device IDs in its header. */
export interface MeasuredChips {
	readonly deviceIds: readonly ReportedRange[];
	/** What it was asked about; missing for all. */
	readonly asked?: readonly ReportedRange[];
	readonly takes: Takes;
}

export interface MeasuredReport {
	readonly version: string;
	readonly vendorId: string;
	/** What it takes without a VBIOS. */
	readonly alone: readonly ReportedRange[];
	/** What it takes beside a VBIOS of each family with all of whose chips it said the same. */
	readonly families: readonly { readonly family: string; readonly takes: Takes }[];
	readonly chips: readonly MeasuredChips[];
}

export function reportMeasured({ version, vendorId, alone, beside }: MeasuredDriver): MeasuredReport {
	return {
		version,
		vendorId: formatId(vendorId),
		alone: alone.map(reported),
		families: FAMILY_NAMES.flatMap((family) => {
			const ids = devicesOfFamily(family);
			const ofFamily = beside.filter(({ chips }) => ids.some((id) => chips.some(([a, b]) => id >= a && id <= b)));
			const isSame = new Set(ofFamily.map(answerOf)).size === 1;
			return isSame && ids.every((id) => isAsked(id, ofFamily))
				? [{ family, takes: reportedTakes(union(ofFamily)) }]
				: [];
		}),
		chips: beside.map(({ chips, asked, takes }) => ({
			deviceIds: chips.map(reported),
			...(asked !== undefined && { asked: asked.map(reported) }),
			takes: reportedTakes(takes),
		})),
	};
}

/** With a VBIOS of the same chip. */
function isAsked(deviceId: number, answers: readonly VbiosAnswer[]): boolean {
	return answers.some(({ chips }) =>
		chips.some(
			([first, last]) =>
				(deviceId >= first && deviceId <= last) ||
				vbiosRelation({ family: '', deviceIds: [first] }, deviceId) === 'sibling',
		),
	);
}

/** Whether it takes all that it was asked about counts, not how much that was. */
function answerOf({ asked = ALL, takes }: VbiosAnswer): string {
	return JSON.stringify(takes) === JSON.stringify(asked) ? 'all' : JSON.stringify(takes);
}

const ALL: readonly IdRange[] = [[0, 0xffff]];

function union(answers: readonly VbiosAnswer[]): VbiosAnswer['takes'] {
	const taken = mergeRanges(answers.flatMap(({ takes }) => (takes === 'asks-hardware' ? [] : takes)));
	return taken.length === 0 && answers.some(({ takes }) => takes === 'asks-hardware') ? 'asks-hardware' : taken;
}

function reportedTakes(takes: VbiosAnswer['takes']): Takes {
	return takes === 'asks-hardware' ? takes : takes.map(reported);
}

function reported([first, last]: IdRange): ReportedRange {
	return [formatId(first), formatId(last)];
}
