/**
 * bzip2 decompression (bzip2 1.0.8, decompress.c): "BZh" and a digit, blocks of so many 100 kB that are sorted and then
 * packed, each with its sum, and a sum of them all.
 */
import { hasText } from '../bytes/text.js';
import { Bits } from './bzip2/bits.js';
import { damage, readBlock } from './bzip2/block.js';
import { crcOf } from './bzip2/crc.js';
import { unsorted } from './bzip2/unsorted.js';

const MAGIC = 'BZh';
const HEADER = 4;
const BLOCK_UNIT = 100_000;
/** Six bytes: digits of pi, and of its square root. */
const BLOCK_MARK = [0x314159, 0x265359] as const;
const END_MARK = [0x177245, 0x385090] as const;

/**
 * The output of one stream, block by block; each piece is there until the next is asked for, and bytes behind the stream are
 * left alone.
 *
 * @throws FormatError for cut-off or damaged data, before or behind the block that shows it.
 */
export function* bunzip2Pieces(bytes: Uint8Array): Generator<Uint8Array> {
	const bits = new Bits(bytes, HEADER);
	const level = (bytes[MAGIC.length] ?? 0) - 0x30;
	if (!hasText(bytes, 0, MAGIC) || level < 1 || level > 9) throw damage(bits, 'header');
	let all = 0;
	for (;;) {
		const mark = [bits.take(24), bits.take(24)];
		const sum = ((bits.take(16) << 16) | bits.take(16)) >>> 0;
		bits.requireInput();
		if (isMark(mark, END_MARK)) {
			if (sum !== all) throw damage(bits, 'sum');
			return;
		}
		// A block that was made random is of a bzip2 that nobody has used since 1998.
		if (!isMark(mark, BLOCK_MARK) || bits.take(1) === 1) throw damage(bits, 'header');
		const block = readBlock(bits, level * BLOCK_UNIT);
		let crc = -1;
		for (const piece of unsorted(block)) {
			crc = crcOf(piece, crc);
			yield piece;
		}
		if (~crc >>> 0 !== sum) throw damage(bits, 'sum');
		all = (((all << 1) | (all >>> 31)) ^ sum) >>> 0;
	}
}

/** In installers of NSIS (Source/bzip2/decompress.c): without headers and sums, and with a byte for each mark. */
const NSIS_BLOCK = 0x31;
const NSIS_END = 0x17;
const NSIS_LEVEL = 9;

/** The same of a stream as NSIS has it. @throws FormatError */
export function* nsisBunzip2Pieces(bytes: Uint8Array): Generator<Uint8Array> {
	const bits = new Bits(bytes, 0);
	for (;;) {
		const mark = bits.take(8);
		bits.requireInput();
		if (mark === NSIS_END) return;
		if (mark !== NSIS_BLOCK) throw damage(bits, 'header');
		yield* unsorted(readBlock(bits, NSIS_LEVEL * BLOCK_UNIT));
	}
}

function isMark([high, low]: readonly number[], mark: readonly [number, number]): boolean {
	return high === mark[0] && low === mark[1];
}
