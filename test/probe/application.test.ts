/** The committed application of the probe is what its sources make. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPeHeaders, Subsystem } from '../../src/executable/pe.js';
import { PROBE_APPLICATION } from '../../src/probe/application.generated.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { needClang14 } from '../support/process.js';

it('is an application for X64', () => {
	const bytes = new Uint8Array(Buffer.from(PROBE_APPLICATION, 'base64'));
	expect(readPeHeaders(bytes)).toEqual({ machine: 0x8664, subsystem: Subsystem.efiApplication });
});

it('is built from its sources', (context) => {
	needClang14(context);
	const module = join(temporaryFolder(), 'application.generated.ts');
	const script = join(ROOT, 'src/probe/application/build.sh');
	const { status, stderr } = spawnSync('sh', [script, module], { encoding: 'utf8' });
	expect(status, stderr).toBe(0);
	expect(readFileSync(module, 'utf8')).toBe(readFileSync(join(ROOT, 'src/probe/application.generated.ts'), 'utf8'));
});
