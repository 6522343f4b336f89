/**
 * Which memory is free when OVMF loads the drivers of ROMs: what GetMemoryMap answered to a driver in a ROM, and which pages
 * AllocatePages gave it, on OVMF 2022.11, 2025.02 and 2026.08 in q35 machines of 256 MiB to 8 GiB and i440fx machines of
 * 256 MiB to 4 GiB, with one ROM. Where OVMF's own drivers end, each further ROM takes some.
 */
import type { MemoryRange, OvmfMachine } from '../machine.js';

const GIB = 2 ** 30;
/** A q35 machine has no more than 2 GiB below 4 GiB once it has this much (QEMU hw/i386/pc_q35.c `pc_q35_init`). */
const SPLIT = 0xb0000000;
/** Of what OVMF is built for, plain or with Secure Boot and SMM. */
interface Build {
	/** What is free of the memory below 640 KiB. */
	readonly low: readonly (readonly [number, number])[];
	/** Where the volume of OVMF's drivers ends. */
	readonly volume: { readonly oldest: number; readonly older: number; readonly newer: number };
	/** From the end of the memory below 4 GiB down: SMRAM. */
	readonly smram: number;
	/** What OVMF's own drivers take there. */
	readonly drivers: { readonly oldest: number; readonly older: number; readonly newest: number };
}

const PLAIN: Build = {
	low: [[0, 0xa0000]],
	// It became larger in d452feedf2 and in 6d074d6a10.
	volume: { oldest: 0x1500000, older: 0x1600000, newer: 0x1780000 },
	smram: 0,
	drivers: { oldest: 0x1abc000, older: 0x1948000, newest: 0x1c3c000 },
};
const SECURE: Build = {
	low: [
		[0, 0x30000],
		[0x50000, 0x9f000],
	],
	volume: { oldest: 0x1710000, older: 0x1a10000, newer: 0x1a10000 },
	smram: 0x1000000,
	drivers: { oldest: 0x1b46000, older: 0x1c5a000, newest: 0x2093000 },
};
/** The page that is taken in 2026.08. */
const TAKEN_PAGE = 0x87000;

/** Where OVMF's own drivers are in 2022.11; what lies below and is not free, OVMF has no more use for. */
export function driversRange(machine: OvmfMachine): { readonly start: number; readonly end: number } {
	const end = topOf(machine);
	return { start: end - buildOf(machine).drivers.oldest, end };
}

function buildOf({ secureBoot }: OvmfMachine): Build {
	return secureBoot ? SECURE : PLAIN;
}

function below4Gib(memory: number): number {
	return memory < SPLIT ? memory : 2 * GIB;
}

function topOf(machine: OvmfMachine): number {
	return below4Gib(machine.memory) - buildOf(machine).smram;
}

/** Of OVMF. */
export function pcRanges(machine: OvmfMachine): MemoryRange[] {
	const { low, volume, drivers } = buildOf(machine);
	const top = topOf(machine);
	/** Of releases between it and 2025.02 it is not known. */
	const newest = '2026.08';
	/** 383f729ac0 keeps the page tables of the reset vector. */
	const tables = '2024.11';
	const [pei, peiEnd] = [top - 0x448b000, top - 0x446b000];
	return [
		...low.flatMap(([start, end]) => [
			{ start, end: Math.min(end, TAKEN_PAGE) },
			{ start: Math.max(start, TAKEN_PAGE + 0x1000), end },
			{ start, end, until: newest } as const,
		]),
		{ start: 0x100000, end: 0x800000 },
		{ start: 0x808000, end: 0x80b000 },
		{ start: 0x80c000, end: 0x810000 },
		{ start: volume.newer, end: top - 0x4494000 },
		{ start: peiEnd, end: top - Math.max(drivers.oldest, drivers.older, drivers.newest) },
		{ start: 4 * GIB, end: 4 * GIB + machine.memory - below4Gib(machine.memory) },
		{ start: 0x100000, end: 0x806000, until: tables },
		{ start: 0x808000, end: 0x810000, until: tables },
		{ start: 0x80c000, end: 0x811000, since: tables },
		{ start: 0x80c000, end: 0x812000, since: newest },
		{ start: volume.newer, end: pei, until: tables },
		{ start: volume.older, end: pei, until: '2023.11' },
		{ start: volume.oldest, end: pei, until: '2023.02' },
		{ start: peiEnd, end: top - drivers.oldest, until: tables },
		{ start: top - 0x4474000, end: top - drivers.newest, since: tables },
		{ start: top - 0x4474000, end: top - drivers.older, since: tables, until: newest },
		// What PEI's stack and heap were.
		{ start: top - 0x200000, end: top - 0x191000, until: newest },
		{ start: top - 0x200000, end: top - 0x17f000, until: tables },
	];
}

/** Whether all of these bytes are free. */
export function isFree(machine: OvmfMachine, start: number, bytes: number): boolean {
	return isSome(machine, (range) => start >= range.start && start + bytes <= range.end);
}

/** Whether so many bytes are free in one piece, wherever. */
export function fits(machine: OvmfMachine, bytes: number): boolean {
	return isSome(machine, ({ start, end }) => bytes <= end - start);
}

function isSome(machine: OvmfMachine, fulfils: (range: MemoryRange) => boolean): boolean {
	const { release, firmware } = machine;
	return firmware
		.freeRanges(machine)
		.some(
			(range) =>
				fulfils(range) &&
				(range.since === undefined || release.since(range.since)) &&
				(range.until === undefined || !release.since(range.until)),
		);
}
