/** ROMs that keep or break one rule each of SeaBIOS, at its boundary. */
import { sum8 } from '../../src/bytes/sums.js';
import {
	and,
	balanced,
	bios,
	chainOf,
	driver,
	efi,
	join2,
	LEGACY_SPARE,
	legacy,
	type Mutation,
	notLast,
	PCIR,
	PCIR_END,
	seabios,
	u8,
	u16,
	viewOf,
	zeros,
} from './mutate.js';

const another = u16(PCIR + 6, 1);

export const SEABIOS_MUTATIONS: readonly Mutation[] = [
	bios('legacy as built', 'seabios-sum', () => {}),
	seabios('checksum off by one', 'seabios-sum', (tag) =>
		legacy(
			tag('a'),
			(bytes) => {
				bytes[LEGACY_SPARE] = 1 - sum8(bytes);
			},
			false,
		),
	),
	bios('first byte changed, legacy', 'seabios-rom-signature', u8(0, 0x54)),
	bios('PCIR misspelled, legacy', 'seabios-pcir-signature', u8(PCIR, 0x70)),
	bios(
		'PCIR unaligned, legacy',
		'seabios-pcir-signature',
		and(
			(bytes) => {
				// Its code follows at once, so it moves into the free space.
				bytes.copyWithin(0x181, PCIR, PCIR_END);
				bytes.fill(0, PCIR, PCIR_END);
			},
			u16(0x18, 0x181),
		),
	),
	bios('another vendor', 'seabios-ids', u16(PCIR + 4, 0x8087)),
	bios('another device', 'seabios-ids', u16(PCIR + 6, 0x100f)),
	bios('another class', 'seabios-ids', u8(PCIR + 15, 1)),
	bios('code type 1, legacy', 'seabios-code-type', u8(PCIR + 20, 1)),
	bios('image length 0, last and matching', 'seabios-image-length-zero', u16(PCIR + 16, 0)),
	bios('image length 0, not last but matching', 'seabios-image-length-zero', and(u16(PCIR + 16, 0), notLast)),
	seabios('image length 0, not last and not matching', 'seabios-image-length-zero', (tag) =>
		legacy(tag('a'), and(u16(PCIR + 16, 0), u8(PCIR + 20, 1), notLast)),
	),
	bios('image length beyond the ROM', 'seabios-sum', u16(PCIR + 16, 0xffff)),
	bios('size byte 0', 'seabios-size-zero', u8(2, 0)),
	bios('size byte 1 of four', 'seabios-sum', u8(2, 1)),
	seabios('size byte of the complete BAR, the file shorter', 'seabios-truncated', (tag) =>
		legacy(tag('a')).subarray(0, 1500),
	),
	bios('size byte larger than the BAR', 'seabios-size-beyond-rom', u8(2, 5)),
	seabios('file of 512 bytes', 'seabios-sum', (tag) => legacy(tag('a'), u8(2, 1)).subarray(0, 512)),
	seabios('legacy image, then EFI image', 'seabios-code-type', (tag) =>
		join2(legacy(tag('a'), notLast), efi(driver(tag('b')))),
	),
	seabios('EFI image, then legacy image', 'seabios-code-type', (tag) =>
		join2(efi(driver(tag('a')), notLast), legacy(tag('b'))),
	),
	seabios('EFI image with last-image bit set, then legacy image', 'seabios-last-image', (tag) =>
		join2(efi(driver(tag('a'))), legacy(tag('b'))),
	),
	seabios('legacy image for another device, then for this one', 'seabios-ids', (tag) =>
		join2(legacy(tag('a'), and(notLast, u16(PCIR + 6, 1))), legacy(tag('b'))),
	),
	seabios('legacy image with a bad checksum, then a good one', 'seabios-sum', (tag) =>
		join2(legacy(tag('a'), and(notLast, u8(LEGACY_SPARE, 7)), false), legacy(tag('b'))),
	),
	seabios('512 bytes between the images', 'seabios-rom-signature', (tag) =>
		join2(efi(driver(tag('a')), notLast), zeros(512), legacy(tag('b'))),
	),
	bios('size byte 2 of four', 'seabios-sum', u8(2, 2)),
	bios('size byte 3 of four', 'seabios-sum', u8(2, 3)),
	seabios('sum correct over four, size byte 3', 'seabios-sum', (tag) =>
		legacy(
			tag('a'),
			(bytes) => {
				bytes[2047] = 1;
				balanced(bytes);
				bytes[2] = 3;
			},
			false,
		),
	),
	bios('signature aa 55', 'seabios-rom-signature', and(u8(0, 0xaa), u8(1, 0x55))),
	bios('PCIR offset 0, legacy', 'seabios-pcir-signature', u16(0x18, 0)),
	bios('PCIR that ends with the BAR, legacy', 'seabios-pcir-signature', (bytes, view) => {
		bytes.set(bytes.subarray(PCIR, PCIR_END), 2048 - 24);
		view.setUint16(0x18, 2048 - 24, true);
	}),
	seabios('PCIR behind the initialization size', 'seabios-pcir-signature', (tag) => {
		const image = legacy(tag('a'), u8(2, 3));
		image.set(image.subarray(PCIR, PCIR_END), 1600);
		u16(0x18, 1600)(image, viewOf(image));
		return balanced(image);
	}),
	...[0, 0xffff].map((length) =>
		bios(`PCIR declared as ${length} bytes, legacy`, 'seabios-pcir-signature', u16(PCIR + 10, length)),
	),
	...[3, 255].map((revision) =>
		bios(`PCIR of revision ${revision}, legacy`, 'seabios-pcir-signature', u8(PCIR + 12, revision)),
	),
	bios('image length 1 of four', 'seabios-sum', u16(PCIR + 16, 1)),
	bios('last-image bit not set, legacy', 'seabios-last-image', notLast),
	bios('class of a display, legacy', 'seabios-ids', u8(PCIR + 15, 3)),
	bios('device ID 0', 'seabios-ids', u16(PCIR + 6, 0)),
	bios('vendor and device ID ffff, legacy', 'seabios-ids', and(u16(PCIR + 4, 0xffff), u16(PCIR + 6, 0xffff))),
	seabios('device list with the device, its own ID another', 'seabios-ids', (tag) => {
		const image = legacy(tag('a'), and(u16(PCIR + 6, 0x1111), u16(PCIR + 8, 0x1e0 - PCIR), u8(PCIR + 12, 3)));
		u16(0x1e0, 0x100e)(image, viewOf(image));
		return balanced(image);
	}),
	...[2, 3, 4, 255].map((type) => bios(`code type ${type}, legacy`, 'seabios-code-type', u8(PCIR + 20, type))),
	seabios('two EFI images, then a legacy image', 'seabios-code-type', (tag) =>
		chainOf(efi(driver(tag('a'))), efi(driver(tag('b'))), legacy(tag('c'))),
	),
	seabios('two legacy images', 'seabios-last-image', (tag) => chainOf(legacy(tag('a')), legacy(tag('b')))),
	seabios('16 legacy images, the last for this device', 'seabios-ids', (tag) =>
		chainOf(...[...'abcdefghijklmno'].map((letter) => legacy(tag(letter), another)), legacy(tag('p'))),
	),
	seabios('16 legacy images, the eighth for this device', 'seabios-ids', (tag) =>
		chainOf(
			...[...'abcdefg'].map((letter) => legacy(tag(letter), another)),
			legacy(tag('h')),
			...[...'ijklmnop'].map((letter) => legacy(tag(letter), another)),
		),
	),
	seabios(
		'legacy image for another device with the last-image bit set, then for this one',
		'seabios-last-image',
		(tag) => join2(legacy(tag('a'), another), legacy(tag('b'))),
	),
	seabios(
		'legacy image for another device, the last-image bit set in none, then zeros',
		'seabios-rom-signature',
		(tag) => join2(legacy(tag('a'), and(another, notLast)), zeros(2048)),
	),
	seabios('legacy image for another device, its length too small, then for this one', 'seabios-rom-signature', (tag) =>
		join2(legacy(tag('a'), and(another, notLast, u16(PCIR + 16, 1))), legacy(tag('b'))),
	),
	seabios('legacy image for another device, its length over the next, then for this one', 'seabios-ids', (tag) =>
		join2(legacy(tag('a'), and(another, notLast, u16(PCIR + 16, 8))), legacy(tag('b')), legacy(tag('c'))),
	),
	seabios('legacy image for another device, of length 0, last', 'seabios-ids', (tag) =>
		join2(legacy(tag('a'), and(another, u16(PCIR + 16, 0))), legacy(tag('b'))),
	),
	seabios('EFI image of length 0, last, then a legacy image', 'seabios-code-type', (tag) =>
		join2(efi(driver(tag('a')), u16(PCIR + 16, 0)), legacy(tag('b'))),
	),
	seabios('legacy image of size 0, then a good one', 'seabios-size-zero', (tag) =>
		join2(legacy(tag('a'), and(notLast, u8(2, 0))), legacy(tag('b'))),
	),
	seabios('legacy image, first byte changed, then a good one', 'seabios-rom-signature', (tag) =>
		join2(legacy(tag('a'), and(notLast, u8(0, 0))), legacy(tag('b'))),
	),
];
