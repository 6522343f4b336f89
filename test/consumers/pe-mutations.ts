/**
 * Drivers that keep or break one rule each of edk2's loader, where that depends on memory, on the release, or on what is
 * written where. Those that are loaded where they were linked to have an address each, for they are booted together.
 */
import { hex } from '../../src/bytes/hex.js';
import {
	and,
	debug,
	directories,
	directory,
	type Edit,
	ebc,
	linked,
	type Mutation,
	OPTIONAL,
	PE,
	pe,
	relocations,
	SECTIONS,
	section,
	u16,
	u32,
	zeroed,
} from './mutate.js';
import { alignment, alone, badBlock, entry, MIB, size, stripped } from './pe-mutations/edits.js';

const luck = (mutation: Mutation): Mutation => ({ ...mutation, luck: true });

/** Bad relocations do not matter where the driver need not be moved. */
const unmoved = (base: number, more: Edit = () => {}, and2 = '') =>
	pe(`linked to ${hex(base)}${and2}, bad relocations`, 'ovmf-pe-relocations', and(linked(base), badBlock, more));
const strippedAt = (base: number, more: Edit = () => {}, and2 = '') =>
	pe(`stripped, linked to ${hex(base)}${and2}`, 'ovmf-pe-relocations-stripped', and(linked(base), stripped, more));

const PLACEMENT: readonly Mutation[] = [
	unmoved(0x2000000),
	unmoved(0x100000),
	unmoved(0xb000000),
	unmoved(0xff000),
	unmoved(0x2100800),
	unmoved(0x2201000, alignment(0x2000), ', section alignment 0x2000'),
	unmoved(0x2302000, alignment(0x2000), ', section alignment 0x2000'),
	unmoved(0x900000),
	unmoved(0x1500000),
	unmoved(0x1600000),
	unmoved(0x177f000),
	unmoved(0x1784000),
	unmoved(0x7f6000),
	alone(unmoved(0x7fc000)),
	unmoved(0x801000),
	alone(unmoved(0x802000)),
	unmoved(0xfa00000),
	unmoved(0x140000000),
	pe(
		'linked to 0x2400000, relocations outside the image',
		'ovmf-pe-relocations',
		and(linked(0x2400000), directory(5, 0x4ff8, 12)),
	),
	strippedAt(0),
	strippedAt(0x1000),
	strippedAt(0x83000),
	strippedAt(0x9b000),
	alone(strippedAt(0x9c000)),
	strippedAt(0x200000),
	strippedAt(0x1000000),
	strippedAt(0x2500000),
	strippedAt(0x2600800),
	strippedAt(0x2701000, alignment(0x2000), ', section alignment 0x2000'),
	strippedAt(0x2802000, alignment(0x2000), ', section alignment 0x2000'),
	strippedAt(0x2900000, u16(OPTIONAL + 68, 12), ', a runtime driver'),
	strippedAt(0xf000000),
	strippedAt(0x10000000),
	strippedAt(0x78000000),
	alone(pe('image of 160 MiB', 'ovmf-pe-memory', size(160 * MIB))),
	pe('image of 200 MiB', 'ovmf-pe-memory', size(200 * MIB)),
	pe('section alignment 16 MiB', 'ovmf-pe-memory', alignment(16 * MIB)),
	pe('section alignment 1 GiB', 'ovmf-pe-memory', alignment(1024 * MIB)),
];

const five = (name: string) =>
	and(directories(5), (bytes, view) => {
		bytes.set(Buffer.from(name.padEnd(8, '\0')), view.getUint16(PE + 20, true) + OPTIONAL);
	});
const DIRECTORY_COUNTS: readonly Mutation[] = [
	pe('four data directories', 'ovmf-pe-directories', and(linked(0x3000000), directories(4))),
	pe('five data directories, a name of four characters', 'ovmf-pe-relocations', and(linked(0x3100000), five('.txt'))),
	pe('five data directories, a name of five characters', 'ovmf-pe-relocations', and(linked(0x3200000), five('.text'))),
	pe('six data directories', 'ovmf-pe-directories', directories(6)),
];

const GOOD = {};
const codeViewOf = (signature: string, bytes: number, address = 0) =>
	pe(
		`CodeView entry ${signature} of ${bytes} bytes${address === 0 ? ' without an address' : ''}`,
		'ovmf-pe-debug',
		debug([{ size: bytes, address }], signature),
	);
const debugging = (name: string, edit: Edit) => pe(name, 'ovmf-pe-debug', edit);
const DEBUG: readonly Mutation[] = [
	codeViewOf('RSDS', 24),
	codeViewOf('RSDS', 23),
	codeViewOf('NB10', 16),
	codeViewOf('NB10', 15),
	codeViewOf('MTOC', 20),
	codeViewOf('MTOC', 19),
	codeViewOf('NB10', 15, 0x2100),
	codeViewOf('MTOC', 19, 0x2100),
	codeViewOf('XXXX', 1),
	codeViewOf('RSDS', MIB),
	{ ...codeViewOf('RSDS', 300 * MIB), rule: 'ovmf-pe-memory' },
	debugging('CodeView entry without an address and without data', debug([{ size: 0, address: 0, offset: 0 }])),
	debugging('CodeView entry without an address, data outside the driver', debug([{ address: 0, offset: 0x10000 }])),
	debugging('good CodeView entry, then a small one', debug([GOOD, { size: 23 }])),
	debugging('small CodeView entry, then a good one', debug([{ size: 23 }, GOOD])),
	debugging('good CodeView entry, then one outside the image', debug([GOOD, { address: 0x5000 }])),
	debugging('good CodeView entry, then the directory past the end of the file', debug([GOOD], 'RSDS', 0x10000)),
	debugging('directory past the end of the file, without a CodeView entry', debug([{ type: 4 }], 'RSDS', 0x10000)),
	debugging('DLL characteristics at the end of the file', debug([{ type: 20, offset: 6140 }])),
	debugging('DLL characteristics one byte beyond', debug([{ type: 20, offset: 6141 }])),
	debugging('good CodeView entry, then DLL characteristics beyond', debug([GOOD, { type: 20, offset: 6141 }])),
	debugging('DLL characteristics beyond, then a good CodeView entry', debug([{ type: 20, offset: 6141 }, GOOD])),
	debugging('CodeView entry with its data directly behind it, the directory over both', (bytes, view) => {
		const at = view.getUint32(SECTIONS + 40 + 20, true);
		debug([{ address: 0x201c, offset: at + 28 }], 'RSDS', 56)(bytes, view);
		bytes.fill(0, at + 28, at + 56);
		bytes.set(Buffer.from('RSDS'), at + 28);
		// As an entry it would be one too small.
		view.setUint32(at + 28 + 12, 2, true);
	}),
];

