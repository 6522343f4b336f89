/**
 * ROMs that keep or break what is AAVMF's alone: the machine type in the ROM's header and in the driver's, the order of images,
 * the memory of the `virt` machine, and how that is protected.
 */
import { hex } from '../../src/bytes/hex.js';
import { AARCH64, armDriver, CODE } from './arm.js';
import {
	and,
	driver,
	type Edit,
	efi,
	join2,
	legacy,
	linked,
	notLast,
	OPTIONAL,
	PCIR,
	PE,
	section,
	type Tag,
	u16,
	u32,
	zeroed,
} from './mutate.js';
import { alignment, badBlock, entry, MIB, size, stripped, subsystem } from './pe-mutations/edits.js';

export interface ArmMutation {
	readonly name: string;
	/** The ROM; its drivers say `tag(letter)`. */
	build(tag: Tag): Uint8Array;
	/** Releases that it takes down: it needs a boot of its own. */
	readonly crashes?: readonly string[];
	/** What is in no header: the driver is started, says its line or not, and takes the firmware down. */
	readonly unforeseen?: boolean;
	/** Beside other ROMs it would be something else. */
	readonly alone?: boolean;
}

type More = Omit<ArmMutation, 'name' | 'build'>;

const X64 = 0x8664;
const EBC = 0x0ebc;
const IA32 = 0x014c;
const ARM32 = 0x01c2;
export const ALL = ['2022.11', '2025.02', '2026.08'];
/** Those that take what contains code for code. */
const NEWER = ['2025.02', '2026.08'];

const header = (machine: number): Edit => u16(10, machine);
const many = (name: string, build: ArmMutation['build'], more: More = {}): ArmMutation => ({ name, build, ...more });
export const one = (name: string, edit: Edit = () => {}, more: More = {}, head: Edit = () => {}): ArmMutation =>
	many(name, (tag) => efi(armDriver(tag('a'), edit), head), more);
const a = (tag: Tag, letter: string, ...edits: Edit[]) => efi(armDriver(tag(letter)), and(...edits));
const x64 = (tag: Tag, letter: string, ...edits: Edit[]) => efi(driver(tag(letter)), and(...edits));

const MACHINES: readonly ArmMutation[] = [
	one('as built'),
	many('compressed', (tag) => efi(armDriver(tag('a')), undefined, true)),
	...[X64, IA32, EBC, ARM32, 0].map((machine) =>
		one(`header machine ${hex(machine, 4)}`, undefined, undefined, header(machine)),
	),
	...[0x5064, 0x6264, 0x01c0, ARM32, 0x0200, 0].map((machine) =>
		one(`driver machine ${hex(machine, 4)}`, u16(PE + 4, machine), undefined, header(AARCH64)),
	),
	many('X64 driver', (tag) => x64(tag, 'a')),
	many('X64 driver under an AA64 header', (tag) => x64(tag, 'a', header(AARCH64))),
	one('IA32 driver', u16(PE + 4, IA32), undefined, header(IA32)),
	one('EBC driver', u16(PE + 4, EBC), undefined, header(EBC)),
	one('EBC driver under an AA64 header', u16(PE + 4, EBC)),
];

