/** Zip archives, sound ones and such as lie about their files (APPNOTE.TXT 4.3). */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/bytes/crc32.js';
import { ascii, join, u16, u32 } from './executables.js';

export interface ZipMember {
	readonly name: string | Uint8Array;
	readonly data: Uint8Array | string;
	/** What the headers say of the size. */
	readonly claimed?: number;
	/** In place of what deflating the data gives. */
	readonly packed?: Uint8Array;
}

const bytesOf = (text: Uint8Array | string) => (typeof text === 'string' ? new Uint8Array(Buffer.from(text)) : text);

export interface ZipInput {
	/** Without it the archive is cut off before the directory. */
	readonly end?: boolean;
	/** Bytes before the archive that the offsets count. */
	readonly before?: number;
	readonly comment?: string;
	/** The number of this file, of an archive of several. */
	readonly disk?: number;
}

export function zip(
	members: readonly ZipMember[],
	{ end = true, before = 0, comment = '', disk = 0 }: ZipInput = {},
): Uint8Array {
	const [files, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
	let at = before;
	for (const { name, data, claimed, packed } of members) {
		const [path, content] = [bytesOf(name), bytesOf(data)];
		// What is large is blank, and blank data takes the least level a sixth of the time.
		const level = content.length > 1 << 24 ? 1 : 6;
		const deflated = packed ?? new Uint8Array(deflateRawSync(content, { level }));
		const sizes = u32(crc32(content), deflated.length, claimed ?? content.length);
		const common = join(u16(20, 0, 8), u32(0), sizes, u16(path.length, 0));
		files.push(join(ascii('PK\x03\x04'), common, path, deflated));
		directory.push(join(ascii('PK\x01\x02'), u16(20), common, new Uint8Array(10), u32(at), path));
		at += 30 + path.length + deflated.length;
	}
	if (!end) return join(...files);
	const size = join(...directory).length;
	const counts = u16(disk, disk, members.length, members.length);
	const last = join(counts, u32(size, at), u16(comment.length), ascii(comment));
	return join(...files, ...directory, ascii('PK\x05\x06'), last);
}
