/**
 * ROMs for what AAVMF was found to do by ROMs that are changed at random. They are counted for themselves: the place in the list is
 * in each ROM, and test/probe/agreed.tsv knows the others by their bytes.
 */
import { hex } from '../../src/bytes/hex.js';
import { TEXT } from './arm.js';
import { ALL, type ArmMutation, DATA, one, runtime, strippedAt, text, unmoved } from './arm-mutations.js';
import { and, directory, type Edit, section, u16, u32 } from './mutate.js';
import { alignment, entry, subsystem } from './pe-mutations/edits.js';

const GIB = 2 ** 30;
const crashes = { crashes: ALL };

/** A debug directory between the section headers and the first section: the loader knows it by no section, and does not read it. */
const IN_HEADERS = 0x240;
const nameInHeaders =
	(size: number, address: number): Edit =>
	(bytes, view) => {
		directory(6, IN_HEADERS, size)(bytes, view);
		view.setUint32(IN_HEADERS + 12, 2, true);
		view.setUint32(IN_HEADERS + 16, 24, true);
		view.setUint32(IN_HEADERS + 20, address, true);
		bytes.set(Buffer.from('RSDS'), IN_HEADERS + 32);
	};
const debug = (address: number, size: number, more: Parameters<typeof one>[2] = {}, edit: Edit = () => {}, and2 = '') =>
	one(`debug directory at ${hex(address)} of ${hex(size)} bytes${and2}`, and(directory(6, address, size), edit), more);
const small = alignment(0x200);
const SMALL = ', section alignment 0x200';

const DEBUG: readonly ArmMutation[] = [
	debug(0, 0x1000),
	debug(0, 0x1000000, crashes),
	debug(0, 2 * GIB, crashes),
	debug(0, 2 * GIB, crashes, small, SMALL),
	debug(2 * GIB, 28, crashes),
	one('debug directory in the headers of 2 GiB, with a name', nameInHeaders(2 * GIB, IN_HEADERS + 32)),
	one('debug directory in the headers, its name outside the memory', nameInHeaders(28, 2 * GIB), crashes),
];

const ENTRIES: readonly ArmMutation[] = [
	one(`.rdata over .text${SMALL}`, and(section(1, 12, 0x800), small), crashes),
	one(`entry point in .rdata${SMALL}`, and(entry(0x2000), small), crashes),
];

const runtimeAt = (base: number) => unmoved(base, runtime, ', a runtime driver');
const sal = subsystem(13);
/** In the header of the ROM, which takes no others. */
const asDriver = u16(8, 11);
const PLACES: readonly ArmMutation[] = [
	strippedAt(0x47ff4000),
	strippedAt(0x4fff9000),
	runtimeAt(0x45601000),
	runtimeAt(0x45610000),
	one(`.text with ${hex(DATA)}, SAL driver`, and(text(DATA), sal), {}, asDriver),
	one(
		`.text with ${hex(DATA)}, SAL driver, section alignment 0x10000`,
		and(text(DATA), sal, alignment(0x10000)),
		{ crashes: ['2025.02'] },
		asDriver,
	),
];

const SHORT: readonly ArmMutation[] = [one('virtual size of .text 3', section(0, 8, 3), crashes)];

const ZEROS: readonly ArmMutation[] = [one('zeros at the entry point', u32(TEXT, 0), crashes)];

export const LATER_ARM_MUTATIONS: readonly ArmMutation[] = [...DEBUG, ...ENTRIES, ...PLACES, ...SHORT, ...ZEROS];
