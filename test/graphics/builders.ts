/** Synthetic drivers, VBIOS images and VBTs: layouts as in real ones, contents ours. */
import { ascii, char16, join, pe, put, u16, u32 } from '../support/executables.js';

/** Code, then data; offsets and addresses differ by 0xc00, as they do in some drivers. */
export const TEXT = 0x400;
export const DATA = 0x1000;
const SHIFT = 0xc00;

export function driver(data: Uint8Array, code: Uint8Array = new Uint8Array(0), size = 0x2000): Uint8Array {
	const sections = [
		{ name: '.text', address: TEXT + SHIFT, offset: TEXT, size: DATA - TEXT },
		{ name: '.data', address: DATA + SHIFT, offset: DATA, size: size - DATA },
	];
	return put(put(pe({ size, sections }), TEXT, code), DATA, data);
}

export function amdDriver(version: string, table: readonly number[] = []): Uint8Array {
	const name = char16(`AMD GOP X64 Release Driver Rev.${version}.May  4 2021.04:16:52`);
	return driver(join(new Uint8Array(16), u16(...table, 0, 0, 0), new Uint8Array(32), name));
}

/** Asic code, first and last device ID, as in the tables of Rev. 2.x and Rev. 3.x. */
export const TABLE_2 = [0x110, 0x6860, 0x687f, 0x111, 0x15d0, 0x15e6, 0x111, 0x15e8, 0x15ef, 0x113, 0x1636, 0x1636];
export const TABLE_3 = [0x111, 0x15d0, 0x15ef, 0x112, 0x7310, 0x732f, 0x113, 0x1636, 0x1638, 0x115, 0x164d, 0x164d];

/** LEA into a register of the address of what stands at `target` in the file. */
export function lea(at: number, target: number): Uint8Array {
	return join(Uint8Array.of(0x4c, 0x8d, 0x05), u32((target - (at + 7)) >>> 0));
}

export interface IntelInput {
	readonly major?: string;
	readonly minor?: string;
	readonly build?: string;
	readonly ids?: readonly number[];
}

/** Minor before the name, build 0x88 behind it, the list at 0x130 and the major behind the list. */
export function intelDriver({ major = '17', minor = '0', build = '1077', ids = INTEL_IDS }: IntelInput): Uint8Array {
	const name = DATA + 0x20;
	const list = name + 0x130;
	const data = new Uint8Array(0x400);
	put(data, 0x18, char16(minor));
	put(data, 0x20, char16('Intel(R) GOP Driver'));
	put(data, 0x20 + 0x88, char16(build));
	put(data, 0x20 + 0x98, char16('Intel(R) Graphics Controller'));
	put(data, list - DATA, u16(...ids, 0));
	put(data, 0x300, char16(major));
	const code = new Uint8Array(0x100).fill(0x90);
	const loads = [DATA + 0x300, DATA + 0x18, name + 0x88];
	for (const [i, target] of loads.entries()) put(code, 0x10 + i * 0x20, lea(TEXT + 0x10 + i * 0x20, target));
	return driver(data, code);
}

export const INTEL_IDS = [0x9a40, 0x9a49, 0x9af8, 0xff20, 0x9940, 0xcafe, 0x4c8a, 0x4680, 0xa780];

export interface AtomInput {
	readonly version?: string;
	readonly signature?: string;
	readonly headerAt?: number;
}

/** A VBIOS of 1 KiB with strings as real ones have them. */
export function atomBios(input: AtomInput = {}): Uint8Array {
	const { version = 'ATOMBIOSBK-AMD VER017.010.000.030.000000', signature = 'ATOM', headerAt = 0x188 } = input;
	const image = legacyImage(0x1002, 0x1638);
	put(image, 0x1e, ascii('IBM'));
	image[0x2f] = 4;
	put(image, 0x30, ascii(' 761295520'));
	put(image, 0x48, u16(headerAt));
	put(image, 0x50, ascii('09/24/21,11:21:10\0'));
	put(image, 0x6e, u16(0x70));
	put(image, 0x70, ascii('113-TEST-019\0RENOIR\0PCI_EXPRESS\0DDR4\0'));
	put(image, 0xb0, ascii('\r\nRomtool Test VBIOS          \r\n\0'));
	put(image, 0x118, ascii(version));
	put(image, 0x150, ascii('TSTGenericVb\0'));
	if (headerAt + 4 <= 0x1a8) put(image, headerAt, u16(0x28, 0x202), ascii(signature));
	put(image, 0x188 + 12, u16(0x150, 0, 0xb0, 0, 0, 0, 0x1043, 0x1234));
	return image;
}

/** 1 KiB with a PCI data structure at 0x1b0. */
export function legacyImage(vendorId: number, deviceId: number, codeType = 0, baseClass = 3): Uint8Array {
	const image = new Uint8Array(1024);
	put(image, 0, Uint8Array.of(0x55, 0xaa, 2));
	put(image, 0x18, u16(0x1b0));
	put(image, 0x1b0, ascii('PCIR'), u16(vendorId, deviceId, 0, 24));
	put(image, 0x1b0 + 13, Uint8Array.of(0, 0, baseClass), u16(2, 0), Uint8Array.of(codeType, 0x80));
	return image;
}

export function vbt(platform = 'ALDERLAKE-P', size = 256): Uint8Array {
	const bytes = new Uint8Array(size);
	put(bytes, 0, ascii(`$VBT ${platform}`.padEnd(20)), u16(100, 0x30, size), u16(0), u32(0x30));
	put(bytes, 0x30, ascii('BIOS_DATA_BLOCK '), u16(249, 22, size - 0x30));
	bytes[26] = -bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
	return bytes;
}
