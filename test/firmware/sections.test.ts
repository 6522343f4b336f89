/** The sections of a file: each type, each encapsulation, and what is damaged in them. */
import { describe, expect, it } from 'vitest';
import type { Decoder } from '../../src/firmware/opening.js';
import { ascii, char16, join, put, u16, u32 } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { allNodes, codes, find, leaves, open, outline, reasons, shape } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const UNKNOWN = 'DEADBEEF-0123-4567-89AB-CDEF01234567';

/** A volume with one file of these bytes. */
function image(body: Uint8Array, large = false): Uint8Array {
	return fw.volume({ guid: fw.FFS3, files: [fw.file({ guid: GUID, type: fw.FileType.Freeform, body, large })] });
}

const holding = (...list: readonly Uint8Array[]) => image(fw.sections(...list));
const sectionsOf = (bytes: Uint8Array) => find(open(bytes), 'file').children();

/** A section inside, told by its name and its raw body. */
const content = fw.sections(fw.ui('Inside'), fw.raw(ascii('the content')));
const INSIDE = ['section user interface Inside', 'section raw'];

describe('a section', () => {
	it.each([
		['PE32', fw.pe32(ascii('MZ')), 'section PE32', 4],
		['PIC', fw.section(fw.SectionType.Pic, ascii('MZ')), 'section PIC', 4],
		['TE', fw.te(ascii('VZ')), 'section TE', 4],
		['DXE dependency', fw.depex(Uint8Array.of(6, 8)), 'section DXE dependency', 4],
		['PEI dependency', fw.depex(Uint8Array.of(6, 8), 'pei'), 'section PEI dependency', 4],
		['MM dependency', fw.depex(Uint8Array.of(6, 8), 'mm'), 'section MM dependency', 4],
		['user interface', fw.ui('Öl'), 'section user interface Öl', 4],
		['version', fw.version('1.2', 3), 'section version 1.2', 4],
		['compatibility 16', fw.section(fw.SectionType.Compatibility16, ascii('16')), 'section compatibility 16', 4],
		['raw', fw.raw(ascii('raw')), 'section raw', 4],
		['volume image', fw.volumeImage(ascii('no volume')), 'section volume image', 4],
		['freeform subtype', fw.freeformSubtype(GUID, ascii('body')), 'section freeform subtype', 20],
		['Insyde POST code', fw.section(0x20, u32(1)), 'section Insyde POST code', 4],
		['Phoenix POST code', fw.section(0xf0, u32(1)), 'section Phoenix POST code', 4],
	])('of the type %s', (_, section, line, headerSize) => {
		const nodes = sectionsOf(holding(section));
		const end = 0x60 + section.length;
		expect(shape(nodes)).toEqual([line]);
		expect(nodes).toMatchObject([
			{ span: { start: 0x60, end }, body: { start: 0x60 + headerSize, end }, findings: [] },
		]);
	});

	it('of a freeform subtype has its GUID, and the name of one that is known', () => {
		const vbt = '878AC2CC-5343-46F2-B563-51F89DAF56BA';
		const list = [fw.freeformSubtype(vbt, ascii('$VBT')), fw.freeformSubtype(UNKNOWN, ascii('MZ'))];
		expect(sectionsOf(holding(...list))).toMatchObject([
			{ guid: vbt, name: 'Intel VBT' },
			{ guid: UNKNOWN, body: { start: 0x8c, end: 0x8e } },
		]);
	});

	it.each([
		['without its NUL', fw.section(fw.SectionType.UserInterface, char16('Name').subarray(0, 8)), 'Name'],
		['of half a character', fw.section(fw.SectionType.UserInterface, char16('Name').subarray(0, 5)), 'Na'],
		['of nothing', fw.section(fw.SectionType.UserInterface, new Uint8Array()), ''],
		['of 300 characters', fw.ui('x'.repeat(300)), 'x'.repeat(256)],
		['of a version without its text', fw.section(fw.SectionType.Version, u16(7)), ''],
		['of a version without its number', fw.section(fw.SectionType.Version, new Uint8Array()), ''],
	])('with a text %s keeps to itself', (_, section, text) => {
		expect(sectionsOf(holding(section, fw.raw(ascii('next'))))[0]?.name).toBe(text);
	});

	it('begins at multiples of four from the start of the file', () => {
		const list = [fw.raw(ascii('a')), fw.raw(ascii('ab')), fw.raw(ascii('abc')), fw.raw(ascii('abcd'))];
		expect(outline(sectionsOf(holding(...list)))).toEqual([
			'section raw 60+5',
			'section raw 68+6',
			'section raw 70+7',
			'section raw 78+8',
		]);
	});

	it('may have the extended header', () => {
		const list = [
			fw.raw(ascii('abc'), { large: true }),
			fw.freeformSubtype(GUID, ascii('body'), { large: true }),
			fw.compressed('efi11', content, { large: true }),
			fw.lzma(content, {}, { large: true }),
			fw.crc32Section(content, { large: true }),
			fw.signed(content, { large: true }),
		];
		const root = open(holding(...list));
		expect(codes(root)).toEqual([]);
		expect(shape(find(root, 'file').children())).toEqual([
			'section raw',
			'section freeform subtype',
			'section compressed EFI 1.1 or Tiano',
			...INSIDE.map((line) => `  ${line}`),
			'section GUID defined LZMA',
			...INSIDE.map((line) => `  ${line}`),
			'section GUID defined CRC-32',
			...INSIDE.map((line) => `  ${line}`),
			'section GUID defined signed',
			...INSIDE.map((line) => `  ${line}`),
		]);
		expect(leaves(root)).toEqual(expect.arrayContaining(['abc', 'body', 'the content']));
	});

	it('may have 16 MiB and more', () => {
		const root = open(image(fw.sections(fw.raw(new Uint8Array(0x1000000)), fw.ui('Behind')), true));
		expect(codes(root)).toEqual([]);
		expect(outline(find(root, 'file').children())).toEqual([
			'section raw 68+1000008',
			'section user interface Behind 1000070+12',
		]);
	});

	it('of an unknown type is one where a section follows it', () => {
		const root = open(holding(fw.section(0x1d, ascii('new')), fw.raw(ascii('known'))));
		expect(shape(find(root, 'file').children())).toEqual(['section type 0x1d', 'section raw']);
		expect(codes(root)).toEqual([]);
	});
});

