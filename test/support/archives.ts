/** Archives that come apart, made here or by the programs that make them. */
import { crc32 } from '../../src/bytes/crc32.js';

export const u16 = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
export const u32 = (value: number) => [...u16(value), ...u16(value >>> 16)];
export const join = (...parts: readonly (Uint8Array | string | readonly number[])[]) =>
	new Uint8Array(
		Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
	);

export function cabinet(name: string, data: Uint8Array, packed: Uint8Array, type: number): Uint8Array {
	const start = 36 + 8 + 16 + name.length + 1;
	const head = [...u32(start + 8 + packed.length), ...u32(0), ...u32(44), ...u32(0), 3, 1, ...u16(1), ...u16(1)];
	const folder = [...new Uint8Array(6), ...u32(start), ...u16(1), ...u16(type)];
	const file = [...u32(data.length), ...new Uint8Array(12)];
	return join('MSCF', u32(0), head, folder, file, name, [0, ...u32(0)], u16(packed.length), u16(data.length), packed);
}

/** Of version 4. The flags are those of the archive: 1 for one of several files, 0x80 for encrypted headers. */
export function rar(name: string, data: Uint8Array, { flags = 0, end = false } = {}): Uint8Array {
	const header = (bytes: readonly number[]) => [...u16(crc32(Uint8Array.from(bytes))), ...bytes];
	const sizes = [...u32(data.length), ...u32(data.length), 3, ...u32(crc32(data)), ...u32(0), 20, 0x30];
	const file = [0x74, ...u16(0x8000), ...u16(32 + name.length), ...sizes, ...u16(name.length), ...u32(0x81a4)];
	const main = [0x73, ...u16(flags), ...u16(13), ...new Uint8Array(6)];
	const last = end ? header([0x7b, ...u16(0x4000), ...u16(7)]) : [];
	return join([...Buffer.from('Rar!'), 0x1a, 7, 0], header(main), header([...file, ...join(name)]), data, last);
}

export const base64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

export const FIRST = join('first '.repeat(20));

/** `rom/a.bin` with 20 times `first `, `rom/b.bin` with 20 times `second `, solid LZMA. By 7-Zip 24.09, like those below. */
export const SEVEN_ZIP = base64(
	'N3q8ryccAATPExfSdgAAAAAAAAAgAAAAAAAAAL8nN9rgAQMAFV0AMxpKrAxyw1iLkUAQJ3NCaUJalsrgAAAAgTMHrg/P2W+8D+vqnL82Pf7U' +
		'B6sAEJiU4w0H8Ro04ryI8o7mzKg8Z9g6meWB7V+nhAJaHZwG7Js1GtmCwocdEvYhLUM7dW9xnFl7atTMs7WsCbU0WYFRFwYdAQlZAAcLAQAB' +
		'IwMBAQVdABAAAAxyCgEeUdXpAAA=',
);

/** 20 times `first `, with the CRC-64 that `xz` puts there by default. */
export const XZ = base64(
	'/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AB3AA1dADMaSqwMcsNYi1yIAAAAAAAAK+i2eyfpPh8AASl4ztMeOh+2830BAAAAAARZWg==',
);

/** A tar archive with `BIOS/a.bin`, which is 20 times `first `, in an xz file. By Python 3.11. */
export const TAR_XZ = base64(
	'/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4Cf/AGddACESRiMWWRnNWCM+sdZ2FQ4B6l/8NuTY+pQceyvyJ9o0CreXu1mK4/0sx0tQ4asow1aYlAo4' +
		'FxWM69Ir5Rd2s3aecy9KERrfHfyDezGS6Nd5MbTVgzl81Fa3Zw4FhFNZr5JxSMnKJAAAAB+h3ELiGrNYAAGDAYBQAACQA/TnscRn+wIAAAAABFla',
);
