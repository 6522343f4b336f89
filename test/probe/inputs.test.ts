import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from '../../src/bytes/concat.js';
import { sha256 } from '../../src/cli/digests.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { probeInputs } from '../../src/probe/inputs.js';
import { goldenInput, SAMPLES } from '../support/files.js';
import { syntheticVbios, syntheticVbt, syntheticVfct } from '../support/synthetic.js';

const driver = new Uint8Array(readFileSync(join(SAMPLES, 'probe-drivers/lists-ids.efi')));
const application = new Uint8Array(readFileSync(join(SAMPLES, 'probe-drivers/is-application.efi')));
const vbios = syntheticVbios();
const ids = { vendorId: 0x1002, deviceIds: [0x164c] };

const inputs = (bytes: Uint8Array) => {
	const { drivers, vbioses } = probeInputs(bytes, sha256);
	return {
		drivers: drivers.map(({ sha256: digest, image, machine, isApplication }) => [
			image,
			machine,
			isApplication,
			digest,
		]),
		vbioses: vbioses.map(({ sha256: digest, vendorId, deviceId }) => [vendorId, deviceId, digest]),
	};
};

describe('what a file gives', () => {
	it.each<[string, Uint8Array, unknown[], unknown[]]>([
		['a driver', driver, [[undefined, 0x8664, false, sha256(driver)]], []],
		['an application', application, [[undefined, 0x8664, true, sha256(application)]], []],
		[
			'a driver for another machine',
			goldenInput('aa64-driver-20k.efi'),
			[[undefined, 0xaa64, false, sha256(goldenInput('aa64-driver-20k.efi'))]],
			[],
		],
		['a VBIOS', vbios, [], [[0x1002, 0x164c, sha256(vbios)]]],
		['a VBIOS with padding behind it', concat([vbios, new Uint8Array(2048)]), [], [[0x1002, 0x164c, sha256(vbios)]]],
		['a VFCT table', syntheticVfct(vbios), [], [[0x1002, 0x164c, sha256(vbios)]]],
		['a VBT', syntheticVbt(), [], []],
		['nothing', new Uint8Array(0), [], []],
	])('%s', (_, bytes, drivers, vbioses) => {
		expect(inputs(bytes)).toEqual({ drivers, vbioses });
	});

	it('a ROM of a VBIOS and two drivers, one of them compressed: all of it', () => {
		const rom = buildOptionRom(
			[
				{ kind: 'binary', data: vbios },
				{ kind: 'efi', data: driver, compress: true },
				{ kind: 'efi', data: driver },
			],
			ids,
		);
		const found = inputs(rom);
		expect(found.drivers.map(([image]) => image)).toEqual([2, 3]);
		expect(found.drivers[0]?.[3]).toBe(sha256(driver));
		// As firmware hands it over: the VBIOS with all that follows it.
		expect(found.vbioses).toEqual([[0x1002, 0x164c, sha256(rom)]]);
	});

	it('whatever it is', () => {
		const rom = buildOptionRom(
			[
				{ kind: 'binary', data: vbios },
				{ kind: 'efi', data: driver },
			],
			ids,
		);
		fc.assert(
			fc.property(
				fc.constantFrom(rom, driver, syntheticVfct()),
				fc.nat(),
				fc.nat(255),
				fc.nat(),
				(file, at, byte, end) => {
					const damaged = file.slice(0, end % (file.length + 1));
					if (damaged.length > 0) damaged[at % damaged.length] = byte;
					expect(() => probeInputs(damaged, sha256)).not.toThrow();
				},
			),
		);
	});
});
