/**
 * Damaged files: no throw, no hang, bounded memory. A seeded run belongs to `npm test`; `npm run fuzz` goes on for ten
 * minutes (or ROMTOOL_FUZZ_SECONDS) from a seed of its own, which it prints.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { check } from '../../src/report/check.js';
import { inspect } from '../../src/report/inspect.js';
import { goldenInput, SAMPLES } from '../support/files.js';
import { syntheticFiles } from '../support/synthetic.js';
import { fuzz, SECONDS } from './fuzz-loop.js';
import { mutate } from './mutate.js';

const SEED = SECONDS > 0 ? Date.now() & 0x7fffffff : 20261123;
const CASES = 4000;
/** A case takes some tenths of a millisecond; what takes this long is on its way to a hang. */
const SLOW = 2000;

const driver = goldenInput('x64-driver-4k.efi');
const ids = { vendorId: 0x1002, deviceIds: [0x164c, 0x1638] };
const starts: readonly (readonly [string, Uint8Array])[] = [
	['driver', driver],
	['ROM', buildOptionRom([{ kind: 'efi', data: driver }], ids)],
	['compressed ROM', buildOptionRom([{ kind: 'efi', data: driver, compress: true }], ids)],
	[
		'ROM of three images',
		buildOptionRom(
			[
				{ kind: 'binary', data: goldenInput('legacy-pcir30-8k.bin') },
				{ kind: 'efi', data: driver },
				{ kind: 'efi', data: driver, compress: true },
			],
			ids,
		),
	],
	['sample ROM', new Uint8Array(readFileSync(join(SAMPLES, 'hello-driver/hello-driver.rom')))],
	...syntheticFiles(),
];

const noDigest = () => '';

/** Everything that reads a file without being asked for more. */
function readAll(bytes: Uint8Array): void {
	const report = inspect(bytes, noDigest);
	for (const { start, end } of report.regions) {
		if (start < 0 || end > bytes.length || start > end) throw new Error(`region ${start}-${end} of ${bytes.length}`);
	}
	check(bytes, { device: { vendorId: 0x1002, deviceId: 0x164c }, secureBoot: true }, noDigest);
	JSON.stringify(report);
}

describe('damaged files', () => {
	it.each(starts)('%s, cut off at every byte of its first 2 KiB and then here and there', (_, bytes) => {
		for (let size = 0; size < bytes.length; size += size < 2048 ? 1 : 61) readAll(bytes.subarray(0, size));
	});

	it(`mutated, from seed ${SEED}`, { timeout: (SECONDS + 120) * 1000 }, () => {
		fuzz({
			seed: SEED,
			cases: CASES,
			slow: SLOW,
			starts,
			damage: mutate,
			readAll,
			describe: (damaged) => `as Base64: ${Buffer.from(damaged).toString('base64')}`,
		});
	});
});
