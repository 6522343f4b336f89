/**
 * Which memory is free when AAVMF loads the drivers of ROMs: what GetMemoryMap answered to a driver in a ROM, on 2022.11,
 * 2025.02 and 2026.08 in machines of 256 MiB, 1 GiB and 4 GiB. Among its own drivers at the end there are further pieces,
 * of which other cards' ROMs take some.
 */
import type { MemoryRange, OvmfMachine } from '../edk2/machine.js';

/** Where the memory of QEMU's `virt` begins, and where AAVMF's stack and permanent heap of PEI end. */
const START = 0x40000000;
const PEI_END = 0x48000000;

/** Where a driver came to lie in the trials, among firmware's own. */
export function virtPlace(machine: OvmfMachine): number {
	const { release } = machine;
	if (release.since('2026.08')) return 0x46578000;
	return virtEnd(machine) - (release.since('2025.02') ? 0x1006000 : 0x800000);
}

/** The memory of `virt` ends here. */
export function virtEnd({ memory }: OvmfMachine): number {
	return START + memory;
}

export function virtRanges(machine: OvmfMachine): MemoryRange[] {
	const top = virtEnd(machine);
	// Between the three releases it is not known which of both it is.
	const [older, newest] = ['2025.02', '2026.08'] as const;
	return [
		{ start: START, end: START + 0x4000000 },
		// Behind the device tree.
		{ start: START + 0x4020000, end: 0x4656e000 },
		{ start: PEI_END, end: top - 0x3bd0000 },
		{ start: START + 0x4020000, end: 0x4771a000, until: newest },
		{ start: PEI_END, end: top - 0x1010000, since: older },
		{ start: PEI_END, end: top - 0x2000, since: newest },
		{ start: top - 0x38d0000, end: top - 0x1360000, until: older },
		{ start: top - 0x9dc000, end: top - 0x809000, until: older },
		{ start: 0x47ee4000, end: 0x47ef4000, since: older, until: newest },
		{ start: START + 0x4020000, end: 0x477da000, since: older, until: newest },
		{ start: top - 0x20000, end: top - 0x1000, until: newest },
		{ start: 0x47ff4000, end: 0x47ff9000, since: newest },
	];
}
