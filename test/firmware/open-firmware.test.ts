/** The tree as a whole: read on demand, decoded once, and every byte of the image in it. */
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPadding } from '../../src/bytes/padding.js';
import { bodyOf, type FirmwareNode } from '../../src/firmware/node.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { Opening } from '../../src/firmware/opening.js';
import { mutate, randomFrom } from '../fuzz/mutate.js';
import { ascii, join } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { allNodes, find, leaves, open, reasons, values } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const content = fw.sections(fw.ui('Inside'), fw.raw(ascii('the content')));

const fileOf = (...sections: readonly Uint8Array[]) => fw.file({ guid: GUID, type: fw.FileType.Freeform, sections });
const volumeOf = (...sections: readonly Uint8Array[]) => fw.volume({ files: [fileOf(...sections)] });

/** Counts its calls. */
function countingGzip() {
	const calls: number[] = [];
	const gzip = (packed: Uint8Array, maxSize: number) => {
		calls.push(maxSize);
		return new Uint8Array(gunzipSync(packed, { maxOutputLength: maxSize }));
	};
	return { calls, options: { decoders: { gzip } } };
}

describe('a tree', () => {
	it('is read when somebody asks for it, and once', () => {
		const { calls, options } = countingGzip();
		const root = openFirmware(volumeOf(fw.gzip(content)), options);
		const [volume] = root.children();
		const [file] = volume?.children() ?? [];
		const [section] = file?.children() ?? [];
		expect(section?.name).toBe('GZIP');
		expect(calls).toEqual([]);
		expect(section?.children()).toHaveLength(2);
		expect(section?.children()).toBe(section?.children());
		expect(root.children()).toBe(root.children());
		expect(calls).toEqual([128 << 20]);
	});

	it.each([
		['nothing', new Uint8Array()],
		['one byte', new Uint8Array(1)],
		['padding', fw.filled(0x10000, 0xff)],
		['text', ascii('no firmware at all')],
	])('of %s is the image alone', (_, bytes) => {
		const root = openFirmware(bytes);
		expect(root).toMatchObject({ type: 'image', source: bytes, span: { start: 0, end: bytes.length }, findings: [] });
		expect(root.children()).toEqual([]);
	});

	it('is the same where the image is a part of a larger buffer', () => {
		const image = volumeOf(fw.gzip(content));
		const part = join(fw.filled(13, 0x33), image, fw.filled(13, 0x33)).subarray(13, 13 + image.length);
		expect(leaves(open(part))).toEqual(leaves(open(image)));
	});
});

describe('a body that is packed the same in several places', () => {
	const same = () => fileOf(fw.gzip(content));

	it('is decoded once for five of them, and has the same nodes', () => {
		const { calls, options } = countingGzip();
		const root = openFirmware(join(fw.volume({ files: [same(), same()] }), fw.volume({ files: [same()] })), options);
		const inside = allNodes(root)
			.filter(({ name }) => name === 'GZIP')
			.map((section) => section.children());
		expect(inside).toHaveLength(3);
		expect(new Set(inside).size).toBe(1);
		expect(calls).toHaveLength(1);
		const many = countingGzip();
		allNodes(openFirmware(fw.volume({ files: Array.from({ length: 11 }, same) }), many.options));
		expect(many.calls).toHaveLength(3);
	});

	it('is decoded anew inside of others, so that nothing grows from nothing', () => {
		const { calls, options } = countingGzip();
		const nest = fw.gzip(fw.sections(fw.gzip(content), fw.gzip(content)));
		expect(leaves(openFirmware(volumeOf(nest, nest), options)).filter((text) => text === 'the content')).toHaveLength(
			4,
		);
		expect(calls).toHaveLength(3);
	});

	it('is told from those that only look alike', () => {
		const bodies = [1, 2, 3].map((byte) => {
			const noise = Uint8Array.from({ length: 999 }, (_, i) => (i === 300 ? byte : (i * i) >>> 3));
			return fw.raw(join(noise, ascii(`${byte}`)));
		});
		const stored = bodies.map((body) => fw.guidDefined(fw.SectionGuid.Gzip, new Uint8Array(), 1, body));
		const gzip = (packed: Uint8Array) => packed;
		const root = openFirmware(volumeOf(...stored), { decoders: { gzip } });
		expect(leaves(root).filter((text) => text.length === 1000)).toEqual(
			bodies.map((body) => Buffer.from(body.subarray(4)).toString('latin1')),
		);
	});

	it('takes no longer for thousands that look alike', () => {
		const opening = new Opening({}, () => []);
		const bodies = Array.from({ length: 20_000 }, (_, i) => {
			const bytes = new Uint8Array(2048);
			bytes.set([i & 0xff, i >>> 8], 1200);
			return bytes;
		});
		const results = bodies.map((body) => opening.once('none', body, () => []));
		expect(new Set(results).size).toBe(bodies.length);
	});
});

