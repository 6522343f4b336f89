/** Installers as makensis writes them: a program, the first header, the header of the script and the files, and a CRC. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/bytes/crc32.js';
import { ascii, char16, join, u32 } from '../executables.js';
import { lzmaCompress } from '../firmware/lzma.js';

export type NsisPacking = 'stored' | 'deflate' | 'lzma' | 'bzip2';

export interface NsisInput {
	readonly files: readonly { readonly name: string; readonly data: Uint8Array }[];
	readonly packing?: NsisPacking;
	/** All as one. */
	readonly solid?: boolean;
	/** Names are UTF-16, as since version 3. */
	readonly unicode?: boolean;
	/** Packs with bzip2. */
	readonly bzip2?: (bytes: Uint8Array) => Uint8Array;
	readonly badSum?: boolean;
	readonly noSum?: boolean;
}

const EXTRACT_FILE = 20;
const NO_CRC = 4;
const PROGRAM = 0x400;
const HEADER = 4 + 8 * 8;

export function nsis(input: NsisInput): Uint8Array {
	const { files, packing = 'deflate', solid = false, unicode = true, noSum = false } = input;
	const pack = (bytes: Uint8Array) => packed(bytes, packing, input.bzip2);
	const part = (data: Uint8Array) => {
		if (solid || packing === 'stored') return join(u32(data.length), data);
		const bytes = pack(data);
		return join(u32((bytes.length | 0x8000_0000) >>> 0), bytes);
	};
	const parts = files.map(({ data }) => part(data));
	const header = scriptHeader(files, parts, unicode);
	const data = solid ? pack(join(part(header), ...parts)) : join(part(header), ...parts);
	const all = 28 + data.length + (noSum ? 0 : 4);
	const mark = join(u32(0xdead_beef), ascii('NullsoftInst'));
	const program = join(ascii('MZ', PROGRAM), u32(noSum ? NO_CRC : 0), mark, u32(header.length, all), data);
	if (noSum) return program;
	return join(program, u32((crc32(program.subarray(512)) ^ (input.badSum ? 1 : 0)) >>> 0));
}

function scriptHeader(files: NsisInput['files'], parts: readonly Uint8Array[], unicode: boolean): Uint8Array {
	const text = (value: string) => (unicode ? char16(value) : ascii(`${value}\0`));
	const unit = unicode ? 2 : 1;
	const strings: Uint8Array[] = [text('')];
	const entries: Uint8Array[] = [u32(1, 0, 0, 0, 0, 0, 0)];
	let place = 0;
	for (const [i, { name }] of files.entries()) {
		const index = strings.reduce((sum, { length }) => sum + length, 0) / unit;
		entries.push(u32(EXTRACT_FILE, 0, index, place, 0, 0, 0));
		strings.push(text(name));
		place += parts[i]?.length ?? 0;
	}
	const behind = HEADER + entries.length * 28;
	const blocks = [u32(0, 0), u32(0, 0), u32(HEADER, entries.length), u32(behind, 0), u32(0, 0, 0, 0, 0, 0, 0, 0)];
	return join(u32(0), ...blocks, ...entries, ...strings);
}

function packed(bytes: Uint8Array, packing: NsisPacking, bzip2?: (bytes: Uint8Array) => Uint8Array): Uint8Array {
	if (packing === 'deflate') return deflateRawSync(bytes);
	if (packing === 'bzip2') return nsisBzip2(bzip2?.(bytes) ?? new Uint8Array());
	if (packing === 'stored') return bytes;
	// Without the size in the header, and with an end marker.
	const whole = lzmaCompress(bytes, { size: 'unknown' });
	return join(whole.subarray(0, 5), whole.subarray(13));
}

const BLOCK = 0x314159265359n.toString(2).padStart(48, '0');
const END = 0x177245385090n.toString(2).padStart(48, '0');

/** bzip2 without its headers and sums, and with a byte for each mark. */
function nsisBzip2(bytes: Uint8Array): Uint8Array {
	const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
	const [body = ''] = bits.slice(32).split(END);
	const blocks = body.split(BLOCK).slice(1);
	const all = [...blocks.map((block) => `00110001${block.slice(33)}`), '00010111'].join('');
	const filled = all.padEnd(Math.ceil(all.length / 8) * 8, '0');
	return Uint8Array.from(filled.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
