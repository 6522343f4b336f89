/** States of machines are kept for this run of the tests, in a folder of its own; gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const MACHINES_FOLDER = 'ROMTOOL_TEST_MACHINES';

export default function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'romtool-machines-'));
	process.env[MACHINES_FOLDER] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
