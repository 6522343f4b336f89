/**
 * `unpack`: a ROM as files, one per image, with a manifest that gives back every byte of it. EFI drivers come out
 * unpacked beside the headers that were before them; everything else is kept as it is.
 */

import { FormatError } from '../../bytes/errors.js';
import { firstDifference } from '../../bytes/first-difference.js';
import { hexDigits } from '../../bytes/hex.js';
import { copyBytes } from '../../bytes/own-bytes.js';
import { efiCompressedSizes, efiDecompress } from '../../codec/efi-decompress.js';
import { CodeType } from '../pci-data-structure.js';
import { CompressionType } from '../rom-header.js';
import { ROM_UNIT } from '../rom-size.js';
import type { RomManifest, RomPart } from './manifest.js';
import { type EfiImageLayout, rebuildEfiImage } from './rebuild-efi-image.js';
import { type RomPiece, splitRom } from './split.js';

/** Two sizes, before the data that they are of. */
const COMPRESSED_HEADER_SIZE = 8;

export interface UnpackedFile {
	/** Of letters, digits, `-` and `.`; nothing that stands in the ROM but its IDs has a part in it. */
	readonly name: string;
	/** In memory of its own. */
	readonly bytes: Uint8Array;
}

export interface UnpackedRom {
	readonly manifest: RomManifest;
	readonly files: readonly UnpackedFile[];
	/** What could not be taken apart, and why. */
	readonly notes: readonly UnpackNote[];
}

/** Why an image is not, or not only, its headers and its driver. */
export interface UnpackNote {
	/** Counted from 1. */
	readonly image: number;
	/** Offset in the file. */
	readonly at: number;
	/** Images with another layout and with headers that disagree with their driver have their driver as a file, too. */
	readonly why: 'unknown-compression' | 'damaged' | 'other-layout' | 'headers-disagree';
	readonly compressionType?: number;
	/** What is wrong with a damaged one. */
	readonly error?: FormatError;
}

/** @throws FormatError where there is no image. */
export function unpackOptionRom(rom: Uint8Array): UnpackedRom {
	const { leading, images, trailing } = splitRom(rom);
	const files: UnpackedFile[] = [];
	const notes: UnpackNote[] = [];
	const keep = (name: string, bytes: Uint8Array): string => {
		files.push({ name, bytes: copyBytes(bytes) });
		return name;
	};
	const parts: RomPart[] = [];
	if (leading.length > 0) parts.push(outside(leading, 'leading.bin', keep));
	for (const piece of images) {
		const name = nameOf(piece);
		const driver = takeDriver(piece, notes);
		if (driver !== undefined) keep(`${name}.efi`, driver.bytes);
		if (driver?.layout === undefined) {
			parts.push({ kind: 'image', file: keep(`${name}.bin`, piece.bytes) });
		} else {
			const header = keep(`${name}.hdr`, piece.bytes.subarray(0, piece.driverAt));
			parts.push({ kind: 'efi', header, driver: `${name}.efi`, ...driver.layout });
		}
	}
	if (trailing.length > 0) parts.push(outside(trailing, 'trailing.bin', keep));
	return { manifest: { format: 'romtool-parts', version: 1, parts }, files, notes };
}

/** `image2-efi-1002-67df`. */
function nameOf({ number, image: { pcir } }: RomPiece): string {
	const known = { [CodeType.pcAt]: 'legacy', [CodeType.efi]: 'efi' }[pcir.codeType];
	const kind = known ?? `type${hexDigits(pcir.codeType, 2)}`;
	return `image${number}-${kind}-${hexDigits(pcir.vendorId, 4)}-${hexDigits(pcir.deviceId, 4)}`;
}

/** Bytes that are all alike need no file. */
function outside(bytes: Uint8Array, name: string, keep: (name: string, bytes: Uint8Array) => string): RomPart {
	const [value = 0] = bytes;
	if (bytes.every((byte) => byte === value)) return { kind: 'fill', value, size: bytes.length };
	return { kind: 'bytes', file: keep(name, bytes) };
}

/** The driver, and the layout that gives back the image if one does. */
function takeDriver(piece: RomPiece, notes: UnpackNote[]): { bytes: Uint8Array; layout?: EfiImageLayout } | undefined {
	const { driverAt, image, bytes, number, at } = piece;
	const note = (why: UnpackNote['why'], more: Partial<UnpackNote> = {}) =>
		notes.push({ image: number, at, why, ...more });
	if (driverAt === undefined || image.efi === undefined) return undefined;
	const { compressionType } = image.efi.header;
	const compress = compressionType === CompressionType.efi11;
	if (!compress && compressionType !== CompressionType.none) {
		note('unknown-compression', { compressionType });
		return undefined;
	}
	try {
		const stored = bytes.subarray(driverAt);
		const driver = compress ? efiDecompress(stored) : stored;
		const layout = { compress, ...(compress && layoutOfTail(piece, stored)) };
		const rebuilt = rebuildEfiImage(bytes.subarray(0, driverAt), driver, layout);
		if (firstDifference(rebuilt, bytes) === undefined) return { bytes: driver, layout };
		note(compress ? 'other-layout' : 'headers-disagree');
		return { bytes: driver };
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		note('damaged', { error });
		return undefined;
	}
}

/** What follows compressed data: padding of one byte value, whose last byte may balance the sum. */
function layoutOfTail({ bytes }: RomPiece, stored: Uint8Array): Omit<EfiImageLayout, 'compress'> {
	const tail = stored.subarray(COMPRESSED_HEADER_SIZE + efiCompressedSizes(stored).compressedSize);
	const [padding = 0xff] = tail;
	return {
		...(tail.length > 1 && padding !== 0xff && { padding }),
		...(tail.length >= ROM_UNIT && { size: bytes.length }),
		...(tail.length > 1 && tail.at(-1) !== padding && { sum: true }),
	};
}
