/** The files of a volume: their headers and sums, and what is between them or in the place of one. */
import { describe, expect, it } from 'vitest';
import type { FirmwareNode } from '../../src/firmware/node.js';
import { ascii, join, put, u32 } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { codes, find, leaves, open, outline, shape, values } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
/** Where the first file begins. */
const FIRST = 0x48;

const raw = (text: string, input: Partial<fw.FileInput> = {}) =>
	fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii(text), ...input });
const filesOf = (bytes: Uint8Array, volume = 'FFSv2') => find(open(bytes), 'volume', volume).children();
const volumeOf = (...files: readonly Uint8Array[]) => fw.volume({ files });
const bodyText = ({ source, body }: FirmwareNode) =>
	Buffer.from(source.subarray(body.start, body.end)).toString('latin1');

/** A volume header as file systems of revision 1 have it. */
function ofRevision1(volume: Uint8Array): Uint8Array {
	volume[0x37] = 1;
	volume.fill(0, 0x32, 0x34);
	const sum = fw.balance16(volume.subarray(0, 0x48));
	return put(volume, 0x32, Uint8Array.of(sum & 0xff, sum >>> 8));
}

describe('a file', () => {
	it.each([
		[0x01, 'raw'],
		[0x02, 'freeform'],
		[0x03, 'SEC core'],
		[0x04, 'PEI core'],
		[0x05, 'DXE core'],
		[0x06, 'PEI module'],
		[0x07, 'DXE driver'],
		[0x08, 'PEI module and DXE driver'],
		[0x09, 'application'],
		[0x0a, 'MM module'],
		[0x0b, 'volume image'],
		[0x0c, 'MM module and DXE driver'],
		[0x0d, 'MM core'],
		[0x0e, 'standalone MM module'],
		[0x0f, 'standalone MM core'],
		[0xf0, 'padding'],
		[0xc1, 'type 0xc1'],
	])('of type %i', (type, subtype) => {
		const file = raw('abc', { type });
		expect(filesOf(volumeOf(file))[0]).toMatchObject({
			type: 'file',
			subtype,
			guid: GUID,
			span: { start: FIRST, end: FIRST + file.length },
			body: { start: FIRST + 24, end: FIRST + file.length },
			findings: [],
		});
	});

	it('has its sections, but for types without', () => {
		const body = fw.sections(fw.raw(ascii('abc')), fw.ui('Name'));
		const inside = (type: number) => shape(filesOf(volumeOf(fw.file({ guid: GUID, type, body }))).slice(0, 1));
		expect(inside(fw.FileType.Driver).slice(1)).toEqual(['  section raw', '  section user interface Name']);
		expect(inside(fw.FileType.Raw).slice(1)).toEqual([]);
		expect(inside(fw.FileType.Pad).slice(1)).toEqual([]);
		// A type of a vendor's.
		expect(inside(0xc1).slice(1)).toEqual(['  section raw', '  section user interface Name']);
	});

	it('begins at a multiple of eight, and the next one after it', () => {
		expect(outline(filesOf(volumeOf(raw('a'), raw('12345678'), raw(''))))).toEqual([
			'file raw 48+19',
			'file raw 68+20',
			'file raw 88+18',
			'free-space empty a0+f60',
		]);
	});

	it.each([
		['with a sum of its data', raw('abc', { checksum: true }), []],
		['without', raw('abc'), []],
		['without, as in revision 1', put(raw('abc'), 17, Uint8Array.of(0x5a)), []],
		['with a wrong one', raw('abc', { checksum: true, badDataSum: true }), ['file-sum']],
		['with another mark of none', raw('abc', { badDataSum: true }), ['file-sum']],
		['with a wrong sum of its header', raw('abc', { badHeaderSum: true }), ['file-header-sum']],
		['with both wrong', raw('abc', { badHeaderSum: true, badDataSum: true }), ['file-header-sum', 'file-sum']],
		['deleted', raw('abc', { state: 0x1f }), ['file-deleted']],
		['marked for update', raw('abc', { state: 0x0f }), []],
	])('%s', (_, file, expected) => {
		const root = open(volumeOf(raw('before'), file, raw('behind')));
		expect(codes(root)).toEqual(expected);
		expect(leaves(root).slice(0, 3)).toEqual(['before', 'abc', 'behind']);
		for (const { offset } of filesOf(volumeOf(file))[0]?.findings ?? []) expect(offset).toBe(FIRST);
	});

	it('has a sum of its data without the tail of two bytes', () => {
		const file = raw('abc', { checksum: true, large: false });
		const tailed = put(join(file, Uint8Array.of(0x12, 0x34)), 19, Uint8Array.of(0x41), Uint8Array.of(29));
		tailed[16] = 0;
		tailed[16] = fw.balance8(join(tailed.subarray(0, 17), tailed.subarray(18, 23)));
		const root = open(ofRevision1(volumeOf(tailed, raw('next'))));
		expect(codes(root)).toEqual([]);
		const [first, second] = find(root, 'volume').children();
		expect(first?.span).toEqual({ start: FIRST, end: FIRST + 29 });
		expect([first, second].map((node) => bodyText(node as FirmwareNode))).toEqual(['abc', 'next']);
	});

	it.each([
		['flash of zeros', 0],
		['flash of ones', 0xff],
	] as const)('has its state on %s', (_, erase) => {
		const files = [raw('kept', { erase }), raw('gone', { erase, state: 0x17 })];
		const root = open(fw.volume({ files, erase }));
		expect(shape(find(root, 'volume').children())).toEqual(['file raw', 'file raw', 'free-space empty']);
		expect(codes(root)).toEqual(['file-deleted']);
	});
});

