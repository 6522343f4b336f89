/** Toshiba's BIOS update for DOS (.com), as LongSoft's ToshibaComExtractor reads it: parts of the image, compressed or not. */
import { FormatError } from '../../bytes/errors.js';
import { record } from '../../bytes/record.js';
import { ByteSearch } from '../../bytes/search.js';
import type { Span } from '../../bytes/span.js';
import { hasText, latin1 } from '../../bytes/text.js';
import { toshibaDecompress } from '../../codec/toshiba-decompress.js';
import { type Container, type Extent, type Member, UNNAMED } from './container.js';
import { UnreadableError } from './problem.js';

const MARK = 'BIOS';

const comHeader = record('Toshiba update header', {
	zero: 'u16',
	version: 'u8',
	mark: { bytes: MARK.length },
	unknown: { skip: 4 },
	biosVersion: { bytes: 16 },
	isPacked: 'u8',
	unknown2: { skip: 8 },
	packedSize: 'u32',
	kilobytes: 'u16',
});

/** With what fills it up, by its version. */
const HEADER_SIZES: Readonly<Record<number, number>> = { 0: 0x100, 2: 0x200 };
/** An image has one to four. */
const MOST_PARTS = 64;

/** A part of the image: where its data is in the file, as its header has it. */
interface Part extends Span {
	readonly isPacked: boolean;
	readonly size: number;
}

export const TOSHIBA_COM = {
	kind: 'toshiba-com',
	begins: (bytes) => partAt(bytes, 0) !== undefined,
	open,
} as const satisfies Container;

function partAt(bytes: Uint8Array, at: number): Part | undefined {
	if (!hasText(bytes, at + comHeader.offsets.mark, MARK) || !comHeader.fits(bytes, at)) return undefined;
	const { zero, version, biosVersion, isPacked, packedSize, kilobytes } = comHeader.read(bytes, at);
	const headerSize = HEADER_SIZES[version];
	const size = kilobytes << 10;
	const holds = zero === 0 && size > 0 && packedSize <= size && (isPacked === 0 || (isPacked === 1 && packedSize > 0));
	if (headerSize === undefined || !holds || !/^[ -~]*\0*$/.test(latin1(biosVersion, 0, biosVersion.length)))
		return undefined;
	const start = at + headerSize;
	return { start, end: start + (isPacked === 1 ? packedSize : size), isPacked: isPacked === 1, size };
}

function open(bytes: Uint8Array, { end }: Extent): Member[] {
	const parts: Part[] = [];
	const marks = new ByteSearch(bytes, MARK);
	for (let mark = 0; mark >= 0 && parts.length < MOST_PARTS; mark = marks.next(mark + 1)) {
		const part = partAt(bytes, Math.max(0, mark - comHeader.offsets.mark));
		if (part === undefined) continue;
		parts.push(part);
		mark = part.end;
	}
	const isCut = parts.some((part) => part.end > end);
	return [
		{ name: UNNAMED, content: contentOf(bytes, parts, isCut), ...(isCut && { problem: { reason: 'truncated' } }) },
	];
}

/** Of one that is cut off, the blocks that are there. */
function* contentOf(bytes: Uint8Array, parts: readonly Part[], isCut: boolean): Generator<Uint8Array> {
	try {
		for (const { start, end, isPacked, size } of parts) {
			const data = bytes.subarray(start, end);
			if (isPacked) yield* toshibaDecompress(data, size);
			else yield data;
		}
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		if (!isCut) throw new UnreadableError({ reason: 'damaged', said: error.message });
	}
}
