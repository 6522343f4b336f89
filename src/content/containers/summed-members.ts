/** Members whose sums the archive has and the unpacker does not look at: libarchive does not at those of what RAR stores. */
import { crc32 } from '../../bytes/crc32.js';
import type { Member, MemberContent } from './container.js';
import { UnreadableError } from './problem.js';

/** One sum, if there is one, for each member, in their order. */
export async function* summedMembers(
	members: AsyncIterable<Member>,
	sums: readonly (number | undefined)[],
): AsyncGenerator<Member> {
	let index = 0;
	for await (const { content, ...member } of members) {
		const sum = sums[index++];
		if (content === undefined) yield member;
		else yield { ...member, content: sum === undefined ? content : summed(content, sum) };
	}
}

async function* summed(content: MemberContent, sum: number): AsyncGenerator<Uint8Array> {
	let found = 0;
	for await (const piece of content instanceof Uint8Array ? [content] : content) {
		found = crc32(piece, found);
		yield piece;
	}
	if (found !== sum) throw new UnreadableError({ reason: 'checksum' });
}
