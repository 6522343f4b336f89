/** What a GOP driver was measured to answer, as a plain object. */
import type { MeasuredDriver } from '../names/measured-driver.js';
import type { IdRange } from '../pci/id-ranges.js';
import { formatId } from '../pci/ids.js';

/** Inclusive, as hex. */
type ReportedRange = readonly [first: string, last: string];

export interface MeasuredReport {
	readonly version: string;
	readonly vendorId: string;
	/** What it takes without a VBIOS. */
	readonly alone: readonly ReportedRange[];
	/** What it takes beside a VBIOS of each family; `asks-hardware` where it reads the chip's registers first. */
	readonly families: readonly { readonly family: string; readonly takes: readonly ReportedRange[] | 'asks-hardware' }[];
}

export function reportMeasured({ version, vendorId, alone, families }: MeasuredDriver): MeasuredReport {
	return {
		version,
		vendorId: formatId(vendorId),
		alone: alone.map(reported),
		families: families.map(({ family, takes }) => ({
			family,
			takes: takes === 'asks-hardware' ? takes : takes.map(reported),
		})),
	};
}

function reported([first, last]: IdRange): ReportedRange {
	return [formatId(first), formatId(last)];
}
