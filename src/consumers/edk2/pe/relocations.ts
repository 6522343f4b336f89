/** The base relocations of a driver, as `PeCoffLoaderRelocateImage` (BasePeCoff.c) applies them where it was moved. */
import { u16At, u32At } from '../../../bytes/integers.js';
import type { OptionalHeader } from './optional-header.js';
import { type PeBreak, type PeValues, peBreak } from './pe-file.js';
import type { LoadedImage } from './sections.js';

/** ABSOLUTE, HIGH, LOW, HIGHLOW and DIR64, and how many bytes each changes. */
const WIDTHS = new Map([
	[0, 0],
	[1, 2],
	[2, 2],
	[3, 4],
	[10, 8],
]);
/** Adds the upper half of the distance. */
const HIGH = 1;
/** More than each of them. */
const MAX_WIDTH = 16;
const BLOCK = 8;
/** More relocations than any driver has; what lies behind them is not read. */
const MAX_SIZE = 1 << 20;
/** So much behind the entry point is executed for certain. */
const FIRST_CODE = 16;

export interface Relocated {
	readonly broken?: PeBreak;
	/** The first code is no longer what it was: what was changed in it was no address. */
	readonly spoilsEntry?: boolean;
}

/**
 * `moved`: the image lies elsewhere than it was linked to, at `place` as far as that is known. If not, only the directory's ends are
 * looked at.
 */
export function relocate(
	image: LoadedImage,
	imageSize: number,
	header: OptionalHeader,
	moved: boolean,
	place: number,
): Relocated {
	const { memory, shift } = image;
	const directory = header.relocations();
	if (directory === undefined || directory.size === 0) return {};
	const { address, size } = directory;
	const bad = (values: PeValues<'ovmf-pe-relocations'>) => ({
		broken: peBreak('ovmf-pe-relocations', directory.at, values),
	});
	const outside = imageSize + shift;
	if (address + size > outside) return bad({ case: 'end-outside', address: address + size });
	if (!moved) return {};
	const length = Math.min(size, MAX_SIZE);
	// The header of a block may begin inside and end outside; what it says there counts. A relocation may begin in front of them.
	const lead = Math.max(0, Math.min(MAX_WIDTH, address - shift));
	const blocks = memory.read(address - shift - lead, lead + length + BLOCK);
	const distance = bytesOf(place - header.imageBase);
	let spoilsEntry = false;
	// Memory stays as it is meanwhile: what was asked once is not asked again.
	const asked = new Set<number>();
	// The last byte is the end: a rest of one byte is no block.
	for (let at = 0; at < length - 1; ) {
		if (at + BLOCK > length && length < size) break;
		const page = u32At(blocks, lead + at);
		const blockSize = u32At(blocks, lead + at + 4);
		if (blockSize === 0 || at + blockSize > size) {
			return bad({ case: 'block-size', size: blockSize, address: address + at });
		}
		if (page >= outside) return bad({ case: 'target-outside', address: page });
		const end = Math.min(at + blockSize, length);
		for (let entry = at + BLOCK; entry < end; entry += 2) {
			const value = u16At(blocks, lead + entry);
			// Its block may have been changed by one before it.
			const target = u32At(blocks, lead + at) + (value & 0xfff);
			if (target >= outside) return bad({ case: 'target-outside', address: target });
			const width = WIDTHS.get(value >> 12);
			if (width === undefined) return bad({ case: 'type', type: value >> 12, address: address + entry });
			const within = lead + target - address;
			if (within >= 0 && within + width > lead) add(blocks, within, width, distance, value >> 12 === HIGH ? 2 : 0);
			const isNear = target + width > header.entryPoint && target < header.entryPoint + FIRST_CODE;
			const key = target * MAX_WIDTH + width;
			if (spoilsEntry || !isNear || asked.has(key)) continue;
			asked.add(key);
			spoilsEntry = spoils(image, header, imageSize, target, width);
		}
		at += blockSize;
	}
	return { spoilsEntry };
}

/** A number of 64 bits, little-endian. */
function bytesOf(value: number): Uint8Array {
	const bytes = new Uint8Array(MAX_WIDTH);
	new DataView(bytes.buffer).setBigInt64(0, BigInt.asIntN(64, BigInt(value)), true);
	return bytes;
}

/** What a relocation does to what it points at. */
function add(bytes: Uint8Array, at: number, width: number, distance: Uint8Array, from: number): void {
	let carry = 0;
	for (let i = 0; i < width; i++) {
		const sum = (bytes[at + i] ?? 0) + (distance[from + i] as number) + carry;
		bytes[at + i] = sum;
		carry = sum >> 8;
	}
}

/** Of a relocation in the first code. */
function spoils(
	{ memory, shift }: LoadedImage,
	{ imageBase }: OptionalHeader,
	imageSize: number,
	target: number,
	width: number,
): boolean {
	if (width < 4) return width > 0;
	const bytes = memory.read(target - shift, width);
	const pointer = u32At(bytes, 0) + (width === 8 ? u32At(bytes, 4) * 2 ** 32 : 0);
	return pointer < imageBase || pointer > imageBase + imageSize + shift;
}
