/**
 * The blocks of a RAR archive, of which each has the sum of its header: those of versions 1.5 to 4 (technote.txt of unrar
 * 4.2), and those of version 5 (https://www.rarlab.com/technote.htm), whose numbers have seven bits a byte.
 */
import type { Budget } from '../../bytes/budget.js';
import { crc32 } from '../../bytes/crc32.js';
import { u16At, u32At } from '../../bytes/integers.js';

interface Block {
	readonly type: 'main' | 'encryption' | 'file' | 'end' | 'other';
	/** Of an archive: it is one of several files. */
	readonly isVolume: boolean;
	/** Its header, and the data that follow that. */
	readonly headerSize: number;
	readonly dataSize: number;
	/** Of a file: the CRC-32 of what comes out, where the header has it. */
	readonly sum?: number | undefined;
}

/** `sums` are for its header, which may say that it is large. */
export type ReadBlock = (bytes: Uint8Array, at: number, sums: Budget) => Block | undefined;

const OLD_TYPES: Readonly<Record<number, Block['type']>> = { 115: 'main', 116: 'file', 123: 'end' };
const OldFlag = { volume: 1, split: 3, encrypted: 0x80, large: 0x100, data: 0x8000 };
const LONG = 32;

/** The sum is the lower half of a CRC-32. */
export const oldBlockAt: ReadBlock = (bytes, at, sums) => {
	const [type = 0, flags, headerSize] = [bytes[at + 2], u16At(bytes, at + 3), u16At(bytes, at + 5)];
	if (headerSize < 7 || at + headerSize > bytes.length || !sums.take(headerSize)) return undefined;
	if ((crc32(bytes.subarray(at + 2, at + headerSize)) & 0xffff) !== u16At(bytes, at)) return undefined;
	const isFile = OLD_TYPES[type] === 'file';
	// Files have the size of their data always.
	const low = isFile || (flags & OldFlag.data) !== 0 ? u32At(bytes, at + 7) : 0;
	const high = isFile && (flags & OldFlag.large) !== 0 ? u32At(bytes, at + LONG) : 0;
	const isMain = OLD_TYPES[type] === 'main';
	return {
		// What follows is encrypted, the headers too.
		type: isMain && (flags & OldFlag.encrypted) !== 0 ? 'encryption' : (OLD_TYPES[type] ?? 'other'),
		isVolume: isMain && (flags & OldFlag.volume) !== 0,
		headerSize,
		dataSize: low + high * 2 ** 32,
		sum: isFile && (flags & OldFlag.split) === 0 ? u32At(bytes, at + 16) : undefined,
	};
};

const TYPES: Readonly<Record<number, Block['type']>> = { 1: 'main', 2: 'file', 4: 'encryption', 5: 'end' };
const Flag = { extra: 1, data: 2, split: 0x18, volume: 1, time: 2, sum: 4 };
const MAX_HEADER = 2 << 20;

/** Behind the sum its size, its type, flags, and what they say that follows. */
export const blockAt: ReadBlock = (bytes, at, sums) => {
	let to = at + 4;
	const number = () => {
		let value = 0;
		for (let weight = 1; weight < 2 ** 63; weight *= 128) {
			const byte = bytes[to++] ?? 0;
			value += (byte & 0x7f) * weight;
			if (byte < 0x80) break;
		}
		return value;
	};
	const size = number();
	const end = to + size;
	if (size === 0 || size > MAX_HEADER || end > bytes.length || !sums.take(size)) return undefined;
	if (crc32(bytes.subarray(at + 4, end)) !== u32At(bytes, at)) return undefined;
	const [type, flags] = [TYPES[number()] ?? 'other', number()];
	if ((flags & Flag.extra) !== 0) number();
	const dataSize = (flags & Flag.data) !== 0 ? number() : 0;
	const isVolume = type === 'main' && (number() & Flag.volume) !== 0;
	const block = { type, isVolume, headerSize: end - at, dataSize };
	if (type !== 'file' || (flags & Flag.split) !== 0) return block;
	const fileFlags = number();
	// The size of the file, and its attributes.
	number();
	number();
	if ((fileFlags & Flag.time) !== 0) to += 4;
	return { ...block, sum: (fileFlags & Flag.sum) === 0 ? undefined : u32At(bytes, to) };
};
