/**
 * What becomes of x64 OVMF where zeros are written over its memory, with one ROM in a machine of 256 MiB, as the trials show.
 * How many zeros nobody notices is luck, and so is whether the clock ticks while they are written.
 */
import type { Fate, OvmfMachine } from '../edk2/machine.js';
import { driversRange } from '../edk2/pe/free-memory.js';

const KIB = 1 << 10;
/**
 * Of 2022.11, from the end of the memory below 4 GiB down: a page that cannot be written, where the filling ends in a page
 * fault. In front of it lie OVMF's timers; once they are zeros, the next tick of the clock finds no end of them.
 */
const READ_ONLY = 0x1800000;

export function fateOfZeros(machine: OvmfMachine, bytes: number, where: 'at-zero' | 'behind'): Fate {
	return where === 'at-zero' ? fateAtZero(machine, bytes) : fateBehind(machine, bytes);
}

/** Until its own drivers nothing is in use, or no longer. Nothing is written there since 2024.11. */
function fateAtZero(machine: OvmfMachine, bytes: number): Fate {
	const { start, end } = driversRange(machine);
	if (bytes <= start) return 'survives';
	return bytes < end - READ_ONLY ? 'hangs' : 'crashes';
}

/** Behind an image are other drivers. */
function fateBehind({ release }: OvmfMachine, bytes: number): Fate {
	if (release.since('2023.11')) {
		return bytes > (release.since('2026.08') ? 8 * KIB : 0) ? 'crashes' : 'survives';
	}
	if (bytes <= 64 * KIB) return 'survives';
	return bytes > 256 * KIB && bytes < 2028 * KIB ? 'hangs' : 'crashes';
}
