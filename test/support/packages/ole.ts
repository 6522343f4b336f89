/** Compound files ([MS-CFB]): the sectors of each stream in any order, small streams in their own stream. */
import { ascii, join, put, u16, u32 } from '../executables.js';

export interface CompoundInput {
	/** With names as they are in the file. */
	readonly streams: readonly { readonly name: string; readonly data: Uint8Array }[];
	readonly version?: 3 | 4;
	/** Gives the sectors numbers: sorts them. The order in which they are made is kept where it is left out. */
	readonly arrange?: (sectors: number[]) => number[];
}

const [FREE, END, TABLE, LIST] = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc];
const [CUTOFF, MINI] = [4096, 64];
const LISTED = 109;

const padded = (bytes: Uint8Array, unit: number) => join(bytes, new Uint8Array(-bytes.length & (unit - 1)));

/** All are in one storage, each behind the one before; `child` is the first of them. */
function entry(name: string, type: number, first: number, size: number, next = FREE, child = FREE): Uint8Array {
	const bytes = put(new Uint8Array(128), 0, u16(...Array.from(name, (char) => char.charCodeAt(0))));
	put(bytes, 64, u16(name.length * 2 + 2), Uint8Array.of(type, 1), u32(FREE, next, child));
	return put(bytes, 116, u32(first, size));
}

export function compoundFile({ streams, version = 3, arrange = (all) => all }: CompoundInput): Uint8Array {
	const sector = version === 3 ? 512 : 4096;
	const perSector = sector / 4;
	const small = streams.filter(({ data }) => data.length < CUTOFF);
	const large = streams.filter(({ data }) => data.length >= CUTOFF);
	const miniTable: number[] = [];
	const miniFirst = new Map<string, number>();
	for (const { name, data } of small) {
		miniFirst.set(name, data.length === 0 ? END : miniTable.length);
		for (let left = data.length; left > 0; left -= MINI) {
			miniTable.push(left > MINI ? miniTable.length + 1 : END);
		}
	}
	const miniStream = join(...small.map(({ data }) => padded(data, MINI)));
	const directorySize = (streams.length + 1) * 128;
	const sizes = [directorySize, miniTable.length * 4, miniStream.length, ...large.map(({ data }) => data.length)];
	const counts = sizes.map((size) => Math.ceil(size / sector));
	const used = counts.reduce((sum, count) => sum + count, 0);
	let [tableCount, listCount] = [1, 0];
	while (tableCount * perSector < used + tableCount + listCount) {
		tableCount++;
		listCount = Math.ceil(Math.max(0, tableCount - LISTED) / (perSector - 1));
	}
	const total = used + tableCount + listCount;
	const numbers = arrange(Array.from({ length: total }, (_, i) => i));
	const take = (count: number) => numbers.splice(0, count);
	const chains = counts.map(take);
	const [tableSectors, listSectors] = [take(tableCount), take(listCount)];
	const table = new Array<number>(tableCount * perSector).fill(FREE);
	for (const chain of chains) for (const [i, each] of chain.entries()) table[each] = chain[i + 1] ?? END;
	for (const each of tableSectors) table[each] = TABLE;
	for (const each of listSectors) table[each] = LIST;
	const first = (chain: number) => chains[chain]?.[0] ?? END;
	const entries = streams.map(({ name, data }, i) => {
		const start = miniFirst.get(name) ?? first(3 + large.findIndex((each) => each.name === name));
		return entry(name, 2, start, data.length, i + 1 < streams.length ? i + 2 : FREE);
	});
	const root = entry('Root Entry', 5, first(2), miniStream.length, FREE, streams.length > 0 ? 1 : FREE);
	const bytes = new Uint8Array((total + 1) * sector);
	const write = (chain: readonly number[] = [], content: Uint8Array) => {
		for (const [i, each] of chain.entries()) {
			put(bytes, (each + 1) * sector, content.subarray(i * sector, (i + 1) * sector));
		}
	};
	write(chains[0], join(root, ...entries));
	write(chains[1], padded(u32(...miniTable), sector).fill(0xff, miniTable.length * 4));
	write(chains[2], miniStream);
	for (const [i, { data }] of large.entries()) write(chains[3 + i], data);
	for (const [i, each] of tableSectors.entries()) {
		put(bytes, (each + 1) * sector, u32(...table.slice(i * perSector, (i + 1) * perSector)));
	}
	const listed = [...tableSectors, ...new Array<number>(LISTED).fill(FREE)].slice(0, LISTED);
	for (const [i, each] of listSectors.entries()) {
		const start = LISTED + i * (perSector - 1);
		const rest = [...tableSectors.slice(start), ...new Array<number>(perSector).fill(FREE)].slice(0, perSector - 1);
		put(bytes, (each + 1) * sector, u32(...rest, listSectors[i + 1] ?? END));
	}
	put(bytes, 0, ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
	put(bytes, 24, u16(0x3e, version, 0xfffe, Math.log2(sector), 6));
	put(bytes, 40, u32(version === 4 ? (counts[0] ?? 0) : 0, tableCount, first(0), 0, CUTOFF, first(1), counts[1] ?? 0));
	return put(bytes, 68, u32(listSectors[0] ?? END, listCount, ...listed));
}
