/** A question to a driver, against the start of a virtual machine that is asked nothing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from './measure.js';
import { missingFile, missingProgram, OVMF, ROOT, romtool } from './parts.js';

const DRIVER = join(ROOT, 'samples/probe-drivers/lists-ids.efi');
const BARE_BOOT = fileURLToPath(new URL('bare-boot.js', import.meta.url));

/** @type {import('./measure.js').Row[]} */
export const rows = [
	{
		what: 'process: probe of a driver, one ID',
		peer: "OVMF's bare boot",
		limit: 1.3,
		missing: () => missingProgram('qemu-system-x86_64', 'qemu-system-x86') ?? missingFile(OVMF, 'ovmf'),
		measure: () => compare(() => romtool(['probe', '--for', '1002:164c', DRIVER]), bareBoot, 5, 1, 1),
	},
];

function bareBoot() {
	const { status, stderr } = spawnSync(process.execPath, [BARE_BOOT], { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
}