describe('a large file', () => {
	const large = raw('large', { large: true });

	it('has 64 bits for its size in FFSv3', () => {
		const root = open(fw.volume({ guid: fw.FFS3, files: [large, raw('small')] }));
		expect(outline(find(root, 'volume', 'FFSv3').children()).slice(0, 2)).toEqual(['file raw 48+25', 'file raw 70+1d']);
		expect(leaves(root).slice(0, 2)).toEqual(['large', 'small']);
		expect(codes(root)).toEqual([]);
	});

	it('has 32 bits in the FFSv2 of Lenovo', () => {
		const lenovo = join(raw('').subarray(0, 24), u32(28 + 5), ascii('large'));
		put(lenovo, 19, Uint8Array.of(1, 0, 0, 0));
		lenovo[16] = 0;
		lenovo[16] = fw.balance8(join(lenovo.subarray(0, 17), lenovo.subarray(18, 23), lenovo.subarray(24, 28)));
		const root = open(volumeOf(lenovo, raw('small')));
		expect(outline(find(root, 'volume').children()).slice(0, 2)).toEqual(['file raw 48+21', 'file raw 70+1d']);
		expect(leaves(root).slice(0, 2)).toEqual(['large', 'small']);
		expect(codes(root)).toEqual([]);
	});

	it('may have 16 MiB and more', () => {
		const body = fw.sections(fw.raw(new Uint8Array(0x1000000)), fw.ui('Large'));
		const file = fw.file({ guid: GUID, type: fw.FileType.Driver, body, checksum: true });
		const root = open(fw.volume({ guid: fw.FFS3, files: [file, raw('small')] }));
		expect(codes(root)).toEqual([]);
		expect(outline(find(root, 'volume').children()).slice(0, 4)).toEqual([
			'file DXE driver 48+1000038',
			'  section raw 68+1000008',
			'  section user interface Large 1000070+10',
			'file raw 1000080+1d',
		]);
	});

	it('is none where only the attribute says so', () => {
		const file = put(raw('small'), 19, Uint8Array.of(1));
		file[16] = (file[16] as number) - 1;
		expect(outline(filesOf(volumeOf(file))).slice(0, 1)).toEqual(['file raw 48+1d']);
	});
});

