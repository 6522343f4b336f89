/** Archives that libarchive reads: it gets what its header says, without the program before or the signature behind. */
import type { ContainerTools, Extent, Member } from './container.js';
import { type ContainerReason, UnreadableError } from './problem.js';

export function openSlice(
	bytes: Uint8Array,
	{ start, end }: Extent,
	tools: ContainerTools,
	problem?: ContainerReason,
): AsyncIterable<Member> {
	return openParts([bytes.subarray(start, end)], tools, problem);
}

/** Where there is a `problem`, what is there of the archive; then why the rest is not. */
export function openParts(
	parts: readonly Uint8Array[],
	{ archive }: ContainerTools,
	problem?: ContainerReason,
): AsyncIterable<Member> {
	const members = archive(parts);
	return problem === undefined ? members : partOf(members, problem);
}

async function* partOf(members: AsyncIterable<Member>, problem: ContainerReason): AsyncGenerator<Member> {
	try {
		yield* members;
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
	}
	throw new UnreadableError(problem);
}
