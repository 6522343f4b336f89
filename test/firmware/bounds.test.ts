/**
 * Images that are made to take time or memory: each is read in a second or two, and what can be read of it is there. The
 * time limits are the tests' own, far above that; without bounds these would go on for minutes, or for good.
 */
import { describe, expect, it } from 'vitest';
import { nameOf, walk } from '../../src/firmware/walk.js';
import { ascii, join, put, u16, u32 } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { codes, find, leaves, open, reasons, values } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const MiB = 1 << 20;
/** Nodes of one image. */
const MAX_NODES = 1 << 17;

function repeated(unit: Uint8Array, size: number): Uint8Array {
	const bytes = new Uint8Array(size - (size % unit.length));
	for (let at = 0; at < bytes.length; at += unit.length) bytes.set(unit, at);
	return bytes;
}

/** A volume with this where its files are. */
function volumeOf(content: Uint8Array, guid = fw.FFS3): Uint8Array {
	const bytes = fw.volume({ guid, size: fw.alignUp(0x48 + content.length, 0x1000) });
	return put(bytes, 0x48, content);
}

const holding = (body: Uint8Array) => fw.file({ guid: GUID, type: fw.FileType.Freeform, body, large: true });
const last = fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii('the last file') });
/** A volume with a file that holds these sections, and another file behind it. */
const imageOf = (...sections: readonly Uint8Array[]) =>
	fw.volume({ guid: fw.FFS3, files: [holding(fw.sections(...sections)), last] });

function count(bytes: Uint8Array): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { node } of walk(open(bytes))) counts[node.type] = (counts[node.type] ?? 0) + 1;
	return counts;
}

/** Memory that is used more afterwards, in bytes. */
function growth(work: () => void): number {
	const before = process.memoryUsage().rss;
	work();
	return process.memoryUsage().rss - before;
}

describe('a decompression bomb', () => {
	const zeros = new Uint8Array(200 * MiB);
	/** Just too much, for encoders that take their time. */
	const fewer = zeros.subarray(0, 129 * MiB);
	const bomb = fw.lzmaCompress(zeros, { size: 'unknown' });
	const declared = put(bomb.slice(), 5, fw.u64(zeros.length));
	const packed = (guid: string, body: Uint8Array) => fw.guidDefined(guid, new Uint8Array(), 1, body);
	const behind = fw.lzma(fw.raw(ascii('behind the bomb')));

	it.each([
		['LZMA of 200 MiB', packed(fw.SectionGuid.Lzma, declared), 'lzma-too-large'],
		['LZMA of unknown size', packed(fw.SectionGuid.Lzma, bomb), 'lzma-too-large'],
		['LZMA with x86 filter', packed(fw.SectionGuid.LzmaF86, bomb), 'lzma-too-large'],
		['LZMA of 4 GiB', packed(fw.SectionGuid.Lzma, put(bomb.slice(), 5, fw.u64(2 ** 32))), 'lzma-too-large'],
		['Tiano of 4 GiB', packed(fw.SectionGuid.Tiano, join(u32(8, 0xffffffff), u32(0, 0))), 'decompress-too-large'],
		['gzip', fw.gzip(fewer), 'decoder-error: Cannot create a Buffer larger than 134217728 bytes'],
		['zlib of AMD', fw.zlibAmd(fewer), 'decoder-error: Cannot create a Buffer larger than 134217728 bytes'],
		['Brotli', fw.brotli(fewer), 'decoder-error: Cannot create a Buffer larger than 134217728 bytes'],
	])('stays closed: %s', (_, section, reason) => {
		const root = open(imageOf(section, behind));
		expect(reasons(root)).toEqual([reason]);
		expect(leaves(root)).toEqual(expect.arrayContaining(['behind the bomb', 'the last file']));
	});

	it('many of them stay closed, whether they unpack or fail at the end', () => {
		const large = fw.lzmaCompress(zeros.subarray(0, 100 * MiB));
		const failing = put(large.slice(), large.length - 20, fw.filled(8, 0x55));
		for (const body of [large, failing]) {
			const list = Array.from({ length: 200 }, (_, i) => packed(fw.SectionGuid.Lzma, join(body, new Uint8Array(i))));
			const root = open(imageOf(...list), { maxTotalSize: 256 * MiB });
			expect(codes(root).filter((code) => code === 'section-undecodable').length).toBeGreaterThan(190);
			expect(leaves(root)).toContain('the last file');
		}
	});

	it('of tiny bodies is no cheaper', () => {
		// With these properties, a decoder needs six megabytes of tables.
		const tiny = join(Uint8Array.of(224), u32(0x1000), fw.u64(0), new Uint8Array(8));
		const list = Array.from({ length: 10_000 }, (_, i) => packed(fw.SectionGuid.Lzma, join(tiny, u32(i))));
		const root = open(imageOf(...list), { maxTotalSize: 128 * MiB });
		expect(values(root)[0]).toMatchObject({ case: 'unpacked', limit: 134217728 });
		expect(leaves(root)).toContain('the last file');
	});

	it('of two in two in two ends', () => {
		let section = fw.raw(ascii('leaf'));
		for (let i = 0; i < 40; i++) section = fw.lzma(fw.sections(section, section));
		const image = imageOf(section);
		expect(image.length).toBeLessThan(64 << 10);
		const counts = count(image);
		expect(counts['section']).toBeLessThan(MAX_NODES);
		expect(leaves(open(image)).length).toBeGreaterThan(1000);
	});

	it('of bodies that are the same ends', () => {
		const section = fw.lzma(repeated(fw.raw(new Uint8Array()), 400_000));
		const aligned = join(section, new Uint8Array(-section.length & 3));
		const counts = count(volumeOf(join(holding(repeated(aligned, MiB)))));
		expect(counts['section']).toBeGreaterThan(MAX_NODES / 2);
		expect(counts['section']).toBeLessThan(6 * MAX_NODES);
	});
});

