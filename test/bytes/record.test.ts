import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bytes/errors.js';
import { type Fields, record } from '../../src/bytes/record.js';
import { pciDataStructure23, pciDataStructure30 } from '../../src/option-rom/pci-data-structure.js';
import { efiRomHeader, legacyRomHeader } from '../../src/option-rom/rom-header.js';

const sample = record('sample', { small: 'u8', word: 'u16', three: 'u24', long: 'u32', raw: { bytes: 2 } });

describe('record', () => {
	const bytes = Uint8Array.of(0xee, 0x01, 0x03, 0x02, 0x06, 0x05, 0xf4, 0xff, 0xfe, 0xfd, 0xfc, 0xaa, 0xbb, 0xee);

	it('reads little-endian fields at an offset', () => {
		expect(sample.read(bytes, 1)).toEqual({
			small: 0x01,
			word: 0x0203,
			three: 0xf40506,
			long: 0xfcfdfeff,
			raw: Uint8Array.of(0xaa, 0xbb),
		});
	});

	it('reads through a view into a larger buffer', () => {
		expect(sample.read(bytes.subarray(1)).word).toBe(0x0203);
	});

	it('knows size and offsets', () => {
		expect(sample.size).toBe(12);
		expect(sample.offsets).toEqual({ small: 0, word: 1, three: 3, long: 6, raw: 10 });
	});

	it.each([-1, 3, 14, 100])('refuses to read at %i of 14', (at) => {
		expect(sample.fits(bytes, at)).toBe(false);
		expect(() => sample.read(bytes, at)).toThrow(FormatError);
	});

	it('says what is missing and where', () => {
		expect(() => sample.read(bytes, 3)).toThrow('the data ends at 0xe, but the sample at 0x3 needs 12 bytes');
	});

	it('writes zeros for fields that are not given, and cuts integers to their width', () => {
		const out = new Uint8Array(14).fill(0x77);
		sample.write(out, 1, { word: 0x12345, long: 0xffffffff });
		expect([...out]).toEqual([0x77, 0, 0x45, 0x23, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0x77]);
	});

	it('refuses bytes of another length', () => {
		expect(() => sample.write(new Uint8Array(12), 0, { raw: new Uint8Array(3) })).toThrow(RangeError);
		expect(() => sample.write(new Uint8Array(11), 0, {})).toThrow(RangeError);
	});
});

it('leaves out what is skipped', () => {
	const gapped = record('gapped', { first: 'u8', gap: { skip: 2 }, last: 'u8' });
	expect(gapped.size).toBe(4);
	expect(gapped.read(Uint8Array.of(1, 2, 3, 4))).toEqual({ first: 1, last: 4 });
	const out = Uint8Array.of(9, 9, 9, 9);
	gapped.write(out, 0, { first: 1 });
	expect([...out]).toEqual([1, 0, 0, 0]);
});

describe('every structure of an option ROM', () => {
	it.each([
		['legacy header', legacyRomHeader, 26],
		['EFI header', efiRomHeader, 26],
		['PCI 2.3 data structure', pciDataStructure23, 24],
		['PCI 3.0 data structure', pciDataStructure30, 28],
	] as const)('%s survives reading and writing', (_, structure, size) => {
		expect(structure.size).toBe(size);
		fc.assert(
			fc.property(fc.uint8Array({ minLength: size, maxLength: size }), (bytes) => {
				const out = new Uint8Array(size);
				// The union of the tables' types has no common write; each value fits its own structure.
				structure.write(out, 0, structure.read(bytes) as Fields<never>);
				expect(out).toEqual(bytes);
			}),
		);
	});
});