const zeros = (name: string, edit: Edit) => pe(name, 'ovmf-pe-overrun', edit);
const WRITES: readonly Mutation[] = [
	pe('section without data in the image', 'ovmf-pe-section', and(size(0x7000), zeroed(0x5000, 0x2000))),
	zeros('section without data at the end of the image, 4 KiB', zeroed(0x5000, 0x1000)),
	zeros('section without data far outside the image, 4 KiB', zeroed(0x10000000, 0x1000)),
	zeros('section without data outside the image, 1 MiB', zeroed(0x5000, MIB)),
	alone(zeros('section without data outside the image, 200 MiB', zeroed(0x5000, 200 * MIB))),
	luck(zeros('section without data outside the image, 240 MiB', zeroed(0x5000, 240 * MIB))),
	alone(zeros('section without data that ends 4 KiB outside the image', zeroed(0x4800, 0x1800))),
	zeros('section without data that ends 1 MiB outside the image', zeroed(0x4800, MIB + 0x800)),
	zeros(
		'linked to 0x4000000, a section without data that ends 1 MiB outside the image',
		and(linked(0x4000000), zeroed(0x4800, MIB + 0x800)),
	),
	pe('section without data over all headers', 'ovmf-pe-entry', zeroed(0, 0x400)),
	pe('section without data over the end of the headers', 'ovmf-pe-section', zeroed(0x300, 0x100)),
	luck(zeros('virtual size of a section that wraps', section(1, 8, 0xffffffff))),
	pe('entry point 0', 'ovmf-pe-entry', entry(0)),
	pe('entry point behind the data of .text', 'ovmf-pe-entry', entry(0x1f00)),
	pe('entry point in the zeros of a section', 'ovmf-pe-entry', and(section(3, 8, 0x1000), entry(0x4800))),
];

/** A resource directory in the filler of .rdata: one named entry and what follows. */
const resources = (bytes: number, name: string, nameAt: number, target: number): Edit =>
	and(directory(2, 0x2200, bytes), (file, view) => {
		const at = view.getUint32(SECTIONS + 40 + 20, true) + 0x200;
		file.fill(0, at, at + 0x80);
		view.setUint16(at + 12, 1, true);
		view.setUint32(at + 16, 0x80000000 + nameAt, true);
		view.setUint32(at + 20, target, true);
		view.setUint16(at + 0x40, name.length, true);
		file.set(Buffer.from(name, 'utf16le'), at + 0x42);
	});
const resource = (name: string, edit: Edit) => pe(name, 'ovmf-pe-resource', edit);
const RESOURCES: readonly Mutation[] = [
	resource('resource with a name inside', resources(0x80, 'ABC', 0x40, 0)),
	resource('resource with a name outside', resources(0x40, 'ABC', 0x40, 0)),
	resource('HII resource', resources(0x80, 'HII', 0x40, 0x50)),
	resource('HII resource with its data outside', resources(0x80, 'HII', 0x40, 0x80)),
	resource('HII resource with its directory outside', resources(0x80, 'HII', 0x40, 0x80000080)),
	resource('other resource with its directory outside', resources(0x80, 'HIJ', 0x40, 0x80000080)),
];

const block = (directorySize: number, blockSize: number, more: Edit = () => {}) =>
	and(
		directory(5, 0x4000, directorySize),
		section(3, 8, 0x20),
		(bytes, view) => u32(relocations(bytes) + 4, blockSize)(bytes, view),
		more,
	);
const RELOCATIONS: readonly Mutation[] = [
	pe('one byte behind the last relocation block', 'ovmf-pe-relocations', block(13, 12)),
	pe('four bytes behind the last relocation block, zeros', 'ovmf-pe-relocations', block(16, 12)),
	pe(
		'half a relocation block, its size behind the directory',
		'ovmf-pe-relocations',
		block(16, 12, (bytes, view) => u32(relocations(bytes) + 16, 4)(bytes, view)),
	),
	pe('relocation block of 4 bytes, then zeros', 'ovmf-pe-relocations', block(12, 4)),
	pe('driver machine EBC, subsystem 12', 'ovmf-pe-subsystem', and(ebc, u16(OPTIONAL + 68, 12))),
	pe('driver subsystem 12', 'ovmf-pe-subsystem', u16(OPTIONAL + 68, 12)),
];

export const PE_MUTATIONS: readonly Mutation[] = [
	...PLACEMENT,
	...DIRECTORY_COUNTS,
	...DEBUG,
	...WRITES,
	...RESOURCES,
	...RELOCATIONS,
];
