/**
 * Which memory is free when OVMF loads the drivers of ROMs: what GetMemoryMap answered to a driver in a ROM, on OVMF
 * 2022.11, 2025.02 and 2026.08 in q35 machines of 256 MiB, 4 GiB and 8 GiB.
 */
import type { ReleaseOf } from '../../consumer-names.js';
import type { OvmfMachine } from '../machine.js';

const GIB = 2 ** 30;
/** A q35 machine has no more than 2 GiB below 4 GiB once it has this much (QEMU hw/i386/pc_q35.c `pc_q35_init`). */
const SPLIT = 0xb0000000;
/** From the end of the memory below 4 GiB down: what PEI left there, and what OVMF's own drivers take; with Secure Boot also SMRAM. */
const PEI = [0x4494000, 0x446b000] as const;
const DRIVERS = 0x2000000;
const SMRAM = 0x1000000;

interface MemoryRange {
	readonly start: number;
	readonly end: number;
	/** The release since which it is no longer free as a whole. */
	readonly until?: ReleaseOf<'ovmf'>;
}

/** Where OVMF's own drivers begin; what lies below and is not free, OVMF has no more use for. */
export function driversStart(machine: OvmfMachine): number {
	return topOf(machine) - DRIVERS;
}

function below4Gib(memory: number): number {
	return memory < SPLIT ? memory : 2 * GIB;
}

function topOf({ memory, secureBoot }: OvmfMachine): number {
	return below4Gib(memory) - (secureBoot ? SMRAM : 0);
}

/** Those first of which the release need not be known. */
function rangesOf(machine: OvmfMachine): MemoryRange[] {
	const top = topOf(machine);
	const pei = top - PEI[0];
	return [
		{ start: 0, end: 0x87000 },
		{ start: 0x88000, end: 0xa0000 },
		{ start: 0x100000, end: 0x800000 },
		{ start: 0x1780000, end: pei },
		{ start: top - PEI[1], end: driversStart(machine) },
		{ start: 4 * GIB, end: 4 * GIB + machine.memory - below4Gib(machine.memory) },
		// The page at 0x87000 is taken in 2026.08; of the releases between it and 2025.02 it is not known.
		{ start: 0, end: 0xa0000, until: '2026.08' },
		// 383f729ac0 keeps the page tables of the reset vector.
		{ start: 0x100000, end: 0x806000, until: '2024.11' },
		// The DXE volume became larger in d452feedf2 and in 6d074d6a10.
		{ start: 0x1600000, end: pei, until: '2023.11' },
		{ start: 0x1500000, end: pei, until: '2023.02' },
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
	return rangesOf(machine).some(
		(range) => fulfils(range) && (range.until === undefined || !machine.release.since(range.until)),
	);
}
