/** ROMs of several images, and what OVMF makes of their PCI data structures, headers and gaps. */
import { CodeType, LAST_IMAGE } from '../../src/option-rom/pci-data-structure.js';
import {
	and,
	balanced,
	chainOf,
	driver,
	driverOf,
	efi,
	INDICATOR,
	join2,
	LENGTH,
	legacy,
	type Mutation,
	movePcir,
	notLast,
	ovmf,
	PCIR,
	rom,
	type Tag,
	TYPE,
	u8,
	u16,
	u32,
	viewOf,
	zeros,
} from './mutate.js';

/** Images of the sample driver, 512 bytes each. */
const UNITS = 13;
const letters = (count: number) => [...'abcdefghijklmnopqrstuvwxyz'].slice(0, count);
const drivers = (tag: Tag, count: number) => letters(count).map((letter) => efi(driver(tag(letter))));
/** An image for nobody here. */
const foreign = (tag: string, type: number) => efi(driver(tag), u8(TYPE, type));
/** What firmware walks over behind its copy of these is not the ROM's. */
const ALONE = { alone: true };

const NUMBERS: readonly Mutation[] = [
	...[3, 8, 16].map((count) => ovmf(`${count} drivers`, 'ovmf-last-image', (tag) => chainOf(...drivers(tag, count)))),
	ovmf('16 drivers, the last-image bit set in the fifth', 'ovmf-last-image', (tag) => {
		const images = drivers(tag, 16).map((image, index) => {
			if (index !== 4) notLast(image, viewOf(image));
			return image;
		});
		return join2(...images);
	}),
	ovmf('16 drivers, every other one bad', 'ovmf-subsystem', (tag) =>
		chainOf(...letters(16).map((letter, index) => driverOf(tag, letter, u16(8, index % 2 === 0 ? 10 : 11)))),
	),
	ovmf('three drivers, the second bad', 'ovmf-efi-signature', (tag) =>
		chainOf(driverOf(tag, 'a'), driverOf(tag, 'b', u32(4, 0)), driverOf(tag, 'c')),
	),
	ovmf('three drivers, the first two bad', 'ovmf-efi-signature', (tag) =>
		chainOf(driverOf(tag, 'a', u32(4, 0)), driverOf(tag, 'b', u16(8, 10)), driverOf(tag, 'c')),
	),
	ovmf('three drivers, all bad', 'ovmf-efi-signature', (tag) =>
		chainOf(driverOf(tag, 'a', u32(4, 0)), driverOf(tag, 'b', u16(8, 10)), driverOf(tag, 'c', u16(12, 2))),
	),
	ovmf('three drivers, the last-image bit set in none', 'ovmf-last-image', (tag) =>
		join2(driverOf(tag, 'a', notLast), driverOf(tag, 'b', notLast), driverOf(tag, 'c', notLast)),
	),
	ovmf('three drivers, the last-image bit set in the second', 'ovmf-last-image', (tag) =>
		join2(driverOf(tag, 'a', notLast), driverOf(tag, 'b'), driverOf(tag, 'c', notLast)),
	),
	ovmf('two drivers, all other bits of the indicator set in the first', 'ovmf-last-image', (tag) =>
		join2(driverOf(tag, 'a', u8(INDICATOR, 0x7f)), driverOf(tag, 'b')),
	),
	ovmf('two drivers, all bits of the indicator set in the first', 'ovmf-last-image', (tag) =>
		join2(driverOf(tag, 'a', u8(INDICATOR, 0xff)), driverOf(tag, 'b')),
	),
];

const TYPES: readonly Mutation[] = [
	...[CodeType.openFirmware, CodeType.paRisc, 4, 0x70, 0xff].map((type) =>
		ovmf(`image of code type ${type}, then a driver`, 'ovmf-no-efi-image', (tag) =>
			chainOf(foreign(tag('a'), type), driverOf(tag, 'b')),
		),
	),
	ovmf('image of code type 1 with the last-image bit set, then a driver', 'ovmf-no-efi-image', (tag) =>
		join2(foreign(tag('a'), 1), driverOf(tag, 'b')),
	),
	ovmf('driver, image of code type 1, driver', 'ovmf-no-efi-image', (tag) =>
		chainOf(driverOf(tag, 'a'), foreign(tag('b'), 1), driverOf(tag, 'c')),
	),
	ovmf('driver, legacy image, driver', 'ovmf-no-efi-image', (tag) =>
		chainOf(driverOf(tag, 'a'), legacy(tag('b')), driverOf(tag, 'c')),
	),
	ovmf('legacy image, driver, legacy image, driver', 'ovmf-no-efi-image', (tag) =>
		chainOf(legacy(tag('a')), driverOf(tag, 'b'), legacy(tag('c')), driverOf(tag, 'd')),
	),
	ovmf('legacy image with the last-image bit set, then a driver', 'ovmf-no-efi-image', (tag) =>
		join2(legacy(tag('a')), driverOf(tag, 'b')),
	),
	ovmf('legacy image whose size byte covers the driver behind it', 'ovmf-no-efi-image', (tag) =>
		balanced(chainOf(legacy(tag('a'), u8(2, 4 + UNITS)), driverOf(tag, 'b'))),
	),
	ovmf(
		'legacy image whose size byte is larger than the BAR, then a driver',
		'ovmf-no-efi-image',
		(tag) => balanced(chainOf(legacy(tag('a'), u8(2, 64)), driverOf(tag, 'b'))),
		ALONE,
	),
	ovmf(
		'legacy image with the last-image bit set, its size byte over the driver behind it',
		'ovmf-no-efi-image',
		(tag) => balanced(join2(legacy(tag('a'), u8(2, 4 + UNITS)), driverOf(tag, 'b'))),
	),
	ovmf('driver with the last-image bit set in an image of code type 0 behind it', 'ovmf-no-efi-image', (tag) =>
		join2(driverOf(tag, 'a', notLast), foreign(tag('b'), 0)),
	),
];