describe('a header that is none', () => {
	/** 0x20 bytes in which the size stands as it would in a file. */
	const sized = (size: Uint8Array) => put(fw.filled(0x20, 0x33), 20, size);
	const v3 = (size: Uint8Array) => put(fw.filled(0x28, 0x33), 19, Uint8Array.of(1), new Uint8Array(4), size);

	it.each([
		['no size', sized(new Uint8Array(3)), fw.FFS2],
		['a size below its own', sized(Uint8Array.of(23, 0, 0)), fw.FFS2],
		['a size beyond the volume', sized(Uint8Array.of(0, 0x10, 0)), fw.FFS2],
		['a size of 16 MiB', sized(Uint8Array.of(0xff, 0xff, 0xff)), fw.FFS2],
		['a large size below its own', v3(fw.u64(31)), fw.FFS3],
		['a large size of 4 GiB', v3(fw.u64(2 ** 32 + 0x40)), fw.FFS3],
		['a large size of all ones', v3(fw.u64(0xffff_ffff_ffff_ffffn)), fw.FFS3],
		['a size that leads into the middle of data', sized(Uint8Array.of(0x28, 0, 0)), fw.FFS2],
	])('with %s is data up to the next file', (_, bytes, guid) => {
		const root = open(fw.volume({ guid, files: [raw('before'), raw('behind')], gapBeforeFile: [1, bytes] }));
		const [before, between, behind, free] = find(root, 'volume').children();
		expect(before?.subtype).toBe('raw');
		expect(between).toMatchObject({
			type: 'padding',
			subtype: 'data',
			span: { start: 0x68, end: 0x68 + bytes.length },
		});
		expect(between?.findings).toMatchObject([{ code: 'file-header', severity: 'warning', offset: 0x68 }]);
		expect(bodyText(behind as FirmwareNode)).toBe('behind');
		expect(free?.type).toBe('free-space');
	});

	it('at the end is data up to the end of the volume', () => {
		const root = open(put(volumeOf(raw('before')), 0x68, fw.filled(0x43, 0x33)));
		expect(outline(find(root, 'volume').children())).toEqual(['file raw 48+1e', 'padding data 68+f98']);
		expect(values(root)).toEqual([{ case: 'no-header', offset: 0x68, bytes: 3992, from: 0x68 }]);
	});

	it('is no file where the data behind it is another size', () => {
		const broken = put(raw('abc', { badHeaderSum: true }), 20, Uint8Array.of(0x28));
		const root = open(volumeOf(broken, raw('behind')));
		expect(values(root)[0]).toMatchObject({ case: 'damaged-header', offset: 0x48 });
		expect(leaves(root)[1]).toBe('behind');
	});
});

