/** Which ROMs share a start of a machine: those that the firmware should survive, until it turns out that it does not. */
import type { Observed } from '../../../probe/cards/observer-lines.js';
import type { Outcome } from '../../../probe/cards/outcome.js';
import { FIRST_SLOT } from './machine-words.js';

export interface AskedRom {
	readonly bytes: Uint8Array;
	/** Where its images begin. */
	readonly offsets: readonly number[];
	/** Of them, the one that SeaBIOS runs if it runs any: it does not say. */
	readonly legacy?: number;
	/** What `check` says. */
	readonly expected: Outcome;
	/** Beside others it would not be known what the firmware does with it, or that would be another thing. */
	readonly alone?: boolean;
}

/** The machine has as much memory as all of them together must leave free. */
const MOST_BYTES = 16 << 20;

/** @param most of a group. */
export function groupsOf(roms: readonly AskedRom[], most: number): AskedRom[][] {
	const mayShare = (rom: AskedRom) => !isDownfall(rom) && rom.alone !== true;
	const groups: AskedRom[][] = [];
	let bytes = 0;
	for (const rom of roms.filter(mayShare)) {
		const last = groups.at(-1);
		bytes += rom.bytes.length;
		if (last === undefined || last.length === most || bytes > MOST_BYTES) {
			groups.push([rom]);
			bytes = rom.bytes.length;
		} else last.push(rom);
	}
	return [...groups, ...roms.filter((rom) => !mayShare(rom)).map((rom) => [rom])];
}

/** The one amid whose turn the machine ended is asked alone; where it is not known, the half of them. */
export function partsOf(group: readonly AskedRom[], observed: Observed): AskedRom[][] {
	const card = observed.amid === undefined ? undefined : observed.images[observed.amid]?.card;
	const suspect = group.find((_, index) => slotOf(index) === card);
	if (suspect !== undefined) return [[suspect], group.filter((rom) => rom !== suspect)];
	const half = Math.ceil(group.length / 2);
	return [group.slice(0, half), group.slice(half)];
}

/** Device and function of a ROM's card: the first is our own. */
export function slotOf(index: number): number {
	return (FIRST_SLOT + 1 + index) << 3;
}

/** `check` says that the firmware does not survive it. */
export function isDownfall({ expected }: AskedRom): boolean {
	return expected === 'crashes' || expected === 'hangs';
}
