/** Firmware volumes: their headers, file systems and lengths, and the places in which they are found. */
import { describe, expect, it } from 'vitest';
import type { FirmwareNode } from '../../src/firmware/node.js';
import { ascii, join, put, u16, u32 } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { allNodes, codes, find, leaves, open, outline, shape, values } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const UNKNOWN = 'DEADBEEF-0123-4567-89AB-CDEF01234567';
const NVRAM = 'FFF12B8D-7696-4C8B-A985-2747075B4F50';

const LENGTH_AT = 0x20;
const HEADER_LENGTH_AT = 0x30;
const EXTENDED_AT = 0x34;
const REVISION_AT = 0x37;
const BLOCKS_AT = 0x38;

const raw = (text: string) => fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii(text) });
const file = raw('leaf');
/** 0x1000 bytes with one file. */
const volume = (input: fw.VolumeInput = {}) => fw.volume({ files: [file], ...input });
const top = (root: FirmwareNode) =>
	root.children().map(({ type, subtype, span }) => [type, subtype, span.start, span.end]);

/** Bytes of the header put in, and its sum made right again. */
function edited(bytes: Uint8Array, ...edits: readonly (readonly [at: number, bytes: Uint8Array])[]): Uint8Array {
	for (const [at, part] of edits) put(bytes, at, part);
	bytes.fill(0, 0x32, 0x34);
	return put(bytes, 0x32, u16(fw.balance16(bytes.subarray(0, bytes[HEADER_LENGTH_AT]))));
}

describe('a volume', () => {
	it('has its place, header and files', () => {
		const root = open(volume());
		expect(root.children()).toMatchObject([
			{
				type: 'volume',
				subtype: 'FFSv2',
				guid: fw.FFS2,
				span: { start: 0, end: 0x1000 },
				body: { start: 0x48, end: 0x1000 },
				findings: [],
			},
		]);
		expect(leaves(root)).toEqual(['leaf', '\xff'.repeat(0x1000 - 0x68)]);
	});

	it.each([
		['FFSv1', '7A9354D9-0468-444A-81CE-0BF617D890DF'],
		['FFSv2', fw.FFS2],
		['FFSv3', fw.FFS3],
		['FFSv2', 'AD3FFFFF-D28B-44C4-9F13-9EA98A97F9F0'],
		['FFSv2', 'D6A1CD70-4B33-4994-A6EA-375F2CCC5437'],
		['FFSv2', '04ADEEAD-61FF-4D31-B6BA-64F8BF901F5A'],
		['FFSv2', 'BD001B8C-6A71-487B-A14F-0C2A2DCF7A5D'],
		['FFSv2', '4F494156-AED6-4D64-A537-B8A5557BCEEC'],
	])('of %s has files: %s', (subtype, guid) => {
		const root = open(volume({ guid }));
		expect(root.children()).toMatchObject([{ subtype, guid }]);
		expect(leaves(root)[0]).toBe('leaf');
	});

	it("in Insyde's store of defaults may give the length of another", () => {
		const copy = fw.volume({ guid: NVRAM, size: 0x1000, length: 0x50000 });
		const store = join(ascii('_FDC'), u32(0x1008), copy);
		expect(codes(open(store))).toEqual([]);
		expect(codes(open(join(ascii('ABCD'), u32(0x1008), copy)))).toEqual(['volume-length']);
	});

	it('of an unknown file system that keeps files as others do has files', () => {
		const [found] = open(volume({ guid: UNKNOWN })).children();
		expect(shape(found?.children() ?? [])).toEqual(shape(open(volume()).children()[0]?.children() ?? []));
		const damaged = put(volume({ guid: UNKNOWN }), 0x48 + 0x10, u16(0x1234));
		expect(open(damaged).children()[0]?.children()).toEqual([]);
	});

	it.each([
		['NVRAM', NVRAM],
		['NVRAM', '00504624-8A59-4EEB-BD0F-6B36E96128E0'],
		['microcode', '153D2197-29BD-44DC-AC59-887F70E41A6B'],
	])('of %s has data: %s', (subtype, guid) => {
		const root = open(volume({ guid }));
		expect(shape(root.children())).toEqual([`volume ${subtype}`]);
		expect(root.children()[0]?.guid).toBe(guid);
		expect(codes(root)).toEqual([]);
	});

	it('of an unknown file system may hold volumes', () => {
		const outer = fw.volume({ guid: UNKNOWN, size: 0x3000 });
		const root = open(put(outer, 0x1000, volume()));
		expect(outline(root.children()).slice(0, 4)).toEqual([
			'volume unknown file system 0+3000',
			'  padding empty 48+fb8',
			'  volume FFSv2 1000+1000',
			'    file raw 1048+1c',
		]);
	});

	it.each([
		['of ones', fw.filled(16, 0xff)],
		['with a reset vector', ascii('\xea\x00\xf0\x00\xf0', 16)],
		['with the CRC-32 of Apple', join(new Uint8Array(8), u32(0x12345678, 0x68))],
	])('may begin with sixteen bytes %s', (_, zeroVector) => {
		const root = open(volume({ zeroVector }));
		expect(root.children()).toMatchObject([{ span: { start: 0, end: 0x1000 }, findings: [] }]);
	});

	it('has the name of its extended header, and files behind it', () => {
		const root = open(volume({ extendedHeader: { name: UNKNOWN, data: ascii('entry') } }));
		expect(root.children()).toMatchObject([{ guid: UNKNOWN, subtype: 'FFSv2', body: { start: 0x80, end: 0x1000 } }]);
		expect(outline(root.children())[1]).toBe('  file raw 80+1c');
	});

	it.each([
		['smaller than itself', 19, 0x2000],
		['larger than any', 0x1001, 0x2000],
		['as large as memory', 0xffffffff, 0x2000],
		['larger than the volume', 0x7a1, 0x800],
	])('has files where an extended header would be that is %s', (_, headerSize, size) => {
		const bytes = volume({ extendedHeader: { name: UNKNOWN }, size, blockSize: 0x800 });
		const root = open(put(bytes, 0x70, u32(headerSize)));
		expect(root.children()[0]).toMatchObject({ guid: fw.FFS2, body: { start: 0x48 } });
		expect(outline(root.children()).slice(1, 3)).toEqual(['  file padding 48+2c', '  file raw 78+1c']);
	});

	it.each([
		['behind the volume', 0xfff0],
		['at its last bytes', 0xff0],
	])('has files where an extended header would be %s', (_, at) => {
		const root = open(edited(volume(), [EXTENDED_AT, u16(at)]));
		expect(root.children()[0]).toMatchObject({ guid: fw.FFS2, body: { start: 0x48 } });
	});

	it('of revision 1 has no extended header', () => {
		const bytes = volume({ extendedHeader: { name: UNKNOWN } });
		const root = open(edited(bytes, [REVISION_AT, Uint8Array.of(1)]));
		expect(root.children()[0]?.guid).toBe(fw.FFS2);
	});

	it('has files at multiples of eight behind a header of another length', () => {
		const bytes = volume();
		bytes.copyWithin(0x50, 0x48, 0xff8);
		const root = open(edited(bytes, [HEADER_LENGTH_AT, u16(0x4c)], [0x48, u32(0)]));
		expect(codes(root)).toEqual([]);
		expect(outline(root.children())[1]).toBe('  file raw 50+1c');
	});

	it('that is all header has no files', () => {
		const bytes = fw.volume({ size: 0x48, blockSize: 8 });
		expect(outline(open(bytes).children())).toEqual(['volume FFSv2 0+48']);
	});
});

