/** Dell's PFS update: a volume of entries, or compressed sections of a program, each of which has a volume in it. */
import { hex } from '../../bytes/hex.js';
import { type Container, type ContainerTools, type Extent, type Member, UNNAMED } from './container.js';
import { joinedBlocks } from './dell/joined-blocks.js';
import { isAbout, namesIn } from './dell/names.js';
import { SECTION_MARK, SECTION_MARK_AT, type Section, sectionAt } from './dell/section.js';
import { type Entry, entriesOf, VOLUME_MARK, type Volume, volumeAt, volumeProblem } from './dell/volume.js';
import { type ContainerReason, UnreadableError } from './problem.js';

export const DELL_PFS = {
	kind: 'dell-pfs',
	begins: (bytes) => (volumeAt(bytes, 0) ?? sectionAt(bytes, 0)) !== undefined,
	inside: {
		marks: [VOLUME_MARK, SECTION_MARK],
		locate(bytes, at, sums) {
			const extent = (volumeAt(bytes, at) ?? sectionAt(bytes, at - SECTION_MARK_AT))?.extent;
			// All of it will be unpacked or summed up.
			return extent !== undefined && sums.take(extent.end - extent.start) ? extent : undefined;
		},
	},
	open,
} as const satisfies Container;

async function* open(bytes: Uint8Array, { start, end }: Extent, tools: ContainerTools): AsyncGenerator<Member> {
	const section = sectionAt(bytes, start);
	const unpacked = section === undefined ? { bytes } : await unpack(section, tools);
	const volume = volumeAt(unpacked.bytes, section === undefined ? start : 0);
	if (volume !== undefined) yield* membersOf(unpacked.bytes, volume);
	else if (unpacked.bytes.length > 0) yield { name: UNNAMED, content: unpacked.bytes };
	// Of a file that begins with one of several.
	const next = (section ?? volume)?.extent.end ?? end;
	if (next < end) yield { name: `${hex(next)}-${hex(end)}`, content: bytes.subarray(next, end) };
	const problem = unpacked.problem ?? (volume && volumeProblem(unpacked.bytes, volume));
	if (problem !== undefined) throw new UnreadableError(problem);
}

/** Twice the largest flash chip. */
const MAX_SECTION = 128 << 20;

interface Unpacked {
	readonly bytes: Uint8Array;
	readonly problem?: ContainerReason | undefined;
}

/** As much of it as there is. */
async function unpack({ packed, problem: around }: Section, { inflate, whole }: ContainerTools): Promise<Unpacked> {
	let problem = around;
	async function* readable(): AsyncGenerator<Uint8Array> {
		try {
			yield* inflate(packed, 'zlib');
		} catch (error) {
			if (!(error instanceof UnreadableError)) throw error;
			problem = error.problem;
		}
	}
	return { bytes: await whole(readable(), MAX_SECTION), problem };
}

function* membersOf(bytes: Uint8Array, volume: Volume): Generator<Member> {
	const image = joinedBlocks(bytes, volume);
	if (image !== undefined) {
		yield { name: UNNAMED, ...image };
		return;
	}
	const nameOf = namesIn(entriesOf(bytes, volume));
	for (const entry of entriesOf(bytes, volume)) {
		if (!isAbout(entry)) yield { name: nameOf(entry), ...contentOf(entry) };
	}
}

/** Blocks are joined here, so that the image has the name of the entry. */
function contentOf({ data, isCut }: Entry): Omit<Member, 'name'> {
	if (isCut) return { content: data, problem: { reason: 'truncated' } };
	const volume = volumeAt(data, 0);
	const image = volume && joinedBlocks(data, volume);
	if (volume === undefined || image === undefined) return { content: data };
	const problem = volumeProblem(data, volume) ?? image.problem;
	return { ...image, ...(problem !== undefined && { problem }) };
}
