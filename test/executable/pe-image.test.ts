import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bytes/errors.js';
import { readPeImage } from '../../src/executable/pe-image.js';
import { offsetOfAddress } from '../../src/executable/section-table.js';
import { OPTIONAL_AT, pe, put, u32 } from '../support/executables.js';
import { corpusFile } from '../support/files.js';

const SECTIONS = [
	{ name: '.text', address: 0x1000, offset: 0x400, size: 0x300 },
	{ name: '.data', address: 0x2000, offset: 0x700, size: 0x100 },
];

describe('readPeImage', () => {
	it.each([false, true])('reads sections and signature (PE32: %j)', (pe32) => {
		const image = readPeImage(pe({ size: 0x1000, sections: SECTIONS, pe32, certificates: [0x800, 0x180] }));
		expect(image).toEqual({
			machine: pe32 ? 0x14c : 0x8664,
			subsystem: 11,
			entryPoint: 0x1000,
			sections: SECTIONS.map(({ name, address, offset, size }) => ({
				name,
				virtualAddress: address,
				virtualSize: size,
				offset,
				size,
			})),
			signature: { start: 0x800, end: 0x980 },
			end: 0x980,
			overlay: { start: 0x980, end: 0x1000 },
		});
	});

	it.each([
		['without certificates', [0, 0], 0x800],
		['with an empty table', [0x800, 0], 0x800],
		['with a table past the end', [0x800, 0x900], 0x800],
	] as const)('has no signature %s', (_, certificates, end) => {
		const image = readPeImage(pe({ size: 0x1000, sections: SECTIONS, certificates }));
		expect(image.signature).toBeUndefined();
		expect(image.end).toBe(end);
	});

	it.each([
		['nothing', 0x800, [0, 0], { start: 0x800, end: 0x800 }],
		['a signature alone', 0xa00, [0x800, 0x200], { start: 0xa00, end: 0xa00 }],
		['a signature, and data behind it', 0xc00, [0x800, 0x200], { start: 0xa00, end: 0xc00 }],
		['data, and a signature behind it', 0xc00, [0xa00, 0x200], { start: 0x800, end: 0xa00 }],
		['data, and a signature behind it that is filled up', 0xc00, [0xa00, 0x1fb], { start: 0x800, end: 0xa00 }],
		['data with a signature in it', 0xc00, [0xa00, 0x100], { start: 0x800, end: 0xc00 }],
		['data, and a signature among the sections', 0xc00, [0x700, 0x80], { start: 0x800, end: 0xc00 }],
	] as const)('tells what is behind it: %s', (_, size, certificates, overlay) => {
		expect(readPeImage(pe({ size, sections: SECTIONS, certificates })).overlay).toEqual(overlay);
	});

	it('ends with its headers where it has no sections, and never after the file', () => {
		expect(readPeImage(pe({ size: 0x1000, sections: [], headersSize: 0x240 })).end).toBe(0x240);
		expect(readPeImage(pe({ size: 0x600, sections: SECTIONS })).end).toBe(0x600);
	});

	it('takes no more sections than fit', () => {
		expect(readPeImage(pe({ size: 0x188, sections: [], sectionCount: 0xffff })).sections.length).toBe(1);
	});

	it('ignores directories that the optional header has no room for', () => {
		const bytes = pe({ size: 0x1000, sections: [], certificates: [0x800, 0x180] });
		put(bytes, OPTIONAL_AT + 108, u32(4));
		expect(readPeImage(bytes).signature).toBeUndefined();
	});

	it('throws nothing but FormatError', () => {
		const base = pe({ size: 0x400, sections: SECTIONS, certificates: [0x200, 0x100] });
		fc.assert(
			fc.property(fc.nat(0x400), fc.array(fc.tuple(fc.nat(0x3ff), fc.nat(255)), { maxLength: 12 }), (length, edits) => {
				const bytes = base.slice(0, length);
				for (const [at, value] of edits) if (at < length) bytes[at] = value;
				try {
					const { end, signature } = readPeImage(bytes);
					expect(end).toBeLessThanOrEqual(length);
					expect(signature?.end ?? 0).toBeLessThanOrEqual(length);
				} catch (error) {
					expect(error).toBeInstanceOf(FormatError);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('reads real drivers, signed and not', (context) => {
		const signed = corpusFile(context, 'efi/tianocore__edk2-non-osi__AArch64_ASpeedAst2500Gop.efi');
		const unsigned = corpusFile(context, 'efi/LongQT-sea__TianBei-N1-PRO__IntelGopDriver.efi');
		expect(readPeImage(signed)).toMatchObject({
			machine: 0xaa64,
			signature: { start: 49152, end: 58888 },
			end: signed.length,
		});
		const image = readPeImage(unsigned);
		expect(image.signature).toBeUndefined();
		expect(image.end).toBe(unsigned.length);
		expect(image.sections.map(({ name }) => name)).toEqual(['.text', '.data', '', '.xdata', '.reloc']);
		expect(image.sections[0]).toEqual({
			name: '.text',
			virtualAddress: 4096,
			virtualSize: 134973,
			offset: 1024,
			size: 135168,
		});
	});
});

describe('offsetOfAddress', () => {
	const { sections } = readPeImage(pe({ size: 0x1000, sections: SECTIONS }));

	it.each([
		[0x1000, 0x400],
		[0x12ff, 0x6ff],
		[0x1300, undefined],
		[0x2010, 0x710],
		[0, undefined],
	])('%i is at %j', (address, offset) => {
		expect(offsetOfAddress(sections, address)).toBe(offset);
	});
});
