/** Phoenix's TDK packer: a program, files behind it, and a table of these at the end. */
import { ascii, join, u32 } from '../executables.js';
import { lzmaCompress } from '../firmware/lzma.js';

export interface TdkFile {
	readonly name: string;
	readonly data: Uint8Array;
	/** 0 as it is, 1 LZMA. */
	readonly packing?: number;
	/** Instead of what it is. */
	readonly size?: number;
}

const PROGRAM = ascii('MZ', 0x80);

/** @param filling bytes between the files and the table. */
export function phoenixTdk(files: readonly TdkFile[], { count = files.length, filling = 0 } = {}): Uint8Array {
	const stored: Uint8Array[] = [];
	const entries: Uint8Array[] = [];
	let offset = PROGRAM.length;
	for (const { name, data, packing = 0, size } of files) {
		const bytes = packing === 1 ? lzmaCompress(data) : data;
		entries.push(join(ascii(name, 0x100), u32(offset, size ?? bytes.length, packing, 0)));
		stored.push(bytes);
		offset += bytes.length;
	}
	const table = join(new Uint8Array(0x200), ...entries);
	return join(PROGRAM, ...stored, new Uint8Array(filling), ascii('$PACK', 8), u32(16 + table.length, count), table);
}
