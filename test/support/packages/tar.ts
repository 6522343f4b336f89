/** Tar archives (POSIX.1-2017 pax, "ustar Interchange Format"). */
import { ascii, join, put } from '../executables.js';

const BLOCK = 512;

export function tar(files: readonly { readonly name: string; readonly data: Uint8Array }[]): Uint8Array {
	const blocks = files.flatMap(({ name, data }) => {
		const header = put(new Uint8Array(BLOCK), 0, ascii(name));
		put(header, 100, ascii('0000644\0'));
		put(header, 124, ascii(`${data.length.toString(8).padStart(11, '0')}\0`));
		put(header, 148, ascii('        0'));
		put(header, 257, ascii('ustar\x0000'));
		const sum = header.reduce((total, byte) => total + byte, 0);
		put(header, 148, ascii(`${sum.toString(8).padStart(6, '0')}\0 `));
		return [header, data, new Uint8Array(-data.length & (BLOCK - 1))];
	});
	return join(...blocks, new Uint8Array(2 * BLOCK));
}
