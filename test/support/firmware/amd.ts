/**
 * AMD's flash images, as coreboot's amdfwtool writes and PSPTool reads them: the embedded firmware structure at a known
 * place points to the directories of the PSP and of the BIOS, and those to the parts.
 */
import { deflateSync } from 'node:zlib';
import { ascii, join, put, u16, u32 } from '../executables.js';
import { amdZlib } from './amd-zlib.js';
import { filled, u64 } from './bytes.js';

/** How addresses count: where the flash is mapped below 4 GiB, in the flash, from the directory on. */
export const AddressMode = { Physical: 0, Flash: 1, Directory: 2 } as const;

export interface AmdEntry {
	readonly type: number;
	/** Where the body goes in the flash. */
	readonly at?: number;
	readonly body?: Uint8Array;
	/** A directory of the second level, instead of a body. */
	readonly directory?: AmdDirectory;
	/** What stands instead of an address where there is no body. */
	readonly value?: number | bigint;
	/** What the entry says instead of the true size. */
	readonly size?: number;
	readonly subprogram?: number;
	readonly instance?: number;
	/** BIOS directories only: the body is stored with zlib and its header; the size remains that of the body. */
	readonly compressed?: boolean;
	/** BIOS directories only: an address in memory. */
	readonly destination?: number | bigint;
}

export interface AmdDirectory {
	/** In the flash. */
	readonly at: number;
	readonly entries: readonly AmdEntry[];
	/** `$PSP` or `$BHD`, of the second level `$PL2` or `$BL2`. */
	readonly cookie?: string;
	/** One of `AddressMode`. */
	readonly mode?: number;
	readonly badSum?: boolean;
}

/** A directory of directories, of which the processor's ID chooses one. */
export interface AmdCombo {
	readonly at: number;
	readonly choices: readonly { readonly id: number; readonly directory: AmdDirectory }[];
}

export interface AmdFirmwareInput {
	/** Of the flash. */
	readonly size: number;
	/** Where the embedded firmware structure is. */
	readonly at?: number;
	readonly psp?: AmdDirectory | AmdCombo;
	readonly bios?: AmdDirectory | AmdCombo;
	/** Which pointers of the structure lead to them: by generation 0x10 or 0x14, and 0x18, 0x1c, 0x20 or 0x28. */
	readonly pspPointerAt?: number;
	readonly biosPointerAt?: number;
	/** Pointers to where the flash is mapped, and a structure that says so: before Zen 2. */
	readonly physical?: boolean;
	/** What else is in the flash. */
	readonly parts?: readonly (readonly [offset: number, bytes: Uint8Array])[];
}

type Family = 'psp' | 'bios';

const STRUCTURE_SIZE = 0x60;
const GENERATION_AT = 0x24;
/** Firmware for controllers in the chipsets before the PSP. */
const NO_OLDER_PARTS = [0, 0, 0];
const FAMILIES = {
	psp: { first: '$PSP', second: '$PL2', combo: '2PSP', entry: pspEntry },
	bios: { first: '$BHD', second: '$BL2', combo: '2BHD', entry: biosEntry },
};

export function amdFirmware(input: AmdFirmwareInput): Uint8Array {
	const { size, at = 0x20000, psp, bios, pspPointerAt = 0x14, biosPointerAt = 0x28, physical, parts = [] } = input;
	const bytes = filled(size, 0xff);
	const pointer = (offset: number) => u32(physical ? mapped(size, offset) : offset);
	const structure = put(filled(STRUCTURE_SIZE, 0xff), 0, u32(0x55aa55aa, ...NO_OLDER_PARTS));
	if (!physical) put(structure, GENERATION_AT, u32(0xfffffffe));
	if (psp !== undefined) put(structure, pspPointerAt, pointer(psp.at));
	if (bios !== undefined) put(structure, biosPointerAt, pointer(bios.at));
	put(bytes, at, structure);
	if (psp !== undefined) write(bytes, 'psp', psp);
	if (bios !== undefined) write(bytes, 'bios', bios);
	for (const [offset, part] of parts) put(bytes, offset, part);
	return bytes;
}

/** The flash ends at 4 GiB, and no more than its last 16 MiB are mapped there. */
function mapped(size: number, offset: number): number {
	const window = Math.min(size, 1 << 24);
	return 2 ** 32 - window + (offset % window);
}

function write(bytes: Uint8Array, family: Family, list: AmdDirectory | AmdCombo): void {
	if ('choices' in list) writeCombo(bytes, family, list);
	else writeDirectory(bytes, family, list, FAMILIES[family].first);
}

