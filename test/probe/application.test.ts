/** The committed programs of the probe are what their sources make. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOptionalHeader } from '../../src/consumers/edk2/pe/optional-header.js';
import { readPeHeaders, Subsystem } from '../../src/executable/pe.js';
import { PROBE_APPLICATION } from '../../src/probe/application.generated.js';
import { OBSERVER_AARCH64, OBSERVER_X64 } from '../../src/probe/observer.generated.js';
import { viewOf } from '../consumers/mutate.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { needClang14 } from '../support/process.js';

it('is an application for X64', () => {
	const bytes = new Uint8Array(Buffer.from(PROBE_APPLICATION, 'base64'));
	expect(readPeHeaders(bytes)).toEqual({ machine: 0x8664, subsystem: Subsystem.efiApplication });
});

it.each([
	['X64', 0x8664, OBSERVER_X64],
	['AARCH64', 0xaa64, OBSERVER_AARCH64],
])('has a driver for %s', (_, machine, base64) => {
	const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
	expect(readPeHeaders(bytes)).toEqual({ machine, subsystem: Subsystem.efiBootServiceDriver });
	// No ROM that is asked is kept from the place that it is linked to.
	const view = viewOf(bytes);
	expect(readOptionalHeader(bytes, view.getUint32(0x3c, true) + 24).imageBase).toBe(0);
});

it.for(['application', 'observer'])('is built from its sources: %s', (name, context) => {
	needClang14(context);
	const module = join(temporaryFolder(), `${name}.generated.ts`);
	const script = join(ROOT, `src/probe/${name}/build.sh`);
	const { status, stderr } = spawnSync('sh', [script, module], { encoding: 'utf8' });
	expect(status, stderr).toBe(0);
	expect(readFileSync(module, 'utf8')).toBe(readFileSync(join(ROOT, `src/probe/${name}.generated.ts`), 'utf8'));
});