const LENGTHS: readonly Mutation[] = [
	ovmf('two drivers, the first length one too small', 'ovmf-initialization-size', (tag) =>
		chainOf(driverOf(tag, 'a', u16(LENGTH, UNITS - 1)), driverOf(tag, 'b')),
	),
	ovmf('two drivers, the first length 1', 'ovmf-initialization-size', (tag) =>
		chainOf(driverOf(tag, 'a', u16(LENGTH, 1)), driverOf(tag, 'b')),
	),
	ovmf('two drivers, the first length one too large', 'ovmf-rom-signature', (tag) =>
		chainOf(driverOf(tag, 'a', u16(LENGTH, UNITS + 1)), driverOf(tag, 'b')),
	),
	ovmf('two drivers, the first length over both', 'ovmf-last-image', (tag) =>
		chainOf(driverOf(tag, 'a', u16(LENGTH, 2 * UNITS)), driverOf(tag, 'b')),
	),
	ovmf('two drivers, the second length to the end of the BAR', 'ovmf-image-length', (tag) =>
		chainOf(driverOf(tag, 'a'), driverOf(tag, 'b', u16(LENGTH, 32 - UNITS))),
	),
	ovmf(
		'two drivers, the second length one beyond the BAR',
		'ovmf-image-length',
		(tag) => chainOf(driverOf(tag, 'a'), driverOf(tag, 'b', u16(LENGTH, 33 - UNITS))),
		ALONE,
	),
	ovmf('first image longer than the BAR, second good', 'ovmf-image-length', (tag) =>
		chainOf(driverOf(tag, 'a', u16(LENGTH, 0xffff)), driverOf(tag, 'b')),
	),
	ovmf('third image of length 0, not last', 'ovmf-image-length-zero', (tag) =>
		join2(driverOf(tag, 'a', notLast), driverOf(tag, 'b', notLast), driverOf(tag, 'c', and(notLast, u16(LENGTH, 0)))),
	),
	ovmf('legacy image, then a driver of length 0, not last', 'ovmf-image-length-zero', (tag) =>
		join2(legacy(tag('a'), notLast), driverOf(tag, 'b', and(notLast, u16(LENGTH, 0)))),
	),
	ovmf('legacy image of length 0, last, then a driver', 'ovmf-image-length-zero', (tag) =>
		join2(legacy(tag('a'), u16(LENGTH, 0)), driverOf(tag, 'b')),
	),
	ovmf('two drivers, the second of length 0, last, and a third', 'ovmf-image-length-zero', (tag) =>
		join2(driverOf(tag, 'a', notLast), driverOf(tag, 'b', u16(LENGTH, 0)), driverOf(tag, 'c')),
	),
];

const between = (name: string, gap: Uint8Array, more = {}) =>
	ovmf(
		`two drivers, ${name} between`,
		'ovmf-rom-signature',
		(tag) => join2(driverOf(tag, 'a', notLast), gap, driverOf(tag, 'b')),
		more,
	);
const marked = zeros(512);
marked.set([0x55, 0xaa]);
const GAPS: readonly Mutation[] = [
	between('512 zeros', zeros(512)),
	between('4096 zeros', zeros(4096)),
	between('64 KiB of ff', zeros(65536).fill(0xff)),
	between('511 bytes', zeros(511), ALONE),
	between('55 aa and zeros', marked, ALONE),
	ovmf('text behind the driver', 'ovmf-last-image', (tag) =>
		join2(driverOf(tag, 'a'), new Uint8Array(Buffer.from('not an image'.repeat(99)))),
	),
	ovmf('55 aa behind the driver', 'ovmf-last-image', (tag) => join2(driverOf(tag, 'a'), marked)),
	...[0x1000, 0x10000, 0x100000, 0x1000000].map((size) =>
		ovmf(`file of ${(2 * size) / 1024} KiB, zeros behind the driver`, 'ovmf-rom-bar', (tag) =>
			join2(driverOf(tag, 'a'), zeros(2 * size - UNITS * 512)),
		),
	),
	ovmf('file of 65537 bytes, ff behind the driver', 'ovmf-rom-bar', (tag) =>
		join2(driverOf(tag, 'a'), zeros(65537 - UNITS * 512).fill(0xff)),
	),
	ovmf('driver at the end of a BAR of 64 KiB', 'ovmf-rom-signature', (tag) =>
		chainOf(foreign(tag('a'), 1), zeros(65536 - 2 * UNITS * 512), driverOf(tag, 'b')),
	),
];

