/**
 * What an image of the driver says of itself: version and devices, in a record that all versions have (driver/record.h).
 * A record counts if its size holds its lists and all its words add up to 0.
 */
import { guidBytes } from '../bytes/guid.js';
import { u16At } from '../bytes/integers.js';
import { findBytes } from '../bytes/search.js';
import { LAYOUT_NAMES, type LayoutName } from './layouts.js';

export interface IgdHelperRecord {
	/** `1.0`. */
	readonly version: string;
	/** By PCI device ID, the layout that this very image knows the device by. */
	readonly devices: ReadonlyMap<number, LayoutName>;
}

const RECORD = guidBytes('7A4513DC-7218-433A-B5ED-3CBA35443E7D');
/** From the GUID on. */
const SIZE = 16;
const MAJOR = 20;
const MINOR = 22;
const COUNTS = 24;
const IDS = COUNTS + 2 * LAYOUT_NAMES.length;

/** Images have less than 8 KiB; larger files are spared the search. */
const MAX_SIZE = 64 * 1024;

/** Of an unpacked driver; `undefined` where it is none of ours. */
export function readIgdHelper(pe: Uint8Array): IgdHelperRecord | undefined {
	if (pe.length > MAX_SIZE) return undefined;
	const at = findBytes(pe, RECORD);
	if (at < 0 || !isWhole(pe, at)) return undefined;
	const devices = new Map<number, LayoutName>();
	let next = at + IDS;
	LAYOUT_NAMES.forEach((layout, i) => {
		const end = next + 2 * u16At(pe, at + COUNTS + 2 * i);
		for (; next < end; next += 2) devices.set(u16At(pe, next), layout);
	});
	return { version: `${u16At(pe, at + MAJOR)}.${u16At(pe, at + MINOR)}`, devices };
}

/** Newer versions may have more behind the IDs. */
function isWhole(pe: Uint8Array, at: number): boolean {
	const size = u16At(pe, at + SIZE);
	if (size % 2 !== 0 || at + size > pe.length) return false;
	let ids = 0;
	for (let i = 0; i < LAYOUT_NAMES.length; i++) ids += u16At(pe, at + COUNTS + 2 * i);
	if (IDS + 2 * ids > size) return false;
	let sum = 0;
	for (let word = SIZE; word < size; word += 2) sum += u16At(pe, at + word);
	return (sum & 0xffff) === 0;
}