describe('what is no section', () => {
	it.each([
		['of no known type', fw.section(0x1d, ascii('no section'))],
		['of no size', fw.raw(ascii('no section'), { size: 0 })],
		['smaller than its header', fw.raw(ascii('no section'), { size: 3 })],
		['smaller than its extended header', fw.raw(ascii('no section'), { large: true, size: 7 })],
		['one byte too large', fw.raw(ascii('no section'), { size: 15 })],
		['of 4 GiB', fw.raw(ascii('no section'), { large: true, size: 0xffffffff })],
		['without room for its header', Uint8Array.of(4, 0, 0x19)],
		['without room for its extended header', Uint8Array.of(0xff, 0xff, 0xff, 0x19, 8, 0, 0)],
	])('is data: %s', (_, bytes) => {
		const root = open(holding(fw.raw(ascii('abcd')), bytes));
		expect(outline(find(root, 'file').children())).toEqual([
			'section raw 60+8',
			`data 68+${bytes.length.toString(16)}`,
		]);
		expect(codes(root)).toEqual(['section-header']);
		expect(leaves(root)).toContain(Buffer.from(bytes).toString('latin1'));
	});

	it.each([0, 0xff])('is passed over where it is padding of %i', (fill) => {
		const root = open(image(join(fw.raw(ascii('abcd')), fw.filled(40, fill))));
		expect(shape(find(root, 'file').children())).toEqual(['section raw']);
		expect(codes(root)).toEqual([]);
	});

	it('may hold volumes', () => {
		const volume = fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii('leaf') })] });
		const root = open(image(join(fw.raw(ascii('abcd')), fw.filled(12, 0x33), volume)));
		expect(shape(find(root, 'file').children()).slice(0, 6)).toEqual([
			'section raw',
			'data',
			'  padding data',
			'  volume FFSv2',
			'    file raw',
			'    free-space empty',
		]);
		expect(leaves(root)).toContain('leaf');
	});
});

