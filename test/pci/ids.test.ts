import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OptionError } from '../../src/bytes/errors.js';
import { formatId, meantAsHex, parseHex, parseIdPair } from '../../src/pci/ids.js';

describe('parseHex', () => {
	it.each([
		['1002', 0x1002],
		['0x1002', 0x1002],
		['0X164C', 0x164c],
		['00001002', 0x1002],
		['0', 0],
		[' 164c ', 0x164c],
	])('reads %j', (text, value) => {
		expect(parseHex(text, 'device-id')).toBe(value);
	});

	it.each(['', '0x', 'AMD', '10 02', '-1', '1002h', '0x1002 0x164c'])('refuses %j', (text) => {
		expect(() => parseHex(text, 'vendor-id')).toThrow(OptionError);
	});

	it('says what is too large and what the limit is', () => {
		expect(() => parseHex('10000', 'vendor-id')).toThrow('vendor ID 10000 is out of range: the maximum is 0xffff');
		expect(parseHex('ffffff', 'class-code', 6)).toBe(0xffffff);
	});

	it('reads what formatId writes', () => {
		fc.assert(
			fc.property(fc.nat(0xffff), (id) => {
				expect(parseHex(formatId(id), 'device-id')).toBe(id);
			}),
		);
	});
});

describe('parseIdPair', () => {
	it('reads what lspci -n prints', () => {
		expect(parseIdPair('1002:164c')).toEqual({ vendorId: 0x1002, deviceId: 0x164c });
		expect(parseIdPair('0x1002:0x164C')).toEqual({ vendorId: 0x1002, deviceId: 0x164c });
	});

	it.each(['1002', '1002:', ':164c', '1002:164c:0', '1002 164c'])('refuses %j', (text) => {
		expect(() => parseIdPair(text)).toThrow(OptionError);
	});
});

describe('meantAsHex', () => {
	it.each([
		[0x03ea, 0x1002],
		[0x0665, 0x1637],
		[0x1f96, 0x8086],
		[0x1002, 0x4098],
		[0x10, undefined],
		[0xffff, undefined],
	])('%i', (id, meant) => {
		expect(meantAsHex(id)).toBe(meant);
	});
});
