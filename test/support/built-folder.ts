/** A folder of this run of the tests for what is built once; gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		readonly builtFolder: string;
	}
}

export default function setup({ provide }: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'romtool-built-'));
	provide('builtFolder', folder);
	return () => rmSync(folder, { recursive: true, force: true });
}
