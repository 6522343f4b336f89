/**
 * An installer of NSIS (Source/exehead/fileform.h): a header of 28 bytes behind the program, then what is packed, all as one
 * or each part alone: the header of the script, and the files, each with its size before it; at the end a CRC of all.
 */
import { crc32 } from '../../bytes/crc32.js';
import { u32At } from '../../bytes/integers.js';
import { hasDosMagic } from '../../executable/pe.js';
import type { Container, ContainerTools, Extent, Member } from './container.js';
import { ForwardReader } from './forward-reader.js';
import { namesIn } from './nsis/names.js';
import { isSolid, PACKED, packingOf } from './nsis/packing.js';
import { UnreadableError } from './problem.js';

const MARK = '\xef\xbe\xad\xdeNullsoftInst';
const MARK_AT = 4;
/** `firstheader`: flags, mark, the size of the unpacked header of the script, that of all from the flags on. */
const FIRST_HEADER = 28;
const FLAGS = 0x0f;
const NO_CRC = 4;
/** It has all texts of an installer; real ones have some hundred KiB. */
const MOST_HEADER = 16 << 20;
/** The CRC leaves out the first of the program, which has its own. */
const NOT_SUMMED = 512;

export const NSIS = {
	kind: 'nsis',
	inside: {
		marks: [MARK],
		locate(bytes, at) {
			const start = at - MARK_AT;
			const [flags, header, all] = [u32At(bytes, start), u32At(bytes, at + 16), u32At(bytes, at + 20)];
			const end = start + all;
			const fits = flags <= FLAGS && header > 0 && header <= MOST_HEADER && all > FIRST_HEADER && end <= bytes.length;
			return hasDosMagic(bytes) && fits ? { start, end } : undefined;
		},
	},
	open,
} as const satisfies Container;

async function* open(bytes: Uint8Array, { start, end }: Extent, tools: ContainerTools): AsyncGenerator<Member> {
	const flags = u32At(bytes, start);
	const headerSize = u32At(bytes, start + 20);
	const hasCrc = (flags & NO_CRC) === 0;
	const data = bytes.subarray(start + FIRST_HEADER, hasCrc ? end - 4 : end);
	const isDamaged = hasCrc && crc32(bytes.subarray(NOT_SUMMED, end - 4)) !== u32At(bytes, end - 4);
	const isPacked = u32At(data, 0) !== headerSize;
	yield* isPacked && isSolid(data) ? inOne(data, headerSize, tools) : apart(data, headerSize, tools);
	if (isDamaged) throw new UnreadableError({ reason: 'checksum' });
}

async function* inOne(data: Uint8Array, headerSize: number, tools: ContainerTools): AsyncGenerator<Member> {
	const stream = new ForwardReader(packingOf(data)(data, tools), tools);
	const bytesAt = (from: number, size: number) => tools.whole(stream.range(from, from + size), size);
	if (u32At(await bytesAt(0, 4), 0) !== headerSize) throw new UnreadableError({ reason: 'damaged', said: 'header' });
	const names = namesIn(await bytesAt(4, headerSize));
	const first = 4 + headerSize;
	for (let at = first; ; ) {
		// A file that was not asked for lies before it.
		await tools.whole(stream.range(at, at), 0);
		if (await stream.isAtEnd()) return;
		const size = u32At(await bytesAt(at, 4), 0);
		yield { name: names.get(at - first) ?? '', content: stream.range(at + 4, at + 4 + size) };
		at += 4 + size;
	}
}

async function* apart(data: Uint8Array, headerSize: number, tools: ContainerTools): AsyncGenerator<Member> {
	const header = partAt(data, 0, tools);
	const unpacked = new ForwardReader(header.content, tools);
	const names = namesIn(await tools.whole(unpacked.range(0, headerSize), headerSize));
	for (let at = header.end; at + 4 <= data.length; ) {
		const part = partAt(data, at, tools);
		yield { name: names.get(at - header.end) ?? '', content: part.content };
		at = part.end;
	}
}

function partAt(data: Uint8Array, at: number, tools: ContainerTools) {
	const size = u32At(data, at);
	const end = at + 4 + (size % PACKED);
	const content = data.subarray(at + 4, end);
	return { end, content: size >= PACKED ? packingOf(content)(content, tools) : pieces(content, end > data.length) };
}

async function* pieces(content: Uint8Array, isCut: boolean): AsyncGenerator<Uint8Array> {
	yield content;
	if (isCut) throw new UnreadableError({ reason: 'truncated' });
}
