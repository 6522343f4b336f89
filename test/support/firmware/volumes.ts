/** Firmware volumes (PI 1.8 volume 3 §3.2.1): a header with a block map, files at multiples of eight, free space. */
import { ascii, join, u16, u32 } from '../executables.js';
import { alignUp, balance16, filled, guid, u64 } from './bytes.js';
import { padFile, placementOf } from './files.js';

export const FFS2 = '8C8CE578-8A3D-4F1C-9935-896185C32DD3';
export const FFS3 = '5473C07A-3DCB-4DCA-BD6F-1E9689E7349A';

export interface VolumeInput {
	/** Of the file system: `FFS2`, `FFS3` or another. */
	readonly guid?: string;
	readonly files?: readonly Uint8Array[];
	/** Put where it ends with the volume. */
	readonly top?: Uint8Array;
	/** Of all; the files' size in whole blocks where it is left out. */
	readonly size?: number;
	readonly blockSize?: number;
	/** In bytes; the files', and no less than eight. */
	readonly alignment?: number;
	/** What the flash is when erased. */
	readonly erase?: 0xff | 0;
	/** The volume's name and entries as they are, in a pad file as edk2 puts them. */
	readonly extendedHeader?: { readonly name: string; readonly data?: Uint8Array };
	/** The sixteen bytes before the file system's GUID. */
	readonly zeroVector?: Uint8Array;
	/** What the header says instead of the true size. */
	readonly length?: number;
	/** Bytes, or erased ones, where no file may be: before the file of this index, after its alignment. */
	readonly gapBeforeFile?: readonly [index: number, gap: number | Uint8Array];
	readonly badSum?: boolean;
}

/** One entry in the block map. */
const HEADER_SIZE = 0x48;
const PAD_HEADER_SIZE = 24;
/** All may be enabled and locked and is enabled; sticky writes, in memory. */
const CAPABILITIES = 0xf6ff;
const ERASE_POLARITY = 0x800;

export function volume(input: VolumeInput): Uint8Array {
	const { erase = 0xff, blockSize = 0x1000, files = [], top } = input;
	const content = contentOf(input);
	const room = content.length + (top === undefined ? 0 : PAD_HEADER_SIZE + 8 + top.length);
	const { size = alignUp(HEADER_SIZE + room, blockSize) } = input;
	const rest = restOf(HEADER_SIZE + content.length, size, erase, top);
	const alignments = [...files, ...(top === undefined ? [] : [top])].map((bytes) => placementOf(bytes).alignment);
	const { alignment = Math.max(8, ...alignments) } = input;
	return join(header({ ...input, size, alignment }), content, rest);
}

function header(input: VolumeInput & { readonly size: number; readonly alignment: number }): Uint8Array {
	const { size, zeroVector = new Uint8Array(16), erase = 0xff, alignment } = input;
	const blockSize = size % (input.blockSize ?? 0x1000) === 0 ? (input.blockSize ?? 0x1000) : size;
	const bytes = join(
		zeroVector,
		guid(input.guid ?? FFS2),
		u64(input.length ?? size),
		ascii('_FVH'),
		u32(CAPABILITIES | (erase === 0 ? 0 : ERASE_POLARITY) | (Math.log2(alignment) << 16)),
		u16(HEADER_SIZE, 0, input.extendedHeader === undefined ? 0 : HEADER_SIZE + PAD_HEADER_SIZE),
		Uint8Array.of(0, 2),
		u32(size / blockSize, blockSize, 0, 0),
	);
	bytes.set(u16(balance16(bytes) ^ (input.badSum ? 1 : 0)), 0x32);
	return bytes;
}

/** What lies between the header and the free space. */
function contentOf({ files = [], erase = 0xff, extendedHeader, gapBeforeFile }: VolumeInput): Uint8Array {
	const parts: Uint8Array[] = [];
	let at = HEADER_SIZE;
	const add = (bytes: Uint8Array) => {
		parts.push(bytes);
		at += bytes.length;
	};
	if (extendedHeader !== undefined) {
		const { name, data = new Uint8Array() } = extendedHeader;
		const body = join(guid(name), u32(20 + data.length), data);
		add(padFile(PAD_HEADER_SIZE + body.length, { erase, body }));
	}
	files.forEach((bytes, index) => {
		add(filled(alignUp(at, 8) - at, erase));
		const { headerSize, alignment } = placementOf(bytes);
		if ((at + headerSize) % alignment !== 0) {
			const bodyAt = alignUp(at + PAD_HEADER_SIZE + headerSize, alignment);
			add(padFile(bodyAt - headerSize - at, { erase }));
		}
		if (gapBeforeFile?.[0] === index) {
			const gap = gapBeforeFile[1];
			add(typeof gap === 'number' ? filled(gap, erase) : gap);
		}
		add(bytes);
	});
	return join(...parts);
}

/** Free space from `at` to the end, or up to the top file a pad file, because free space ends a volume's files. */
function restOf(at: number, end: number, erase: 0xff | 0, top: Uint8Array | undefined): Uint8Array {
	if (at > end) throw new Error(`the files are ${at - end} bytes too long for the volume`);
	if (top === undefined) return filled(end - at, erase);
	const topAt = end - top.length;
	const padAt = alignUp(at, 8);
	if (topAt % 8 !== 0) throw new Error(`a top file of ${top.length} bytes does not begin at a multiple of eight`);
	if (topAt - padAt < PAD_HEADER_SIZE) throw new Error(`${topAt - at} bytes are left before the top file`);
	return join(filled(padAt - at, erase), padFile(topAt - padAt, { erase }), top);
}
