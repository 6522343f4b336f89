/**
 * What becomes of OVMF when a driver's sections are written outside of the image. Nothing checks it; the trials of the proof
 * show how much is survived.
 */
import type { OvmfMachine } from '../machine.js';
import { driversStart, isFree } from './free-memory.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';
import type { Placement } from './placement.js';
import type { Overrun } from './sections.js';

/**
 * Behind the image are other drivers, and how many zeros nobody notices is luck. In the trials 2022.11 survived 64 KiB and not
 * 1 MiB, 2025.02 not even 4 KiB, 2026.08 4 KiB and not 16.
 */
function mostSurvived({ release }: OvmfMachine): number {
	if (!release.since('2023.11')) return 128 << 10;
	return release.since('2026.08') ? 8 << 10 : 0;
}

export interface OverrunHarm {
	readonly broken: PeBreak;
	/** OVMF does not get any further. */
	readonly isFatal: boolean;
}

/** The first that is fatal, else the first. */
export function harmOf(
	pe: PeFile,
	overruns: readonly Overrun[],
	{ address }: Placement,
	machine: OvmfMachine,
): OverrunHarm | undefined {
	const first = overruns.find((each) => isFatal(each, address, machine));
	const told = first ?? overruns[0];
	if (told === undefined) return undefined;
	const { section, bytes } = told;
	const which = told.address === undefined ? 'at-zero' : 'behind';
	return {
		broken: peBreak('ovmf-pe-overrun', pe.at, { case: which, section, bytes, fatal: first !== undefined }),
		isFatal: first !== undefined,
	};
}

function isFatal({ address, bytes }: Overrun, image: number | undefined, machine: OvmfMachine): boolean {
	// From address 0 on nothing is in use until there, or no longer.
	if (address === undefined) return bytes > driversStart(machine);
	if (image !== undefined && isFree(machine, image + address, bytes)) return false;
	return bytes > mostSurvived(machine);
}
