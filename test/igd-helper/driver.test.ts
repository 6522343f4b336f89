/** The committed driver is what its sources make, and says of itself what the sources say. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPeHeaders, Subsystem } from '../../src/executable/pe.js';
import { IGD_HELPER, knownIgpus, readIgdHelper } from '../../src/igd-helper/igd-helper.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { needClang14 } from '../support/process.js';

const driver = IGD_HELPER.driver();
/** Of the GUID of the record, and the fields behind it. */
const recordAt = Buffer.from(driver).indexOf(Buffer.from('dc13457a18723a43b5ed3cba35443e7d', 'hex'));

describe('the driver', () => {
	it('is a boot service driver for X64 of less than 8 KiB', () => {
		expect(readPeHeaders(driver)).toEqual({ machine: 0x8664, subsystem: Subsystem.efiBootServiceDriver });
		expect(driver.length).toBeLessThan(8192);
	});

	it('has the digest that is told', () => {
		expect(createHash('sha256').update(driver).digest('hex')).toBe(IGD_HELPER.sha256);
	});

	it('is built from its sources', (context) => {
		needClang14(context);
		const module = join(temporaryFolder(), 'driver.generated.ts');
		const script = join(ROOT, 'src/igd-helper/build.sh');
		const { status, stderr } = spawnSync('sh', [script, module], { encoding: 'utf8' });
		expect(status, stderr).toBe(0);
		expect(readFileSync(module, 'utf8')).toBe(readFileSync(join(ROOT, 'src/igd-helper/driver.generated.ts'), 'utf8'));
	});

	it('is a copy for each caller', () => {
		IGD_HELPER.driver().fill(0);
		expect(IGD_HELPER.driver()).toEqual(driver);
	});
});

describe('what it says of itself', () => {
	it('is the version and the devices of the sources', () => {
		const record = readIgdHelper(driver);
		expect(record?.version).toBe(IGD_HELPER.version);
		expect(record?.devices).toEqual(new Map([...knownIgpus()].map(([id, { layout }]) => [id, layout])));
	});

	it('counts from any place, and with what newer versions append', () => {
		const record = driver.slice(recordAt, recordAt + (driver[recordAt + 16]! | (driver[recordAt + 17]! << 8)));
		const longer = new Uint8Array(64 + record.length + 4);
		longer.set(record, 64);
		new DataView(longer.buffer).setUint16(64 + 16, record.length + 4, true);
		longer.set([0x34, 0x12], 64 + record.length);
		expect(readIgdHelper(longer)).toBeUndefined();
		// The four bytes more of the size and the word behind are made up for.
		new DataView(longer.buffer).setUint16(64 + record.length + 2, -(0x1234 + 4) & 0xffff, true);
		expect(readIgdHelper(longer)).toEqual(readIgdHelper(driver));
	});

	it('does not count where a word of it is another', () => {
		const size = driver[recordAt + 16]! | (driver[recordAt + 17]! << 8);
		for (let at = recordAt; at < recordAt + size; at++) {
			const damaged = driver.slice();
			damaged[at]! ^= 0x10;
			expect(readIgdHelper(damaged), `byte ${at}`).toBeUndefined();
		}
	});

	it('does not count where the end is missing', () => {
		expect(readIgdHelper(driver.subarray(0, recordAt + 400))).toBeUndefined();
		expect(readIgdHelper(driver.subarray(0, recordAt + 17))).toBeUndefined();
	});
});
