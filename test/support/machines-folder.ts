/** States of machines are kept for this run of the tests, in a folder of its own; gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const MACHINES_FOLDER = 'ROMTOOL_TEST_MACHINES';

/** Called for each project, of which all have the same. */
export default function setup(): (() => void) | undefined {
	if (process.env[MACHINES_FOLDER] !== undefined) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'romtool-machines-'));
	process.env[MACHINES_FOLDER] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
