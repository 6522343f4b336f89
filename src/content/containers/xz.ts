/**
 * An xz file, made a tar archive without unpacking it: libarchive as it comes in libarchive-wasm reads no compressed
 * file that is not an archive. Xz files may follow each other, so what goes around a file in a tar archive can too.
 * https://tukaani.org/xz/xz-file-format.txt
 */
import { concat } from '../../bytes/concat.js';
import { crc32 } from '../../bytes/crc32.js';
import { u32At } from '../../bytes/integers.js';
import { beginsWith, latin1, latin1Bytes } from '../../bytes/text.js';
import { type Container, UNNAMED } from './container.js';
import { UnreadableError } from './problem.js';

export const XZ_MARK = '\xfd7zXZ\0';
/** Of a stream's header and of its footer. */
const MARK_SIZE = 12;
const TAR_BLOCK = 512;
/** The largest number in eleven octal digits. */
const MAX_TAR_SIZE = 0o77777777777;

export const XZ = {
	kind: 'xz',
	begins: beginsWith(XZ_MARK),
	open: (bytes, { start, end }, { archive }) => archive(xzAsTar(bytes.subarray(start, end), UNNAMED)),
} as const satisfies Container;

/** Three parts that make one file. @throws UnreadableError where the end of `xz` is missing or damaged */
function xzAsTar(xz: Uint8Array, name: string): readonly Uint8Array[] {
	const size = unpackedSize(xz);
	if (size === undefined) throw new UnreadableError({ reason: 'truncated' });
	// Files are padded to whole blocks, and two empty ones are the end.
	const end = new Uint8Array(((TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK) + 2 * TAR_BLOCK);
	return [stored(tarHeader(name, Math.min(size, MAX_TAR_SIZE))), xz, stored(end)];
}

/** As the index at the end of each stream has it; libarchive compares that with what comes out. */
function unpackedSize(xz: Uint8Array): number | undefined {
	let size = 0;
	for (let end = xz.length; end > 0; ) {
		// Streams are padded with zeros in fours.
		if (end >= 4 && u32At(xz, end - 4) === 0) {
			end -= 4;
			continue;
		}
		if (end < 2 * MARK_SIZE || latin1(xz, end - 2, end) !== 'YZ') return undefined;
		const indexSize = (u32At(xz, end - 8) + 1) * 4;
		const index = readIndex(xz, end - MARK_SIZE - indexSize, end - MARK_SIZE);
		if (index === undefined) return undefined;
		size += index.unpacked;
		end -= 2 * MARK_SIZE + indexSize + index.packed;
		if (end < 0) return undefined;
	}
	return size;
}

function readIndex(xz: Uint8Array, start: number, end: number): { packed: number; unpacked: number } | undefined {
	if (start < 0 || xz[start] !== 0) return undefined;
	let at = start + 1;
	/** Seven bits a byte, the lowest first. */
	const number = () => {
		let value = 0;
		for (let weight = 1; at < end; weight *= 128) {
			const byte = xz[at++] as number;
			value += (byte & 0x7f) * weight;
			if (byte < 0x80) break;
		}
		return value;
	};
	let [packed, unpacked] = [0, 0];
	for (let blocks = number(); blocks > 0; blocks--) {
		if (at >= end) return undefined;
		packed += Math.ceil(number() / 4) * 4;
		unpacked += number();
	}
	return { packed, unpacked };
}

function tarHeader(name: string, size: number): Uint8Array {
	const header = new Uint8Array(TAR_BLOCK);
	const put = (at: number, text: string) => header.set(latin1Bytes(text), at);
	put(0, name);
	put(100, '0000644\0');
	put(124, `${size.toString(8).padStart(11, '0')}\0`);
	// The sum counts its own field as spaces.
	put(148, '        ');
	put(156, '0');
	put(257, 'ustar\0');
	put(263, '00');
	const sum = header.reduce((total, byte) => total + byte, 0);
	put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
	return header;
}

/** An xz file that holds up to 64 KiB uncompressed, without a check of them. */
function stored(bytes: Uint8Array): Uint8Array {
	const last = bytes.length - 1;
	const flags = [0, 0];
	// One filter, LZMA2 (0x21) with the smallest dictionary.
	const blockHeader = withSum([2, 0, 0x21, 1, 0, 0, 0, 0]);
	const data = concat([Uint8Array.of(1, last >> 8, last), bytes, Uint8Array.of(0)]);
	const padding = new Uint8Array(-data.length & 3);
	const unpadded = blockHeader.length + data.length;
	const index = [0, 1, ...sevenBits(unpadded), ...sevenBits(bytes.length)];
	while (index.length % 4 !== 0) index.push(0);
	const footer = [index.length / 4, 0, 0, 0, ...flags];
	const magic = latin1Bytes(XZ_MARK);
	return concat([
		magic,
		withSum(flags),
		blockHeader,
		data,
		padding,
		withSum(index),
		sumOf(footer),
		Uint8Array.from(footer),
		latin1Bytes('YZ'),
	]);
}

function withSum(bytes: readonly number[]): Uint8Array {
	return concat([Uint8Array.from(bytes), sumOf(bytes)]);
}

function sumOf(bytes: readonly number[]): Uint8Array {
	const sum = crc32(Uint8Array.from(bytes));
	return Uint8Array.of(sum, sum >>> 8, sum >>> 16, sum >>> 24);
}

function sevenBits(value: number): number[] {
	return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...sevenBits(value >>> 7)];
}
