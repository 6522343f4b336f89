/** Capsules: all kinds of them, in each other, with payloads, cut off and with sizes that cannot be. */
import { describe, expect, it } from 'vitest';
import { ascii, join, put, u16, u32 } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { codes, find, leaves, open, outline, shape, values } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';

const volumeOf = (text: string) =>
	fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii(text) })] });
const volume = volumeOf('leaf');
const FILES = ['file raw', 'free-space empty'];

const KINDS = [
	['efi', 'EFI capsule', 28],
	['intel', 'Intel capsule', 28],
	['lenovo', 'Lenovo capsule', 28],
	['lenovo2', 'Lenovo capsule', 28],
	['toshiba', 'Toshiba capsule', 28],
	['aptio-signed', 'AMI Aptio capsule, signed', 0x100],
	['aptio-unsigned', 'AMI Aptio capsule, unsigned', 0x100],
	['fmp', 'FMP capsule', 28],
] as const;

describe('a capsule', () => {
	it.each(KINDS)('is opened: %s', (kind, subtype, headerSize) => {
		const bytes = fw.capsule(kind, volume);
		const root = open(bytes);
		expect(root.children()).toMatchObject([
			{
				type: 'capsule',
				subtype,
				guid: fw.CapsuleGuid[kind],
				span: { start: 0, end: bytes.length },
				body: { start: headerSize, end: bytes.length },
				findings: [],
			},
		]);
		expect(leaves(root)).toContain('leaf');
		expect(codes(root)).toEqual([]);
	});

	it('has what its header is followed by, whatever its size', () => {
		for (const headerSize of [28, 0x50, 0x800, 0x1000, 0x10000]) {
			const root = open(fw.capsule('efi', volume, { headerSize }));
			expect(outline(root.children()).slice(0, 2)).toEqual([
				`capsule EFI capsule 0+${(headerSize + 0x1000).toString(16)}`,
				`  volume FFSv2 ${headerSize.toString(16)}+1000`,
			]);
		}
	});

	it('may count its image only, and be followed by more', () => {
		const root = open(join(fw.capsule('efi', volume, { size: volume.length }), volumeOf('more')));
		expect(codes(root)).toEqual([]);
		expect(leaves(root)).toEqual(expect.arrayContaining(['leaf', 'more']));
	});

	it.each([
		['efi', { size: 0x1100 }],
		['toshiba', { size: 0x1100 }],
		['aptio-signed', { size: 0x1200 }],
	] as const)('says that it is cut off: %s', (kind, options) => {
		const root = open(fw.capsule(kind, volume, options));
		expect(root.children()[0]?.findings).toMatchObject([{ code: 'capsule-truncated', severity: 'warning', offset: 0 }]);
		expect(values(root)[0]).toEqual({ offset: 0, declared: options.size, bytes: root.span.end });
		expect(leaves(root)).toContain('leaf');
	});

	it('of 4 GiB is cut off, too', () => {
		expect(codes(open(fw.capsule('efi', volume, { size: 0xffffffff })))).toEqual(['capsule-truncated']);
	});

	it('may be in another, and that around a flash', () => {
		const flash = fw.flash(0x2000, [
			[0, fw.intelDescriptor({ regions: { bios: [0x1000, 0x1fff] }, size: 0x80000 })],
			[0x1000, volume],
		]);
		const root = open(fw.capsule('efi', fw.capsule('aptio-signed', fw.capsule('lenovo', flash))));
		expect(shape(root.children())).toEqual([
			'capsule EFI capsule',
			'  capsule AMI Aptio capsule, signed',
			'    capsule Lenovo capsule',
			'      region descriptor',
			'      region BIOS',
			'        volume FFSv2',
			...FILES.map((line) => `          ${line}`),
		]);
	});

	it('is data where it is the fifth in a row', () => {
		const nest = KINDS.slice(0, 5).reduce((held, [kind]) => fw.capsule(kind, held), volume);
		const root = open(nest);
		expect(shape(root.children()).slice(3)).toEqual([
			'      capsule Intel capsule',
			'        padding data',
			'        volume FFSv2',
			...FILES.map((line) => `          ${line}`),
		]);
	});
});

describe('what is no capsule', () => {
	const headerSized = (size: number) => put(fw.capsule('efi', volume), 16, u32(size));
	const imageAt = (at: number) => put(fw.capsule('aptio-signed', volume), 28, u16(at));

	it.each([
		['a header of nothing', headerSized(0)],
		['a header of 27 bytes', headerSized(27)],
		['a header of more than 64 KiB', headerSized(0x10001)],
		['a header of all there is and more', headerSized(0x101d)],
		['a header of 4 GiB', headerSized(0xffffffff)],
		['an image at nothing', imageAt(0)],
		['an image behind the end', imageAt(0xffff)],
		['another GUID', put(fw.capsule('efi', volume), 0, fw.guid(GUID))],
		['a capsule behind data', join(u32(0x33), fw.capsule('efi', volume))],
	])('is searched for volumes: %s', (_, bytes) => {
		const root = open(bytes);
		expect(root.children().map(({ type }) => type)).toEqual(['padding', 'volume']);
		expect(leaves(root)).toContain('leaf');
	});

	it.each([0, 16, 27])('is nothing where only %i bytes are there', (size) => {
		expect(open(fw.capsule('efi', volume).subarray(0, size)).children()).toEqual([]);
	});

	it('holds nothing where it is a header only', () => {
		const root = open(fw.capsule('efi', new Uint8Array()));
		expect(outline(root.children())).toEqual(['capsule EFI capsule 0+1c']);
	});
});