describe('nesting without end', () => {
	const nest = (wrap: (held: Uint8Array) => Uint8Array, levels: number) =>
		Array.from({ length: levels }).reduce<Uint8Array>(wrap, fw.raw(ascii('leaf')));

	it.each([
		['disposable sections', (held: Uint8Array) => fw.disposable(held)],
		['sections that are not compressed', (held: Uint8Array) => fw.compressed('none', held)],
		['sections with a CRC-32', (held: Uint8Array) => fw.crc32Section(held)],
		['sections of an unknown GUID', (held: Uint8Array) => fw.guidDefined(GUID, new Uint8Array(), 0, held)],
		['LZMA', (held: Uint8Array) => fw.lzma(held)],
		['volumes', (held: Uint8Array) => fw.raw(volumeOf(holding(held)))],
	])('of %s is read some fifty levels deep', (_, wrap) => {
		const root = open(imageOf(nest(wrap, 300)));
		const depths = Array.from(walk(root), ({ parents }) => parents.length);
		expect(Math.max(...depths)).toBeGreaterThan(40);
		expect(Math.max(...depths)).toBeLessThan(60);
		expect(leaves(root)).toContain('the last file');
	});

	it('of a thousand disposable sections does not end in the stack', () => {
		const root = open(imageOf(nest((held) => fw.disposable(held), 1000)));
		for (const { node } of walk(root)) nameOf(node);
		expect(leaves(root)).toContain('the last file');
	});
});

