/** A RAR archive of version 5 with stored files (https://www.rarlab.com/technote.htm); the one of version 4 is in archives.ts. */
import { crc32 } from '../../../src/bytes/crc32.js';
import { ascii, join, u32 } from '../executables.js';

const number = (value: number): number[] =>
	value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(Math.floor(value / 128))];

function block(header: readonly number[]): Uint8Array {
	const sized = Uint8Array.from([...number(header.length), ...header]);
	return join(u32(crc32(sized)), sized);
}

export interface Rar5Input {
	readonly files: readonly { readonly name: string; readonly data: Uint8Array }[];
	readonly volume?: boolean;
	/** That the headers are encrypted is said, no more. */
	readonly encrypted?: boolean;
}

export function rar5({ files, volume = false, encrypted = false }: Rar5Input): Uint8Array {
	const signature = join(ascii('Rar!'), Uint8Array.of(0x1a, 7, 1, 0));
	if (encrypted) return join(signature, block([4, 0, 0, 0, 15, ...new Uint8Array(16)]), new Uint8Array(200).fill(0x5a));
	const entries = files.map(({ name, data }) => {
		const header = [2, 2, ...number(data.length), 4, ...number(data.length), 0];
		const rest = [...u32(crc32(data)), 0, 0, ...number(name.length), ...ascii(name)];
		return join(block([...header, ...rest]), data);
	});
	return join(signature, block([1, 0, volume ? 1 : 0]), ...entries, block([5, 0, volume ? 1 : 0]));
}
