/** What comes out of a container with the tools of the command line. */
import { openArchive } from '../../src/cli/archive/open-archive.js';
import type { ContainerProblem } from '../../src/content/containers/problem.js';
import { identifyContent } from '../../src/content/content.js';
import type { ContainerLimits } from '../../src/content/unpack/limits.js';

export interface Opened {
	/** Of each file that is no container: the way to it, and its bytes. */
	readonly members: readonly (readonly [string, Uint8Array])[];
	readonly problems: readonly ContainerProblem[];
}

/** Nothing where `bytes` are no container that is opened. */
export async function opened(bytes: Uint8Array, limits?: Partial<ContainerLimits>): Promise<Opened> {
	const archive = openArchive(bytes, identifyContent(bytes), limits);
	const members: [string, Uint8Array][] = [];
	for await (const { name, bytes: member } of archive?.members ?? []) members.push([name, member]);
	return { members, problems: archive?.problems ?? [] };
}