describe('very many', () => {
	it('files are all there', () => {
		const tiny = fw.file({ guid: GUID, type: fw.FileType.Raw });
		const grown = growth(() => {
			expect(count(volumeOf(join(repeated(tiny, 100_000 * tiny.length), last)))).toMatchObject({ file: 100_001 });
		});
		expect(grown).toBeLessThan(256 * MiB);
	});

	it('files too many are not listed, and searched', () => {
		const tiny = fw.file({ guid: GUID, type: fw.FileType.Raw });
		const root = open(volumeOf(join(repeated(tiny, 600_000 * tiny.length), last)));
		const files = find(root, 'volume').children();
		expect(files).toHaveLength(MAX_NODES);
		expect(files.at(-1)).toMatchObject({ type: 'padding', findings: [{ code: 'work-limit' }] });
		expect(files.at(-1)?.findings[0]?.values).toMatchObject({ case: 'nodes', limit: MAX_NODES });
		expect(leaves(root).at(-1)).toContain('the last file');
	});

	it('sections too many are not listed, and searched', () => {
		const empty = fw.raw(new Uint8Array());
		const root = open(fw.volume({ guid: fw.FFS3, files: [holding(repeated(empty, 4 * 600_000)), last] }));
		const sections = find(root, 'file').children();
		expect(sections.length).toBeLessThanOrEqual(MAX_NODES);
		expect(sections.at(-1)).toMatchObject({ type: 'data', findings: [{ code: 'work-limit' }] });
		expect(values(root)).toContainEqual(expect.objectContaining({ case: 'nodes', limit: MAX_NODES }));
	});

	it('sections in unpacked data count like others', () => {
		const one = fw.raw(volumeOf(holding(repeated(fw.raw(new Uint8Array()), 4 * 100_000))));
		const packed = fw.lzma(fw.sections(...Array.from({ length: 10 }, () => one)));
		expect(count(imageOf(packed))['section']).toBeLessThanOrEqual(MAX_NODES);
	});

	it('signatures of volumes hide none', () => {
		// Each is the middle of a header of its own that may be one but for its sum.
		const decoy = join(ascii('_FVH'), u32(0x800), u16(0x400, 0x1234, 0), Uint8Array.of(0, 2));
		const root = open(join(new Uint8Array(0x28), repeated(decoy, 2 * MiB), fw.volume({ files: [last] })));
		expect(root.children().map(({ type }) => type)).toEqual(['padding', 'volume']);
		expect(leaves(root)).toContain('the last file');
	});

	it('files with a wrong sum of their data are passed over', () => {
		// Each says that it goes to the end, so that each has to be summed up to the end.
		const size = 8 * MiB;
		const area = new Uint8Array(size).fill(0x11);
		const input = { guid: GUID, type: fw.FileType.Freeform, checksum: true, size: 0 };
		const header = fw.file(input).slice(0, 24);
		// All bytes of a header sum to zero, and so do those of any number of them.
		const sum = header[16] as number;
		header[17] = 8;
		for (let at = 24; at + 24 <= size; at += 24) {
			const left = size - at;
			const bytes = [left & 0xff, (left >>> 8) & 0xff, left >>> 16] as const;
			header.set(bytes, 20);
			header[16] = sum - bytes[0] - bytes[1] - bytes[2];
			area.set(header, at);
		}
		const root = open(
			fw.flash(size + 0x2000, [
				[0, volumeOf(area, fw.FFS2)],
				[size + 0x1000, volumeOf(last)],
			]),
		);
		expect(codes(root)).toContain('file-header');
		expect(leaves(root)).toContain('the last file');
	});

	it('sizes of 4 GiB are none', () => {
		const sizes = [
			fw.volume({ length: 2 ** 32 - 1, files: [last] }),
			fw.volume({ length: 2 ** 53, files: [last] }),
			fw.volume({ guid: fw.FFS3, files: [last, put(holding(ascii('abc')), 24, fw.u64(0xffffffff))] }),
			imageOf(fw.raw(ascii('abc')), fw.raw(ascii('abc'), { large: true, size: 0xffffffff })),
			fw.capsule('efi', fw.volume({ files: [last] }), { size: 0xffffffff }),
		];
		for (const bytes of sizes) {
			const root = open(bytes);
			expect(leaves(root)).toContain('the last file');
			for (const { node } of walk(root)) expect(node.span.end).toBeLessThanOrEqual(node.source.length);
		}
	});
});

it('opens a payload once that an update lists 64 times, also where it holds another such update', () => {
	const update = (payload: Uint8Array) => {
		const items = 64;
		const table = 8 + 8 * items;
		const offsets = Array.from({ length: items }, () => fw.u64(table));
		const body = join(u32(1), u16(0, items), ...offsets, u32(1), new Uint8Array(28), payload);
		return join(fw.guid(fw.CapsuleGuid.fmp), u32(28, 0, 28 + body.length), body);
	};
	const volume = volumeOf(last);
	expect([...walk(open(update(update(update(update(volume))))))].length).toBeLessThan(100);
	expect(find(open(update(update(volume))), 'volume')).toBeDefined();
});
