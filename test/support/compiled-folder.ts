/** Executables keep compiled code for this run of the tests, in a folder of its own; gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'romtool-compiled-'));
	process.env['NODE_COMPILE_CACHE'] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
