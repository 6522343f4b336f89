/** ROMs whose driver and headers are changed at random, of a kind for each firmware that is held against `check`. */
import fc from 'fast-check';
import { hex } from '../../src/bytes/hex.js';
import { armDriver } from './arm.js';
import { and, changed, driver, linked, OPTIONAL, section, u32 } from './mutate.js';
import { type Change, DRIVER_CHANGES, oneOf, ROM_CHANGES } from './random-changes.js';

export interface RandomRom {
	/** What was changed, as the test tells it. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface RandomKind {
	readonly firmware: 'ovmf' | 'aavmf';
	/** The sample, with its line. All have their headers in one place (mutate.ts). */
	driver(tag: string): Uint8Array;
	readonly changes: readonly fc.Arbitrary<Change>[];
	/** Booted without a seed that is given; of a firmware whose boots cost too much for that, none. */
	readonly always?: { readonly seed: number; readonly count: number };
}

/** Where memory begins in QEMU's `virt`, pieces of it that are taken, and the ends of what is free. */
const VIRT_BASES = [
	...[0x40000000, 0x40101000, 0x42000000, 0x43ffc000, 0x43fff000, 0x44000000, 0x44020000, 0x45000800, 0x46569000],
	...[0x4656e000, 0x47000000, 0x47715000, 0x47ee4000, 0x48000000, 0x4a000000, 0x4c42b000, 0x4eff0000, 0x4fffa000],
];
/** Code, data, and what may be done with it: by them AAVMF protects memory. */
const FLAGS = [0x20, 0x40, 0x20000000, 0x40000000, 0x80000000];
const flags = fc.subarray(FLAGS).map((some) => some.reduce((all, flag) => all + flag, 0));

const sectionField = (name: string, field: number, values: readonly number[]) =>
	[0, 0, 1, 2, 3].map((index) => oneOf(`section ${index} ${name}`, values, (value) => section(index, field, value)));

const ARM_CHANGES: readonly fc.Arbitrary<Change>[] = [
	oneOf('section alignment', [0x20, 0x200, 0x800, 0x1000, 0x1800, 0x2000, 0x3000, 0x10000, 0x11000], (value) =>
		u32(OPTIONAL + 32, value),
	),
	oneOf('linked to', VIRT_BASES, linked),
	oneOf('entry point', [0xffc, 0x1001, 0x1002, 0x1004, 0x1008, 0x1010, 0x1ffc, 0x2000, 0x3000, 0x4000], (value) =>
		u32(OPTIONAL + 16, value),
	),
	...sectionField('of', 8, [0, 1, 0x200, 0xfff, 0x1000, 0x1001, 0x1800, 0x2000, 0x3000, 0x4000]),
	...sectionField('at', 12, [0x400, 0x800, 0xc00, 0x1000, 0x1200, 0x1800, 0x1e00, 0x2000, 0x2800, 0x3800, 0x4800]),
	...sectionField('raw', 16, [0, 0x200, 0x400, 0x800, 0x1000]),
	...[0, 0, 0, 1, 2, 3].map((index) =>
		flags.map((value) => ({ name: `section ${index} with ${hex(value)}`, edit: section(index, 36, value) })),
	),
];

export const RANDOM_KINDS: readonly RandomKind[] = [
	{ firmware: 'ovmf', driver, changes: DRIVER_CHANGES, always: { seed: 3, count: 26 } },
	{ firmware: 'aavmf', driver: armDriver, changes: [...DRIVER_CHANGES, ...ARM_CHANGES] },
];

/** A place that an earlier change names may lie outside the file: there is no such ROM. */
function romOf(sample: Uint8Array, edits: readonly Change[], header: Change | undefined): RandomRom | undefined {
	const name = [...edits, ...(header === undefined ? [] : [header])].map((each) => each.name).join('; ');
	try {
		return { name, bytes: changed(sample, and(...edits.map(({ edit }) => edit)), header?.edit) };
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** The same ones for the same seed. */
export function randomRoms(kind: RandomKind, seed: number, count: number): readonly RandomRom[] {
	const changes = fc.tuple(
		fc.array(fc.oneof(...kind.changes), { minLength: 1, maxLength: 3 }),
		// Most of those that are not as they should be keep the driver from being looked at.
		fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.oneof(...ROM_CHANGES) }),
	);
	return fc
		.sample(changes, { seed, numRuns: count })
		.flatMap(([edits, header], index) => romOf(kind.driver(`<${index}>`), edits, header) ?? []);
}
