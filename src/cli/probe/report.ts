/** What a driver answered: the elements of `romtool probe`'s JSON. */

import { hex } from '../../bytes/hex.js';
import type { IdRange } from '../../pci/id-ranges.js';
import { formatId } from '../../pci/ids.js';
import type { CpuException } from '../../probe/exception.js';
import type { ProbeDriver, ProbeVbios } from '../../probe/inputs.js';
import type { GroupResult, ProbeVerdict } from '../../probe/session.js';
import type { Stage } from '../../probe/transcript.js';
import { machineName } from '../../report/machine-name.js';

/** Inclusive, `["0x1636", "0x1638"]`. */
export type Range = readonly [string, string];

/** `offsetInImage` is hex. */
interface ReportedException extends Omit<CpuException, 'offsetInImage'> {
	readonly offsetInImage?: string;
}

export interface ProbeResult {
	/** Digest of the VBIOS that the device had, `null` for none. */
	readonly vbios: string | null;
	readonly vendorId: string;
	readonly verdict: ProbeVerdict;
	/** Those accepted; missing where the driver was not asked to the end. */
	readonly deviceIds?: readonly Range[];
	/** Of those accepted, the ones that are accepted as class 0x038000 alone. */
	readonly deviceIdsOfOtherClass?: readonly Range[];
	readonly asked: readonly Range[];
	/** The most that one question took. */
	readonly registerReads: number;
	/** Where a crash or a hang was, and what did not come about. */
	readonly stage?: Stage;
	readonly exception?: ReportedException;
	/** EFI status with which it did not start. */
	readonly status?: string;
}

export interface ProbedDriver {
	readonly file: string;
	/** Of an option ROM with several images, from 1. */
	readonly image?: number;
	readonly sha256: string;
	readonly machine: string;
	/** As the driver says it (Component Name 2). */
	readonly name?: string;
	/** Of its driver binding, `0x11000435`; `null` where it has none. */
	readonly version: string | null;
	readonly results: readonly ProbeResult[];
}

export interface Answers {
	readonly name?: string | undefined;
	readonly version?: number | undefined;
	readonly results: readonly GroupResult[];
}

export function probedDriver(
	file: string,
	{ sha256, machine, image }: ProbeDriver,
	vbioses: readonly ProbeVbios[],
	{ name, version, results }: Answers,
): ProbedDriver {
	return {
		file,
		...(image !== undefined && { image }),
		sha256,
		machine: machineName(machine),
		...(name !== undefined && { name }),
		version: version === undefined ? null : hex(version, 8),
		results: results.map((result) => probeResult(result, vbioses)),
	};
}

function probeResult(result: GroupResult, vbioses: readonly ProbeVbios[]): ProbeResult {
	const { rom, vendorId, verdict, accepted, acceptedAsOther, asked, registerReads, stage, exception, status } = result;
	return {
		vbios: rom === undefined ? null : (vbioses[rom]?.sha256 ?? null),
		vendorId: formatId(vendorId),
		verdict,
		...(ASKED.has(verdict) && { deviceIds: accepted.map(rangeOf) }),
		...(acceptedAsOther.length > 0 && { deviceIdsOfOtherClass: acceptedAsOther.map(rangeOf) }),
		asked: asked.map(rangeOf),
		registerReads,
		...(stage !== undefined && { stage }),
		...(exception !== undefined && { exception: reportException(exception) }),
		...(status !== undefined && { status }),
	};
}

function reportException({ offsetInImage, ...exception }: CpuException): ReportedException {
	return { ...exception, ...(offsetInImage !== undefined && { offsetInImage: hex(offsetInImage) }) };
}

const ASKED = new Set<ProbeVerdict>(['accepts', 'declines', 'asks-hardware']);

export function rangeOf([first, last]: IdRange): Range {
	return [formatId(first), formatId(last)];
}
