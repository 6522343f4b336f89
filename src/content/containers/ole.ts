/** A compound file ([MS-CFB]), such as an MSI package: streams, of which the sectors may lie anywhere in the file. */
import { u32At } from '../../bytes/integers.js';
import type { Container, Member } from './container.js';
import {
	chainOf,
	endOfSectors,
	headerAt,
	isSmall,
	miniSectors,
	OLE_MARK,
	sectors,
	streamPieces,
} from './ole/compound-file.js';
import { streamName } from './ole/stream-name.js';
import { UnreadableError } from './problem.js';

const ENTRY_SIZE = 128;
const Type = { stream: 2, root: 5 };

export const OLE = {
	kind: 'ole',
	begins: (bytes) => headerAt(bytes, 0) !== undefined,
	inside: {
		marks: [OLE_MARK],
		locate: (bytes, at, sums) => {
			const header = headerAt(bytes, at);
			if (header === undefined || !sums.take(header.tableSize * 2 ** header.shift)) return undefined;
			const end = at + endOfSectors(sectors(bytes.subarray(at), header));
			return { start: at, end: Math.min(end, bytes.length) };
		},
	},
	open: (bytes, { start, end }) => streamsOf(bytes.subarray(start, end)),
} as const satisfies Container;

/** All of them, in the order of the directory: which storage each is in does not matter here. */
function* streamsOf(bytes: Uint8Array): Generator<Member> {
	const header = headerAt(bytes, 0);
	if (header === undefined) return;
	const all = sectors(bytes, header);
	const directory = chainOf(all, header.directory);
	const root = all.place(directory[0] ?? 0);
	if (directory.length === 0 || bytes[root + 66] !== Type.root) throw new UnreadableError({ reason: 'truncated' });
	const small = miniSectors(bytes, all, header, u32At(bytes, root + 116));
	for (const sector of directory) {
		for (let at = all.place(sector); at < all.place(sector + 1); at += ENTRY_SIZE) {
			if (bytes[at + 66] !== Type.stream) continue;
			// The upper half is not in use where sectors are small, and may be anything.
			const [first, size] = [u32At(bytes, at + 116), u32At(bytes, at + 120)];
			const content = streamPieces(bytes, isSmall(size) ? small : all, first, size);
			yield { name: streamName(bytes, at), content };
		}
	}
}
