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

/** Without `end` it is cut off before the directory. */
export function zip(members: readonly ZipMember[], { end = true } = {}): Uint8Array {
	const [files, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
	let at = 0;
	for (const { name, data, claimed, packed } of members) {
		const [path, content] = [bytesOf(name), bytesOf(data)];
		const deflated = packed ?? new Uint8Array(deflateRawSync(content));
		const sizes = u32(crc32(content), deflated.length, claimed ?? content.length);
		const common = join(u16(20, 0, 8), u32(0), sizes, u16(path.length, 0));
		files.push(join(ascii('PK\x03\x04'), common, path, deflated));
		directory.push(join(ascii('PK\x01\x02'), u16(20), common, new Uint8Array(10), u32(at), path));
		at += 30 + path.length + deflated.length;
	}
	if (!end) return join(...files);
	const size = join(...directory).length;
	const last = join(u32(0), u16(members.length, members.length), u32(size, at), u16(0));
	return join(...files, ...directory, ascii('PK\x05\x06'), last);
}
