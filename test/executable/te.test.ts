import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FormatError } from '../../src/bytes/errors.js';
import { readTe } from '../../src/executable/te.js';
import { ascii, join, section, u16, u32 } from '../support/executables.js';
import { corpusFile } from '../support/files.js';

const te = join(
	ascii('VZ'),
	u16(0x8664),
	Uint8Array.of(1, 11),
	u16(0x1b8),
	u32(0x2c0, 0x260, 0x80000000, 0x1, 0x900, 0x20, 0x800, 0x1c),
	section({ name: '.text', address: 0x260, offset: 0x260, size: 0x500 }),
	new Uint8Array(0x100),
);

it('reads the header, with section offsets of the file itself', () => {
	expect(readTe(te)).toEqual({
		machine: 0x8664,
		subsystem: 11,
		strippedSize: 0x1b8,
		entryPoint: 0x2c0,
		codeBase: 0x260,
		imageBase: 0x180000000n,
		sections: [{ name: '.text', virtualAddress: 0x260, virtualSize: 0x500, offset: 0x260 - 0x1b8 + 40, size: 0x500 }],
	});
});

it.each([
	[new Uint8Array(0), 'te-truncated'],
	[te.subarray(0, 39), 'te-truncated'],
	[new Uint8Array(64), 'te-signature'],
])('refuses what is none', (bytes, code) => {
	expect(() => readTe(bytes)).toThrow(expect.objectContaining({ code }));
});

it('throws nothing but FormatError', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
			try {
				readTe(join(ascii('VZ'), tail));
			} catch (error) {
				expect(error).toBeInstanceOf(FormatError);
			}
		}),
	);
});

it('reads a module of a real firmware', (context) => {
	const volume = corpusFile(context, 'bios/intel__FSP__BroadwellFSP.fd');
	const image = readTe(volume.subarray(0x134));
	expect(image).toMatchObject({
		machine: 0x14c,
		subsystem: 11,
		strippedSize: 0x1c0,
		entryPoint: 0x46c,
		codeBase: 0x220,
	});
	expect(image.imageBase).toBe(0xfff2ff9cn);
	expect(image.sections.length).toBe(2);
	expect(image.sections[0]).toEqual({
		name: '.text',
		virtualAddress: 544,
		virtualSize: 16568,
		offset: 544 - 0x1c0 + 40,
		size: 16576,
	});
});
