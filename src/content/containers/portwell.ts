/** Portwell's update program for the UEFI shell, by the layout that platomav's BIOSUtilities read: its files follow it, each behind a mark. */
import { FormatError } from '../../bytes/errors.js';
import { u32At } from '../../bytes/integers.js';
import { ByteSearch } from '../../bytes/search.js';
import type { Span } from '../../bytes/span.js';
import { hasText, latin1 } from '../../bytes/text.js';
import { efiDecompress } from '../../codec/efi-decompress.js';
import { locatePeHeader } from '../../executable/pe.js';
import type { Container, ContainerTools, Extent, Member } from './container.js';
import { decompressed, MAX_UNPACKED } from './decompressed.js';

const MARK = '<UU>';
/** In the place of a file that is missing. */
const NOTHING = 'NULL';
/** In this order. */
const NAMES = ['Flash.efi', 'Fparts.txt', 'Update.nsh', 'Temp.bin', 'SaveDmiData.efi'];
/** Of compressed data: two sizes. */
const SIZES = 8;

export const PORTWELL = {
	kind: 'portwell',
	inside: { marks: [MARK], locate: filesAt },
	open,
} as const satisfies Container;

/** They begin where the program ends in memory. */
function filesAt(bytes: Uint8Array, at: number): Extent | undefined {
	return imageSize(bytes) === at ? { start: at, end: bytes.length } : undefined;
}

function imageSize(bytes: Uint8Array): number | undefined {
	try {
		return locatePeHeader(bytes).header.imageSize;
	} catch (error) {
		if (error instanceof FormatError) return undefined;
		throw error;
	}
}

function* open(bytes: Uint8Array, extent: Extent, tools: ContainerTools): Generator<Member> {
	let index = 0;
	for (const { start, end } of filesIn(bytes, extent)) {
		const name = NAMES[index] ?? '';
		index++;
		const data = bytes.subarray(start, end);
		if (data.length === 0 || latin1(data, 0, NOTHING.length + 1) === NOTHING) continue;
		const unpack = () => efiDecompress(data, { maxSize: MAX_UNPACKED });
		const content = compressedEnd(bytes, start) === end ? decompressed(u32At(data, 4), unpack, tools) : data;
		yield { name, content };
	}
}

/** A mark inside of compressed data is none: its size tells where it ends. */
function* filesIn(bytes: Uint8Array, extent: Extent): Generator<Span> {
	const marks = new ByteSearch(bytes, MARK, { to: extent.end });
	const isEnd = (at: number) => at === extent.end || hasText(bytes, at, MARK);
	for (let at = extent.start; at < extent.end; ) {
		const start = at + MARK.length;
		const packed = compressedEnd(bytes, start);
		const next = marks.next(start);
		at = packed !== undefined && isEnd(packed) ? packed : next < 0 ? extent.end : next;
		yield { start, end: at };
	}
}

/** Where data ends that begins with the sizes of EFI compression. */
function compressedEnd(bytes: Uint8Array, start: number): number | undefined {
	const [packed, unpacked] = [u32At(bytes, start), u32At(bytes, start + 4)];
	return packed > 0 && packed < unpacked ? start + SIZES + packed : undefined;
}
