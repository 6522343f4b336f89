/** The header of a cabinet ([MS-CAB] §2.1), and of its first folder and file: a mark alone is in many programs. */

import { u16At, u32At } from '../../bytes/integers.js';
import type { Span } from '../../bytes/span.js';

const HEADER_SIZE = 36;
const FOLDER_SIZE = 8;
const FILE_SIZE = 16;
const MAJOR = 1;
const Flag = { previous: 1, next: 2, reserve: 4, all: 7 };
/** Of a name, with the NUL. */
const LONGEST_NAME = 257;
/** MSZIP, Quantum and LZX; 0 is none. */
const MAX_COMPRESSION = 3;
/** Bytes of a block, and how much larger packing may make them (§2.4). */
const BLOCK_SIZE = 0x8000;
const MAX_GROWTH = 6144;
/** Of a file: folders that it shares with the cabinet before, the one after, or both. */
const FIRST_SHARED = 0xfffd;
const ATTRIBUTES = 0xe7;

export interface Cabinet extends Span {
	/** Its first or last file is in another cabinet too. */
	readonly isSplit: boolean;
}

/** It may end behind what is there. `mask` is what all bytes of it are combined with, by exclusive or. */
export function cabinetAt(bytes: Uint8Array, start: number, mask = 0): Cabinet | undefined {
	const u8 = (at: number) => ((bytes[start + at] ?? 0) ^ mask) & 0xff;
	const u16 = (at: number) => (u16At(bytes, start + at) ^ mask) & 0xffff;
	const u32 = (at: number) => (u32At(bytes, start + at) ^ mask) >>> 0;
	/** Behind the NUL. */
	const endOfName = (at: number) => {
		for (let to = at; to < at + LONGEST_NAME; to++) if (u8(to) === 0) return to + 1;
		return Number.NaN;
	};
	const [size, files, folderCount, fileCount, flags] = [u32(8), u32(16), u16(26), u16(28), u16(30)];
	if (u32(4) !== 0 || u32(12) !== 0 || u32(20) !== 0 || u8(25) !== MAJOR || flags > Flag.all) return undefined;
	if (folderCount === 0 || fileCount === 0 || start + files + FILE_SIZE > bytes.length) return undefined;
	const isReserved = (flags & Flag.reserve) !== 0;
	let folder = HEADER_SIZE + (isReserved ? 4 + u16(HEADER_SIZE) : 0);
	// The name of a cabinet and that of its disk.
	if ((flags & Flag.previous) !== 0) folder = endOfName(endOfName(folder));
	if ((flags & Flag.next) !== 0) folder = endOfName(endOfName(folder));
	const folders = folderCount * (FOLDER_SIZE + (isReserved ? u8(HEADER_SIZE + 2) : 0));
	if (!(files >= folder + folders) || size <= files) return undefined;
	const [data, blocks, compression, of] = [u32(folder), u16(folder + 4), u16(folder + 6), u16(files + 8)];
	if ((compression & 0x0f) > MAX_COMPRESSION || data > size) return undefined;
	if ((of >= folderCount && of < FIRST_SHARED) || (u16(files + 14) & ~ATTRIBUTES) !== 0) return undefined;
	if (!(endOfName(files + FILE_SIZE) > files + FILE_SIZE + 1)) return undefined;
	const isBlock = u16(data + 4) <= BLOCK_SIZE + MAX_GROWTH && u16(data + 6) <= BLOCK_SIZE;
	if (blocks > 0 && start + data + 8 <= bytes.length && !isBlock) return undefined;
	return { start, end: start + size, isSplit: (flags & (Flag.previous | Flag.next)) !== 0 };
}
