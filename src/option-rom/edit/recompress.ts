/** `compress` and `decompress`: the drivers of a ROM's EFI images, with their headers set accordingly (UEFI 2.10 §14.4.2). */
import { concat } from '../../bytes/concat.js';
import { FormatError, formatErrors } from '../../bytes/errors.js';
import { copyBytes } from '../../bytes/own-bytes.js';
import { sum8 } from '../../bytes/sums.js';
import { efiDecompress } from '../../codec/efi-decompress.js';
import { efiChecksumOffset } from '../checksum.js';
import { ROM_FINDINGS } from '../findings.js';
import { locateNvidiaExtension, nvidiaExtension } from '../nvidia-extension.js';
import { CompressionType } from '../rom-header.js';
import { checkRomSize, PADDING, paddedSize } from '../rom-size.js';
import { type EditChange, type EditResult, sizeChange } from './change.js';
import { EDIT_ERRORS } from './findings.js';
import { rebuildEfiImage } from './rebuild-efi-image.js';
import { type RomPiece, splitRom } from './split.js';

const failure = formatErrors({ ...EDIT_ERRORS, ...ROM_FINDINGS });

/** @throws FormatError for what is no ROM, and `not-compressible` where a driver does not get smaller. */
export function compressRom(rom: Uint8Array): EditResult {
	return recompress(rom, CompressionType.efi11);
}

/** @throws FormatError for what is no ROM, and for damaged compressed data. */
export function decompressRom(rom: Uint8Array): EditResult {
	return recompress(rom, CompressionType.none);
}

function recompress(rom: Uint8Array, wanted: number): EditResult {
	const { leading, images, trailing } = splitRom(rom);
	const changes: EditChange[] = [];
	const made = images.map((piece) => {
		const { efi } = piece.image;
		if (efi === undefined || efi.header.compressionType === wanted) return piece.bytes;
		const bytes = wanted === CompressionType.efi11 ? compressImage(piece) : decompressImage(piece);
		const what = wanted === CompressionType.efi11 ? 'driver compressed' : 'driver decompressed';
		changes.push({ image: piece.number, ...sizeChange(piece.at, what, [piece.bytes.length, bytes.length]) });
		return bytes;
	});
	checkRomSize(made.reduce((size, { length }) => size + length, 0));
	return { bytes: concat([leading, ...made, trailing]), changes };
}

function compressImage(piece: RomPiece): Uint8Array {
	const { header, stored } = partsOf(piece);
	const sum = sum8(piece.bytes) === 0;
	// The padding is going to balance the image, so what does it now is not needed.
	const plain = copyBytes(header);
	if (sum) plain[efiChecksumOffset(plain)] = 0;
	return inDriver(piece, () => rebuildEfiImage(plain, stored, { compress: true, sum }));
}

/** As EfiRom lays it out: the driver ends with the image, and the room that is over stands before it. */
function decompressImage(piece: RomPiece): Uint8Array {
	const { header, stored } = partsOf(piece);
	const type = piece.image.efi?.header.compressionType ?? CompressionType.none;
	if (type !== CompressionType.efi11) {
		throw failure('compression-type', piece.at, { image: piece.number, at: piece.at, type });
	}
	const driver = inDriver(piece, () => efiDecompress(stored));
	const roomy = new Uint8Array(paddedSize(header.length + driver.length) - driver.length).fill(PADDING);
	roomy.set(header);
	return rebuildEfiImage(roomy, driver, { compress: false, sum: sum8(piece.bytes) === 0 });
}

/** The headers up to the padding, if any, and all that follows them. */
function partsOf(piece: RomPiece): { header: Uint8Array; stored: Uint8Array } {
	const { bytes, driverAt } = piece;
	if (driverAt === undefined) {
		const driver = piece.at + (piece.image.efi?.header.efiImageOffset ?? 0);
		throw failure('efi-image-offset', piece.at, { case: 'image', driver, end: piece.at + bytes.length });
	}
	const structures = structuresEnd(piece);
	let end = driverAt;
	while (end > structures && bytes[end - 1] === PADDING) end--;
	return { header: bytes.subarray(0, end), stored: bytes.subarray(driverAt) };
}

/** Where the PCI data structure, its device list and NVIDIA's extension end. */
function structuresEnd({ bytes, pcirAt, image: { pcir, deviceList } }: RomPiece): number {
	const extension = locateNvidiaExtension(bytes, pcirAt, pcir.length);
	const listSize = deviceList.length > 0 ? (deviceList.length + 1) * 2 : 0;
	return Math.max(
		pcirAt + pcir.length,
		listSize > 0 ? pcirAt + pcir.deviceListOffset + listSize : 0,
		extension === undefined ? 0 : extension + nvidiaExtension.read(bytes, extension).length,
	);
}

/** Errors about a driver count their offsets from its start. */
function inDriver<T>(piece: RomPiece, run: () => T): T {
	try {
		return run();
	} catch (error) {
		throw error instanceof FormatError ? error.at(piece.at + (piece.driverAt ?? 0) + error.offset) : error;
	}
}