describe('what is between files', () => {
	it('is free space where it is blank', () => {
		for (const erase of [0xff, 0] as const) {
			const files = [raw('before', { erase }), raw('behind', { erase })];
			const root = open(fw.volume({ files, erase, gapBeforeFile: [1, 0x40] }));
			expect(outline(find(root, 'volume').children())).toEqual([
				'file raw 48+1e',
				'free-space empty 68+40',
				'file raw a8+1e',
				'free-space empty c8+f38',
			]);
			expect(codes(root)).toEqual([]);
		}
	});

	it('is free space, too, where the file behind it begins like blank flash', () => {
		const files = [raw('before'), fw.padFile(0x40)];
		expect(outline(filesOf(fw.volume({ files, gapBeforeFile: [1, 0x40] }))).slice(1, 3)).toEqual([
			'free-space empty 68+40',
			'file padding a8+40',
		]);
	});

	it('is empty padding where it is erased the other way', () => {
		const root = open(fw.volume({ files: [raw('before'), raw('behind')], gapBeforeFile: [1, fw.filled(0x40, 0)] }));
		expect(shape(find(root, 'volume').children()).slice(1, 3)).toEqual(['padding empty', 'file raw']);
		expect(codes(root)).toEqual([]);
	});

	it.each([8, 16, 0x28, 0x1000])('is data behind free space of %i bytes', (size) => {
		const gap = join(fw.filled(size, 0xff), ascii('some data'), fw.filled(7, 0xff));
		const root = open(fw.volume({ files: [raw('before'), raw('behind')], gapBeforeFile: [1, gap] }));
		expect(shape(find(root, 'volume').children())).toEqual([
			'file raw',
			'padding data',
			'file raw',
			'free-space empty',
		]);
		expect(codes(root)).toEqual(['file-header']);
		expect(values(root)[0]).toMatchObject({ case: 'after-free-space', offset: 0x68, from: 0x68 + size });
	});

	it('may hold a volume that was found nowhere else', () => {
		const lost = volumeOf(raw('lost'));
		for (const gap of [lost, join(fw.filled(0x20, 0xff), lost), join(fw.filled(0x20, 0x33), lost)]) {
			const root = open(fw.volume({ files: [raw('before'), raw('behind')], gapBeforeFile: [1, gap] }));
			expect(leaves(root)).toEqual(expect.arrayContaining(['before', 'lost', 'behind']));
		}
	});

	it('is no file where it only looks like one', () => {
		const damage: readonly (readonly [number, number])[] = [
			// State, type, sum of the header, size.
			[23, 0xff],
			[18, 0x77],
			[16, 0x12],
			[20, 0xee],
		];
		for (const [at, byte] of damage) {
			const decoy = put(raw('decoy', { checksum: true }), at, Uint8Array.of(byte));
			const gap = join(fw.filled(0x20, 0x33), decoy, fw.filled(3, 0x33));
			const root = open(fw.volume({ files: [raw('before'), raw('behind')], gapBeforeFile: [1, gap] }));
			expect(outline(find(root, 'volume').children()).slice(0, 3)).toEqual([
				'file raw 48+1e',
				'padding data 68+40',
				'file raw a8+1e',
			]);
		}
	});

	it('is no file where the sum of the data is wrong', () => {
		const decoy = raw('decoys!!', { checksum: true, badDataSum: true });
		const gap = join(fw.filled(0x20, 0x33), decoy);
		const root = open(fw.volume({ files: [raw('before'), raw('behind')], gapBeforeFile: [1, gap] }));
		expect(outline(find(root, 'volume').children())[1]).toBe('padding data 68+40');
	});
});

describe('a padding file', () => {
	it('may be empty', () => {
		const root = open(volumeOf(fw.padFile(0x40), raw('next')));
		expect(shape(find(root, 'volume').children()).slice(0, 2)).toEqual(['file padding', 'file raw']);
		expect(codes(root)).toEqual([]);
	});

	it('may hold data', () => {
		const root = open(volumeOf(fw.padFile(0x40, { body: ascii('data') }), raw('next')));
		expect(leaves(root)[0]).toBe(`data${'\xff'.repeat(0x40 - 24 - 4)}`);
	});

	it('may hold a volume', () => {
		const inner = volumeOf(raw('inside'));
		const root = open(volumeOf(fw.padFile(24 + inner.length + 8, { body: join(fw.filled(8, 0x33), inner) })));
		expect(leaves(root)).toContain('inside');
	});
});

it('takes the rest of a volume that is cut off for data', () => {
	const file = fw.file({ guid: GUID, type: fw.FileType.Raw, body: fw.filled(0x100, 0x33) });
	const root = open(fw.volume({ files: [raw('before'), file], blockSize: 8 }).subarray(0, 0xa0));
	expect(outline(find(root, 'volume').children())).toEqual(['file raw 48+1e', 'padding data 68+38']);
	expect(codes(root)).toEqual(['volume-length', 'file-header']);
});
