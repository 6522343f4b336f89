import { describe, expect, it } from 'vitest';
import { type MeasuredAnswer, type MeasuredDriver, measuredAnswer } from '../../src/names/measured-driver.js';
import { measuredDriver } from '../../src/names/measured-drivers.js';

const listed: MeasuredDriver = {
	version: '17.0.1077',
	vendorId: 0x8086,
	alone: [
		[0x9a40, 0x9a40],
		[0xa780, 0xa783],
	],
	families: [],
};
const byVbios: MeasuredDriver = {
	version: '3.8.15',
	vendorId: 0x1002,
	alone: [],
	families: [
		{ family: '017.010', takes: [] },
		{ family: '022.012', takes: [[0, 0xffff]] },
		{ family: '020.003', takes: 'asks-hardware' },
		{ family: '020.004', takes: [[0x7422, 0x743f]] },
	],
};

describe('measuredAnswer', () => {
	it.each<[string, MeasuredDriver, number, number, string | undefined, MeasuredAnswer | undefined]>([
		['in the list', listed, 0x8086, 0x9a40, undefined, 'accepts'],
		['the first of a range', listed, 0x8086, 0xa780, undefined, 'accepts'],
		['the last of a range', listed, 0x8086, 0xa783, '017.010', 'accepts'],
		['behind a range', listed, 0x8086, 0xa784, undefined, 'declines'],
		['before a range', listed, 0x8086, 0xa77f, undefined, 'declines'],
		["of another vendor's", listed, 0x1002, 0x9a40, undefined, undefined],
		['a family that it does not know', byVbios, 0x1002, 0x1638, '017.010', 'declines'],
		['a family that it takes any ID with', byVbios, 0x1002, 0x1638, '022.012', 'accepts'],
		['a family for which it asks the chip', byVbios, 0x1002, 0x73ff, '020.003', 'asks-hardware'],
		['a family of which it takes some', byVbios, 0x1002, 0x7480, '020.004', 'declines'],
		['a family that it was not asked with', byVbios, 0x1002, 0x1586, '023.011', undefined],
		['no family', byVbios, 0x1002, 0x1586, undefined, undefined],
	])('%s', (_, driver, vendorId, deviceId, family, answer) => {
		expect(measuredAnswer(driver, { vendorId, deviceId }, family)).toBe(answer);
	});
});

describe('measuredDriver', () => {
	it('knows drivers by their digest alone', () => {
		expect(measuredDriver('00')).toBeUndefined();
		expect(measuredDriver('constructor')).toBeUndefined();
	});
});
