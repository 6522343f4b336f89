/** `join`: the images of several ROMs as one ROM, of which the last image alone is marked so (PCI Firmware 3.x §5.1.2.2). */
import { concat } from '../../bytes/concat.js';
import { FormatError, optionErrors } from '../../bytes/errors.js';
import { copyBytes } from '../../bytes/own-bytes.js';
import { BUILD_ERRORS } from '../errors/findings.js';
import { locateNvidiaExtension, nvidiaExtension } from '../nvidia-extension.js';
import { LAST_IMAGE, pciDataStructure23 } from '../pci-data-structure.js';
import { checkRomSize } from '../rom-size.js';
import { type EditChange, type EditResult, numberChange, sizeChange } from './change.js';
import { mendSum, wantsSum } from './mend-sum.js';
import { isInChain, type RomPiece, requireOwnPcir, splitRom } from './split.js';
import { trimmings } from './trim.js';

const failure = optionErrors(BUILD_ERRORS);

const REMOVED = 'private image removed';

/**
 * What stands before and after the images of each ROM is left out. NVIDIA's private images behind the chain can only be at
 * the end: those of the last ROM.
 *
 * @throws FormatError for what is no ROM, with its index in `input`.
 */
export function joinRoms(roms: readonly Uint8Array[]): EditResult {
	if (roms.length === 0) throw failure('no-images', { to: 'join' });
	const changes: EditChange[] = [];
	const images: Uint8Array[] = [];
	for (const [input, rom] of roms.entries()) {
		const { leading, images: pieces, trailing } = splitInput(rom, input);
		const isLast = input === roms.length - 1;
		const made = trimmings(leading, trailing, rom.length - trailing.length);
		const behind = pieces.filter((piece) => !isInChain(piece));
		const chain = pieces.filter(isInChain);
		for (const [i, piece] of chain.entries()) {
			const bytes = copyBytes(piece.bytes);
			const last = isLast && i === chain.length - 1;
			made.push(...markLast(piece, bytes, { chain: last, all: last && behind.length === 0 }));
			images.push(bytes);
		}
		if (isLast) images.push(...behind.map(({ bytes }) => bytes));
		else
			made.push(
				...behind.map(({ number: image, at, bytes }) => ({ image, ...sizeChange(at, REMOVED, [bytes.length]) })),
			);
		changes.push(...made.map((change) => ({ ...change, input })));
	}
	checkRomSize(images.reduce((size, { length }) => size + length, 0));
	return { bytes: concat(images), changes };
}

function splitInput(rom: Uint8Array, input: number) {
	try {
		const parts = splitRom(rom);
		parts.images.forEach(requireOwnPcir);
		return parts;
	} catch (error) {
		throw error instanceof FormatError ? error.inInput(input) : error;
	}
}

/** Sets or clears the bit, in NVIDIA's extension likewise, and mends the sum that it counts in. */
function markLast(piece: RomPiece, bytes: Uint8Array, isLast: { chain: boolean; all: boolean }): EditChange[] {
	const extension = locateNvidiaExtension(bytes, piece.pcirAt, piece.image.pcir.length);
	const places: [number, boolean][] = [[piece.pcirAt + pciDataStructure23.offsets.indicator, isLast.chain]];
	if (extension !== undefined) places.push([extension + nvidiaExtension.offsets.lastImage, isLast.all]);
	const changes = places.map(([offset, last]) => {
		const before = bytes[offset] as number;
		const after = last ? before | LAST_IMAGE : before & ~LAST_IMAGE;
		bytes[offset] = after;
		return numberChange(piece, offset, last ? 'last-image bit set' : 'last-image bit cleared', [before, after]);
	});
	if (wantsSum(piece)) changes.push(mendSum(piece, bytes));
	return changes.filter((change) => change !== undefined);
}