const ORDER: readonly ArmMutation[] = [
	many('X64, then AA64', (tag) => join2(x64(tag, 'a', notLast), a(tag, 'b'))),
	many('AA64, then X64', (tag) => join2(a(tag, 'a', notLast), x64(tag, 'b'))),
	many('two of AA64', (tag) => join2(a(tag, 'a', notLast), a(tag, 'b'))),
	many('two of AA64, the second under an X64 header', (tag) => join2(a(tag, 'a', notLast), a(tag, 'b', header(X64)))),
	many('two of AA64, the first under an X64 header', (tag) => join2(a(tag, 'a', notLast, header(X64)), a(tag, 'b'))),
	many('two of AA64 under X64 headers', (tag) => join2(a(tag, 'a', notLast, header(X64)), a(tag, 'b', header(X64)))),
	many('X64 under an AA64 header, then AA64 under an X64 header', (tag) =>
		join2(x64(tag, 'a', notLast, header(AARCH64)), a(tag, 'b', header(X64))),
	),
	many('AA64 that returns an error, then AA64 under an X64 header', (tag) =>
		join2(efi(armDriver(tag('a'), undefined, [...CODE.says, ...CODE.fails]), notLast), a(tag, 'b', header(X64))),
	),
	many('application for AA64, then AA64 under an X64 header', (tag) =>
		join2(a(tag, 'a', notLast, u16(8, 10)), a(tag, 'b', header(X64))),
	),
	many('AA64 under an X64 header, one that is bad, one under an EBC header', (tag) =>
		join2(a(tag, 'a', notLast, header(X64)), a(tag, 'b', notLast, u16(12, 2)), a(tag, 'c', header(EBC))),
	),
	many('three of AA64, the first and last under X64 headers', (tag) =>
		join2(a(tag, 'a', notLast, header(X64)), a(tag, 'b', notLast), a(tag, 'c', header(X64))),
	),
	many(
		'AA64 that crashes under an X64 header, then AA64',
		(tag) => join2(efi(armDriver(tag('a'), u32(OPTIONAL + 16, 0)), and(notLast, header(X64))), a(tag, 'b')),
		{ crashes: ['2022.11', '2025.02'] },
	),
	many('legacy image, then AA64', (tag) => join2(legacy(tag('l'), notLast), a(tag, 'a'))),
	many('AA64, then a legacy image', (tag) => join2(a(tag, 'a', notLast), legacy(tag('l'))), { alone: true }),
	many('two of AA64, the second of length 0 and last', (tag) =>
		join2(a(tag, 'a', notLast), a(tag, 'b', u16(PCIR + 16, 0))),
	),
];

export const runtime = subsystem(12);
export const strippedAt = (base: number, more: Edit = () => {}, and2 = '') =>
	one(`stripped, linked to ${hex(base)}${and2}`, and(linked(base), stripped, more));
export const unmoved = (base: number, more: Edit = () => {}, and2 = '') =>
	one(`linked to ${hex(base)}${and2}, bad relocations`, and(linked(base), badBlock, more));

const PLACEMENT: readonly ArmMutation[] = [
	...[0, 0x1000, 0x100000, 0x8000000, 0x9000000, 0x10000000, 0x3fffb000].map((base) => strippedAt(base)),
	...[0x40000000, 0x40101000, 0x40200000, 0x42000000, 0x43ff0000, 0x44000000, 0x46000000].map((base) =>
		strippedAt(base),
	),
	...[0x47ee8000, 0x48000000, 0x4a000000, 0x4c000000, 0x4f700000, 0x4fffd000].map((base) => strippedAt(base)),
	...[0x50000000, 0x80000000, 0x140000000].map((base) => strippedAt(base)),
	strippedAt(0x44100800),
	strippedAt(0x44201000, alignment(0x2000), ', section alignment 0x2000'),
	strippedAt(0x44302000, alignment(0x2000), ', section alignment 0x2000'),
	strippedAt(0x44400000, runtime, ', a runtime driver'),
	unmoved(0x45000000),
	unmoved(0x45100800),
	unmoved(0x2000000),
	unmoved(0x140000000),
	one('image of 100 MiB', size(100 * MIB), { alone: true }),
	one('image of 200 MiB', size(200 * MIB)),
	one('section alignment 16 MiB', alignment(16 * MIB), { alone: true }),
	one('section alignment 1 GiB', alignment(1024 * MIB)),
];

export const text = (flags: number) => section(0, 36, flags);
export const DATA = 0x40000040;
const acts = (name: string, code: readonly number[], edit: Edit, more: More = {}) =>
	many(
		name,
		(tag) => efi(armDriver(tag('a'), and(section(0, 8, 0x100), edit), [...code, ...CODE.says, ...CODE.returns])),
		more,
	);
