/** A driver's PE or TE file as edk2's loader reads it, and what it says of one that is broken. */
import type { EntryValues } from '../../../language/entry.js';
import type { Values } from '../../../language/values.js';
import type { AAVMF_FINDINGS } from '../../aavmf/findings.js';
import type { OVMF_PE_FINDINGS } from './findings.js';
import type { OptionalHeader } from './optional-header.js';

export interface PeSection {
	readonly virtualSize: number;
	readonly virtualAddress: number;
	readonly rawSize: number;
	readonly rawOffset: number;
	readonly flags: number;
}

export interface PeFile {
	readonly view: DataView;
	/** Of the PE signature. */
	readonly at: number;
	/** What was cut off in front of a TE image; its addresses count it. */
	readonly shift: number;
	readonly machine: number;
	readonly relocationsStripped: boolean;
	readonly sectionAlignment: number;
	readonly imageSize: number;
	readonly headersSize: number;
	readonly subsystem: number;
	readonly optionalAt: number;
	readonly optional: OptionalHeader;
	readonly sectionsAt: number;
	readonly sections: readonly PeSection[];
	/** The header as it is in memory, where a section may have been put over it. */
	headerIn(memory: Uint8Array): OptionalHeader;
}

/** Rules about drivers, by code. */
type PeFindings = typeof OVMF_PE_FINDINGS & Pick<typeof AAVMF_FINDINGS, 'aavmf-pe-protected' | 'aavmf-pe-debug'>;
type PeCode = keyof PeFindings;

/** A broken rule of the driver. Which image the driver is in is not known here. */
export interface PeBreak {
	readonly code: PeCode;
	/** Bytes, from the driver's start. */
	readonly at: number;
	readonly values: Values;
}

export type PeValues<K extends PeCode> = Omit<EntryValues<PeFindings, K>, 'image' | 'unpacked' | 'firmware'>;

export function peBreak<K extends PeCode>(code: K, at: number, values: PeValues<K>): PeBreak {
	return { code, at, values: values as Values };
}

export function isBreak(value: object): value is PeBreak {
	return 'code' in value;
}
