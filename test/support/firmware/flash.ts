/** Whole flash images, and the descriptor at the beginning of Intel's (PCH SPI programming guides). */
import { put, u32 } from '../executables.js';
import { filled } from './bytes.js';

export function flash(
	size: number,
	parts: readonly (readonly [offset: number, bytes: Uint8Array])[],
	fill = 0xff,
): Uint8Array {
	const bytes = filled(size, fill);
	for (const [offset, part] of parts) bytes.set(part, offset);
	return bytes;
}

/** In the order of their registers. */
const REGIONS = [
	'descriptor',
	'bios',
	'me',
	'gbe',
	'pdr',
	'devExp1',
	'bios2',
	'microcode',
	'ec',
	'devExp2',
	'ie',
	'tgbe1',
	'tgbe2',
	'reserved1',
	'reserved2',
	'ptt',
] as const;

export type IntelRegion = (typeof REGIONS)[number];

export interface IntelDescriptorInput {
	/** First and last byte; in whole blocks of 4 KiB. */
	readonly regions: Readonly<Partial<Record<IntelRegion, readonly [base: number, limit: number]>>>;
	/** Of the flash chip: a power of two from 512 KiB on. */
	readonly size: number;
	/** 2, with sixteen regions, since Skylake; before it five and a clock of 20 MHz. */
	readonly version?: 1 | 2;
	/** Where the region registers are. */
	readonly regionsAt?: number;
}

const SIZE = 0x1000;
const COMPONENTS_AT = 0x30;
const MASTERS_AT = 0x80;
const UPPER_MAP_AT = 0xefc;
const CLOCK_17_MHZ = 6;
/** A base above the limit. */
const ABSENT = 0x7fff;

/** The first 4 KiB of the flash, which are a region of their own. */
export function intelDescriptor(input: IntelDescriptorInput): Uint8Array {
	const { regions, size, version = 2, regionsAt = 0x40 } = input;
	const count = version === 2 ? REGIONS.length : 5;
	const all = { descriptor: [0, SIZE - 1] as const, ...regions };
	const registers = REGIONS.slice(0, count).map((name) => {
		const [base, limit] = all[name] ?? [ABSENT << 12, 0];
		return ((base >>> 12) | ((limit >>> 12) << 16)) >>> 0;
	});
	const map0 = (COMPONENTS_AT >>> 4) | ((regionsAt >>> 4) << 16);
	const map1 = (MASTERS_AT >>> 4) | (2 << 8);
	const density = Math.log2(size) - 19;
	const clock = version === 2 ? CLOCK_17_MHZ : 0;
	const bytes = filled(SIZE, 0xff);
	put(bytes, 0x10, u32(0x0ff0a55a, map0, map1));
	put(bytes, COMPONENTS_AT, u32(density | (clock << 17), 0, 0));
	put(bytes, regionsAt, u32(...registers));
	// No chips in the table of those that the ME knows.
	put(bytes, UPPER_MAP_AT, u32(0));
	return bytes;
}