/** The header's and the structure's fields that nobody looks at, and those that count. */
const END = UNITS * 512;
const STRUCTURES: readonly Mutation[] = [
	rom('PCIR at the end of the image', 'ovmf-pcir-offset', movePcir(END - 24)),
	rom('PCIR offset 2', 'ovmf-pcir-offset', u16(0x18, 2)),
	rom('PCIR offset 0x19', 'ovmf-pcir-offset', movePcir(0x19)),
	rom('PCIR offset 0xfffc', 'ovmf-pcir-offset', u16(0x18, 0xfffc)),
	ovmf('PCIR that ends with the BAR, not last', 'ovmf-pcir-offset', (tag) => {
		const out = join2(driverOf(tag, 'a', notLast), zeros(8192 - END));
		out.set(out.subarray(PCIR, PCIR + 24), 8192 - 24);
		u16(0x18, 8192 - 24)(out, viewOf(out));
		return out;
	}),
	ovmf('PCIR that ends 4 bytes behind the BAR', 'ovmf-pcir-offset', (tag) => {
		const out = join2(driverOf(tag, 'a'), zeros(8192 - END));
		out.set(out.subarray(PCIR, PCIR + 20), 8192 - 20);
		u16(0x18, 8192 - 20)(out, viewOf(out));
		return out;
	}),
	...[0, 16, 0xffff].map((length) =>
		rom(`PCIR declared as ${length} bytes`, 'ovmf-pcir-signature', u16(PCIR + 10, length)),
	),
	...[0, 1, 3, 255].map((revision) =>
		rom(`PCIR of revision ${revision}`, 'ovmf-pcir-signature', u8(PCIR + 12, revision)),
	),
	rom('PCIR of PCI 2.3, 24 bytes', 'ovmf-pcir-signature', and(u16(PCIR + 10, 24), u8(PCIR + 12, 0))),
	rom('device list far outside the ROM', 'ovmf-ids-not-checked', u16(PCIR + 8, 0xfff0)),
	ovmf('device list with the device', 'ovmf-ids-not-checked', (tag) =>
		efi(driver(tag('a')), u16(PCIR + 6, 0x1111), false, [0x1111, 0x100e]),
	),
	rom('vendor and device ID ffff', 'ovmf-ids-not-checked', and(u16(PCIR + 4, 0xffff), u16(PCIR + 6, 0xffff))),
	rom('runtime length 0xffff', 'ovmf-image-length', u16(PCIR + 22, 0xffff)),
	rom('last-image bit alone', 'ovmf-last-image', u8(INDICATOR, LAST_IMAGE)),
];

const HEADERS: readonly Mutation[] = [
	...[0, 1, 9, 14, 0xffff].map((subsystem) =>
		rom(`header subsystem ${subsystem}`, 'ovmf-subsystem', u16(8, subsystem)),
	),
	...[0x14c, 0x0ebc, 0xffff].map((machine) =>
		rom(`header machine ${machine.toString(16)}`, 'ovmf-pe-machine', u16(10, machine)),
	),
	rom('compression type 0xffff', 'ovmf-compression-type', u16(12, 0xffff)),
	rom('reserved bytes of the header set', 'ovmf-efi-signature', (bytes) => bytes.fill(0xff, 14, 0x16)),
	rom('initialization size 0', 'ovmf-driver-offset', u16(2, 0)),
	rom('initialization size 1', 'ovmf-driver-offset', u16(2, 1)),
	rom('initialization size 2', 'ovmf-pe-headers-size', u16(2, 2)),
	rom('driver offset 0', 'ovmf-pe-signature', u16(0x16, 0)),
	rom('driver offset 0xffff', 'ovmf-driver-offset', u16(0x16, 0xffff)),
	...[0x38, 0x39].map((offset) =>
		rom(`driver at ${offset.toString(16)}`, 'ovmf-driver-offset', (bytes, view) => {
			bytes.copyWithin(offset, 0x200);
			view.setUint16(0x16, offset, true);
		}),
	),
	ovmf('length one more than the initialization size', 'ovmf-initialization-size', (tag) =>
		join2(driverOf(tag, 'a', u16(LENGTH, UNITS + 1)), zeros(512)),
	),
	ovmf('driver compressed in the first image, not in the second', 'ovmf-decompress', (tag) =>
		chainOf(efi(driver(tag('a')), undefined, true), driverOf(tag, 'b')),
	),
];

export const CHAIN_MUTATIONS: readonly Mutation[] = [
	...NUMBERS,
	...TYPES,
	...LENGTHS,
	...GAPS,
	...STRUCTURES,
	...HEADERS,
];
