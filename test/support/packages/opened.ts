/** What comes out of a package, by the walker with the tools of the command line. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { openArchive } from '../../../src/cli/archive/open-archive.js';
import type { ContainerProblem } from '../../../src/content/containers/problem.js';
import { identifyContent } from '../../../src/content/content.js';
import type { ContainerLimits } from '../../../src/content/unpack/limits.js';
import { ROOT } from '../files.js';

export interface Opened {
	readonly members: readonly (readonly [name: string, bytes: Uint8Array])[];
	readonly problems: readonly ContainerProblem[];
}

/** `undefined` where nothing that can be opened is in it. */
export async function opened(bytes: Uint8Array, limits?: Partial<ContainerLimits>): Promise<Opened | undefined> {
	const archive = openArchive(bytes, identifyContent(bytes), limits);
	if (archive === undefined) return undefined;
	const members: (readonly [string, Uint8Array])[] = [];
	for await (const { name, bytes: member } of archive.members) members.push([name, member]);
	return { members, problems: archive.problems };
}

/** The package of `../shared/packages`, and the digests of what is inside; skips the test where the folder is absent. */
export function sharedPackage(context: TestContext, file: string): { bytes: Uint8Array; inner: readonly string[] } {
	const folder = join(ROOT, '../shared/packages');
	if (!existsSync(folder)) context.skip('no ../shared/packages: vendor packages are not part of the repository');
	const all: readonly { file: string; inner: readonly { sha256: string }[] }[] = JSON.parse(
		readFileSync(join(folder, 'packages.json'), 'utf8'),
	);
	const { inner = [] } = all.find((each) => each.file === file) ?? {};
	return { bytes: new Uint8Array(readFileSync(join(folder, file))), inner: inner.map(({ sha256 }) => sha256) };
}

export const digestsOf = ({ members }: Opened): readonly string[] =>
	members.map(([, bytes]) => createHash('sha256').update(bytes).digest('hex'));
