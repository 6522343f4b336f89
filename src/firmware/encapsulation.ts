/**
 * How the bodies of compressed sections are unpacked: by compression type (PI 1.8 volume 3 §3.2.5.2) or by the GUID of a
 * GUID-defined section, most of which vendors have made up (edk2's MdeModulePkg names LZMA, LZMA with x86 filter, Brotli).
 */
import { formatErrors } from '../bytes/errors.js';
import { u32At } from '../bytes/integers.js';
import { undoBcjX86 } from '../codec/bcj-x86.js';
import { efiDecompress } from '../codec/efi-decompress.js';
import { lzmaDecompress } from '../codec/lzma.js';
import { DECODING_REASONS } from './decoding/findings.js';
import type { Decoder, Decoders } from './opening.js';
import type { PackingName } from './packing-names.js';

const error = formatErrors(DECODING_REASONS);

type Kind = 'efi' | 'lzma' | 'lzma-x86' | 'zlib-amd' | 'gzip' | 'brotli';

export interface Packed {
	readonly kind: Kind;
	/** As reports name it. */
	readonly name: PackingName;
}

const BY_GUID: Readonly<Record<string, Packed>> = {
	'EE4E5898-3914-4259-9D6E-DC7BD79403CF': { kind: 'lzma', name: 'LZMA' },
	'0ED85E23-F253-413F-A03C-901987B04397': { kind: 'lzma', name: 'LZMA (HP)' },
	'BD9921EA-ED91-404A-8B2F-B4D724747C8C': { kind: 'lzma', name: 'LZMA (Microsoft)' },
	'D42AE6BD-1352-4BFB-909A-CA72A6EAE889': { kind: 'lzma-x86', name: 'LZMA with x86 filter' },
	'A31280AD-481E-41B6-95E8-127F4C984779': { kind: 'efi', name: 'Tiano' },
	'CE3233F5-2CD6-4D87-9152-4A238BB6D1C4': { kind: 'zlib-amd', name: 'zlib (AMD)' },
	'991EFAC0-E260-416B-A4B8-3B153072B804': { kind: 'zlib-amd', name: 'zlib (AMD, second kind)' },
	'1D301FE9-BE79-4353-91C2-D23BC959AE0C': { kind: 'gzip', name: 'GZIP' },
	'3D532050-5CDA-4FD0-879E-0F7F630D5AFB': { kind: 'brotli', name: 'Brotli' },
};

/** `EFI_NOT_COMPRESSED`. */
const NOT_COMPRESSED = 0;
/** `EFI_CUSTOMIZED_COMPRESSION`. */
const CUSTOMIZED = 2;

/** By the compression type of a compressed section; `undefined` where it is not compressed. */
export function packingOfType(compressionType: number): Packed | undefined {
	if (compressionType === NOT_COMPRESSED) return undefined;
	if (compressionType === CUSTOMIZED) return { kind: 'lzma', name: 'LZMA (customized)' };
	return { kind: 'efi', name: 'EFI 1.1 or Tiano' };
}

/** `undefined` for a GUID that stands for no compression that is known. */
export function packingOfGuid(guid: string): Packed | undefined {
	return BY_GUID[guid];
}

/**
 * Where the header does not say which of two formats it is, both, to be tried in turn; none where the caller brought no
 * decoder.
 */
export function unpackings({ kind }: Packed, { zlib, gzip, brotli }: Decoders): readonly Decoder[] {
	switch (kind) {
		case 'efi':
			return [
				(packed, maxSize) => efiDecompress(packed, { variant: 'efi11', maxSize }),
				(packed, maxSize) => efiDecompress(packed, { variant: 'tiano', maxSize }),
			];
		case 'lzma':
			return [lzma, (packed, maxSize) => lzma(packed.subarray(4), maxSize)];
		case 'lzma-x86':
			return [lzmaX86];
		case 'zlib-amd':
			return zlib === undefined ? [] : [(packed, maxSize) => zlib(zlibOfAmd(packed), maxSize)];
		case 'gzip':
			return gzip === undefined ? [] : [gzip];
		case 'brotli':
			return brotli === undefined
				? []
				: [(packed, maxSize) => brotli(packed.subarray(BROTLI_HEADER), Math.min(maxSize, u64At(packed, 0)))];
	}
}

/** LZMA gives some 7000 bytes for one at the most. */
const MOST_PER_BYTE = 1 << 13;
/** zlib may give a thousand for one, but at many times the speed. */
const COST_PER_BYTE = 16;

/** What an attempt to unpack may have cost that failed, in bytes of output: as much as the data claims to unpack to. */
export function costOfFailure({ kind }: Packed, packed: Uint8Array): number {
	switch (kind) {
		case 'efi':
			return u32At(packed, 4);
		case 'lzma':
		case 'lzma-x86':
			return Math.min(u64At(packed, 5), packed.length * MOST_PER_BYTE);
		case 'zlib-amd':
		case 'gzip':
			return packed.length * COST_PER_BYTE;
		case 'brotli':
			return u64At(packed, 0);
	}
}

function u64At(bytes: Uint8Array, at: number): number {
	return u32At(bytes, at + 4) * 2 ** 32 + u32At(bytes, at);
}

/** The parameters that UEFI's LZMA has in all tools, a dictionary of a whole power of two, and a size below 4 GiB. */
export function looksLikeLzma(data: Uint8Array): boolean {
	const dictionary = u32At(data, 1);
	const isPower = dictionary >= 0x1000 && (dictionary & (dictionary - 1)) === 0;
	return data[0] === 0x5d && isPower && u32At(data, 9) === 0 && data[13] === 0;
}

/** What firmware itself takes is taken here. */
function lzma(packed: Uint8Array, maxSize: number): Uint8Array {
	return lzmaDecompress(packed, { maxSize, anyEnd: true });
}

function lzmaX86(packed: Uint8Array, maxSize: number): Uint8Array {
	const data = lzma(packed, maxSize);
	undoBcjX86(data);
	return data;
}

/** Unpacked size and the size of a scratch buffer, eight bytes each, stand before edk2's Brotli data. */
const BROTLI_HEADER = 16;

/** AMD puts a header of 256 bytes before the data, with its size in the sixth word. */
const ZLIB_AMD_HEADER = 0x100;
const ZLIB_AMD_SIZE = 0x14;

function zlibOfAmd(packed: Uint8Array): Uint8Array {
	const size = u32At(packed, ZLIB_AMD_SIZE);
	if (size === 0 || size > packed.length - ZLIB_AMD_HEADER) {
		const bytes = Math.max(0, packed.length - ZLIB_AMD_HEADER);
		throw error('zlib-size', ZLIB_AMD_SIZE, { declared: size, bytes });
	}
	return packed.subarray(ZLIB_AMD_HEADER, ZLIB_AMD_HEADER + size);
}
