/** Setup programs as Inno Setup's compilers make them: a loader with its table in a resource, chunks of files, two blocks. */
import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../src/bytes/crc32.js';
import { join, u16, u32 } from '../archives.js';
import { lzmaCompress } from '../firmware/lzma.js';
import { block, type InnoRecord, type InnoVersion, isFrom, namesBlock, recordsBlock } from './inno-headers.js';
import { lzma2Compress } from './lzma2.js';

export type { InnoVersion } from './inno-headers.js';

export const INNO_VERSIONS: readonly InnoVersion[] = ['5.3.3', '5.3.9', '5.5.7', '6.1.0', '6.3.0', '6.4.0.1', '6.4.3'];

/** In the order of the numbers that stand for them. */
const METHODS = ['stored', 'zlib', 'bzip2', 'lzma', 'lzma2'] as const;
export type InnoMethod = (typeof METHODS)[number];

export interface InnoFile {
	readonly name: string;
	readonly data: Uint8Array;
	readonly isFiltered?: boolean;
	readonly isEncrypted?: boolean;
}

export interface InnoOptions {
	readonly version?: InnoVersion;
	readonly isUnicode?: boolean;
	readonly method?: InnoMethod;
	readonly isSolid?: boolean;
	/** Node has none. */
	readonly bzip2?: (bytes: Uint8Array) => Uint8Array;
	readonly blocks?: 'compressed' | 'stored';
	/** Where the files are on other disks. */
	readonly slice?: number;
	/** Instead of that of `version`. */
	readonly says?: string;
}

const MARK = Buffer.from('rDlPtS\xcd\xe6\xd7\x7b\x0b\x2a', 'latin1');
const TABLE_AT = 0x260;

export function inno(files: readonly InnoFile[], options: InnoOptions = {}): Uint8Array {
	const { version = '6.1.0', method = 'lzma2', isSolid = false, slice = 0 } = options;
	const isUnicode = isFrom(version, '6.0') || (options.isUnicode ?? true);
	const pack = packers(options)[method];
	const chunks: Uint8Array[] = [];
	const records: InnoRecord[] = [];
	let at = 0;
	const groups = isSolid ? [files] : files.map((file) => [file]);
	for (const group of groups) {
		const raw = group.map(({ data, isFiltered }) => (isFiltered ? filtered(data, version) : data));
		const packed = pack(join(...raw));
		let start = 0;
		for (const { name, data, ...flags } of group) {
			const place = { chunk: at, packed: packed.length, start, slice, isCompressed: method !== 'stored' };
			records.push({ destination: name, data, ...place, ...flags });
			start += data.length;
		}
		chunks.push(join('zlb\x1a', packed));
		at += packed.length + 4;
	}
	const header = { version, isUnicode, method: METHODS.indexOf(method), records };
	const text = `Inno Setup Setup Data (${options.says ?? version})${isUnicode && !isFrom(version, '6.3') ? ' (u)' : ''}`;
	const isPacked = options.blocks !== 'stored';
	const headers = join(
		text.padEnd(64, '\0'),
		block(namesBlock(header), isPacked),
		block(recordsBlock(header), isPacked),
	);
	const data = join(...chunks);
	const loader = program();
	const [first, second] = [loader.length + data.length, slice > 0 ? 0 : loader.length];
	const total = first + headers.length;
	const table = join(MARK, u32(1), u32(total), u32(0), u32(0), u32(0), u32(first), u32(second));
	loader.set(join(table, u32(crc32(table))), TABLE_AT);
	return join(loader, data, headers);
}

function packers({ bzip2 }: InnoOptions): Record<InnoMethod, (bytes: Uint8Array) => Uint8Array> {
	return {
		stored: (bytes) => bytes,
		zlib: (bytes) => deflateSync(bytes),
		bzip2: (bytes) => bzip2?.(bytes) ?? bytes,
		lzma: (bytes) => {
			const packed = lzmaCompress(bytes, { size: 'unknown' });
			return join(packed.subarray(0, 5), packed.subarray(13));
		},
		// The code of 8 MiB.
		lzma2: (bytes) => join([22], lzma2Compress(bytes)),
	};
}

/** Distances become addresses, in each 64 KiB of a file alone. */
function filtered(data: Uint8Array, version: InnoVersion): Uint8Array {
	const out = data.slice();
	for (let at = 0; at < out.length; at++) {
		if (out[at] !== 0xe8 && out[at] !== 0xe9) continue;
		if ((at & 0xffff) > 0x10000 - 5 || at + 5 > out.length) continue;
		const view = new DataView(out.buffer, at + 1, 4);
		const distance = view.getUint32(0, true);
		let high = distance >>> 24;
		if (isFrom(version, '5.3.9') && (distance & 0x80_0000) !== 0) high ^= 0xff;
		// What is no call when it is read back was none when it was written.
		if (high === 0 || high === 0xff) {
			const address = ((distance & 0xff_ffff) + at + 5) & 0xff_ffff;
			view.setUint32(0, ((high << 24) | address) >>> 0, true);
		}
		at += 4;
	}
	return out;
}

/** A program of one section, which is resources: type 10, name 11111, language 0, and the table itself. */
function program(): Uint8Array {
	const bytes = new Uint8Array(0x400);
	const put = (at: number, ...parts: (string | number[])[]) => bytes.set(join(...parts), at);
	put(0, 'MZ');
	put(0x3c, u32(0x80));
	put(0x80, 'PE\0\0', u16(0x14c), u16(1), u32(0), u32(0), u32(0), u16(0xe0), u16(0x102));
	put(0x98, u16(0x10b));
	put(0x98 + 28, u32(0x400000), u32(0x1000), u32(0x200));
	put(0x98 + 56, u32(0x2000), u32(0x200));
	// Sixteen directories, of which the third is that of the resources.
	put(0x98 + 92, u32(16));
	put(0x98 + 112, u32(0x1000), u32(0x200));
	put(0x178, '.rsrc\0\0\0', u32(0x200), u32(0x1000), u32(0x200), u32(0x200));
	const directory = (id: number, to: number) => [...new Array<number>(12).fill(0), 0, 0, 1, 0, ...u32(id), ...u32(to)];
	put(0x200, directory(10, 0x80000018), directory(11111, 0x80000030), directory(0, 0x48));
	put(0x248, u32(0x1000 + TABLE_AT - 0x200), u32(0x2c), u32(0), u32(0));
	return bytes;
}
