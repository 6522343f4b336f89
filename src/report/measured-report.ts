/** What a GOP driver was measured to answer, as a plain object. */
import { measuredDriver } from '../names/measured-drivers.js';
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

/** `undefined` for a driver that nobody has asked. */
export function reportMeasured(sha256: string): MeasuredReport | undefined {
	const driver = measuredDriver(sha256);
	if (driver === undefined) return undefined;
	const { version, vendorId, alone, families } = driver;
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
