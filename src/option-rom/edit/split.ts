/** Takes a ROM apart: what a vendor put before the first image, the images, and what follows the last one. */
import { FormatError } from '../../bytes/errors.js';
import { hex } from '../../bytes/hex.js';
import { spanSize } from '../../bytes/span.js';
import { type OptionRomImage, parseOptionRom } from '../parse.js';
import { PCIR_SIGNATURE, pciDataStructure23 } from '../pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../rom-header.js';
import { MAX_OPTION_ROM_SIZE, ROM_UNIT } from '../rom-size.js';

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

/** PCI Firmware 3.x table 5-4 ends with EFI; NVIDIA marks parts of its own with 0xe0. */
const LAST_STANDARD_CODE_TYPE = 3;

/**
 * @throws FormatError where there is no image, or where one is cut off: what such a file was meant to be nobody can say.
 */
export function splitRom(bytes: Uint8Array): RomPieces {
	const start = findRomStart(bytes);
	if (start === undefined) {
		throw new FormatError('no-image', 0, 'no option ROM image: nowhere 55 aa with a PCI data structure');
	}
	const rom = bytes.subarray(start);
	const { images, findings, trailing } = parseOptionRom(rom);
	const damage = findings.find(({ code }) => code === 'image-truncated' || code === 'image-length-zero');
	if (damage !== undefined) throw new FormatError(damage.code, start + (damage.offset ?? 0), damage.message);
	if (trailing.start > MAX_OPTION_ROM_SIZE) {
		const problem = `the images take ${trailing.start} bytes, more than the ${MAX_OPTION_ROM_SIZE} of any option ROM`;
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

/**
 * Where the ROM proper begins: 0 for an ordinary file, and the first whole image of a code type that PCI defines in
 * a file with a vendor's header (NVIDIA's NVGI) before it.
 */
export function findRomStart(bytes: Uint8Array): number | undefined {
	if (pcirOfImageAt(bytes, 0) !== undefined) return 0;
	for (let at = bytes.indexOf(0x55, 1); at >= 0; at = bytes.indexOf(0x55, at + 1)) {
		const pcir = pcirOfImageAt(bytes, at);
		if (pcir === undefined || pcir.codeType > LAST_STANDARD_CODE_TYPE || pcir.imageLength === 0) continue;
		if (at + pcir.imageLength * ROM_UNIT <= bytes.length) return at;
	}
	return undefined;
}

/** The PCI data structure of the image at `at`, if one is there. */
function pcirOfImageAt(bytes: Uint8Array, at: number) {
	if (bytes[at] !== 0x55 || bytes[at + 1] !== 0xaa || !legacyRomHeader.fits(bytes, at)) return undefined;
	const { signature, pcirOffset } = legacyRomHeader.read(bytes, at);
	if (signature !== ROM_SIGNATURE || pcirOffset === 0 || !pciDataStructure23.fits(bytes, at + pcirOffset))
		return undefined;
	const pcir = pciDataStructure23.read(bytes, at + pcirOffset);
	return pcir.signature === PCIR_SIGNATURE ? pcir : undefined;
}

/** The images that an operation is for: all of them, or the one of that number. @throws FormatError when there is none. */
export function chosenImages(pieces: RomPieces, number: number | undefined): readonly RomPiece[] {
	if (number === undefined) return pieces.images;
	const found = pieces.images.filter((piece) => piece.number === number);
	if (found.length > 0) return found;
	const count = pieces.images.length;
	throw new FormatError('no-such-image', 0, `no image ${number}: the ROM has ${count === 1 ? 'one' : count}`);
}

/** `image 2 at 0xe600`. */
export function nameOfPiece({ number, at }: RomPiece): string {
	return `image ${number} at ${hex(at)}`;
}
