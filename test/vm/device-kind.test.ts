import { describe, expect, it } from 'vitest';
import { parseIdPair } from '../../src/pci/ids.js';
import { type DeviceKind, deviceKind } from '../../src/vm/device-kind.js';

describe('deviceKind', () => {
	it.each<[string, string, DeviceKind]>([
		['Rembrandt', '1002:1681', 'amd-apu'],
		['Krackan, which no table has', '1002:1114', 'amd-apu'],
		['Richland', '1002:990c', 'amd-apu'],
		['Navi 21', '1002:73bf', 'amd-card'],
		['Navi 48', '1002:7550', 'amd-card'],
		['Raptor Lake', '8086:a780', 'intel-igpu'],
		['Lunar Lake', '8086:64a0', 'intel-igpu'],
		['Arc A770', '8086:56a0', 'intel-card'],
		['Arc B580', '8086:e20b', 'intel-card'],
		['DG1', '8086:4905', 'intel-card'],
		['NVIDIA', '10de:2d04', 'nvidia-card'],
		['Matrox', '102b:0522', 'other-card'],
	])('tells by the ID: %s', (_, id, kind) => expect(deviceKind(parseIdPair(id))).toBe(kind));

	it('believes the place in the host more', () => {
		expect(deviceKind(parseIdPair('1002:1681'), false)).toBe('amd-card');
		expect(deviceKind(parseIdPair('1002:73bf'), true)).toBe('amd-apu');
		expect(deviceKind(parseIdPair('8086:64a0'), false)).toBe('intel-card');
	});
});
