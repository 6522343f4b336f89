/** Which GPUs the parts of a BIOS are for. */
import { describe, expect, it } from 'vitest';
import type { Graphics } from '../../../src/graphics/kinds/kinds.js';
import type { FirmwarePart } from '../../../src/graphics/parts/part.js';
import { MAX_SERVED, servedDevices } from '../../../src/graphics/parts/served-devices.js';
import { MEASURED_DRIVERS } from '../../../src/names/measured-drivers.generated.js';
import { formatIdPair } from '../../../src/pci/ids.js';

const AMD = 0x1002;
const INTEL = 0x8086;

function part(graphics: Graphics, fields: Partial<FirmwarePart> = {}): FirmwarePart {
	const common = { name: '', sha256: '', bytes: new Uint8Array(0), path: [], paths: [] };
	return { ...common, kind: graphics.kind, graphics, ...fields };
}

const amdGop = (deviceIds: readonly (readonly [number, number])[], complete = true) =>
	part(
		{ kind: 'amd-gop', version: '2.0', built: '', deviceIds, absenceMeans: complete ? 'unsupported' : 'unknown' },
		{ vendorId: AMD },
	);
const amdVbios = (family: string, ...deviceIds: readonly number[]) =>
	part(
		{ kind: 'amd-vbios', version: `${family}.0`, family },
		{ vendorId: AMD, deviceId: deviceIds[0] ?? 0, deviceIds },
	);
const intelGop = (deviceIds: readonly number[]) =>
	part({ kind: 'intel-gop', deviceIds }, { vendorId: INTEL, deviceIds });
const intelVbios = (...deviceIds: readonly number[]) =>
	part({ kind: 'intel-vbios' }, { vendorId: INTEL, deviceId: deviceIds[0] ?? 0, deviceIds });

/** `1002:1638 doubtful vbios`, as short as a line of a table. */
const served = (...parts: FirmwarePart[]) =>
	servedDevices(parts).map(({ device, gop, vbios, siblings }) =>
		[formatIdPair(device), gop ?? '-', vbios ? 'vbios' : '-', ...siblings.map(formatIdPair)].join(' '),
	);

describe('servedDevices', () => {
	it('has the devices of VBIOSes, and those of which a driver only lists that somebody has one', () => {
		expect(
			served(
				amdGop([
					[0x1630, 0x1640],
					[0x164c, 0x164c],
				]),
				amdVbios('017.010', 0x1638),
			),
		).toEqual([
			'1002:1638 doubtful vbios',
			'1002:1636 doubtful - 1002:1638',
			'1002:164c doubtful - 1002:1638',
			'1002:163f doubtful -',
		]);
	});

	it('leaves out cards that a driver lists, unless the firmware has their VBIOS, as that of a laptop', () => {
		const driver = amdGop([[0x7310, 0x735f]]);
		expect(served(driver)).toEqual([]);
		expect(served(driver, amdVbios('017.002', 0x7340))).toEqual(['1002:7340 doubtful vbios']);
	});

	it('has no GOP where the complete list of the driver lacks the device, and an open answer where the list is not complete', () => {
		expect(served(amdGop([[0x1636, 0x1636]]), amdVbios('023.011', 0x1586))[0]).toBe('1002:1586 - vbios');
		expect(served(amdGop([[0x1636, 0x1636]], false), amdVbios('023.011', 0x1586))[0]).toBe('1002:1586 unknown vbios');
		// No device is served by a driver that merely says nothing of it.
		expect(served(amdGop([], false))).toEqual([]);
		expect(served(amdVbios('023.011', 0x1586))).toEqual(['1002:1586 - vbios']);
	});

	it('goes by what a driver was measured to take, before what it lists', () => {
		const [sha256 = '', driver] =
			Object.entries(MEASURED_DRIVERS).find(([, make]) => {
				const { vendorId, beside, alone } = make();
				return vendorId === INTEL && beside.length === 0 && alone.some(([id]) => id === 0x9a49);
			}) ?? [];
		expect(driver).toBeDefined();
		const measured = { ...intelGop([0x9a49, 0x1912]), sha256 };
		expect(served(measured)).toEqual(['8086:9a49 measured -']);
	});

	it("knows which IDs in Intel's lists are devices", () => {
		// 0406 stands in the header of each VBIOS with a list, and nothing is called 0a84; 5690 is a card.
		expect(served(intelVbios(0x0406, 0x0a84, 0x5a84), intelGop([0x0a84, 0x5a84, 0x5a85, 0x5690]))).toEqual([
			'8086:5a84 listed vbios',
			'8086:5a85 listed -',
		]);
		expect(served(intelVbios(0x0a26))).toEqual(['8086:0a26 - vbios']);
	});

	it('counts each device once, and no more than a BIOS has', () => {
		const twice = amdVbios('017.010', 0x1638);
		expect(served(twice, twice)).toEqual(['1002:1638 - vbios']);
		const all = Array.from({ length: 0x1000 }, (_, id) => id);
		expect(served(amdVbios('', ...all), amdVbios('', ...all.map((id) => id + 0x8000)))).toHaveLength(MAX_SERVED);
	});
});
