import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { isIntegratedChip } from '../../src/graphics/amd-chips.js';
import { devicesOfFamily, familyOfDevice } from '../../src/graphics/amd-families.js';
import { reportOptionRom } from '../../src/index.js';
import { knownDriver } from '../../src/names/known-drivers.js';
import { corpusFile } from '../support/files.js';

it.each([
	[0x1638, '017.010'],
	[0x164c, '017.010'],
	[0x15bf, '022.012'],
	[0x13c0, '032.019'],
	[0x1586, '023.011'],
	[0x9901, '015.031'],
	[0x1234, undefined],
])('%i is of family %s', (deviceId, family) => {
	expect(familyOfDevice(deviceId)).toBe(family);
	if (family !== undefined) expect(devicesOfFamily(family)).toContain(deviceId);
});

it('knows no devices of other families', () => {
	expect(devicesOfFamily('017.010')).toEqual([0x15e7, 0x1636, 0x1638, 0x164c]);
	expect(devicesOfFamily('099.001')).toEqual([]);
	expect(devicesOfFamily('constructor')).toEqual([]);
});

it.each([
	[0x1638, true],
	[0x98e4, true],
	[0x130f, true],
	[0x67e3, false],
	[0x6611, false],
	[0x73ff, false],
	[0x98e0, undefined],
	[0x1234, undefined],
])('%i sits in a processor: %s', (deviceId, integrated) => {
	expect(isIntegratedChip(deviceId)).toBe(integrated);
});

it('knows no driver by another digest', () => {
	expect(knownDriver('00')).toBeUndefined();
	expect(knownDriver('constructor')).toBeUndefined();
});

it.for<[string, (string | undefined)[]]>([
	['gangqizai__igd__gen12_gop', ['gen12_gop']],
	['gangqizai__igd__gen12_igd', ['gen12_igd']],
	['gangqizai__igd__8505_gop', ['8505_gop']],
	['gangqizai__igd__igd_rpls', ['igd_rpls', 'gen12_gop']],
	['LongQT-sea__TianBei-N1-PRO__n150_vfio_igd', ['IntelGopDriver (TianBei N1 PRO)', undefined, undefined]],
	['isc30__AMDGopDriver_5700U', [undefined]],
])('knows the drivers in %s', ([name, expected], context) => {
	const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
	const { images } = reportOptionRom(corpusFile(context, `roms/${name}.rom`), sha256);
	expect(images.map(({ efi }) => knownDriver(efi?.payload?.sha256 ?? '')?.name)).toEqual(expected);
});
