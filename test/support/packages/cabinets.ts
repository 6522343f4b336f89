/** Cabinets of one folder, sound ones and such as lie ([MS-CAB]). */
import { deflateRawSync } from 'node:zlib';
import { ascii, join, u16, u32 } from '../executables.js';

export interface CabinetInput {
	readonly files: readonly { readonly name: string; readonly data: Uint8Array }[];
	/** Stored where it is left out. */
	readonly packed?: 'mszip';
	/** Bytes that are kept free in the header, as for a signature. */
	readonly reserved?: number;
	/** The names of the cabinet before, and of the one that it goes on in. */
	readonly previous?: string;
	readonly next?: string;
}

const BLOCK = 0x8000;

/** As folding into 32 bits goes: §3.1 of the checksum. */
function checksum(bytes: Uint8Array): number {
	let sum = 0;
	let at = 0;
	for (; at + 4 <= bytes.length; at += 4) sum ^= new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(0, true);
	// What is left over counts from its other end.
	let rest = 0;
	for (; at < bytes.length; at++) rest = (rest << 8) | (bytes[at] as number);
	return (sum ^ rest) >>> 0;
}

export function cabinetOf({ files, packed, reserved = 0, previous, next }: CabinetInput): Uint8Array {
	const all = join(...files.map(({ data }) => data));
	const blocks: Uint8Array[] = [];
	for (let at = 0; at < all.length; at += BLOCK) {
		const block = all.subarray(at, at + BLOCK);
		const data = packed === 'mszip' ? join(ascii('CK'), new Uint8Array(deflateRawSync(block))) : block;
		const rest = join(u16(data.length, block.length));
		blocks.push(join(u32((checksum(rest) ^ checksum(data)) >>> 0), rest, data));
	}
	const others = [previous, next].map((name) => (name === undefined ? '' : `${name}\0a disk\0`));
	const flags = (reserved > 0 ? 4 : 0) | (next === undefined ? 0 : 2) | (previous === undefined ? 0 : 1);
	const optional = join(
		reserved > 0 ? join(u16(reserved), u16(0), new Uint8Array(reserved)) : new Uint8Array(0),
		ascii(others.join('')),
	);
	let offset = 0;
	const entries = files.map(({ name, data }) => {
		const entry = join(u32(data.length, offset), u16(0, 0, 0, 0x20), ascii(`${name}\0`));
		offset += data.length;
		return entry;
	});
	const filesAt = 36 + optional.length + 8;
	const dataAt = filesAt + join(...entries).length;
	const size = dataAt + join(...blocks).length;
	const counts = u16(1, files.length, flags, 0, 0);
	const header = join(ascii('MSCF'), u32(0, size, 0, filesAt, 0), Uint8Array.of(3, 1), counts);
	const folder = join(u32(dataAt), u16(blocks.length, packed === 'mszip' ? 1 : 0));
	return join(header, optional, folder, ...entries, ...blocks);
}