describe('an encapsulation', () => {
	it.each([
		['not compressed', fw.compressed('none', content), 'section compressed not compressed'],
		['EFI 1.1', fw.compressed('efi11', content), 'section compressed EFI 1.1 or Tiano'],
		['Tiano', fw.compressed('tiano', content), 'section compressed EFI 1.1 or Tiano'],
		['LZMA', fw.lzma(content), 'section GUID defined LZMA'],
		['LZMA of unknown size', fw.lzma(content, { size: 'unknown' }), 'section GUID defined LZMA'],
		['LZMA with x86 filter', fw.lzmaF86(content), 'section GUID defined LZMA with x86 filter'],
		['Tiano by GUID', fw.tianoSection(content), 'section GUID defined Tiano'],
		['zlib of AMD', fw.zlibAmd(content), 'section GUID defined zlib (AMD)'],
		['GZIP', fw.gzip(content), 'section GUID defined GZIP'],
		['Brotli', fw.brotli(content), 'section GUID defined Brotli'],
		['CRC-32', fw.crc32Section(content), 'section GUID defined CRC-32'],
		['signed', fw.signed(content), 'section GUID defined signed'],
		['signed, certificate as data', fw.signed(content, { certificate: 'data' }), 'section GUID defined signed'],
		['disposable', fw.disposable(content), 'section disposable'],
	])('is opened: %s', (_, section, line) => {
		const root = open(holding(section));
		expect(shape(find(root, 'file').children())).toEqual([line, ...INSIDE.map((inside) => `  ${inside}`)]);
		expect(leaves(root)).toContain('the content');
		expect(codes(root)).toEqual([]);
	});

	const packed = (guid: string, body: Uint8Array) => fw.guidDefined(guid, new Uint8Array(), 1, body);

	it.each([
		['LZMA (HP)', '0ED85E23-F253-413F-A03C-901987B04397', fw.lzmaCompress(content)],
		['LZMA (Microsoft)', 'BD9921EA-ED91-404A-8B2F-B4D724747C8C', fw.lzmaCompress(content)],
		['LZMA', fw.SectionGuid.Lzma, join(u32(0x1234), fw.lzmaCompress(content))],
		['LZMA, by its header', UNKNOWN, fw.lzmaCompress(content)],
		['zlib (AMD, second kind)', '991EFAC0-E260-416B-A4B8-3B153072B804', fw.amdZlib(content)],
	])('of a vendor is opened: %s', (name, guid, body) => {
		const root = open(holding(packed(guid, body)));
		expect(shape(find(root, 'file').children())).toEqual([
			`section GUID defined ${name}`,
			...INSIDE.map((line) => `  ${line}`),
		]);
	});

	it('of the customized kind is LZMA, with four bytes before it or without', () => {
		for (const before of [new Uint8Array(), u32(7)]) {
			const body = join(u32(content.length), Uint8Array.of(2), before, fw.lzmaCompress(content));
			const root = open(holding(fw.section(fw.SectionType.Compression, body)));
			expect(shape(find(root, 'file').children())).toEqual([
				'section compressed LZMA (customized)',
				...INSIDE.map((line) => `  ${line}`),
			]);
		}
	});

	it('of EFI 1.1 or Tiano is the one that gives a volume, too', () => {
		const volume = fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii('leaf') })] });
		for (const kind of ['efi11', 'tiano'] as const) {
			const root = open(holding(fw.compressed(kind, volume)));
			expect(shape(find(root, 'file').children()).slice(0, 3)).toEqual([
				'section compressed EFI 1.1 or Tiano',
				'  volume FFSv2',
				'    file raw',
			]);
		}
	});

	it('with a certificate of RSA 2048 and SHA-256 alone begins behind it', () => {
		const guid = 'A7717414-C616-4977-9420-844712A735BF';
		const certificate = join(fw.guid('51AA59DE-FDF2-4EA3-BC63-875FB7842EE9'), fw.filled(512, 0x5c));
		for (const section of [
			fw.guidDefined(guid, certificate, 1, content),
			fw.guidDefined(guid, new Uint8Array(), 1, join(certificate, content)),
		]) {
			const root = open(holding(section));
			expect(shape(find(root, 'section').children())).toEqual(INSIDE);
			expect(codes(root)).toEqual([]);
		}
	});

	it('says that its CRC-32 is wrong, and is opened', () => {
		const section = fw.crc32Section(content);
		put(section, 24, u32(0x12345678));
		const root = open(holding(section));
		expect(find(root, 'section').findings).toMatchObject([{ code: 'section-crc', severity: 'warning', offset: 0x60 }]);
		expect(shape(find(root, 'section').children())).toEqual(INSIDE);
	});

	it.each([
		[0, 'sections', content, INSIDE, []],
		[1, 'sections', content, INSIDE, []],
		[0, 'data', ascii('data of whatever kind'), ['data'], []],
		[1, 'data', ascii('data of whatever kind'), ['data'], ['section-unknown']],
	] as const)('of an unknown GUID with attributes %i and %s inside', (attributes, _, body, lines, expected) => {
		const root = open(holding(fw.guidDefined(UNKNOWN, new Uint8Array(), attributes, body)));
		expect(shape(find(root, 'section').children())).toEqual(lines);
		expect(codes(root)).toEqual(expected);
	});

	it('of an unknown GUID may hold a volume', () => {
		const volume = fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii('leaf') })] });
		const root = open(holding(fw.guidDefined(UNKNOWN, u32(1), 1, join(fw.filled(8, 0x33), volume))));
		expect(leaves(root)).toContain('leaf');
		expect(codes(root)).toEqual([]);
	});

	it.each([
		['zlib (AMD)', fw.zlibAmd(content)],
		['GZIP', fw.gzip(content)],
		['Brotli', fw.brotli(content)],
	])('stays closed where nobody brings a decoder: %s', (name, section) => {
		const root = open(holding(section, fw.raw(ascii('next'))), { decoders: {} });
		expect(shape(find(root, 'file').children())).toEqual([`section GUID defined ${name}`, '  data', 'section raw']);
		const data = find(root, 'data');
		expect(data.span).toEqual(find(root, 'section').body);
		expect(data.findings).toMatchObject([{ code: 'section-undecodable', severity: 'warning' }]);
		expect(reasons(root)).toEqual(['no-decoder']);
	});

	const damaged = (section: Uint8Array, at: number, bytes: readonly number[]) =>
		put(section.slice(), at, Uint8Array.from(bytes));

	it.each([
		['EFI 1.1, cut off', damaged(fw.compressed('efi11', content), 9, [0xff, 0xff]), 'decompress-truncated'],
		['EFI 1.1, no code', damaged(fw.compressed('efi11', content), 9 + 8, Array(20).fill(0xff)), 'decompress-code'],
		['LZMA, properties', damaged(fw.lzma(content), 24, [0xff]), 'lzma-properties'],
		['LZMA, too large', damaged(fw.lzma(content), 24 + 5, [0, 0, 0, 0x10]), 'lzma-too-large'],
		['zlib, size', damaged(fw.zlibAmd(content), 24 + 0x14, [0, 0, 1, 0]), 'zlib-size'],
		['zlib, no size', damaged(fw.zlibAmd(content), 24 + 0x14, [0, 0, 0, 0]), 'zlib-size'],
		['GZIP', damaged(fw.gzip(content), 24, [0]), 'decoder-error: incorrect header check'],
		['Brotli', damaged(fw.brotli(content), 24 + 16, Array(8).fill(0xff)), 'decoder-error: Decompression failed'],
		['zlib without its header', packed(fw.SectionGuid.ZlibAmd, ascii('short')), 'zlib-size'],
		['LZMA without its header', packed(fw.SectionGuid.Lzma, ascii('short')), 'lzma-truncated'],
		['nothing', packed(fw.SectionGuid.Lzma, new Uint8Array()), 'lzma-truncated'],
		['compressed without a type', fw.section(fw.SectionType.Compression, u32(1)), 'decompress-truncated'],
	])('stays closed where it is damaged: %s', (_, section, reason) => {
		const root = open(holding(section, fw.raw(ascii('next'))));
		expect(codes(root)).toEqual(['section-undecodable']);
		expect(reasons(root)).toEqual([reason]);
		expect(leaves(root)).toContain('next');
	});

	it('that is damaged says so at each place, with its offset', () => {
		const section = damaged(fw.lzma(content), 24, [0xff]);
		const root = open(holding(section, section));
		const offsets = allNodes(root).flatMap(({ findings }) => findings.map(({ offset }) => offset));
		expect(offsets).toEqual([0x60 + 24, 0x60 + fw.alignUp(section.length, 4) + 24]);
	});

	it.each([
		['before the GUID', 0, 4],
		['into the middle of the GUID', 8, 8],
		['behind the section', 0xffff, 24 + content.length],
	])('with a data offset that leads %s keeps to itself', (_, offset, start) => {
		const section = put(fw.guidDefined(UNKNOWN, new Uint8Array(), 0, content), 20, u16(offset));
		const body = { start: 0x60 + start, end: 0x60 + section.length };
		expect(sectionsOf(holding(section))).toMatchObject([{ body }]);
	});

	it('is read to the end eight levels deep', () => {
		const packers = [
			fw.crc32Section,
			fw.tianoSection,
			fw.gzip,
			fw.lzma,
			(held: Uint8Array) => fw.compressed('efi11', held),
			fw.disposable,
			fw.brotli,
			fw.lzmaF86,
		];
		const nest = packers.reduce((held, pack) => pack(held), content);
		const root = open(holding(nest));
		expect(codes(root)).toEqual([]);
		expect(leaves(root)).toContain('the content');
		expect(shape(find(root, 'file').children()).at(-1)).toBe(`${' '.repeat(16)}section raw`);
	});

	it('gives whatever came out where that is no section', () => {
		const root = open(holding(fw.lzma(ascii('no section at all'))));
		expect(shape(find(root, 'file').children())).toEqual(['section GUID defined LZMA', '  data']);
		expect(leaves(root)).toContain('no section at all');
		expect(codes(root)).toEqual([]);
	});

	it('is not believed where a decoder returns nothing', () => {
		const nothing: Decoder = () => new Uint8Array();
		const root = open(holding(fw.gzip(content)), { decoders: { gzip: nothing } });
		expect(shape(find(root, 'file').children())).toEqual(['section GUID defined GZIP', '  data']);
	});
});
