import { describe, expect, it } from 'vitest';
import { embeddedPciNames, firstNamed, pciNames } from '../../src/pci/names.js';

describe('the embedded list', () => {
	it.each([
		[0x1002, 0x164c, 'Lucienne'],
		// Only lists of 2025 and later have these.
		[0x8086, 0xb080, 'Panther Lake [Arc B390]'],
		[0x8086, 0xe20b, 'Battlemage G21 [Arc B580]'],
		[0x1002, 0x13c0, 'Granite Ridge [Radeon Graphics]'],
		[0x8086, 0x46a8, 'Alder Lake-UP3 GT2 [Iris Xe Graphics]'],
		[0x10de, 0x1b80, 'GP104 [GeForce GTX 1080]'],
		[0x1a03, 0x2000, 'ASPEED Graphics Family'],
	])('%i:%i is %s', (vendorId, deviceId, name) => {
		expect(embeddedPciNames.device(vendorId, deviceId)).toBe(name);
	});

	it('names all vendors, and only those that exist', () => {
		expect(embeddedPciNames.vendor(0x1002)).toBe('Advanced Micro Devices, Inc. [AMD/ATI]');
		expect(embeddedPciNames.vendor(0x14e4)).toMatch(/^Broadcom/);
		expect(embeddedPciNames.vendor(0x03ea)).toBeUndefined();
	});
});

describe('a list', () => {
	const names = pciNames(
		'\n# comment\n0001  First\r\n\t0010  Ten\n\t\t1234 5678  Sub\n\n# more\n\t0011  Eleven\n0002  Second\n\t0012  Twelve',
	);

	it('is read to its last line', () => {
		expect(names.device(2, 0x12)).toBe('Twelve');
		expect(names.vendor(1)).toBe('First');
	});

	it('keeps vendors apart, and looks past comments', () => {
		expect(names.device(1, 0x11)).toBe('Eleven');
		expect(names.device(1, 0x12)).toBeUndefined();
		expect(names.device(2, 0x10)).toBeUndefined();
		expect(names.device(3, 0x10)).toBeUndefined();
	});

	it('says the same of a device however often it is asked', () => {
		const lines = Array.from({ length: 100 }, (_, id) => `\t${id.toString(16).padStart(4, '0')}  Device ${id}  \r`);
		const many = pciNames(`\n0001  First\n${lines.join('\n')}\n\t0005  Again\n0002  Second\n\t0070  Seventy`);
		for (const round of [1, 2]) {
			const told = lines.map((_, id) => many.device(1, id));
			expect(told, `round ${round}`).toEqual(lines.map((_, id) => `Device ${id}`));
			expect(many.device(1, 0x70)).toBeUndefined();
		}
	});

	it('gives way to the one before it', () => {
		const both = firstNamed(pciNames('\n0002  Own'), names);
		expect(both.vendor(2)).toBe('Own');
		expect(both.vendor(1)).toBe('First');
		expect(both.device(2, 0x12)).toBe('Twelve');
	});
});