describe('a damaged volume', () => {
	it('says so where its sum is wrong', () => {
		const root = open(volume({ badSum: true }));
		expect(codes(root)).toEqual(['volume-header-sum']);
		expect(leaves(root)[0]).toBe('leaf');
	});

	it('ends with the image where it is longer', () => {
		const root = open(volume({ length: 0x100000 }).subarray(0, 0x800));
		expect(top(root)).toEqual([['volume', 'FFSv2', 0, 0x800]]);
		expect(codes(root)).toEqual(['volume-length']);
		expect(values(root)).toEqual([{ volume: 0, declared: 1048576, end: 0x800 }]);
	});

	it('ends where its block map says if its length cannot be right', () => {
		for (const length of [0x100000, 2 ** 32 + 0x1000]) {
			const root = open(join(volume({ length }), volume()));
			expect(top(root)).toEqual([
				['volume', 'FFSv2', 0, 0x1000],
				['volume', 'FFSv2', 0x1000, 0x2000],
			]);
			expect(codes(root)).toEqual(['volume-length']);
		}
	});

	it.each([
		['has no end', put(volume({ length: 0x100000 }), BLOCKS_AT, fw.filled(16, 1))],
		['is empty', put(volume({ length: 0x100000 }), BLOCKS_AT, fw.filled(16, 0))],
		['leads beyond the image', put(volume({ length: 0x100000 }), BLOCKS_AT, u32(0xffffffff, 0xffffffff))],
	])('ends with the image where its block map %s', (_, bytes) => {
		const root = open(join(bytes, fw.filled(0x800, 0xff)));
		expect(top(root)).toEqual([['volume', 'FFSv2', 0, 0x1800]]);
		expect(leaves(root)[0]).toBe('leaf');
	});

	it('gives back the volumes that its length takes in', () => {
		const root = open(join(volume({ length: 0x2000 }), fw.volume({ files: [raw('second')] })));
		expect(leaves(root)).toEqual(expect.arrayContaining(['leaf', 'second']));
	});
});

