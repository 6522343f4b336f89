/** Takes archives and the archives in them apart in memory: no name in there is ever a path. */
import { MEMBER_SEPARATOR } from '../../bytes/member-name.js';
import { type ArchiveLimits, Budget } from './limits.js';
import { type ArchiveProblem, LimitReached } from './problem.js';
import { type ArchiveKind, archiveKind, unpack } from './unpack.js';

export type { ArchiveLimits } from './limits.js';
export type { ArchiveProblem } from './problem.js';

export interface ArchiveMember {
	/** For display only, since whoever made the archive chose it; in an archive in it, `inner.zip › file.bin`. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface Archive {
	/**
	 * The files that are no archives, each unpacked when it is asked for; to be gone through once. Throws a CliError
	 * where the library is missing.
	 */
	readonly members: AsyncIterable<ArchiveMember>;
	/** What could not be had of it; complete after the last member. */
	readonly problems: readonly ArchiveProblem[];
}

const LONGEST_NAME = 200;

/** `undefined` where `bytes` are no archive. A self-extracting archive is a program, and none. */
export function openArchive(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): Archive | undefined {
	const kind = archiveKind(bytes);
	if (kind === undefined) return undefined;
	const problems: ArchiveProblem[] = [];
	return { members: membersOf(bytes, kind, new Budget(limits), problems), problems };
}

async function* membersOf(
	bytes: Uint8Array,
	kind: ArchiveKind,
	budget: Budget,
	problems: ArchiveProblem[],
): AsyncGenerator<ArchiveMember> {
	try {
		yield* leavesOf({ bytes, kind, names: [] }, budget, problems);
	} catch (error) {
		if (!(error instanceof LimitReached)) throw error;
		problems.push(error.problem);
	}
}

interface Container {
	readonly bytes: Uint8Array;
	readonly kind: ArchiveKind;
	/** Of this archive and those around it. The outermost has none. */
	readonly names: readonly string[];
}

async function* leavesOf(
	container: Container,
	budget: Budget,
	problems: ArchiveProblem[],
): AsyncGenerator<ArchiveMember> {
	const { maxDepth } = budget.limits;
	for await (const { name: own, content } of unpack(container.bytes, container.kind, budget)) {
		const names = own === undefined ? container.names : [...container.names, displayName(own)];
		const name = names.join(MEMBER_SEPARATOR);
		if (!(content instanceof Uint8Array)) {
			problems.push({ ...(name !== '' && { name }), ...content });
			continue;
		}
		const kind = archiveKind(content);
		if (kind === undefined) yield { name, bytes: content };
		else if (container.names.length + 1 < maxDepth) {
			yield* leavesOf({ bytes: content, kind, names }, budget, problems);
		} else {
			problems.push({ name, reason: 'too-deep', limit: maxDepth });
		}
	}
}

function displayName(name: string): string {
	return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}
