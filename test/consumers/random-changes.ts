/** Random changes of a sample driver's headers, and of its ROM's: in places and to values at which firmware decides something. */
import fc from 'fast-check';
import { hex } from '../../src/bytes/hex.js';
import {
	DIRECTORIES,
	debug,
	directories,
	directory,
	type Edit,
	ebc,
	linked,
	OPTIONAL,
	PCIR,
	PE,
	relocations,
	SECTIONS,
	section,
	u16,
	zeroed,
} from './mutate.js';

export interface Change {
	/** As the test tells it. */
	readonly name: string;
	readonly edit: Edit;
}

/** Sizes and alignments of the sample, what is beside them, and the ends of the numbers. */
const EDGES = [
	0, 1, 8, 0x20, 0x40, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x1800, 0x2000, 0x3000, 0x4000, 0x5000, 0x6000, 0x10000,
];
const value32 = fc.oneof(
	fc
		.tuple(fc.constantFrom(...EDGES), fc.constantFrom(-8, -1, 0, 0, 1, 4, 8))
		.map(([edge, more]) => (edge + more) >>> 0),
	fc.constantFrom(0x100000, 0x7fffffff, 0x80000000, 0xfffff000, 0xffffffff),
);
const value16 = value32.map((value) => value & 0xffff);
const distance = fc.constantFrom(-0x1000, -0x200, -40, -8, -4, -1, 1, 4, 8, 12, 40, 0x200, 0x1000);

/** A field gets a value, or one beside its own. */
function field32(name: string, at: number | ((bytes: Uint8Array) => number)): fc.Arbitrary<Change> {
	const place = typeof at === 'number' ? () => at : at;
	const set = value32.map((value) => ({
		name: `${name} = ${hex(value)}`,
		edit: ((bytes, view) => view.setUint32(place(bytes), value, true)) satisfies Edit,
	}));
	const move = distance.map((more) => ({
		name: `${name} + ${more}`,
		edit: ((bytes, view) => {
			const old = view.getUint32(place(bytes), true);
			view.setUint32(place(bytes), (old + more) >>> 0, true);
		}) satisfies Edit,
	}));
	return fc.oneof(set, move);
}

export function oneOf(name: string, values: readonly number[], edit: (value: number) => Edit): fc.Arbitrary<Change> {
	return fc.constantFrom(...values).map((value) => ({ name: `${name} ${hex(value)}`, edit: edit(value) }));
}

const OPTIONAL_FIELDS = {
	code: 4,
	entry: 16,
	base: 24,
	sections: 32,
	file: 36,
	image: 56,
	headers: 60,
	sum: 64,
	rvas: 108,
};
const SECTION_FIELDS = { size: 8, address: 12, rawSize: 16, rawPointer: 20, relocations: 24, flags: 36 };
const INDICES = [0, 1, 2, 3, 4, 5, 5, 6, 6, 9, 15];

const fieldsOf = (fields: Readonly<Record<string, number>>, of: string, base: number) =>
	Object.entries(fields).map(([name, at]) => field32(`${of}.${name}`, base + at));

const codeView = fc
	.record({
		type: fc.constantFrom(1, 2, 2, 2, 9, 0x14),
		size: fc.oneof(fc.constantFrom(16, 20, 24, 28, 0x40, 0xf0), value32),
		address: fc.oneof(fc.constantFrom(0, 0x2000, 0x2100, 0x2f00), value32),
		signature: fc.constantFrom('RSDS', 'NB10', 'MTOC', 'none'),
	})
	.map(({ signature, ...entry }) => ({
		name: `debug ${signature} ${Object.values(entry)
			.map((value) => hex(value))
			.join(' ')}`,
		edit: debug([entry], signature),
	}));

export const DRIVER_CHANGES: readonly fc.Arbitrary<Change>[] = [
	...fieldsOf(OPTIONAL_FIELDS, 'optional header', OPTIONAL),
	...[0, 1, 2, 3].flatMap((index) => fieldsOf(SECTION_FIELDS, `section ${index}`, SECTIONS + index * 40)),
	...INDICES.flatMap((index) => fieldsOf({ address: 0, size: 4 }, `directory ${index}`, DIRECTORIES + index * 8)),
	fc.tuple(fc.constantFrom(2, 4, 5, 6), value32, value32).map(([index, address, size]) => ({
		name: `directory ${index} = ${hex(address)}, ${hex(size)}`,
		edit: directory(index, address, size),
	})),
	oneOf('sections', [0, 1, 2, 3, 4, 5, 7, 0xffff], (value) => u16(PE + 6, value)),
	oneOf('machine', [0x8664, 0x14c, 0xaa64, 0x0ebc, 0], (value) => u16(PE + 4, value)),
	oneOf('subsystem', [0, 1, 3, 10, 11, 12, 12, 13], (value) => u16(OPTIONAL + 68, value)),
	oneOf('characteristics', [0, 1, 2, 0x22, 0x23, 0x2022, 0x2023], (value) => u16(PE + 22, value)),
	oneOf('optional header of', [0, 16, 96, 112, 200, 224, 232, 240, 248, 280], (value) => u16(PE + 20, value)),
	oneOf('section 3 with flags', [0, 0x42000040, 0x60000020, 0xe0000020], (value) => section(3, 36, value)),
	field32('relocation block address', relocations),
	field32('relocation block size', (bytes) => relocations(bytes) + 4),
	oneOf('relocation', [0, 0x1008, 0x2008, 0x3008, 0x4008, 0x9008, 0xa000, 0xa3fc, 0xafff, 0xf000], (value) => {
		return (bytes, view) => view.setUint16(relocations(bytes) + 8, value, true);
	}),
	oneOf('linked to', [0x1000, 0x100000, 0x800000, 0x808000, 0x2000000, 0xe000000, 0xf000000], linked),
	fc.tuple(value32, value32).map(([address, size]) => ({
		name: `section without data at ${hex(address)}, ${hex(size)}`,
		edit: zeroed(address, size),
	})),
	oneOf('directories', [0, 1, 2, 3, 4, 5, 6, 7, 10, 16], directories),
	codeView,
	fc.constant({ name: 'EBC', edit: ebc }),
	field32('e_lfanew', 0x3c),
];

/** Of the ROM, its header and its PCI data structure. */
export const ROM_CHANGES: readonly fc.Arbitrary<Change>[] = Object.entries({
	...{ size: 2, subsystem: 8, machine: 10, compression: 12, driver: 22, structure: 24 },
	...{ vendor: PCIR + 4, device: PCIR + 6, 'device list': PCIR + 8, length: PCIR + 10, revision: PCIR + 12 },
	...{ 'image length': PCIR + 16, 'code type': PCIR + 20 },
}).map(([name, at]) => value16.map((value) => ({ name: `ROM: ${name} = ${hex(value)}`, edit: u16(at, value) })));
