/** Dell's updates: volumes (PFS) of entries, BIOS Guard blocks in them, and the compressed sections of a program. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../src/bytes/crc32.js';
import { ascii, char16, join, u16, u32 } from '../executables.js';
import { guid } from '../firmware/bytes.js';

export const NAMES_GUID = '4D583FD3-F80E-4055-A145-9BEC16CB33B0';
export const OLD_NAMES_GUID = 'FD041960-0DC8-4B9F-8225-BBA9E37C71E0';
export const MODEL_GUID = '233AE3FB-DA68-4FD4-92CB-A6229A611D6F';
export const SIGNATURES_GUID = '3C880BB7-ED58-4D5C-A9AE-DB3AEEAF86D0';
/** Of entries that have sections in them; there may be several in a volume. */
export const NESTED_GUID = 'AC9FDA84-F456-4055-B13A-7F4360AE0F90';

export interface PfsEntry {
	readonly guid?: string;
	readonly data: Uint8Array;
	readonly signature?: Uint8Array;
	readonly metadata?: Uint8Array;
	readonly metadataSignature?: Uint8Array;
	/** What the header says instead of the size of the data. */
	readonly size?: number;
}

export interface PfsOptions {
	readonly version?: number;
	/** Bytes of a header behind its sizes. */
	readonly unknown?: number;
}

const NONE = new Uint8Array();

export function pfsEntry(
	entry: PfsEntry,
	{ version = 1, unknown = version === 2 ? 32 : 16 }: PfsOptions = {},
): Uint8Array {
	const { data, signature = NONE, metadata = NONE, metadataSignature = NONE, size = data.length } = entry;
	return join(
		guid(entry.guid ?? '8C8CE578-8A3D-4F1C-9935-896185C32DD3'),
		u32(1),
		ascii('NNN '),
		u16(1, 2, 3, 0),
		new Uint8Array(8),
		u32(size, signature.length, metadata.length, metadataSignature.length),
		new Uint8Array(unknown).fill(0xcd),
		data,
		signature,
		metadata,
		metadataSignature,
	);
}

export function pfsVolume(entries: readonly PfsEntry[], options: PfsOptions = {}): Uint8Array {
	const body = join(...entries.map((entry) => pfsEntry(entry, options)));
	const size = u32(body.length);
	return join(ascii('PFS.HDR.'), u32(options.version ?? 1), size, body, size, u32(~crc32(body)), ascii('PFS.FTR.'));
}

/** The entry that has the names of the others, in their order. */
export function pfsNames(names: readonly (readonly [guid: string, name: string])[], list = NAMES_GUID): PfsEntry {
	const data = names.map(([of, name]) =>
		join(u32(1), guid(of), u16(1, 2, 3, 0), ascii('NNN '), u16(name.length), char16(name)),
	);
	return { guid: list, data: join(...data) };
}

export interface GuardBlockInput {
	readonly data: Uint8Array;
	/** In the script, as the operand of its second command. */
	readonly offset: number;
	/** In metadata, which counts more. */
	readonly placed?: { readonly offset: number; readonly address?: number };
}

/** An entry with a block of BIOS Guard. */
export function guardBlock({ data, offset, placed }: GuardBlockInput): PfsEntry {
	const script = u32(0x01, 0x0, 0x02, offset, 0x03, 0x0, 0x04, data.length);
	const header = join(u16(2, 0), ascii('DELL', 16), u32(0), u16(2, 0), u32(script.length, data.length, 1, 0, 0));
	return {
		data: join(header, script, data),
		...(placed && {
			metadata: join(u32(placed.address ?? 0, 0, placed.offset, data.length, 0, 0), Uint8Array.of(0)),
		}),
	};
}

export interface SectionOptions {
	/** Of the program's firmware, or its utilities. */
	readonly kind?: 0xaa | 0xbb;
	readonly level?: number;
}

/** Of a section, which is compressed. */
export function pfsSection(content: Uint8Array, { kind = 0xaa, level = 9 }: SectionOptions = {}): Uint8Array {
	return packedSection(deflateSync(content, { level }), kind);
}

export function packedSection(packed: Uint8Array, kind = 0xaa): Uint8Array {
	const size = u32(packed.length);
	const header = join(size, Uint8Array.of(kind), bytesOf('eeaa761becbb20f1e651'));
	return join(withXor(header), packed, withXor(join(size, bytesOf('eeaaee8f491be8ae143790'))));
}

function withXor(bytes: Uint8Array): Uint8Array {
	return join(bytes, Uint8Array.of(bytes.reduce((sum, byte) => sum ^ byte, 0)));
}

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

/** What an update program is to those who look for sections. */
export function dellProgram(...sections: readonly Uint8Array[]): Uint8Array {
	return join(ascii('MZ', 0x100), ...sections.flatMap((section) => [section, ascii('behind it', 30)]));
}

/** A package for ThinOS, of an xz file with a tar archive in it. */
export function thinOsPackage(xz: Uint8Array): Uint8Array {
	const md5 = createHash('md5').update(xz).digest();
	const signature = new Uint8Array(0x200).fill(0xa5);
	return join(signature, bytesOf('72135500'), new Uint8Array(12), u32(xz.length, 0, 0, 0), md5, xz);
}
