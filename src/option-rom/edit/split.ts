/** Takes a ROM apart: what a vendor put before the first image, the images, and what follows the last one. */
import { formatErrors } from '../../bytes/errors.js';
import { plainBytes } from '../../bytes/own-bytes.js';
import { spanSize } from '../../bytes/span.js';
import { BUILD_ERRORS } from '../errors/findings.js';
import { ROM_FINDINGS } from '../findings.js';
import { locateOptionRom } from '../locate.js';
import { type OptionRomImage, parseOptionRom } from '../parse.js';
import { pciDataStructure23 } from '../pci-data-structure.js';
import { legacyRomHeader } from '../rom-header.js';
import { MAX_OPTION_ROM_SIZE, ROM_UNIT } from '../rom-size.js';
import { EDIT_ERRORS } from './findings.js';

const failure = formatErrors({ ...EDIT_ERRORS, ...BUILD_ERRORS, ...ROM_FINDINGS });

export interface RomPiece {
	/** Counted from 1, among all images of the ROM. */
	readonly number: number;
	/** Offset in the file. */
	readonly at: number;
	/** The whole image with the private ones inside of it: a view of the file. */
	readonly bytes: Uint8Array;
	/** Offset of the PCI data structure from the image's start. */
	readonly pcirAt: number;
	readonly image: OptionRomImage;
	/** Offset of the driver from the image's start; only where the image is an EFI one that has its driver. */
	readonly driverAt: number | undefined;
}

export interface RomPieces {
	/** Before the first image. */
	readonly leading: Uint8Array;
	readonly images: readonly RomPiece[];
	/** After the last image. */
	readonly trailing: Uint8Array;
}

/**
 * @throws FormatError where there is no image, or where one is cut off: what such a file was meant to be nobody can say.
 */
export function splitRom(file: Uint8Array): RomPieces {
	const bytes = plainBytes(file);
	const start = locateOptionRom(bytes);
	if (start === undefined) throw failure('no-image', 0, {});
	const rom = bytes.subarray(start);
	const { images, trailing } = parseOptionRom(rom);
	for (const image of images) requireWhole(image, start, bytes.length);
	if (trailing.start > MAX_OPTION_ROM_SIZE) {
		throw failure('rom-too-large', start, { bytes: trailing.start, limit: MAX_OPTION_ROM_SIZE });
	}
	const pieces = images.map((image, i) => pieceOf(rom, image, i + 1, start));
	return {
		leading: bytes.subarray(0, start),
		images: pieces.filter((piece) => piece.image.reach !== 'inside'),
		trailing: rom.subarray(trailing.start),
	};
}

function pieceOf(rom: Uint8Array, image: OptionRomImage, number: number, start: number): RomPiece {
	const { extent, efi, pcirOffset } = image;
	const hasDriver = efi !== undefined && spanSize(efi.payload) > 0;
	return {
		number,
		at: start + extent.start,
		bytes: rom.subarray(extent.start, extent.end),
		pcirAt: pcirOffset - extent.start,
		image,
		driverAt: hasDriver ? efi.payload.start - extent.start : undefined,
	};
}

/** What firmware gets to, and is changed; of the others, which are NVIDIA's, only one that is asked for by its number. */
export function isInChain({ image }: RomPiece): boolean {
	return image.reach === 'chain';
}

/** `start` is where the ROM begins in the file, which has `size` bytes. */
function requireWhole({ reach, span, pcir, pcirOffset }: OptionRomImage, start: number, size: number): void {
	// Others are none where they are not whole.
	if (reach !== 'chain') return;
	const at = start + span.start;
	const field = start + pcirOffset + pciDataStructure23.offsets.imageLength;
	if (pcir.imageLength === 0) throw failure('image-length-zero', field, { image: at });
	const end = at + pcir.imageLength * ROM_UNIT;
	if (end > size) throw failure('image-truncated', at, { offset: at, end, size });
}

/** The images that an operation is for: all that firmware gets to, or the one of that number. @throws FormatError when there is none. */
export function chosenImages(pieces: RomPieces, number: number | undefined): readonly RomPiece[] {
	if (number === undefined) return pieces.images.filter(isInChain);
	const found = pieces.images.filter((piece) => piece.number === number);
	if (found.length > 0) return found;
	throw failure('no-such-image', 0, { image: number, images: pieces.images.length });
}

/** For operations that change it: the PCI data structure is the image's own. @throws FormatError where it lies elsewhere. */
export function requireOwnPcir(piece: RomPiece): RomPiece {
	return requirePcirBefore(piece, piece.at + piece.bytes.length);
}

/** For operations that leave images where they are, up to `end` of the file. @throws FormatError where the structure is not in front of it. */
export function requirePcirBefore(piece: RomPiece, end: number): RomPiece {
	const { at, pcirAt, bytes, image } = piece;
	if (at + pcirAt + pciDataStructure23.size <= end) return piece;
	const offset = at + legacyRomHeader.offsets.pcirOffset;
	const values = { pcir: at + pcirAt, offset, end: at + bytes.length, efi: image.efi !== undefined };
	throw failure('pcir-outside-image', at, values);
}
