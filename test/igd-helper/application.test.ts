/** The committed application of the harness is what its sources make. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../support/files.js';
import { needClang14 } from '../support/process.js';

const HARNESS = join(ROOT, 'test/igd-helper/harness');

it('is built from its sources', (context) => {
	needClang14(context);
	const module = join(temporaryFolder(), 'application.generated.ts');
	const { status, stderr } = spawnSync('sh', [join(HARNESS, 'application/build.sh'), module], { encoding: 'utf8' });
	expect(status, stderr).toBe(0);
	expect(readFileSync(module, 'utf8')).toBe(readFileSync(join(HARNESS, 'application.generated.ts'), 'utf8'));
});
