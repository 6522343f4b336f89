import { describe, expect, it } from 'vitest';
import { efiCompress } from '../../src/codec/efi-compress.js';
import { mergeFindings } from '../../src/consumers/merge-findings.js';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { check } from '../../src/report/check.js';
import { inspect } from '../../src/report/inspect.js';
import { goldenInput } from '../support/files.js';
import { growthOfTime, LINEAR } from '../support/growth.js';
import { syntheticVbios } from '../support/synthetic.js';
import {
	atomVbios,
	codes,
	damaged,
	driver,
	efiImage,
	joined,
	legacyImage,
	structureOf,
	text,
	u16,
	u32,
	vbt,
} from './builders.js';

const compressed = efiCompress(driver(4096));
const packed = (change: (bytes: Uint8Array) => void = () => {}) =>
	efiImage({ payload: compressed, compression: 1, units: 2 }, change);
const listed = (ids: number[], at = 0x1c) =>
	efiImage({ deviceListOffset: at }, (b) => {
		for (const [i, id] of ids.entries()) u16(b, 0x1c + at + 2 * i, id);
	});
const zeros = (size: number) => new Uint8Array(size);
const other = efiImage({ deviceId: 0x164c });

describe('checkStructure has nothing to say of', () => {
	it.each<[string, Uint8Array]>([
		['a VBIOS', atomVbios()],
		['a driver', efiImage()],
		['a compressed driver', packed()],
		['a VBIOS and a driver', joined(atomVbios({ indicator: 0 }), efiImage())],
		['a device list that ends where the driver begins', listed([0x164c, ...Array(34).fill(0x1636), 0])],
		['a PCIR right after the header, aligned', legacyImage({ pcirAt: 0x1c })],
		[
			'a ROM that it built',
			buildOptionRom([{ kind: 'efi', data: goldenInput('x64-driver-4k.efi'), compress: true }], {
				vendorId: 0x1002,
				deviceIds: [0x164c, 0x1638],
			}),
		],
		['a device 0xffff', efiImage({ deviceId: 0xffff })],
		['an EFI sum that is not zero', efiImage({}, (b) => b.set([1], 0x12))],
		['a type of image that it does not know', legacyImage({ codeType: 0xe0 }, (b) => b.set([9], 2))],
	])('%s', (_, rom) => expect(structureOf(rom)).toEqual([]));
});