const falls = (crashes: readonly string[]): More => ({ crashes, unforeseen: true });
const asBuilt: Edit = () => {};

const PROTECTION: readonly ArmMutation[] = [
	...[0x20, 0x200, 0x800, 0x1800, 0x2000, 0x3000, 0x10000].map((value) =>
		one(`section alignment ${hex(value)}`, alignment(value)),
	),
	...[0x60000020, 0x20000020, 0xe0000020, 0x40000020].map((flags) => one(`.text with ${hex(flags)}`, text(flags))),
	...[0x20000000, 0x60000000, 0xe0000000, 0xa0000000, DATA, 0xc0000040, 0].map((flags) =>
		one(`.text with ${hex(flags)}`, text(flags), { crashes: NEWER }),
	),
	...[0x20000000, 0x60000000, 0xe0000020, 0xe0000000, DATA, 0].map((flags) =>
		one(`.text with ${hex(flags)}, section alignment 0x200`, and(text(flags), alignment(0x200))),
	),
	one('runtime driver', runtime),
	one(`.text with ${hex(DATA)}, runtime driver`, and(text(DATA), runtime)),
	one(
		`.text with ${hex(DATA)}, runtime driver, section alignment 0x10000`,
		and(text(DATA), runtime, alignment(0x10000)),
		{
			crashes: NEWER,
		},
	),
	one(`.text with ${hex(DATA)}, section alignment 0x2000`, and(text(DATA), alignment(0x2000)), { crashes: NEWER }),
	one(`.text with ${hex(DATA)}, .data with 0x60000020`, and(text(DATA), section(2, 36, 0x60000020)), { crashes: ALL }),
	one(`.text with ${hex(DATA)}, .rdata with 0x20000000`, and(text(DATA), section(1, 36, 0x20000000)), {
		crashes: ALL,
	}),
	one('virtual size of .text 0', section(0, 8, 0)),
	one('virtual size of .text 0x4000', section(0, 8, 0x4000)),
	one('.text at 0x1200', and(section(0, 12, 0x1200), entry(0x1200))),
	one('.text at 0x1200, section alignment 0x200', and(section(0, 12, 0x1200), entry(0x1200), alignment(0x200))),
	one('entry point no multiple of 4', entry(0x1002), { crashes: ALL }),
	one('entry point 0', entry(0), { crashes: ALL }),
	one('entry point behind the data of .text', entry(0x1f00), { crashes: ALL }),
	acts('writes its code', CODE.writesText, asBuilt, falls(ALL)),
	acts('writes its code, section alignment 0x200', CODE.writesText, alignment(0x200)),
	acts('writes its code, .text with 0xe0000020', CODE.writesText, text(0xe0000020), falls(NEWER)),
	acts('writes its headers', CODE.writesHeaders, asBuilt),
	acts('writes its constants', CODE.writesRdata, asBuilt),
	acts('executes its stack', CODE.runsStack, asBuilt, falls(ALL)),
	acts('executes its stack, section alignment 0x200', CODE.runsStack, alignment(0x200), falls(ALL)),
	acts('reads address 0', CODE.readsZero, asBuilt, falls(ALL)),
];

const WRITES: readonly ArmMutation[] = [
	one('section without data in the image', and(size(0x7000), zeroed(0x5000, 0x2000))),
	one('section without data at the end of the image, 4 KiB', zeroed(0x5000, 0x1000), { crashes: ['2022.11'] }),
	one('section without data far outside the image, 4 KiB', zeroed(0x10000000, 0x1000), { crashes: ['2022.11'] }),
	one('section without data that ends 1 MiB outside the image', zeroed(0x4800, MIB + 0x800), { crashes: ALL }),
	one(
		'linked to 0x42100000, a section without data that ends 1 MiB outside the image',
		and(linked(0x42100000), zeroed(0x4800, MIB + 0x800)),
		{ alone: true },
	),
];

export const ARM_MUTATIONS: readonly ArmMutation[] = [...MACHINES, ...ORDER, ...PLACEMENT, ...PROTECTION, ...WRITES];
