/** Flash images with Intel's descriptor: regions, what lies outside of them, and two images side by side. */
import { describe, expect, it } from 'vitest';
import { ascii, join, put, u32 } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { codes, leaves, open, outline, shape, values } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const MiB = 1 << 20;

const volumeOf = (text: string) =>
	fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii(text) })] });

type Regions = fw.IntelDescriptorInput['regions'];

/** A flash with a descriptor and these parts. */
function flash(size: number, regions: Regions, ...parts: readonly (readonly [number, Uint8Array])[]): Uint8Array {
	return fw.flash(size, [[0, fw.intelDescriptor({ regions, size: 0x80000 })], ...parts]);
}

const top = (bytes: Uint8Array) => outline(open(bytes).children()).filter((line) => !line.startsWith(' '));

describe('the descriptor', () => {
	it('leads to all regions, in the order of the flash', () => {
		const regions = {
			bios: [0x10000, 0x1ffff],
			me: [0x1000, 0x1fff],
			gbe: [0x2000, 0x2fff],
			pdr: [0x3000, 0x3fff],
			devExp1: [0x4000, 0x4fff],
			bios2: [0x5000, 0x5fff],
			microcode: [0x6000, 0x6fff],
			ec: [0x7000, 0x7fff],
			devExp2: [0x8000, 0x8fff],
			ie: [0x9000, 0x9fff],
			tgbe1: [0xa000, 0xafff],
			tgbe2: [0xb000, 0xbfff],
			reserved1: [0xc000, 0xcfff],
			reserved2: [0xd000, 0xdfff],
			ptt: [0xe000, 0xffff],
		} as const;
		const root = open(flash(0x20000, regions, [0x10000, volumeOf('leaf')]));
		expect(root.subtype).toBe('Intel flash');
		expect(root.children().map(({ type, subtype }) => `${type} ${subtype}`)).toEqual([
			'region descriptor',
			'region ME',
			'region GbE',
			'region platform data',
			'region device expansion 1',
			'region second BIOS',
			'region microcode',
			'region EC',
			'region device expansion 2',
			'region IE',
			'region 10 GbE A',
			'region 10 GbE B',
			'region reserved',
			'region reserved',
			'region PTT',
			'region BIOS',
		]);
		expect(leaves(root)).toContain('leaf');
		expect(codes(root)).toEqual([]);
	});

	it.each([1, 2] as const)('of version %i may have its table elsewhere', (version) => {
		const regions = { bios: [0x2000, 0x2fff], me: [0x1000, 0x1fff] } as const;
		const descriptor = fw.intelDescriptor({ regions, size: 0x80000, version, regionsAt: 0x100 });
		expect(top(fw.flash(0x3000, [[0, descriptor]]))).toEqual([
			'region descriptor 0+1000',
			'region ME 1000+1000',
			'region BIOS 2000+1000',
		]);
	});

	it('of the oldest chips begins with its signature', () => {
		const regions = { bios: [0x1000, 0x1fff] } as const;
		const descriptor = fw.intelDescriptor({ regions, size: 0x80000, version: 1 });
		descriptor.copyWithin(0, 0x10, 0x20);
		put(descriptor, 0x10, fw.filled(4, 0xff));
		expect(top(fw.flash(0x2000, [[0, descriptor]]))).toEqual(['region descriptor 0+1000', 'region BIOS 1000+1000']);
	});

	it('that is cut off is none', () => {
		const bytes = flash(0x1000, { bios: [0x1000, 0x1fff] }).subarray(0, 0xfff);
		expect(open(bytes).children()).toEqual([]);
	});
});