describe('checkStructure tells of', () => {
	const deviceIds = (id: number) => efiImage({ vendorId: 0x03ea, deviceId: id });
	it.each<[string, Uint8Array, [string, string, number][]]>([
		['truncation', efiImage().subarray(0, 1535), [['image-truncated', 'error', 0]]],
		['truncation that reaches the driver, once', efiImage().subarray(0, 0x60), [['image-truncated', 'error', 0]]],
		['truncation of a VBIOS, without a sum', atomVbios().subarray(0, 600), [['image-truncated', 'error', 0]]],
		[
			'an odd size',
			joined(efiImage(), zeros(7)),
			[
				['trailing-bytes', 'note', 0x600],
				['size-not-multiple', 'warning', 0x600],
			],
		],
		['padding', joined(efiImage(), zeros(512)), [['trailing-bytes', 'note', 0x600]]],
		['padding of FF', joined(efiImage(), zeros(512).fill(0xff)), [['trailing-bytes', 'note', 0x600]]],
		['trailing data', joined(efiImage(), zeros(512).fill(7)), [['trailing-bytes', 'warning', 0x600]]],
		['a missing end', efiImage({ indicator: 0 }), [['last-image-missing', 'warning', 0x600]]],
		[
			'a missing end before padding',
			joined(efiImage({ indicator: 0 }), zeros(512)),
			[
				['last-image-missing', 'warning', 0x600],
				['trailing-bytes', 'note', 0x600],
			],
		],
		[
			'a missing end before a few bytes',
			joined(efiImage({ indicator: 0 }), zeros(9)),
			[
				['last-image-missing', 'warning', 0x600],
				['trailing-bytes', 'note', 0x600],
				['size-not-multiple', 'warning', 0x600],
			],
		],
		[
			'a next image that is none',
			joined(efiImage({ indicator: 0 }), zeros(512).fill(7)),
			[
				['last-image-missing', 'warning', 0x600],
				['trailing-bytes', 'warning', 0x600],
			],
		],
		[
			'a next image without PCIR',
			joined(
				efiImage({ indicator: 0 }),
				efiImage({}, (b) => text(b, 0x1c, 'X')),
			),
			[['pcir-signature', 'error', 0x61c]],
		],
		['an early end', joined(efiImage(), other), [['last-image-early', 'error', 0x600]]],
		['the same once more', joined(efiImage(), efiImage()), [['second-copy', 'note', 0x600]]],
		['an image a gap behind the end', joined(efiImage(), zeros(512), other), [['last-image-early', 'warning', 0x800]]],
		['an image of no length', efiImage({ imageUnits: 0 }), [['image-length-zero', 'error', 0x2c]]],
		[
			'an endless device list',
			listed(Array(740).fill(0x1638)),
			[
				['device-list-unterminated', 'warning', 0x38],
				['efi-payload-not-pe', 'error', 0x80],
			],
		],
		['a device list inside PCIR', listed([], 0x1a), [['device-list-overlap', 'warning', 0x36]]],
		[
			'a device list into the driver',
			listed([0x164c, ...Array(35).fill(0x1636), 0]),
			[
				['device-list-overlap', 'warning', 0x38],
				['efi-payload-not-pe', 'error', 0x80],
			],
		],
		['PCIR of 28 bytes and revision 0', legacyImage({ pcirLength: 28 }), [['pcir-length', 'warning', 0x1ca]]],
		['PCIR of 24 bytes and revision 3', legacyImage({ revision: 3 }), [['pcir-length', 'warning', 0x1ca]]],
		['a size byte that is too large', legacyImage({}, (b) => b.set([3], 2)), [['legacy-size-mismatch', 'error', 2]]],
		['a size byte of zero', legacyImage({}, (b) => b.set([0], 2)), [['legacy-size-mismatch', 'error', 2]]],
		['a size byte that leaves out what sums to zero', smallSizeByte(), [['legacy-size-mismatch', 'note', 2]]],
		['a size byte that is too small', smallSizeByte(6), [['legacy-size-mismatch', 'warning', 2]]],
		['a wrong sum', joined(legacyImage().map((byte, i) => (i === 0x1f0 ? 1 : byte))), [['legacy-sum', 'error', 0]]],
		['an unaligned PCIR', legacyImage({ pcirAt: 0x1c2 }), [['pcir-unaligned', 'warning', 0x18]]],
		['an unaligned PCIR of a driver', efiImage({ pcirAt: 0x1e }), [['pcir-unaligned', 'error', 0x18]]],
		[
			'a PCIR in the next image',
			legacyImage({ pcirAt: 0x240, imageUnits: 1 }, (b) => b.set([1], 2)),
			[
				['legacy-sum', 'error', 0],
				['pcir-outside-image', 'warning', 0x18],
			],
		],
		['a driver past the end', efiImage({ payloadAt: 0x600 }), [['efi-image-offset', 'error', 0x16]]],
		[
			'a driver past the declared size',
			efiImage({ payloadAt: 0x80, initUnits: 0 }),
			[['efi-length-mismatch', 'warning', 2]],
		],
		['a shorter EFI size', efiImage({ initUnits: 2 }), [['efi-length-mismatch', 'warning', 2]]],
		['a longer EFI size', efiImage({ initUnits: 4 }), [['efi-length-mismatch', 'error', 2]]],
		['no EFI signature', efiImage({}, (b) => b.set([0], 4)), [['efi-signature', 'error', 4]]],
		['an unknown compression', efiImage({ compression: 2 }), [['efi-compression', 'error', 0x0c]]],
		['compressed data that is damaged', packed((b) => b.fill(0xff, 0x88)), [['efi-decompress', 'error', 0x8b]]],
		['compressed data that is cut off', packed((b) => u32(b, 0x80, 0x10000)), [['efi-decompress', 'error', 0x80]]],
		[
			'a compressed driver that is none',
			efiImage({ payload: efiCompress(zeros(4096)), compression: 1, units: 1 }),
			[['efi-payload-not-pe', 'error', 0x80]],
		],
		['a driver that is none', efiImage({}, (b) => b.set([0], 0x80)), [['efi-payload-not-pe', 'error', 0x80]]],
		[
			'a driver cut off before it was wrapped',
			efiImage({ payload: cutOff() }),
			[['efi-payload-truncated', 'error', 0x80]],
		],
		['another machine', efiImage({ machine: 0xaa64 }), [['efi-machine-mismatch', 'warning', 0x0a]]],
		['another subsystem', efiImage({ subsystem: 10 }), [['efi-subsystem-mismatch', 'warning', 8]]],
		[
			'decimal IDs',
			deviceIds(0x0665),
			[
				['vendor-id-decimal', 'warning', 0x20],
				['device-id-decimal', 'warning', 0x22],
			],
		],
		['a ROM behind a header', joined(zeros(512).fill(3), atomVbios()), [['header-before-rom', 'error', 0]]],
		["a ROM behind NVIDIA's header", joined(nvgi(), atomVbios()), [['header-before-rom', 'error', 0]]],
		['a ROM inside a VFCT table, which is no header', joined(vfct(), atomVbios()), [['not-a-rom', 'error', 0]]],
		['no PCIR', legacyImage({}).fill(0x58, 0x1c0, 0x1c1), [['pcir-signature', 'error', 0x1c0]]],
		['no room for PCIR', legacyImage({}, (b) => u16(b, 0x18, 0x3f0)), [['pcir-offset', 'error', 0x18]]],
		['an empty file', zeros(0), [['not-a-rom', 'error', 0]]],
		['a bare driver', driver(), [['not-a-rom', 'error', 0]]],
		['a VBT', vbt(), [['not-a-rom', 'error', 0]]],
		['bytes of no format', zeros(512), [['not-a-rom', 'error', 0]]],
	])('%s', (_, rom, expected) => {
		const found = structureOf(rom);
		expect(found.map(({ code, severity, offset }) => [code, severity, offset])).toEqual(expected);
		for (const finding of found) expect(finding).not.toHaveProperty('consumer');
	});

	it('a driver behind the size that the EFI header declares', () => {
		const rom = efiImage({ units: 4, initUnits: 1, payloadAt: 0x200, payload: zeros(0x780) }, (b) =>
			b.set(driver(), 0x200),
		);
		expect(codes(structureOf(rom))).toEqual(['efi-length-mismatch', 'efi-image-offset']);
	});

	it("images of a vendor's own type as what they are", () => {
		const own = legacyImage({ codeType: 0xe0 });
		expect(structureOf(joined(efiImage(), own))).toMatchObject([
			{ code: 'last-image-early', severity: 'note', offset: 0x600 },
		]);
		expect(structureOf(joined(efiImage(), own, other))).toMatchObject([{ severity: 'warning', offset: 0xa00 }]);
		expect(structureOf(joined(zeros(512).fill(3), own, atomVbios()))).toMatchObject([
			{ code: 'header-before-rom', values: { what: 'other-data', offset: 0x600 } },
		]);
	});

	it('a PCIR that overlaps the header', () => {
		// From 4 on it covers the EFI signature, and the pointer to it is one of its fields.
		const bytes = efiImage({}, (b) => text(b, 0x04, 'PCIR'));
		u16(bytes, 0x18, 4);
		expect(codes(structureOf(bytes))).toContain('pcir-overlaps-header');
	});

	it.each<[string, number, boolean | undefined]>([
		['an APU, whose driver is in the BIOS', 0x1638, true],
		['an APU of before 2018', 0x98e4, true],
		['a card', 0x73ff, false],
		['a card of before 2018', 0x67e3, false],
		['a chip that nobody knows', 0x1234, undefined],
	])('a VBIOS alone that announces an image, as a note: of %s', (_, deviceId, integrated) => {
		const vbios = atomVbios({ indicator: 0, deviceId });
		const expected = { code: 'last-image-missing', severity: 'note', values: { image: 1, vbios: true, integrated } };
		expect(structureOf(vbios)).toMatchObject([expected]);
		for (const report of [check(vbios, () => ''), inspect(vbios, () => '')]) {
			const [told] = report.findings.filter(({ code }) => code === 'last-image-missing');
			expect(told?.severity).toBe('note');
			expect(`${told?.message} ${told?.fix}`).not.toContain('join');
			if (integrated === true) expect(told).not.toHaveProperty('fix');
			else expect(told?.fix).toContain('Read the ROM of the card again');
		}
	});

	it('a VBIOS alone that announces an image as a warning where it was just read from the card', () => {
		const missingIn = (deviceId: number) =>
			check(atomVbios({ indicator: 0, deviceId }), () => '', { dumped: true, address: '0000:03:00.0' }).findings.find(
				({ code }) => code === 'last-image-missing',
			);
		for (const card of [0x73ff, 0x1234]) {
			expect(missingIn(card)).toMatchObject({ severity: 'warning' });
			expect(missingIn(card)?.fix).toContain('`sudo romtool dump 0000:03:00.0`');
		}
		expect(missingIn(0x1638)).toMatchObject({ severity: 'note' });
	});

	it('a missing end that is no VBIOS of AMD alone, as a warning', () => {
		const others = [
			joined(atomVbios({ indicator: 0 }), efiImage({ indicator: 0 })),
			legacyImage({ indicator: 0, vendorId: 0x8086 }),
		];
		for (const rom of others) {
			const [missing] = structureOf(rom).filter(({ code }) => code === 'last-image-missing');
			expect(missing).toMatchObject({ severity: 'warning' });
			expect(missing?.values).not.toHaveProperty('vbios');
		}
	});

	it('a VBIOS that has changed itself in memory as a note, and another wrong sum as an error', () => {
		const sumOf = (vbios: Uint8Array) => structureOf(vbios).filter(({ code }) => code === 'legacy-sum');
		const changed = (...edits: [number, number][]) => {
			const vbios = syntheticVbios();
			for (const [at, value] of edits) vbios[at] = value;
			return vbios;
		};
		const note = [{ severity: 'note', values: { memory: true } }];
		expect(sumOf(changed([0x400, 1]))).toMatchObject([{ severity: 'error' }]);
		expect(sumOf(changed([0x400, 1]))[0]?.values).not.toHaveProperty('memory');
		// The port and the place of the card, which are zero until it runs.
		expect(sumOf(changed([0x217, 0xe0]))).toMatchObject(note);
		expect(sumOf(changed([0x215, 0x05]))).toMatchObject(note);
		// An iGPU has no ROM of its own: what fills the segment is the memory from c0000 on.
		const intel = (...edits: [number, number][]) => {
			const vbios = legacyImage({ vendorId: 0x8086, deviceId: 0x0412, classCode: 0x030000 });
			for (const [at, value] of edits) vbios[at] = (vbios[at] ?? 0) + value;
			return vbios;
		};
		const padded = (vbios: Uint8Array, size: number) => joined(vbios, zeros(size - vbios.length));
		for (const segment of [0x10000, 0x20000]) {
			expect(sumOf(padded(intel([0x100, 1]), segment))).toMatchObject(note);
			expect(sumOf(padded(intel(), segment))).toEqual([]);
			// Chips of cards have such sizes, too.
			expect(sumOf(padded(changed([0x400, 1]), segment))).toMatchObject([{ severity: 'error' }]);
		}
		expect(sumOf(padded(intel([0x100, 1]), 0x10200))).toMatchObject([{ severity: 'error' }]);
		expect(sumOf(changed())).toEqual([]);
	});

	it('what the content is, and what to do about it', () => {
		const page = new TextEncoder().encode(`<!DOCTYPE html>${' '.repeat(600)}`);
		expect(structureOf(page)).toMatchObject([{ code: 'not-a-rom', values: { what: 'html' } }]);
	});

	it('the intended IDs', () => {
		expect(structureOf(efiImage({ vendorId: 0x03ea, deviceId: 0x0665 }))).toMatchObject([
			{ code: 'vendor-id-decimal', values: { given: 0x03ea, meant: 0x1002 } },
			{ code: 'device-id-decimal', values: { given: 0x0665, meant: 0x1637 } },
		]);
	});

	it('a decimal device ID beside a decimal vendor ID, whether or not the device is known', () => {
		const slip = (deviceId: number) => structureOf(efiImage({ vendorId: 0x03ea, deviceId }));
		expect(slip(1683)).toMatchObject([
			{ code: 'vendor-id-decimal', values: { to: { vendorId: 0x1002, deviceId: 0x1638 } } },
			{
				code: 'device-id-decimal',
				values: {
					meant: 0x1683,
					unknown: true,
					near: 0x1638,
					nearName: expect.stringContaining('Cezanne'),
					to: { vendorId: 0x1002, deviceId: 0x1638 },
				},
			},
		]);
		expect(slip(1111)).toMatchObject([
			{ code: 'vendor-id-decimal' },
			{
				code: 'device-id-decimal',
				values: { meant: 0x1111, unknown: true, to: { vendorId: 0x1002, deviceId: 0x1111 } },
			},
		]);
		expect(codes(structureOf(efiImage({ vendorId: 0x1002, deviceId: 1683 })))).toEqual([]);
		expect(codes(slip(0xffff))).toEqual(['vendor-id-decimal']);
	});

	it.each<[string, Uint8Array, string, object]>([
		[
			'padding',
			joined(efiImage(), zeros(512).fill(0xff)),
			'trailing-bytes',
			{ bytes: 512, offset: 0x600, padding: 0xff },
		],
		['data', joined(efiImage(), zeros(512).fill(7)), 'trailing-bytes', { padding: undefined }],
		['a gap', joined(efiImage(), zeros(512), other), 'last-image-early', { image: 1, private: false }],
		['a copy', joined(efiImage(), zeros(512), efiImage()), 'second-copy', { bytes: 2048, offset: 0x800 }],
		['an odd size', joined(efiImage(), zeros(7)), 'size-not-multiple', { bytes: 1543, over: 7, offset: 1536 }],
		['two sizes', smallSizeByte(), 'legacy-size-mismatch', { size: 512, length: 1024, harmless: true }],
		['a longer EFI size', efiImage({ initUnits: 4 }), 'efi-length-mismatch', { declared: 2048, length: 1536 }],
		['a machine', efiImage({ machine: 0xaa64 }), 'efi-machine-mismatch', { rom: 0xaa64, driver: 0x8664 }],
		[
			'damage',
			packed((b) => b.fill(0xff, 0x88)),
			'efi-decompress',
			{ driver: 0x80, reason: { code: 'decompress-code', values: expect.anything() } },
		],
		[
			'no PE',
			efiImage({}, (b) => b.set([0], 0x80)),
			'efi-payload-not-pe',
			{ reason: expect.objectContaining({ code: expect.any(String) }) },
		],
		[
			'a cut',
			efiImage({ payload: cutOff() }),
			'efi-payload-truncated',
			{ compressed: false, end: 0x1200, bytes: 1408 },
		],
	])('what is there, of %s', (_, rom, code, values) => {
		expect(structureOf(rom)).toContainEqual(expect.objectContaining({ code, values: expect.objectContaining(values) }));
	});

	it('nothing by throwing', () => {
		for (const rom of damaged(efiImage(), 1, 2000)) structureOf(rom);
		for (const rom of damaged(packed(), 1, 2000)) structureOf(rom);
		for (const rom of damaged(joined(atomVbios({ indicator: 0 }), listed([1, 2, 0])), 1, 4000)) structureOf(rom);
	});

	it('a ROM that is made to be slow in time', () => {
		const image = efiImage({ indicator: 0, units: 1, compression: 1, payload: zeros(128) }, (b) =>
			u32(b, 0x84, 0x1000000),
		);
		const images = (times: number) => joined(...Array(200 * times).fill(image));
		const signatures = (times: number) =>
			joined(
				efiImage(),
				zeros(times << 20).map((_, i) => (i % 2 === 0 ? 0x55 : 0xaa)),
			);
		for (const make of [images, signatures]) expect(growthOfTime(make, structureOf)).toBeLessThan(LINEAR);
	});
});

it('mergeFindings keeps one of those that say the same', () => {
	const slip = { code: 'vendor-id-decimal', severity: 'warning', offset: 4, values: { first: true } } as const;
	expect(
		mergeFindings(
			[slip],
			[
				{ ...slip, values: { first: false } },
				{ ...slip, offset: 5 },
			],
		),
	).toMatchObject([{ values: { first: true } }, { offset: 5 }]);
});

/** Two units by PCIR, of which the size byte and the sum count one. */
function smallSizeByte(last = 5): Uint8Array {
	const first = legacyImage({ units: 1, imageUnits: 2 });
	return joined(first, zeros(512).fill(5).fill(last, 511));
}

function cutOff(): Uint8Array {
	const bytes = driver(1024);
	u32(bytes, 0x58 + 240 + 16, 0x1000);
	return bytes;
}

function nvgi(): Uint8Array {
	const bytes = zeros(512);
	text(bytes, 0, 'NVGI');
	return bytes;
}

function vfct(): Uint8Array {
	const bytes = zeros(0x68);
	text(bytes, 0, 'VFCT');
	return bytes;
}
