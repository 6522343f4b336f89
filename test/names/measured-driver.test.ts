import { describe, expect, it } from 'vitest';
import {
	type GivenVbios,
	type MeasuredAnswer,
	type MeasuredDriver,
	measuredAnswer,
} from '../../src/names/measured-driver.js';
import { measuredDriver } from '../../src/names/measured-drivers.js';

const listed: MeasuredDriver = {
	version: '17.0.1077',
	vendorId: 0x8086,
	alone: [
		[0x9a40, 0x9a40],
		[0xa780, 0xa783],
	],
	beside: [],
};
/** By the device ID in the VBIOS and nothing else, as AMD's Rev. 1.x and 2.x. */
const byId: MeasuredDriver = {
	version: '1.60.0.15.50',
	vendorId: 0x1002,
	alone: [],
	beside: [
		{ chips: [[0x67c0, 0x67df]], takes: [[0x67c0, 0x67df]] },
		{ chips: [[0x67e0, 0x67ff]], takes: [[0x67e0, 0x67ff]] },
		{ chips: [[0x1300, 0x17ff]], takes: [] },
	],
};
const [KNOWN, ALIKE, ASKING, DECLINED] = ['1', '2', '3', '4'].map((digit) => digit.repeat(64));
const image = (digest = '') => [digest.slice(0, 16)];
/** By what is in the VBIOS, as AMD's Rev. 3.x. */
const byContent: MeasuredDriver = {
	version: '3.8.15',
	vendorId: 0x1002,
	alone: [],
	beside: [
		{ chips: [[0x1638, 0x1638]], images: image(DECLINED), takes: [] },
		{ chips: [[0x15bf, 0x15bf]], images: image(KNOWN), takes: [[0, 0xffff]] },
		{ chips: [[0x1681, 0x1681]], images: image(ALIKE), takes: [[0, 0xffff]] },
		{ chips: [[0x1681, 0x1681]], images: image(ASKING), takes: 'asks-hardware' },
		{ chips: [[0x13c0, 0x13c0]], images: image('6'.repeat(64)), asked: [[0x1300, 0x17ff]], takes: [[0x1300, 0x17ff]] },
		{ chips: [[0x73ff, 0x73ff]], images: image('5'.repeat(64)), takes: 'asks-hardware' },
	],
};
const vbios = (deviceId: number, sha256?: string) => ({ deviceId, ...(sha256 !== undefined && { sha256 }) });
const OTHER = 'a'.repeat(64);

describe('measuredAnswer', () => {
	it.each<[string, MeasuredDriver, number, number, GivenVbios | undefined, MeasuredAnswer | undefined]>([
		['in the list', listed, 0x8086, 0x9a40, undefined, 'accepts'],
		['the first of a range', listed, 0x8086, 0xa780, undefined, 'accepts'],
		['the last of a range', listed, 0x8086, 0xa783, vbios(0x1638), 'accepts'],
		['behind a range', listed, 0x8086, 0xa784, undefined, 'declines'],
		['before a range', listed, 0x8086, 0xa77f, undefined, 'declines'],
		["of another vendor's", listed, 0x1002, 0x9a40, undefined, undefined],
		['no VBIOS', byContent, 0x1002, 0x1586, undefined, undefined],
		['by the ID: the chip itself', byId, 0x1002, 0x67df, vbios(0x67c4, OTHER), 'accepts'],
		['by the ID: another chip of the same version prefix', byId, 0x1002, 0x67e3, vbios(0x67e3, OTHER), 'accepts'],
		['by the ID: the VBIOS of another chip', byId, 0x1002, 0x67ff, vbios(0x67df, OTHER), 'declines'],
		['by the ID: a chip that it does not know', byId, 0x1002, 0x1638, vbios(0x1638, OTHER), 'declines'],
		['by the ID: a chip that it was not asked with', byId, 0x1002, 0x6995, vbios(0x6995), undefined],
		['by content: this very image', byContent, 0x1002, 0x1638, vbios(0x1638, DECLINED), 'declines'],
		[
			'by content: another image of a chip that it declines',
			byContent,
			0x1002,
			0x1638,
			vbios(0x1638, OTHER),
			undefined,
		],
		['by content: any image of a chip that it declines', byContent, 0x1002, 0x1638, vbios(0x1638), 'declines'],
		['by content: another image of a chip that it takes', byContent, 0x1002, 0x9999, vbios(0x15bf, OTHER), 'accepts'],
		['by content: one of two answers, by the image', byContent, 0x1002, 0x1681, vbios(0x1681, ALIKE), 'accepts'],
		['by content: the other one, by the image', byContent, 0x1002, 0x1681, vbios(0x1681, ASKING), 'asks-hardware'],
		['by content: two answers, and another image', byContent, 0x1002, 0x1681, vbios(0x1681, OTHER), undefined],
		['by content: two answers, and no image', byContent, 0x1002, 0x1681, vbios(0x1681), undefined],
		['by content: a device that it was asked about', byContent, 0x1002, 0x13c0, vbios(0x13c0), 'accepts'],
		['by content: a device that it was not asked about', byContent, 0x1002, 0x7550, vbios(0x13c0), undefined],
		['by content: asks the chip', byContent, 0x1002, 0x73ff, vbios(0x73ff, OTHER), 'asks-hardware'],
		['by content: a chip that it was not asked with', byContent, 0x1002, 0x1586, vbios(0x1586), undefined],
	])('%s', (_, driver, vendorId, deviceId, given, answer) => {
		expect(measuredAnswer(driver, { vendorId, deviceId }, given)).toBe(answer);
	});
});

describe('measuredDriver', () => {
	it('knows drivers by their digest alone', () => {
		expect(measuredDriver('00')).toBeUndefined();
		expect(measuredDriver('constructor')).toBeUndefined();
	});
});