describe('what is no volume', () => {
	const lost = (bytes: Uint8Array) => open(join(fw.filled(0x40, 0x33), bytes));

	it.each([
		['the signature in code', join(fw.filled(0x30, 0x90), ascii('_FVH'), fw.filled(0x100, 0x90))],
		['the signature at the start', ascii('_FVH', 0x100)],
		['the signature at the end', join(fw.filled(0x100, 0), ascii('_FVH'))],
		['half a header', volume().subarray(0, 0x37)],
		['another revision', edited(volume(), [REVISION_AT, Uint8Array.of(3)])],
		['a length of nothing', edited(volume(), [LENGTH_AT, u32(0)])],
		['a length below that of the header', edited(volume(), [LENGTH_AT, u32(0x47)])],
		['an odd length of the header', put(volume(), HEADER_LENGTH_AT, u16(0x49))],
		['a header that is too short', put(volume(), HEADER_LENGTH_AT, u16(0x36))],
		['a header that is too long', put(volume(), HEADER_LENGTH_AT, u16(0x402))],
		['an unknown file system, a wrong sum and block map', volume({ guid: UNKNOWN, badSum: true, length: 0xf00 })],
	])('is data: %s', (_, bytes) => {
		expect(lost(bytes).children()).toEqual([]);
	});

	it('is a volume all the same where sum or block map are right', () => {
		expect(top(lost(volume({ guid: UNKNOWN, badSum: true })))[1]).toEqual([
			'volume',
			'unknown file system',
			0x40,
			0x1040,
		]);
		expect(top(lost(volume({ guid: UNKNOWN, length: 0xf00 })))[1]).toEqual([
			'volume',
			'unknown file system',
			0x40,
			0xf40,
		]);
	});

	it('does not hide a volume behind it', () => {
		const decoys = [ascii('_FVH'), join(fw.filled(0x2a, 0), ascii('_FVH')), ascii('_FVH_FVH_FVH_FVH_FVH_FVH_FVH_FVH')];
		for (const decoy of decoys) {
			const root = open(join(decoy, volume()));
			expect(top(root)).toEqual([
				['padding', 'data', 0, decoy.length],
				['volume', 'FFSv2', decoy.length, decoy.length + 0x1000],
			]);
		}
	});
});

describe('volumes are found', () => {
	const holding = (type: number, body: Uint8Array) => fw.volume({ files: [fw.file({ guid: GUID, type, body })] });
	const inside = volume();

	it('anywhere in an image, with what is between them', () => {
		const bytes = join(fw.filled(0x10, 0x33), volume(), fw.filled(0x13, 0), volume(), fw.filled(0x20, 0xff));
		expect(top(open(bytes))).toEqual([
			['padding', 'data', 0, 0x10],
			['volume', 'FFSv2', 0x10, 0x1010],
			['padding', 'empty', 0x1010, 0x1023],
			['volume', 'FFSv2', 0x1023, 0x2023],
			['padding', 'empty', 0x2023, 0x2043],
		]);
	});

	it.each([
		['a raw file', holding(fw.FileType.Raw, inside)],
		['a raw file behind data', holding(fw.FileType.Raw, join(ascii('data'), inside))],
		['a file of no known type', holding(0xc3, inside)],
		['a padding file', holding(fw.FileType.Pad, inside)],
		['a file without sections', holding(fw.FileType.Freeform, inside)],
		['a raw section', holding(fw.FileType.Freeform, fw.raw(inside))],
		['a volume image', holding(fw.FileType.VolumeImage, fw.volumeImage(inside))],
		['a volume image behind padding', holding(fw.FileType.VolumeImage, fw.volumeImage(join(fw.filled(8, 0), inside)))],
		['a freeform section', holding(fw.FileType.Freeform, fw.freeformSubtype(UNKNOWN, inside))],
		['a compressed section', holding(fw.FileType.Freeform, fw.lzma(inside))],
		['a compressed section behind padding', holding(fw.FileType.Freeform, fw.lzma(join(fw.filled(8, 0), inside)))],
		['a disposable section', holding(fw.FileType.Freeform, fw.disposable(fw.raw(inside)))],
	])('in %s', (_, bytes) => {
		const root = open(bytes);
		expect(allNodes(root).filter(({ type }) => type === 'volume')).toHaveLength(2);
		expect(leaves(root)).toContain('leaf');
		expect(find(root, 'volume').findings).toEqual([]);
	});

	it('nested twelve deep', () => {
		const nest = Array.from({ length: 12 }).reduce<Uint8Array>(
			(held, _, i) => holding(fw.FileType.VolumeImage, i % 2 === 0 ? fw.volumeImage(held) : fw.lzma(fw.raw(held))),
			inside,
		);
		const root = open(nest);
		expect(leaves(root)).toContain('leaf');
		expect(codes(root)).toEqual([]);
	});
});
