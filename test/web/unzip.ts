/** The files of a zip, as an archiver takes them out (APPNOTE.TXT 4.3.12). */
import { inflateRawSync } from 'node:zlib';
import { u16At, u32At } from '../../src/bytes/integers.js';

export function unzipped(zip: Uint8Array): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	const end = zip.length - 22;
	let at = u32At(zip, end + 16);
	for (let left = u16At(zip, end + 10); left > 0; left--) {
		const method = u16At(zip, at + 10);
		const [packedSize, nameSize, extraSize, commentSize] = [
			u32At(zip, at + 20),
			u16At(zip, at + 28),
			u16At(zip, at + 30),
			u16At(zip, at + 32),
		];
		const local = u32At(zip, at + 42);
		const data = local + 30 + u16At(zip, local + 26) + u16At(zip, local + 28);
		const packed = zip.subarray(data, data + packedSize);
		const name = Buffer.from(zip.subarray(at + 46, at + 46 + nameSize)).toString();
		files.set(name, new Uint8Array(method === 0 ? packed : inflateRawSync(packed)));
		at += 46 + nameSize + extraSize + commentSize;
	}
	return files;
}
