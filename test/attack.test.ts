/** The hostile inputs that are kept beside the repository, each with the check that it once failed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ROOT } from './support/files.js';
import { need, programExists } from './support/process.js';
import { needQemu } from './support/qemu.js';

const CHECKS = join(ROOT, '../shared/faults/attack/run.py');
/** A minute where nothing else runs; each of them has a limit of its own. */
const SECONDS = 900;

it('none of the known attacks gets through', { timeout: (SECONDS + 20) * 1000 }, async (context) => {
	if (!existsSync(CHECKS)) context.skip('no ../shared/faults/attack: these inputs are not part of the repository');
	need(context, programExists('python3'), 'python3 (Debian package python3)');
	needQemu(context);
	const child = spawn('python3', [CHECKS], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: SECONDS * 1000,
		killSignal: 'SIGKILL',
	});
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	const lines = output.split('\n');
	expect(lines.filter((line) => line.startsWith('FAIL '))).toEqual([]);
	expect({ status, errors }).toEqual({ status: 0, errors: '' });
	expect(lines.filter((line) => line.startsWith('OK '))).not.toEqual([]);
});
