/** The packages of `../shared/packages`, which stay outside the repository. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { ROOT } from '../files.js';
import type { Opened } from '../opened.js';

/** One of them, and the digests of what is inside; the test is skipped where they are not there. */
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
