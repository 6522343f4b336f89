/** Opens containers with libarchive and what the platform has for it, within the limits that all of romtool has. */
import type { Member, PlatformTools } from '../content/containers/container.js';
import { UnreadableError } from '../content/containers/problem.js';
import type { Content } from '../content/content.js';
import type { ContainerBudget, ContainerLimits } from '../content/unpack/limits.js';
import { type OpenedContainer, openContainer } from '../content/unpack/open-container.js';
import { ArchiveReader, type Entry, type LibarchiveSource } from './libarchive.js';

const LIMITS: ContainerLimits = {
	// Two of the largest flash chips. Each byte may be searched, which takes more time than to unpack it.
	maxMemberSize: 128 << 20,
	// A package of several boards has a few images of 16 or 32 MiB.
	maxTotalSize: 448 << 20,
	maxMembers: 4096,
	maxDepth: 8,
};

/** What the platform has for it. */
export interface ArchivePlatform extends Pick<PlatformTools, 'gunzip' | 'inflate'> {
	readonly libarchive: LibarchiveSource;
}

/** `undefined` where `bytes`, which are `content`, are no container that can be opened. */
export function openArchive(
	bytes: Uint8Array,
	content: Content | undefined,
	platform: ArchivePlatform,
	limits: Partial<ContainerLimits> = {},
): OpenedContainer | undefined {
	return openContainer(bytes, content, {
		limits: { ...LIMITS, ...limits },
		tools: (budget) => toolsOf(platform, budget),
	});
}

/** They throw LimitReached, and what the platform throws where libarchive is missing; what they take beyond the files is paid for here. */
function toolsOf({ libarchive, gunzip, inflate }: ArchivePlatform, budget: ContainerBudget): PlatformTools {
	return {
		archive: (parts) => filesOf(parts, libarchive, budget),
		gunzip,
		inflate,
		pay: (bytes) => budget.spend(bytes),
	};
}

async function* filesOf(
	parts: readonly Uint8Array[],
	libarchive: LibarchiveSource,
	budget: ContainerBudget,
): AsyncGenerator<Member> {
	// The library has a copy of its own.
	budget.spend(parts.reduce((sum, { length }) => sum + length, 0));
	const reader = await ArchiveReader.open(parts, libarchive);
	try {
		for (let entry = nextOf(reader, budget); entry !== undefined; entry = nextOf(reader, budget)) {
			const { name, isFile } = entry;
			yield { name, ...(isFile && { content: piecesOf(entry, reader, budget) }) };
		}
	} finally {
		reader.close();
	}
}

function nextOf(reader: ArchiveReader, budget: ContainerBudget): Entry | undefined {
	try {
		return reader.next();
	} finally {
		budget.spend(reader.newMemory());
	}
}

function* piecesOf({ isEncrypted }: Entry, reader: ArchiveReader, budget: ContainerBudget): Generator<Uint8Array> {
	if (isEncrypted) throw new UnreadableError({ reason: 'encrypted' });
	for (let piece = reader.read(); piece.length > 0; piece = reader.read()) {
		let isEnough = true;
		try {
			yield piece;
			isEnough = false;
		} finally {
			if (isEnough) skipRest(reader, budget);
		}
	}
}

/** Of a file that is too large, because the next one may lie behind it; it is paid for all the same. */
function skipRest(reader: ArchiveReader, budget: ContainerBudget): void {
	for (let { length } = reader.read(); length > 0; { length } = reader.read()) budget.spend(length);
}
