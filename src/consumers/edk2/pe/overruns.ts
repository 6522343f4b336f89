/**
 * What becomes of firmware when a driver's sections are written outside of the image. Nothing checks it; the trials of the proof
 * show how much is survived.
 */
import type { Fate, OvmfMachine } from '../machine.js';
import { isFree } from './free-memory.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';
import type { Placement } from './placement.js';
import type { Overrun } from './sections.js';

/** With more of them behind the image, no machine of the trials went on. */
const LUCKY = 64 << 10;

export interface OverrunHarm {
	readonly broken: PeBreak;
	readonly fate: Fate;
	/** Where another machine may survive it. */
	readonly luck: PeBreak | undefined;
}

/** The first that OVMF does not survive, else the first. */
export function harmOf(
	pe: PeFile,
	overruns: readonly Overrun[],
	{ address }: Placement,
	machine: OvmfMachine,
): OverrunHarm | undefined {
	const fates = overruns.map((each) => fateOf(each, address, machine));
	const first = Math.max(
		0,
		fates.findIndex((fate) => fate !== 'survives'),
	);
	const told = overruns[first];
	if (told === undefined) return undefined;
	const { section, bytes } = told;
	const fate = fates[first] as Fate;
	const which = told.address === undefined ? 'at-zero' : 'behind';
	const isLuck = fate !== 'survives' && which === 'behind' && bytes <= LUCKY;
	return {
		broken: peBreak('ovmf-pe-overrun', pe.at, { case: which, section, bytes, fate }),
		fate,
		luck: isLuck ? peBreak('ovmf-pe-overrun-luck', pe.at, { bytes }) : undefined,
	};
}

function fateOf({ address, bytes }: Overrun, image: number | undefined, machine: OvmfMachine): Fate {
	const { firmware } = machine;
	if (address === undefined) return firmware.fateOfZeros(machine, bytes, 'at-zero');
	if (image !== undefined && isFree(machine, image + address, bytes)) return 'survives';
	return firmware.fateOfZeros(machine, bytes, 'behind');
}
