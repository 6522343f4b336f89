/**
 * Makes ROMs of our samples and changes them. Every driver says a tag of its own, so that one boot shows for many ROMs
 * which of their drivers were started.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum8 } from '../../src/bytes/sums.js';
import type { OvmfCode } from '../../src/consumers/edk2/findings.js';
import type { OvmfPeCode } from '../../src/consumers/edk2/pe/findings.js';
import type { SeabiosCode } from '../../src/consumers/seabios/findings.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { SAMPLES } from '../support/files.js';

type OvmfRule = OvmfCode | OvmfPeCode;

export const E1000 = { vendorId: 0x8086, deviceId: 0x100e };

export interface Mutation {
	readonly name: string;
	readonly rule: OvmfRule | SeabiosCode;
	/** The ROM; its drivers say `tag(letter)`. */
	build(tag: (letter: string) => string): Uint8Array;
	/**
	 * Beside other ROMs it would be something else: it needs memory that others take; or firmware reads on behind the ROM or
	 * its copy, and has been seen to start a driver out of the copy of another card's.
	 */
	readonly alone?: boolean;
	/** It is written over firmware's own memory: whether that ends in an exception or in nothing at all is luck. */
	readonly luck?: boolean;
}

/** What a driver says in front of its line, by its letter. */
export type Tag = Parameters<Mutation['build']>[0];

export type Edit = (bytes: Uint8Array, view: DataView) => void;

const sample = (name: string) => new Uint8Array(readFileSync(join(SAMPLES, name)));
export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The same bytes, changed. */
export function edited(bytes: Uint8Array, edit: Edit): Uint8Array {
	edit(bytes, viewOf(bytes));
	return bytes;
}

/** Puts the tag in front of the line that the code says; both samples' lines begin alike. */
function tagged(bytes: Uint8Array, tag: string): Uint8Array {
	const at = Buffer.from(bytes).indexOf('romtool s');
	bytes.set(Buffer.from(tag), at);
	return bytes;
}

/** The driver, changed. */
export function driver(tag: string, edit: Edit = () => {}, name = 'hello-driver/hello-driver.efi'): Uint8Array {
	return edited(tagged(sample(name), tag), edit);
}

/** An EFI ROM of one image, changed; `last` and `size` belong to the whole. */
export function efi(data: Uint8Array, edit: Edit = () => {}, compress = false, deviceIds = [0x100e]): Uint8Array {
	return edited(buildOptionRom([{ kind: 'efi', data, compress }], { vendorId: 0x8086, deviceIds }), edit);
}

/** The legacy sample, changed, and then with its sum corrected. */
export function legacy(tag: string, edit: Edit = () => {}, balance = true): Uint8Array {
	const rom = tagged(sample('legacy-hello/legacy-hello.rom'), tag);
	// The sum is balanced elsewhere, so that a cut-off end leaves it as it is.
	rom[rom.length - 1] = 0;
	edit(rom, viewOf(rom));
	return balance ? balanced(rom) : rom;
}

export function join2(...parts: Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}

export const zeros = (size: number) => new Uint8Array(size);
export const notLast: Edit = (bytes) => {
	const pcir = viewOf(bytes).getUint16(0x18, true);
	bytes[pcir + 0x15] = 0;
};
/** Images one behind the other, the last-image bit set in the last only; sums of legacy ones stay correct. */
export function chainOf(...images: Uint8Array[]): Uint8Array {
	for (const image of images.slice(0, -1)) {
		notLast(image, viewOf(image));
		if (image[PCIR + 20] === 0) balanced(image);
	}
	return join2(...images);
}

/** A ROM that begins with the legacy sample, its sum correct over as much of it as its size byte says. */
export function balanced(rom: Uint8Array): Uint8Array {
	rom[LEGACY_SPARE] = (rom[LEGACY_SPARE] as number) - sum8(rom.subarray(0, 512 * (rom[2] as number)));
	return rom;
}

/** Both, in order. */
export const and =
	(...edits: Edit[]): Edit =>
	(bytes, view) => {
		for (const edit of edits) edit(bytes, view);
	};
export const u8 =
	(at: number, value: number): Edit =>
	(bytes) => {
		bytes[at] = value;
	};
export const u16 =
	(at: number, value: number): Edit =>
	(_, view) =>
		view.setUint16(at, value, true);
export const u32 =
	(at: number, value: number): Edit =>
	(_, view) =>
		view.setUint32(at, value, true);

/** A byte of the legacy sample that nothing uses, in its first 512. */
export const LEGACY_SPARE = 0x1f0;
/** PCI data structure of all samples. */
export const PCIR = 0x1c;
export const PCIR_END = PCIR + 24;
/** Fields of the samples' structures, and where ROM headers point to those. */
export const LENGTH = PCIR + 16;
export const TYPE = PCIR + 20;
export const INDICATOR = PCIR + 21;
export const POINTER = 0x18;
const DRIVER_SIZE = 6144;
/** Offsets in hello-driver.efi: DOS header of 0x78 bytes, then PE32+ with four sections. */
export const PE = 0x78;
export const OPTIONAL = PE + 24;
export const DIRECTORIES = OPTIONAL + 112;
export const SECTIONS = OPTIONAL + 240;
export const directory = (index: number, address: number, size: number) =>
	and(u32(DIRECTORIES + index * 8, address), u32(DIRECTORIES + index * 8 + 4, size));
/** .reloc's own data, at its file offset, for the one block that it holds. */
export const relocations = (bytes: Uint8Array) => viewOf(bytes).getUint32(SECTIONS + 3 * 40 + 20, true);
export const section = (index: number, field: number, value: number) => u32(SECTIONS + index * 40 + field, value);

