/** The sectors of a compound file ([MS-CFB] §2.1 to §2.5), and the chains of them: nothing that it says of them is believed. */
import { u16At, u32At } from '../../../bytes/integers.js';
import { hasText } from '../../../bytes/text.js';
import { UnreadableError } from '../problem.js';

export const OLE_MARK = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const BYTE_ORDER = 0xfffe;
/** Powers of two: sectors of versions 3 and 4, and those of small streams. */
const SHIFTS: Readonly<Record<number, number>> = { 3: 9, 4: 12 };
const MINI_SHIFT = 6;
/** Streams that are smaller lie in another stream. */
const CUTOFF = 4096;
/** In the header, of the sectors with the table. */
const LISTED = 109;
const LIST_AT = 76;
const FREE = 0xffffffff;
/** Of the table. */
const ENTRY_SIZE = 4;

export interface Header {
	/** A power of two. */
	readonly shift: number;
	/** Sectors that the table takes. */
	readonly tableSize: number;
	readonly directory: number;
	readonly miniTable: number;
	/** The first with more of the list of the table's sectors. */
	readonly list: number;
}

export function headerAt(bytes: Uint8Array, at: number): Header | undefined {
	const shift = u16At(bytes, at + 30);
	if (!hasText(bytes, at, OLE_MARK) || SHIFTS[u16At(bytes, at + 26)] !== shift) return undefined;
	if (u16At(bytes, at + 28) !== BYTE_ORDER || u16At(bytes, at + 32) !== MINI_SHIFT) return undefined;
	const tableSize = u32At(bytes, at + 44);
	if (tableSize === 0 || u32At(bytes, at + 56) !== CUTOFF) return undefined;
	const [directory, miniTable, list] = [u32At(bytes, at + 48), u32At(bytes, at + 60), u32At(bytes, at + 68)];
	return { shift, tableSize, directory, miniTable, list };
}

/** Units that streams consist of: sectors, or the small ones. */
export interface Units {
	readonly size: number;
	readonly count: number;
	/** The one that follows; no unit at the end of a chain. */
	readonly next: (unit: number) => number;
	/** Where in the file it begins. */
	readonly place: (unit: number) => number;
	/** Takes it for a chain; whether it was in none before. */
	readonly take: (unit: number) => boolean;
}

function taking(count: number): Units['take'] {
	let taken: Uint8Array | undefined;
	return (unit) => {
		taken ??= new Uint8Array(count);
		const isFirst = taken[unit] === 0;
		taken[unit] = 1;
		return isFirst;
	};
}

export function sectors(bytes: Uint8Array, header: Header): Units {
	const { shift, tableSize } = header;
	const size = 2 ** shift;
	// The header takes a sector of its own; what is in no table is no sector.
	const count = Math.min(Math.max(0, Math.ceil(bytes.length / size) - 1), (tableSize * size) / ENTRY_SIZE);
	const place = (sector: number) => (sector + 1) * size;
	const table = tableSectors(bytes, header, count, place);
	return { size, count, next: nextIn(bytes, table, shift, place), place, take: taking(count) };
}

/** Behind the last sector that is not free. */
export function endOfSectors({ count, next, size }: Units): number {
	let last = count - 1;
	while (last >= 0 && next(last) === FREE) last--;
	return (last + 2) * size;
}

/** Where the table lies: as the header says, and the sectors that go on where that ends. */
function tableSectors(bytes: Uint8Array, header: Header, count: number, place: (sector: number) => number): number[] {
	const perSector = 2 ** (header.shift - 2);
	const most = Math.min(header.tableSize, Math.ceil(count / perSector));
	const found: number[] = [];
	for (let i = 0; i < Math.min(LISTED, most); i++) found.push(u32At(bytes, LIST_AT + 4 * i));
	for (let sector = header.list; found.length < most && sector < count; ) {
		const at = place(sector);
		for (let i = 0; i < perSector - 1 && found.length < most; i++) found.push(u32At(bytes, at + 4 * i));
		sector = u32At(bytes, at + 4 * (perSector - 1));
	}
	return found;
}

/** A table in sectors, of which each has the number of the unit that follows one. */
function nextIn(bytes: Uint8Array, table: readonly number[], shift: number, place: (sector: number) => number) {
	const mask = 2 ** (shift - 2) - 1;
	return (unit: number) => {
		const sector = table[Math.floor(unit / (mask + 1))];
		return sector === undefined ? FREE : u32At(bytes, place(sector) + 4 * (unit & mask));
	};
}

/** The chain that begins with a unit, up to where it leaves the file, or comes to what is in a chain already. */
export function chainOf({ count, next, take }: Units, first: number): number[] {
	const chain: number[] = [];
	for (let unit = first; unit < count && take(unit); unit = next(unit)) chain.push(unit);
	return chain;
}

/** Those that lie in the first stream of the directory. */
export function miniSectors(bytes: Uint8Array, all: Units, { shift, miniTable }: Header, first: number): Units {
	const stream = chainOf(all, first);
	const perSector = 2 ** (shift - MINI_SHIFT);
	const count = stream.length * perSector;
	return {
		size: 2 ** MINI_SHIFT,
		count,
		take: taking(count),
		next: nextIn(bytes, chainOf(all, miniTable), shift, all.place),
		place: (unit) => all.place(stream[Math.floor(unit / perSector)] ?? 0) + (unit % perSector) * 2 ** MINI_SHIFT,
	};
}

/** Where units follow each other they are one piece. @throws UnreadableError, also where one is in another stream */
export function* streamPieces(bytes: Uint8Array, units: Units, first: number, size: number): Generator<Uint8Array> {
	if (size > bytes.length) throw new UnreadableError({ reason: 'truncated' });
	for (let [unit, left] = [first, size]; left > 0; ) {
		const start = units.place(unit);
		let end = start;
		for (; units.place(unit) === end && end - start < left; unit = units.next(unit)) {
			if (unit >= units.count) throw new UnreadableError({ reason: 'truncated' });
			if (!units.take(unit)) throw new UnreadableError({ reason: 'damaged', said: `OLE sector ${unit}` });
			end += units.size;
		}
		const piece = bytes.subarray(start, Math.min(end, start + left));
		if (piece.length < Math.min(end - start, left)) throw new UnreadableError({ reason: 'truncated' });
		yield piece;
		left -= piece.length;
	}
}

export const isSmall = (size: number) => size < CUTOFF;