describe('what may be unpacked', () => {
	const zeros = (text: string) => fw.sections(fw.raw(new Uint8Array(400_000)), fw.ui(text));

	it('is bounded for each body', () => {
		const root = open(volumeOf(fw.gzip(zeros('large')), fw.gzip(content)), { maxSectionSize: 1000 });
		expect(reasons(root)).toEqual(['decoder-error: Cannot create a Buffer larger than 1000 bytes']);
		expect(leaves(root)).toContain('the content');
	});

	it('is bounded for all bodies together', () => {
		const list = ['a', 'b', 'c', 'd', 'e'].map((text) => fw.lzma(zeros(text)));
		const root = open(volumeOf(...list), { maxTotalSize: 1_000_000 });
		const names = allNodes(root).flatMap(({ subtype, name }) => (subtype === 'user interface' ? [name] : []));
		expect(names).toEqual(['a', 'b']);
		expect(reasons(root)).toEqual(['lzma-too-large', 'lzma-too-large']);
		expect(values(root).at(-1)).toEqual({ case: 'unpacked', limit: 1_000_000, offset: expect.any(Number) });
	});
});

/** What of the span is between the nodes, or in two of them. */
function holes(span: FirmwareNode['span'], nodes: readonly FirmwareNode[]): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	let at = span.start;
	for (const node of nodes) {
		if (node.span.start !== at) found.push([at, node.span.start]);
		at = node.span.end;
	}
	if (at !== span.end) found.push([at, span.end]);
	return found;
}

/** Bytes that are in no node; alignment and the padding behind sections are in none. */
function lost(node: FirmwareNode): readonly (readonly [number, number])[] {
	const children = node.children();
	if (children.length === 0 || children[0]?.source !== node.source) return [];
	const found = holes(node.body, children);
	const isFfs = node.type === 'volume' && children.some(({ type }) => type === 'file' || type === 'free-space');
	const isSections = children.some(({ type }) => type === 'section');
	const isFmp = node.subtype === 'FMP capsule';
	return found.filter(([start, end]) => {
		if (end < start) return true;
		if (isFfs && end - start < 8) return false;
		const aligned = start + (-(start - node.body.start) & 3);
		if (isSections && (end - start < 4 || isPadding(node.source, aligned, end))) return false;
		return !isFmp;
	});
}

it('has every byte of an image in one node, however damaged the image is', () => {
	const inner = fw.volume({ files: [fileOf(fw.raw(ascii('inner')), fw.ui('Inner'))], size: 0x400, blockSize: 0x100 });
	const image = fw.volume({
		size: 0x1400,
		blockSize: 0x100,
		guid: fw.FFS3,
		extendedHeader: { name: GUID },
		files: [
			fileOf(fw.ui('First'), fw.raw(ascii('first')), fw.compressed('none', fw.raw(ascii('second')))),
			fw.padFile(0x60),
			fw.file({ guid: GUID, type: fw.FileType.Raw, body: join(ascii('data'), inner), checksum: true }),
			fw.file({ guid: GUID, type: fw.FileType.VolumeImage, sections: [fw.volumeImage(inner)], large: true }),
			fileOf(fw.freeformSubtype(GUID, inner), fw.crc32Section(fw.raw(ascii('third')))),
		],
	});
	const starts = [
		image,
		join(fw.filled(0x33, 0x33), image, fw.filled(0x100, 0xff), inner, ascii('behind')),
		fw.capsule('efi', image),
		fw.flash(0x4000, [
			[0, fw.intelDescriptor({ regions: { bios: [0x2000, 0x3fff], me: [0x1000, 0x1fff] }, size: 0x80000 })],
			[0x2000, image],
		]),
	];
	fc.assert(
		fc.property(fc.integer(), fc.nat(starts.length - 1), (seed, which) => {
			const random = randomFrom(seed);
			const start = starts[which] as Uint8Array;
			const from = random(start.length);
			const bytes = join(start.subarray(0, from), mutate(start.subarray(from), random));
			const root = open(bytes);
			for (const node of allNodes(root)) {
				expect(lost(node), `in the ${node.type} at ${node.span.start}`).toEqual([]);
				expect(bodyOf(node)).toHaveLength(node.body.end - node.body.start);
			}
			if (root.children().length > 0) expect(holes(root.span, root.children())).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
	expect(find(open(image), 'volume', 'FFSv3').children().length).toBeGreaterThan(5);
});
