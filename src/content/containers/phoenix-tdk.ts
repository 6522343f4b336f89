/** Phoenix's TDK Packer, by the layout that platomav's BIOSUtilities read: at its end a table of the files that it holds. */
import { u32At } from '../../bytes/integers.js';
import { record } from '../../bytes/record.js';
import { ByteSearch } from '../../bytes/search.js';
import { type Span, spanSize } from '../../bytes/span.js';
import { hasText, stringAt } from '../../bytes/text.js';
import { lzmaDecompress } from '../../codec/lzma.js';
import type { Container, ContainerTools, Extent, Member } from './container.js';
import { decompressed, MAX_UNPACKED } from './decompressed.js';
import { UnreadableError } from './problem.js';
import type { Sums } from './sums.js';

const MARK = '$PACK\0\0\0';
const tableHeader = record('TDK table', {
	mark: { bytes: MARK.length },
	size: 'u32',
	count: 'u32',
	filling: { skip: 0x200 },
});
const MAX_NAME = 0x100;

/** The offset counts from the beginning of the packer. */
const tableEntry = record('TDK file', {
	name: { skip: MAX_NAME },
	offset: 'u32',
	size: 'u32',
	packing: 'u32',
	zero: 'u32',
});
const STORED = 0;
const LZMA = 1;
/** Of a size, of which both halves are this. */
const UNKNOWN = 0xffff_ffff;

export const PHOENIX_TDK = {
	kind: 'phoenix-tdk',
	inside: { marks: [MARK], locate: packerAt },
	open,
} as const satisfies Container;

/** It is as large as the number of its files says. */
function tableAt(bytes: Uint8Array, at: number): Span | undefined {
	const [size, count] = [u32At(bytes, at + tableHeader.offsets.size), u32At(bytes, at + tableHeader.offsets.count)];
	const holds = count > 0 && size === tableHeader.size + count * tableEntry.size && at + size <= bytes.length;
	return holds ? { start: at, end: at + size } : undefined;
}

/** The table is behind the files: where they end, the packer is so far before it; otherwise it is taken for all of the file. */
function packerAt(bytes: Uint8Array, at: number, sums: Sums): Extent | undefined {
	const table = tableAt(bytes, at);
	if (table === undefined || !sums.take(spanSize(table))) return undefined;
	let filesEnd = 0;
	for (const { offset, size } of filesOf(bytes, table)) filesEnd = Math.max(filesEnd, offset + size);
	const start = [at - filesEnd, 0].find((each) => each >= 0 && hasText(bytes, each, 'MZ'));
	return start === undefined ? undefined : { start, end: table.end };
}

interface File {
	readonly name: string;
	readonly offset: number;
	readonly size: number;
	readonly packing: number;
}

function* filesOf(bytes: Uint8Array, { start, end }: Span): Generator<File> {
	for (let at = start + tableHeader.size; at < end; at += tableEntry.size) {
		yield { name: stringAt(bytes, at, MAX_NAME), ...tableEntry.read(bytes, at) };
	}
}

function* open(bytes: Uint8Array, { start, end }: Extent, tools: ContainerTools): Generator<Member> {
	const marks = new ByteSearch(bytes, MARK, { holds: (at) => tableAt(bytes, at)?.end === end });
	const table = tableAt(bytes, marks.next(start));
	if (table === undefined) return;
	for (const file of filesOf(bytes, table)) {
		yield { name: file.name, content: contentOf(bytes.subarray(start, table.start), file, tools) };
	}
}

function* contentOf(packer: Uint8Array, { offset, size, packing }: File, tools: ContainerTools): Generator<Uint8Array> {
	const data = packer.subarray(offset, offset + size);
	if (data.length < size) throw new UnreadableError({ reason: 'truncated' });
	if (packing === STORED) yield data;
	else if (packing === LZMA)
		yield* decompressed(lzmaSize(data), () => lzmaDecompress(data, { maxSize: MAX_UNPACKED }), tools);
	else throw new UnreadableError({ reason: 'unsupported', said: `packing ${packing}` });
}

/** As it says it; otherwise it may be anything. */
function lzmaSize(data: Uint8Array): number {
	const [low, high] = [u32At(data, 5), u32At(data, 9)];
	return low === UNKNOWN && high === UNKNOWN ? MAX_UNPACKED : high * 2 ** 32 + low;
}