describe('an FMP capsule', () => {
	const TYPE = '0ABBA7DC-E516-4167-BBF5-4D9D1C739416';

	it.each([1, 2, 3] as const)('has a payload behind a header of version %i', (imageVersion) => {
		const root = open(fw.fmpCapsule({ payloads: [{ image: volume }], imageVersion }));
		const [payload] = root.children()[0]?.children() ?? [];
		expect(payload).toMatchObject({ type: 'data', subtype: 'payload', guid: TYPE, span: { start: 28 + 16 } });
		expect(payload?.body.start).toBe(28 + 16 + 24 + 8 * imageVersion);
		expect(shape(payload?.children() ?? [])).toEqual(['volume FFSv2', ...FILES.map((line) => `  ${line}`)]);
	});

	it('has drivers before its payloads', () => {
		const drivers = [ascii('MZ driver'), ascii('MZ second')];
		const payloads = [
			{ image: volume, vendorCode: ascii('code') },
			{ image: volumeOf('second'), typeId: GUID },
		];
		const root = open(fw.fmpCapsule({ drivers, payloads }));
		expect(root.children()[0]?.children()).toMatchObject([
			{ subtype: 'driver' },
			{ subtype: 'driver' },
			{ subtype: 'payload', guid: TYPE },
			{ subtype: 'payload', guid: GUID },
		]);
		expect(leaves(root)).toEqual(expect.arrayContaining(['MZ driver', 'MZ second', 'leaf', 'second']));
		expect(codes(root)).toEqual([]);
	});

	it('has payloads behind a certificate and the header of edk2', () => {
		const certificate = join(fw.u64(1), u32(0x20), u16(0x200, 0x0ef1), fw.filled(0x18, 0x5c));
		const header = join(ascii('MSS1'), u32(0x14, 1, 1), u32(7));
		for (const before of [certificate, header, join(certificate, header)]) {
			const root = open(fw.fmpCapsule({ payloads: [{ image: join(before, volume) }] }));
			expect(root.children()[0]?.children()[0]?.body.start).toBe(28 + 16 + 48 + before.length);
			expect(find(root, 'data').children()[0]?.type).toBe('volume');
		}
	});

	it('may hold another capsule', () => {
		const root = open(fw.fmpCapsule({ payloads: [{ image: fw.capsule('aptio-signed', volume) }] }));
		expect(shape(root.children()).slice(0, 3)).toEqual([
			'capsule FMP capsule',
			'  data payload',
			'    capsule AMI Aptio capsule, signed',
		]);
	});

	const good = fw.fmpCapsule({ payloads: [{ image: volume }] });
	const oddPayload = (before: Uint8Array) => fw.fmpCapsule({ payloads: [{ image: join(before, volume) }] });

	it.each([
		['no payload', put(good.slice(), 28 + 6, u16(0))],
		['a payload at the start', put(good.slice(), 28 + 8, u32(0))],
		['a payload behind the end', put(good.slice(), 28 + 8, u32(good.length))],
		['a payload at 4 GiB', put(good.slice(), 28 + 8, u32(0xffffffff))],
		['65535 payloads', put(good.slice(), 28 + 6, u16(0xffff))],
	])('is searched as it is where it has %s', (_, bytes) => {
		const root = open(bytes);
		expect(
			find(root, 'capsule')
				.children()
				.map(({ type }) => type),
		).toEqual(['padding', 'volume']);
		expect(leaves(root)).toContain('leaf');
	});

	it.each([
		['an unknown version', put(good.slice(), 28 + 16, u32(9))],
		['a certificate of 4 GiB', oddPayload(join(fw.u64(1), u32(0xffffffff, 0x0ef10200)))],
		['a header of 4 GiB', oddPayload(join(ascii('MSS1'), u32(0xffffffff)))],
	])('has payloads that are searched as they are where they have %s', (_, bytes) => {
		const root = open(bytes);
		expect(find(root, 'data', 'payload').body).toEqual({ start: 28 + 16, end: bytes.length });
		expect(leaves(root)).toContain('leaf');
	});

	it('may be cut off anywhere', () => {
		for (let size = 28; size < 28 + 16 + 48 + 0x60; size += 3) {
			const root = open(good.subarray(0, size));
			expect(root.children()[0]?.type).toBe('capsule');
			expect(leaves(root).join('').length).toBeLessThanOrEqual(size);
		}
	});
});