function writeCombo(bytes: Uint8Array, family: Family, { at, choices }: AmdCombo): void {
	const entries = choices.map(({ id, directory }) => join(u32(0, id), u64(directory.at)));
	const summed = join(u32(choices.length, 0), new Uint8Array(16), ...entries);
	put(bytes, at, ascii(FAMILIES[family].combo), u32(fletcher32(summed)), summed);
	for (const { directory } of choices) write(bytes, family, directory);
}

function writeDirectory(bytes: Uint8Array, family: Family, directory: AmdDirectory, usual: string): void {
	const { at, entries, cookie = usual, mode = AddressMode.Flash, badSum } = directory;
	const addressOf = (offset: number) => {
		if (mode === AddressMode.Physical) return BigInt(mapped(bytes.length, offset));
		if (mode === AddressMode.Directory) return BigInt(offset - at) | (BigInt(mode) << 62n);
		return BigInt(offset);
	};
	const rows = entries.map((entry) => {
		const stored = entry.compressed && entry.body !== undefined ? amdZlib(entry.body) : entry.body;
		const target = entry.directory?.at ?? entry.at;
		if (stored !== undefined && target !== undefined) put(bytes, target, stored);
		if (entry.directory !== undefined) writeDirectory(bytes, family, entry.directory, FAMILIES[family].second);
		const address = target === undefined ? BigInt(entry.value ?? 0) : addressOf(target);
		return FAMILIES[family].entry(entry, address);
	});
	const summed = join(u32(entries.length, (mode << 29) >>> 0), ...rows);
	put(bytes, at, ascii(cookie), u32((fletcher32(summed) ^ (badSum ? 1 : 0)) >>> 0), summed);
}

/** Type, subprogram, flags with the instance in bits 3 to 6; size; address. */
function pspEntry(entry: AmdEntry, address: bigint): Uint8Array {
	const { type, subprogram = 0, instance = 0 } = entry;
	return join(Uint8Array.of(type, subprogram), u16(instance << 3), u32(sizeOf(entry)), u64(address));
}

/** Type, region type, flags with the instance in bits 4 to 7, subprogram; size; address; address in memory. */
function biosEntry(entry: AmdEntry, address: bigint): Uint8Array {
	const { type, subprogram = 0, instance = 0, compressed, destination = 2n ** 64n - 1n } = entry;
	const flags = (compressed ? 1 << 3 : 0) | (instance << 4);
	return join(Uint8Array.of(type, 0, flags, subprogram), u32(sizeOf(entry)), u64(address, destination));
}

function sizeOf({ size, body, directory, value }: AmdEntry): number {
	if (size !== undefined) return size;
	if (directory !== undefined) return 0x400;
	return body?.length ?? (value === undefined ? 0 : 0xffffffff);
}

/** Fletcher's sum of 16-bit words, where both halves begin at, and are never less than, all ones' equivalent of zero. */
export function fletcher32(bytes: Uint8Array): number {
	let low = 0xffff;
	let high = 0xffff;
	for (let at = 0; at < bytes.length; at += 2) {
		low = (low + ((bytes[at] as number) | ((bytes[at + 1] as number) << 8))) % 0xffff;
		high = (high + low) % 0xffff;
	}
	return (((high || 0xffff) << 16) | (low || 0xffff)) >>> 0;
}

export interface PspFileOptions {
	/** The body is stored with zlib. */
	readonly compressed?: boolean;
	/** Two hundred and fifty-six bytes of signature follow. */
	readonly signed?: boolean;
	/** Four numbers, the highest first. */
	readonly version?: readonly [number, number, number, number];
}

/** What most entries of a PSP directory hold: a header of 0x100 bytes and the body. */
export function pspFile(body: Uint8Array, options: PspFileOptions = {}): Uint8Array {
	const { compressed = false, signed = false, version = [0, 1, 2, 3] } = options;
	const stored = compressed ? new Uint8Array(deflateSync(body)) : body;
	const signature = filled(signed ? 0x100 : 0, 0x51);
	const header = new Uint8Array(0x100);
	put(header, 0x10, ascii('$PS1'), u32(body.length));
	put(header, 0x30, u32(signed ? 1 : 0));
	if (compressed) {
		put(header, 0x48, u32(1));
		put(header, 0x50, u32(body.length, stored.length));
	}
	put(header, 0x60, Uint8Array.from(version.toReversed()));
	put(header, 0x6c, u32(header.length + stored.length + signature.length));
	return join(header, stored, signature);
}
