/** ROMs that keep or break one rule each of OVMF and SeaBIOS, at its boundary. */
import { sum8 } from '../../src/bytes/sums.js';
import {
	and,
	bios,
	codeView,
	directory,
	driver,
	ebc,
	efi,
	join2,
	LEGACY_SPARE,
	legacy,
	type Mutation,
	movePcir,
	notLast,
	OPTIONAL,
	ovmf,
	PCIR,
	PCIR_END,
	PE,
	pe,
	relocations,
	rom,
	SECTIONS,
	seabios,
	section,
	squeezed,
	u8,
	u16,
	u32,
	viewOf,
	zeros,
} from './mutate.js';
import { MORE_PE_MUTATIONS } from './pe-mutations/all.js';
import { PE_MUTATIONS } from './pe-mutations.js';

export const MUTATIONS: readonly Mutation[] = [
	rom('as built', 'ovmf-efi-signature', () => {}),
	ovmf('compressed', 'ovmf-decompress', (tag) => efi(driver(tag('a')), undefined, true)),
	ovmf('file of 2048 bytes', 'ovmf-rom-bar', (tag) => squeezed(tag('a'), 2048)),
	ovmf('file of 2049 bytes', 'ovmf-rom-bar', (tag) => squeezed(tag('a'), 2049)),
	rom('first byte changed', 'ovmf-rom-signature', u8(0, 0x54)),
	ovmf('512 zeros in front', 'ovmf-rom-signature', (tag) => join2(zeros(512), efi(driver(tag('a'))))),
	rom('PCIR offset 0', 'ovmf-pcir-offset', u16(0x18, 0)),
	rom('PCIR at 0x1e, unaligned', 'ovmf-pcir-offset', movePcir(0x1e)),
	rom('PCIR at 0x20', 'ovmf-pcir-offset', movePcir(0x20)),
	ovmf('PCIR after the image, in the BAR', 'ovmf-pcir-offset', (tag) => {
		const image = efi(driver(tag('a')));
		const out = join2(image, image.subarray(PCIR, PCIR + 28));
		u16(0x18, image.length)(out, viewOf(out));
		return out;
	}),
	rom('PCIR misspelled', 'ovmf-pcir-signature', u8(PCIR + 3, 0x53)),
	rom('image length as large as the BAR', 'ovmf-image-length', u16(PCIR + 16, 16)),
	rom('image length larger than the BAR', 'ovmf-image-length', u16(PCIR + 16, 17)),
	rom('image length 0, last', 'ovmf-image-length-zero', u16(PCIR + 16, 0)),
	ovmf(
		'second image of length 0, not last',
		'ovmf-image-length-zero',
		(tag) => join2(efi(driver(tag('a')), notLast), efi(driver(tag('b')), and(u16(PCIR + 16, 0), notLast))),
		{ hangs: ['ovmf', 'seabios'] },
	),
	ovmf(
		'first image of length 0, not last',
		'ovmf-image-length-zero',
		(tag) => efi(driver(tag('a')), and(u16(PCIR + 16, 0), notLast)),
		{ hangs: ['ovmf', 'seabios'] },
	),
	ovmf('second image of length 0, last', 'ovmf-image-length-zero', (tag) =>
		join2(efi(driver(tag('a')), notLast), efi(driver(tag('b')), u16(PCIR + 16, 0))),
	),
	rom('last-image bit not set in any image', 'ovmf-last-image', notLast),
	ovmf('two drivers, last-image bit set in the first', 'ovmf-last-image', (tag) =>
		join2(efi(driver(tag('a'))), efi(driver(tag('b')))),
	),
	ovmf('two drivers', 'ovmf-last-image', (tag) =>
		join2(efi(driver(tag('a')), notLast), efi(driver(tag('b'), undefined, 'second-driver/second-driver.efi'))),
	),
	ovmf('two drivers, 512 bytes of ff between', 'ovmf-rom-signature', (tag) =>
		join2(efi(driver(tag('a')), notLast), zeros(512).fill(0xff), efi(driver(tag('b')))),
	),
	ovmf('two drivers, 100 bytes between', 'ovmf-rom-signature', (tag) =>
		join2(efi(driver(tag('a')), notLast), zeros(100), efi(driver(tag('b')))),
	),
	ovmf('first driver bad, second good', 'ovmf-subsystem', (tag) =>
		join2(efi(driver(tag('a')), and(notLast, u16(8, 10))), efi(driver(tag('b')))),
	),
	ovmf('first PCIR misspelled, second driver good', 'ovmf-pcir-signature', (tag) =>
		join2(efi(driver(tag('a')), and(notLast, u8(PCIR, 0x70))), efi(driver(tag('b')))),
	),
	ovmf(
		'second PCIR misspelled, first driver good',
		'ovmf-pcir-signature',
		(tag) => join2(efi(driver(tag('a')), notLast), efi(driver(tag('b')), u8(PCIR, 0x70))),
		{ alone: true },
	),
	ovmf(
		'second image too long for the BAR, first driver good',
		'ovmf-image-length',
		(tag) => join2(efi(driver(tag('a')), notLast), efi(driver(tag('b')), u16(PCIR + 16, 20))),
		{ alone: true },
	),
	rom('code type 0', 'ovmf-no-efi-image', u8(PCIR + 20, 0)),
	rom('code type 1', 'ovmf-no-efi-image', u8(PCIR + 20, 1)),
	rom('EFI signature changed', 'ovmf-efi-signature', u32(4, 0x0ef0)),
	rom('header subsystem 10, application', 'ovmf-subsystem', u16(8, 10)),
	rom('header subsystem 12, runtime driver', 'ovmf-subsystem', u16(8, 12)),
	rom('header subsystem 13', 'ovmf-subsystem', u16(8, 13)),
	rom('header machine AA64', 'ovmf-pe-machine', u16(10, 0xaa64)),
	rom('header machine 0', 'ovmf-pe-machine', u16(10, 0)),
	rom('compression type 2', 'ovmf-compression-type', u16(12, 2)),
	rom('compression type 1, not compressed', 'ovmf-decompress', u16(12, 1)),
	ovmf('compression type 0, compressed', 'ovmf-pe-signature', (tag) => efi(driver(tag('a')), u16(12, 0), true)),
	ovmf('compressed size too large', 'ovmf-decompress', (tag) =>
		efi(driver(tag('a')), (bytes, view) => view.setUint32(view.getUint16(0x16, true), bytes.length, true), true),
	),
	rom('initialization size one more than the length', 'ovmf-initialization-size', u16(2, 14)),
	rom('initialization size one less: the last section truncated', 'ovmf-pe-section', u16(2, 12)),
	rom('driver offset at the initialization size', 'ovmf-driver-offset', u16(0x16, 13 * 512)),
	rom('driver offset changed', 'ovmf-pe-signature', u16(0x16, 0x204)),
	rom('driver offset 32 bytes before the end', 'ovmf-pe-signature', u16(0x16, 13 * 512 - 32)),
	ovmf('file truncated after the headers, the BAR as large', 'ovmf-truncated', (tag) =>
		// Its relocations are cut off with their zeros only.
		efi(driver(tag('a'))).subarray(0, 13 * 512 - 0x1f0),
	),
	rom('vendor and device ID of another device', 'ovmf-ids-not-checked', and(u16(PCIR + 4, 0x03ea), u16(PCIR + 6, 1))),
	rom('class code of a display', 'ovmf-ids-not-checked', u8(PCIR + 15, 3)),
	ovmf('device list without the device', 'ovmf-ids-not-checked', (tag) =>
		efi(driver(tag('a')), undefined, false, [0x1111, 0x2222]),
	),
	pe('driver machine EBC', 'ovmf-pe-machine', ebc),
	pe('header and driver machine EBC', 'ovmf-pe-machine', ebc, u16(10, 0x0ebc)),
	pe('driver machine IA32', 'ovmf-pe-machine', u16(PE + 4, 0x14c)),
	pe('driver machine AA64', 'ovmf-pe-machine', u16(PE + 4, 0xaa64)),
	pe('16 data directories declared as 15', 'ovmf-pe-directories', u32(OPTIONAL + 108, 15)),
	pe('17 data directories', 'ovmf-pe-directories', and(u32(OPTIONAL + 108, 17), u16(PE + 20, 248))),
	pe('headers end with the section headers', 'ovmf-pe-headers-size', u32(OPTIONAL + 60, SECTIONS + 4 * 40)),
	pe('headers end one byte before', 'ovmf-pe-headers-size', u32(OPTIONAL + 60, SECTIONS + 4 * 40 - 1)),
	pe('headers as large as the image', 'ovmf-pe-headers-size', u32(OPTIONAL + 56, 0x400)),
	pe('signature that ends with the driver', 'ovmf-pe-certificate', directory(4, 6144 - 8, 8)),
	pe('signature that ends one byte later', 'ovmf-pe-certificate', directory(4, 6144 - 8, 9)),
	pe('section in memory inside the headers', 'ovmf-pe-section', section(3, 12, 0x3ff)),
	pe('section in the file inside the headers', 'ovmf-pe-section', section(3, 20, 0x3ff)),
	pe('section to the end of the file', 'ovmf-pe-section', (bytes, view) =>
		section(3, 16, bytes.length - relocations(bytes))(bytes, view),
	),
	pe('section one byte beyond the file', 'ovmf-pe-section', (bytes, view) =>
		section(3, 16, bytes.length - relocations(bytes) + 1)(bytes, view),
	),
	pe('last section ends with the image', 'ovmf-pe-section', u32(OPTIONAL + 56, 0x400c)),
	pe('last section ends one byte later', 'ovmf-pe-section', u32(OPTIONAL + 56, 0x400b)),
	pe('driver subsystem 10', 'ovmf-pe-subsystem', u16(OPTIONAL + 68, 10)),
	pe('driver subsystem 13', 'ovmf-pe-subsystem', u16(OPTIONAL + 68, 13)),
	pe('driver subsystem 14', 'ovmf-pe-subsystem', u16(OPTIONAL + 68, 14)),
	pe('driver subsystem 9', 'ovmf-pe-subsystem', u16(OPTIONAL + 68, 9)),
	{ ...pe('entry point at the end of the image', 'ovmf-pe-entry', u32(OPTIONAL + 16, 0x5000)), hangs: ['ovmf'] },
	pe('section alignment 0', 'ovmf-pe-alignment', u32(OPTIONAL + 32, 0)),
	pe('section alignment 32', 'ovmf-pe-alignment', u32(OPTIONAL + 32, 32)),
	pe('image of 2 GiB', 'ovmf-pe-memory', u32(OPTIONAL + 56, 0x80000000)),
	pe('relocation block of size 0', 'ovmf-pe-relocations', (bytes, view) => u32(relocations(bytes) + 4, 0)(bytes, view)),
	pe('relocation block larger than the directory', 'ovmf-pe-relocations', (bytes, view) =>
		u32(relocations(bytes) + 4, 13)(bytes, view),
	),
	pe('relocation of type 4', 'ovmf-pe-relocations', (bytes, view) => u16(relocations(bytes) + 10, 0x4000)(bytes, view)),
	pe('relocation outside the image', 'ovmf-pe-relocations', (bytes, view) =>
		u32(relocations(bytes), 0x5000)(bytes, view),
	),
	pe('relocation block in the image, its entry outside', 'ovmf-pe-relocations', (bytes, view) =>
		and(u32(relocations(bytes), 0x4fff), u16(relocations(bytes) + 8, 0xa001))(bytes, view),
	),
	pe('relocations declared as stripped', 'ovmf-pe-relocations-stripped', u16(PE + 22, 0x23)),
	pe('debug directory past the end of the file', 'ovmf-pe-debug', directory(6, 0x4000, 0x10000)),
	pe('debug directory that no section contains', 'ovmf-pe-debug', directory(6, 0x7000, 28)),
	pe('CodeView entry of 24 bytes', 'ovmf-pe-debug', codeView(24, 0x2100)),
	pe('CodeView entry of 23 bytes', 'ovmf-pe-debug', codeView(23, 0x2100)),
	pe('CodeView entry outside the image', 'ovmf-pe-debug', codeView(24, 0x5000)),
	pe('resource directory too small', 'ovmf-pe-resource', directory(2, 0x1000, 8)),
	pe('MZ header missing', 'ovmf-pe-signature', u16(0, 0)),
	pe('PE signature changed', 'ovmf-pe-signature', u8(PE + 1, 0x46)),
	pe('optional header with another magic', 'ovmf-pe-signature', u16(OPTIONAL, 0x107)),
	...PE_MUTATIONS,
	...MORE_PE_MUTATIONS,

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
	seabios(
		'image length 0, not last and not matching',
		'seabios-image-length-zero',
		(tag) => legacy(tag('a'), and(u16(PCIR + 16, 0), u8(PCIR + 20, 1), notLast)),
		{ hangs: ['seabios'] },
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
];
