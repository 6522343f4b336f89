/** Takes a ROM apart: what a vendor put before the first image, the images, and what follows the last one. */
import { FormatError } from '../../bytes/errors.js';
import { hex } from '../../bytes/hex.js';
import { plainBytes } from '../../bytes/own-bytes.js';
import { readableSize } from '../../bytes/readable-size.js';
import { spanSize } from '../../bytes/span.js';
import { locateOptionRom } from '../locate.js';
import { type OptionRomImage, parseOptionRom } from '../parse.js';
import { pciDataStructure23 } from '../pci-data-structure.js';
import { MAX_OPTION_ROM_SIZE } from '../rom-size.js';

export interface RomPiece {
	/** Counted from 1. */
	readonly number: number;
	/** Offset in the file. */
	readonly at: number;
	/** The whole image: a view of the file. */
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
	if (start === undefined) {
		throw new FormatError('no-image', 0, 'no option ROM image: nowhere 55 aa with a PCI data structure');
	}
	const rom = bytes.subarray(start);
	const { images, findings, trailing } = parseOptionRom(rom);
	const damage = findings.find(({ code }) => code === 'image-truncated' || code === 'image-length-zero');
	if (damage !== undefined)
		throw new FormatError(damage.code, start + (damage.offset ?? 0), damage.message ?? damage.code);
	if (trailing.start > MAX_OPTION_ROM_SIZE) {
		const problem = `the images take ${trailing.start} bytes, more than the ${readableSize(MAX_OPTION_ROM_SIZE)} of any option ROM`;
		throw new FormatError('rom-too-large', start, problem);
	}
	const pieces = images.map((image, i) => ({
		number: i + 1,
		at: start + image.span.start,
		bytes: rom.subarray(image.span.start, image.span.end),
		pcirAt: image.pcirOffset - image.span.start,
		image,
		driverAt:
			image.efi === undefined || spanSize(image.efi.payload) === 0
				? undefined
				: image.efi.payload.start - image.span.start,
	}));
	return { leading: bytes.subarray(0, start), images: pieces, trailing: rom.subarray(trailing.start) };
}

/** The images that an operation is for: all of them, or the one of that number. @throws FormatError when there is none. */
export function chosenImages(pieces: RomPieces, number: number | undefined): readonly RomPiece[] {
	if (number === undefined) return pieces.images;
	const found = pieces.images.filter((piece) => piece.number === number);
	if (found.length > 0) return found;
	const count = pieces.images.length;
	const problem = count === 1 ? `no image ${number}: the ROM has one` : `no image ${number}: the ROM has ${count}`;
	throw new FormatError('no-such-image', 0, problem);
}

/** For operations that change it: the PCI data structure is the image's own. @throws FormatError where it lies elsewhere. */
export function requireOwnPcir(piece: RomPiece): RomPiece {
	if (piece.pcirAt + pciDataStructure23.size <= piece.bytes.length) return piece;
	const problem = `${nameOfPiece(piece)} has its PCI data structure outside of itself, at ${hex(piece.at + piece.pcirAt)}`;
	throw new FormatError('pcir-outside-image', piece.at, problem);
}

/** `image 2 at 0xe600`. */
export function nameOfPiece({ number, at }: RomPiece): string {
	return `image ${number} at ${hex(at)}`;
}
