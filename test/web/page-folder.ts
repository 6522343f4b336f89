/** A folder of this run of the tests, where the page is built once for all that want it; gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		readonly pageFolder: string;
	}
}

export default function setup({ provide }: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'romtool-page-'));
	provide('pageFolder', folder);
	return () => rmSync(folder, { recursive: true, force: true });
}
