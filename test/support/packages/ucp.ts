/** AMI's UCP packages: modules behind a header, words that sum to zero over each and over all. */
import { efiCompress } from '../../../src/codec/efi-compress.js';
import { ascii, join, OPTIONAL_AT, pe, put, u16, u32 } from '../executables.js';

export interface UcpModule {
	/** `@ROM`. */
	readonly tag: string;
	readonly data: Uint8Array;
	/** In EFI 1.1 compression. */
	readonly packed?: boolean;
	/** Where its header shall not say the truth. */
	readonly size?: number;
	readonly sizes?: readonly [packed: number, unpacked: number];
}

/** Packages and modules have sizes that are multiples of this. */
const ALIGNMENT = 16;
const SUM_AT = 8;

export function ucp(modules: readonly UcpModule[], tag: '@UAF' | '@HPU' = '@UAF'): Uint8Array {
	const inside = join(...modules.map(ucpModule));
	const header = join(ascii(tag), u32(16 + inside.length), u16(0), Uint8Array.of(0x10, 0), u32(0xffff_ffff));
	return summed(join(header, inside));
}

export function ucpModule({ tag, data, packed = false, size, sizes }: UcpModule): Uint8Array {
	// The sizes at the beginning of compressed data are those of the header.
	const compressed = packed ? efiCompress(data) : undefined;
	// What would be as large is stored: the sizes tell.
	const differs = compressed !== undefined && compressed.length - 8 !== data.length;
	const stream = differs ? compressed : join(u32(data.length, data.length), data);
	const whole = Math.ceil((16 + stream.length) / ALIGNMENT) * ALIGNMENT;
	const module = new Uint8Array(whole);
	put(module, 0, ascii(tag), u32(size ?? whole), u16(0), Uint8Array.of(0, 0xff), u32(0xffff_ffff), stream);
	if (sizes !== undefined) put(module, 16, u32(...sizes));
	return summed(module);
}

/** A program for Windows with something behind it. */
export function flashProgram(behind: Uint8Array): Uint8Array {
	const bytes = pe({ size: 0x400, sections: [{ name: '.text', address: 0x200, offset: 0x200, size: 0x200 }] });
	return join(put(bytes, OPTIONAL_AT + 68, u16(3)), behind);
}

/** What AMI's flash programs end with. */
export function flashProgramTail(): Uint8Array {
	const text = '[... An AMI UCORE2 Project ...]';
	return ucp([{ tag: '@UII', data: join(u16(0x40, 0), new Uint8Array(28), ascii(text, 0x20)) }]);
}

export function summed(bytes: Uint8Array): Uint8Array {
	put(bytes, SUM_AT, u16(0));
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 2) sum += (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
	return put(bytes, SUM_AT, u16(-sum & 0xffff));
}
