/** A folder of this run of the tests for what is built once; gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'ROMTOOL_TEST_BUILT';

/** @throws Error outside a run of the tests. */
export function builtFolder(): string {
	const folder = process.env[NAME];
	if (folder === undefined) throw new Error(`${NAME} is not set`);
	return folder;
}

/** Called for each project, of which all have the same. */
export default function setup(): (() => void) | undefined {
	if (process.env[NAME] !== undefined) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'romtool-built-'));
	process.env[NAME] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