describe('a region', () => {
	it('has volumes and what is between them, or neither', () => {
		const bytes = flash(
			0x6000,
			{ bios: [0x2000, 0x5fff], me: [0x1000, 0x1fff] },
			[0x1000, fw.filled(0x1000, 0x33)],
			[0x3000, volumeOf('leaf')],
			[0x4000, ascii('data')],
		);
		expect(shape(open(bytes).children())).toEqual([
			'region descriptor',
			'region ME',
			'region BIOS',
			'  padding empty',
			'  volume FFSv2',
			'    file raw',
			'    free-space empty',
			'  padding data',
		]);
	});

	it('is cut off where the image is', () => {
		const root = open(flash(0x2000, { bios: [0x1000, 0x2fff], me: [0x3000, 0x3fff] }, [0x1000, volumeOf('leaf')]));
		expect(outline(root.children()).filter((line) => line.startsWith('region'))).toEqual([
			'region descriptor 0+1000',
			'region BIOS 1000+1000',
		]);
		expect(codes(root)).toEqual(['region-truncated']);
		expect(values(root)).toEqual([{ region: 'BIOS', end: 0x3000, size: 0x2000 }]);
		expect(leaves(root)).toContain('leaf');
	});

	it.each([
		['ends before it begins', 0x00010002],
		['has no end', 0x00000001],
		['is all ones', 0xffffffff],
		['is the mark of none', 0x00007fff],
		['is the descriptor', 0x00000000],
	])('is not there where its register %s', (_, register) => {
		const bytes = flash(0x3000, { bios: [0x1000, 0x1fff] }, [0x1000, volumeOf('leaf')]);
		put(bytes, 0x48, u32(register));
		expect(top(bytes)).toEqual(['region descriptor 0+1000', 'region BIOS 1000+1000', 'padding empty 2000+1000']);
	});

	it('that overlaps with one before it is not there, and its volumes are', () => {
		// As Gigabyte has them: the BIOS is said to take all of the flash.
		const bytes = flash(0x4000, { bios: [0, 0x3fff], me: [0x1000, 0x1fff] }, [0x2000, volumeOf('leaf')]);
		const root = open(bytes);
		expect(shape(root.children())).toEqual([
			'region descriptor',
			'region ME',
			'volume FFSv2',
			'  file raw',
			'  free-space empty',
			'padding empty',
		]);
		expect(leaves(root)).toContain('leaf');
	});
});

describe('what is in no region', () => {
	it('is padding, or has volumes of its own', () => {
		const bytes = flash(
			0x8000,
			{ bios: [0x3000, 0x3fff] },
			[0x1000, volumeOf('before')],
			[0x3000, volumeOf('inside')],
			[0x4000, fw.filled(0x1000, 0x33)],
			[0x6000, volumeOf('behind')],
		);
		expect(top(bytes)).toEqual([
			'region descriptor 0+1000',
			'volume FFSv2 1000+1000',
			'padding empty 2000+1000',
			'region BIOS 3000+1000',
			'padding data 4000+2000',
			'volume FFSv2 6000+1000',
			'padding empty 7000+1000',
		]);
		expect(leaves(open(bytes))).toEqual(expect.arrayContaining(['before', 'inside', 'behind']));
	});

	it('is a volume, too, where there is no descriptor', () => {
		const root = open(join(fw.filled(0x1000, 0xff), volumeOf('leaf')));
		expect(root.subtype).toBeUndefined();
		expect(shape(root.children()).slice(0, 2)).toEqual(['padding empty', 'volume FFSv2']);
	});
});

describe('two images side by side', () => {
	const half = (text: string, size = 4 * MiB) => flash(size, { bios: [0x1000, size - 1] }, [0x1000, volumeOf(text)]);

	it('are two images', () => {
		const root = open(join(half('first'), half('second')));
		expect(root.children()).toMatchObject([
			{ type: 'image', subtype: 'Intel flash', span: { start: 0, end: 4 * MiB } },
			{ type: 'image', subtype: 'Intel flash', span: { start: 4 * MiB, end: 8 * MiB } },
		]);
		expect(leaves(root)).toEqual(expect.arrayContaining(['first', 'second']));
		expect(codes(root)).toEqual([]);
	});

	it('may be in a capsule', () => {
		const root = open(fw.capsule('aptio-unsigned', join(half('first'), half('second'))));
		expect(
			root
				.children()[0]
				?.children()
				.map(({ type }) => type),
		).toEqual(['image', 'image']);
	});

	it('are one where the second has no descriptor, or both are small', () => {
		expect(open(join(half('first'), fw.filled(4 * MiB, 0xff))).children()[0]?.type).toBe('region');
		const small = open(join(half('first', 0x3000), half('second', 0x3000)));
		expect(small.children()[0]?.type).toBe('region');
		expect(leaves(small)).toEqual(expect.arrayContaining(['first', 'second']));
	});
});

describe('the dumps of two chips in the wrong order', () => {
	const large = fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Raw, body: new Uint8Array(0x3000) })] });
	const right = flash(2 * MiB, { bios: [0x1000, 2 * MiB - 1] }, [MiB - 0x1000, large]);
	const swapped = join(right.subarray(MiB), right.subarray(0, MiB));

	it('are read in the right order, with a volume that lies in both', () => {
		const root = open(swapped);
		const [image] = root.children();
		expect(image?.subtype).toBe('Intel flash');
		expect(outline(image?.children() ?? [])).toEqual(outline(open(right).children()));
		expect(codes(root)).toEqual(['flash-order']);
		expect(values(root)[0]).toMatchObject({ first: MiB, size: 2 * MiB });
	});

	it('are none where the regions do not fill the file', () => {
		const short = flash(2 * MiB, { bios: [0x1000, MiB - 1] }, [MiB - 0x1000, large]);
		expect(codes(open(join(short.subarray(MiB), short.subarray(0, MiB))))).not.toContain('flash-order');
	});
});
