/** The files of a setup program: each cut out of its chunk when it is asked for, and compared with the hash that it has. */
import { newHasher } from '../../../codec/hashes.js';
import type { ContainerTools, Member } from '../container.js';
import type { ForwardReader } from '../forward-reader.js';
import { type ContainerReason, UnreadableError } from '../problem.js';
import { type CallFilterOptions, undoCallFilter } from './call-filter.js';
import { chunkAt } from './chunk.js';
import type { FileRecord } from './records.js';

export interface Setup {
	readonly bytes: Uint8Array;
	/** Where the first chunk is. */
	readonly files: number;
	readonly filter: CallFilterOptions;
	readonly nameOf: (record: FileRecord) => string;
}

/** In the order of their content, so that a chunk is unpacked once. */
export function* filesOf(setup: Setup, records: readonly FileRecord[], tools: ContainerTools): Generator<Member> {
	const sorted = [...records].sort((a, b) => a.chunk - b.chunk || a.start - b.start || a.index - b.index);
	const wanted = new Map<number, number>();
	for (const { chunk, end } of sorted) wanted.set(chunk, Math.max(end, wanted.get(chunk) ?? 0));
	let chunk: ForwardReader | undefined;
	let place = -1;
	const chunkOf = (record: FileRecord) => {
		if (chunk === undefined || record.chunk !== place) {
			const { packed, isCompressed } = record;
			const at = setup.files + record.chunk;
			chunk = chunkAt(setup.bytes, { at, packed, isCompressed, wanted: wanted.get(record.chunk) ?? 0 }, tools);
			place = record.chunk;
		}
		return chunk;
	};
	for (const record of sorted) yield new SetupFile(setup, record, chunkOf);
}

class SetupFile implements Member {
	readonly name: string;
	readonly size: number;
	readonly content: AsyncIterable<Uint8Array>;
	problem: ContainerReason | undefined;

	constructor(setup: Setup, record: FileRecord, chunkOf: (record: FileRecord) => ForwardReader) {
		this.name = setup.nameOf(record);
		this.size = record.end - record.start;
		this.content = this.read(setup, record, chunkOf);
	}

	private async *read(
		{ filter }: Setup,
		record: FileRecord,
		chunkOf: (record: FileRecord) => ForwardReader,
	): AsyncGenerator<Uint8Array> {
		const { slices, start, end, hash, isFiltered, isEncrypted } = record;
		if (slices.last > 0) throw new UnreadableError({ reason: 'other-disks' });
		if (isEncrypted) throw new UnreadableError({ reason: 'encrypted' });
		const hasher = newHasher(hash.kind);
		if (end > start) {
			const packed = chunkOf(record).range(start, end);
			for await (const piece of isFiltered ? undoCallFilter(packed, filter) : packed) {
				hasher.add(piece);
				yield piece;
			}
		}
		const digest = hasher.digest();
		if (digest.some((byte, index) => byte !== hash.value[index])) this.problem = { reason: 'checksum' };
	}
}
