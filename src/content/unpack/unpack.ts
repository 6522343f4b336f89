/** Unpacks the files of one container, within the limits. */
import type { ContainerTools, MemberContent } from '../containers/container.js';
import { type ContainerReason, UnreadableError } from '../containers/problem.js';
import type { ContainerPlace } from '../find-containers.js';
import { GrowingBytes } from './growing-bytes.js';
import type { ContainerBudget } from './limits.js';

export interface Unpacked {
	/** As the container has it; `undefined` where the container itself cannot be read on. */
	readonly name: string | undefined;
	/** `undefined` where it cannot be read. */
	readonly content?: Uint8Array;
	/** Why there is no content, or what is wrong with it. */
	readonly problem?: ContainerReason | undefined;
}

/** What explains why a file failed. */
const OF_THE_WHOLE: ReadonlySet<ContainerReason['reason']> = new Set(['truncated', 'other-disks']);

/** @throws LimitReached, and what the tools throw where they are missing */
export async function* unpack(
	bytes: Uint8Array,
	{ container, extent }: ContainerPlace,
	tools: ContainerTools,
	budget: ContainerBudget,
): AsyncGenerator<Unpacked> {
	let [members, files, failed] = [0, 0, false];
	try {
		for await (const member of container.open?.(bytes, extent, tools) ?? []) {
			members++;
			budget.spendMember();
			const { content, size = 0 } = member;
			if (content === undefined) continue;
			const name = member.name === '' ? `file ${members}` : member.name;
			const read = await readMember(content, size, budget).catch(reasonOf);
			failed = !(read instanceof Uint8Array);
			files++;
			yield read instanceof Uint8Array ? { name, content: read, problem: member.problem } : { name, problem: read };
		}
	} catch (error) {
		const reason = reasonOf(error);
		// What cannot go on behind a file that failed says only that, and why it failed is told by now.
		yield { name: undefined, problem: failed && !OF_THE_WHOLE.has(reason.reason) ? { reason: 'rest' } : reason };
		return;
	}
	if (files === 0) yield { name: undefined, problem: { reason: 'empty' } };
}

async function readMember(content: MemberContent, size: number, budget: ContainerBudget): Promise<Uint8Array> {
	const { maxMemberSize } = budget.limits;
	if (size > maxMemberSize) throw new UnreadableError({ reason: 'too-large', limit: maxMemberSize });
	return readContent(content, budget);
}

/** Up to `most` bytes. @throws UnreadableError, LimitReached */
export async function readContent(
	content: MemberContent,
	budget: ContainerBudget,
	most: number = budget.limits.maxMemberSize,
): Promise<Uint8Array> {
	const tooLarge = () => new UnreadableError({ reason: 'too-large', limit: most });
	if (content instanceof Uint8Array) {
		budget.spend(content.length);
		if (content.length > most) throw tooLarge();
		return content;
	}
	const all = new GrowingBytes(Math.min(most, Math.max(budget.left, 0)));
	for await (const piece of content) {
		budget.spend(piece.length);
		all.add(piece);
		if (all.isTooLarge) break;
	}
	if (all.bytes === undefined) throw tooLarge();
	return all.bytes;
}

/** @throws what is no fault of the container */
function reasonOf(error: unknown): ContainerReason {
	if (!(error instanceof UnreadableError)) throw error;
	return error.problem;
}
