/** Panasonic's BIOS update programs: what they say of themselves, and files as resources, in LZNT1. */
import { join, OPTIONAL_AT, pe, put, u16, u32, versionText } from '../executables.js';

const ADDRESS = 0x1000;
const OFFSET = 0x200;
const RESOURCES_AT = OPTIONAL_AT + 112 + 2 * 8;
const RCDATA = 10;
const DIRECTORY = 16;
const ENTRY = 8;
const DATA_ENTRY = 16;
const SUBDIRECTORY = 0x8000_0000;

/** The resources have numbers from 101 on. */
export function panasonic(files: readonly Uint8Array[], description = 'BIOS Update'): Uint8Array {
	const tree = resources(files);
	const size = OFFSET + tree.length;
	const bytes = pe({ size, sections: [{ name: '.rsrc', address: ADDRESS, offset: OFFSET, size: tree.length }] });
	put(bytes, RESOURCES_AT, u32(ADDRESS, tree.length));
	put(bytes, OFFSET, tree);
	return join(bytes, versionText('FileDescription', description));
}

function resources(files: readonly Uint8Array[]): Uint8Array {
	const names = DIRECTORY + ENTRY;
	const languages = names + DIRECTORY + files.length * ENTRY;
	const entries = languages + files.length * (DIRECTORY + ENTRY);
	let at = entries + files.length * DATA_ENTRY;
	const places = files.map(({ length }) => {
		at += length;
		return at - length;
	});
	return join(
		directory([[RCDATA, SUBDIRECTORY + names]]),
		directory(files.map((_, i) => [101 + i, SUBDIRECTORY + languages + i * (DIRECTORY + ENTRY)])),
		...files.map((_, i) => directory([[0x409, entries + i * DATA_ENTRY]])),
		...files.map(({ length }, i) => u32(ADDRESS + (places[i] as number), length, 0, 0)),
		...files,
	);
}

function directory(entries: readonly (readonly [id: number, offset: number])[]): Uint8Array {
	return join(new Uint8Array(12), u16(0, entries.length), ...entries.map((entry) => u32(...entry)));
}

/** A compressed file behind what precedes it. */
export function panasonicFile(data: Uint8Array): Uint8Array {
	return join(u32(1, data.length), lznt1Compress(data));
}

const CHUNK = 4096;

export function lznt1Compress(data: Uint8Array): Uint8Array {
	const chunks: Uint8Array[] = [];
	for (let at = 0; at < data.length; at += CHUNK) {
		const chunk = data.subarray(at, at + CHUNK);
		const packed = compressChunk(chunk);
		const isPacked = packed.length < chunk.length;
		const stored = isPacked ? packed : chunk;
		chunks.push(join(u16((isPacked ? 0xb000 : 0x3000) | (stored.length - 1)), stored));
	}
	return join(...chunks);
}

/** With the first match that is long enough. */
function compressChunk(chunk: Uint8Array): Uint8Array {
	const out: number[] = [];
	let [flagsAt, flag] = [0, 8];
	for (let at = 0; at < chunk.length; flag++) {
		if (flag === 8) {
			flagsAt = out.push(0) - 1;
			flag = 0;
		}
		const distanceBits = Math.max(4, Math.ceil(Math.log2(at)));
		const { distance, length } = matchAt(chunk, at, (1 << (16 - distanceBits)) + 2);
		if (length < 3) {
			out.push(chunk[at++] as number);
			continue;
		}
		out[flagsAt] = (out[flagsAt] as number) | (1 << flag);
		out.push(...u16(((distance - 1) << (16 - distanceBits)) | (length - 3)));
		at += length;
	}
	return Uint8Array.from(out);
}

function matchAt(chunk: Uint8Array, at: number, longest: number): { distance: number; length: number } {
	for (let distance = 1; distance <= at; distance++) {
		let length = 0;
		while (length < longest && at + length < chunk.length && chunk[at + length] === chunk[at + length - distance])
			length++;
		if (length >= 3) return { distance, length };
	}
	return { distance: 0, length: 0 };
}
