/**
 * What becomes of firmware when a driver's sections are written outside of the image. Nothing checks it; the trials of the proof
 * show how much is survived.
 */
import type { OvmfMachine } from '../machine.js';
import { isFree } from './free-memory.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';
import type { Placement } from './placement.js';
import type { Overrun } from './sections.js';

export interface OverrunHarm {
	readonly broken: PeBreak;
	/** Firmware does not get any further. */
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
	const { atZero, behind } = machine.firmware.survives(machine);
	if (address === undefined) return bytes > atZero;
	if (image !== undefined && isFree(machine, image + address, bytes)) return false;
	return bytes > behind;
}