/** EBC code behind the native one that calls it (CALL32EX relative) and returns, with the entry point on it. */
export const ebc: Edit = (bytes, view) => {
	const text = view.getUint32(SECTIONS + 20, true);
	view.setUint16(PE + 4, 0x0ebc, true);
	view.setUint32(SECTIONS + 8, 0x100, true);
	view.setUint32(OPTIONAL + 16, 0x1040, true);
	bytes.set([0x83, 0x30, 0, 0, 0, 0, 0x04, 0x00], text + 0x40);
	view.setInt32(text + 0x42, -0x46, true);
};

export interface DebugEntry {
	readonly type?: number;
	readonly size?: number;
	readonly address?: number;
	/** In the file; where it is left out, where the data is. */
	readonly offset?: number;
}

/** The debug directory's data, in the filler of .rdata: in memory, and from its start in the file. */
const DEBUG_DATA = 0x2100;

/** A debug directory at the start of .rdata, in its filler, and the signature of its data. */
export const debug =
	(entries: readonly DebugEntry[], signature = 'RSDS', size = entries.length * 28): Edit =>
	(bytes, view) => {
		directory(6, 0x2000, size)(bytes, view);
		const at = view.getUint32(SECTIONS + 40 + 20, true);
		bytes.fill(0, at, at + entries.length * 28);
		bytes.set(Buffer.from(signature), at + DEBUG_DATA - 0x2000);
		for (const [index, entry] of entries.entries()) {
			const { type = 2, size = 24, address = DEBUG_DATA, offset = at + DEBUG_DATA - 0x2000 } = entry;
			for (const [field, value] of [
				[12, type],
				[16, size],
				[20, address],
				[24, offset],
			] as const) {
				view.setUint32(at + index * 28 + field, value, true);
			}
		}
	};

/** One CodeView entry (RSDS). */
export const codeView = (size: number, address: number): Edit => debug([{ size, address }]);

/** Links the driver to another address: in its header, and where its data has an address. */
export const linked =
	(base: number): Edit =>
	(_, view) => {
		const pointer = view.getUint32(SECTIONS + 2 * 40 + 20, true);
		const target = view.getBigUint64(pointer, true) - view.getBigUint64(OPTIONAL + 24, true);
		view.setBigUint64(OPTIONAL + 24, BigInt(base), true);
		view.setBigUint64(pointer, BigInt(base) + target, true);
	};

/** A section without data in the file, behind the others. */
export const zeroed = (address: number, size: number): Edit =>
	and(u16(PE + 6, 5), (bytes, view) => {
		const at = SECTIONS + 4 * 40;
		bytes.fill(0, at, at + 40);
		view.setUint32(at + 8, size, true);
		view.setUint32(at + 12, address, true);
	});

/** A header with fewer data directories, and the sections' headers behind them. */
export const directories =
	(count: number): Edit =>
	(bytes, view) => {
		const to = DIRECTORIES + count * 8;
		bytes.copyWithin(to, SECTIONS, SECTIONS + 4 * 40);
		bytes.fill(0, to + 4 * 40, SECTIONS + 4 * 40);
		view.setUint32(OPTIONAL + 108, count, true);
		view.setUint16(PE + 20, 112 + count * 8, true);
	};

/** Moves the PCI data structure of an EFI ROM. */
export const movePcir = (to: number): Edit =>
	and(
		(bytes) => {
			bytes.copyWithin(to, PCIR, PCIR + 28);
			bytes.fill(0, PCIR, Math.min(to, PCIR + 28));
		},
		u16(POINTER, to),
	);
/** The structure of the image at `image` is at this offset of the ROM, too, as far as that goes on, and the image points there. */
export const secondPcir =
	(to: number, image = 0): Edit =>
	(bytes, view) => {
		bytes.copyWithin(to, image + PCIR, image + PCIR_END);
		view.setUint16(image + POINTER, to - image, true);
	};

/** A file of exactly this size, the driver compressed. */
export function squeezed(tag: string, size: number): Uint8Array {
	// The sample's filler does not compress; zeros in its place do.
	const small = driver(tag, (bytes) => {
		const line = Buffer.from(bytes).indexOf(tag);
		bytes.fill(0, line - 2560, line);
	});
	const rom = efi(small, undefined, true);
	return rom.length < size ? join2(rom, zeros(size - rom.length)) : rom;
}

type More = Pick<Mutation, 'alone'>;
export const ovmf = (name: string, rule: OvmfRule, build: Mutation['build'], more: More = {}): Mutation => {
	return { name, rule, build, ...more };
};
export const seabios = (name: string, rule: SeabiosCode, build: Mutation['build'], more: More = {}): Mutation => {
	return { name, rule, build, ...more };
};
/** A driver in a ROM, both changed; the ROM is built before, for `buildOptionRom` refuses what is no PE image. */
export const changed = (data: Uint8Array, edit: Edit, header: Edit = () => {}) =>
	efi(
		data,
		and((bytes) => {
			const payload = bytes.subarray(bytes.length - DRIVER_SIZE);
			edit(payload, viewOf(payload));
		}, header),
	);
/** One changed driver in a ROM. */
export const pe = (name: string, rule: OvmfRule, edit: Edit, header?: Edit) =>
	ovmf(name, rule, (tag) => changed(driver(tag('a')), edit, header));
/** One driver, with the letter that it says. */
export const driverOf = (tag: Tag, letter: string, edit?: Edit) => efi(driver(tag(letter)), edit);
/** One driver in a changed ROM. */
export const rom = (name: string, rule: OvmfRule, edit: Edit) => ovmf(name, rule, (tag) => efi(driver(tag('a')), edit));
export const bios = (name: string, rule: SeabiosCode, edit: Edit) =>
	seabios(name, rule, (tag) => legacy(tag('a'), edit));
