/** ROMs of which OVMF's copy ends within a structure, and those of which it copies more than it has looked at. */
import {
	and,
	balanced,
	changed,
	driver,
	driverOf,
	type Edit,
	edited,
	join2,
	LENGTH,
	legacy,
	type Mutation,
	notLast,
	ovmf,
	PCIR,
	PE,
	secondPcir,
	type Tag,
	u8,
	u16,
	u32,
	zeros,
} from './mutate.js';

const UNIT = 512;
/** Images of the sample driver. */
const SIZE = 13 * UNIT;
const bad = u16(8, 10);

/** Two drivers, the first bad, in a BAR of 16 KiB, of which 13 KiB are copied. */
const second = (tag: Tag) => join2(driverOf(tag, 'a', and(notLast, bad)), driverOf(tag, 'b'), zeros(0x4000 - 2 * SIZE));
const behind = (by: number, where: string): Mutation =>
	ovmf(`second structure ${where}, first driver bad`, 'ovmf-pcir-offset', (tag) =>
		edited(second(tag), secondPcir(2 * SIZE + by, SIZE)),
	);
/** Three drivers in a BAR of 32 KiB, the first bad; the second's structure goes on behind the third. */
const third = (by: number, where: string): Mutation =>
	ovmf(`second structure ${where} of three, first driver bad`, 'ovmf-pcir-offset', (tag) => {
		const images = [driverOf(tag, 'a', and(notLast, bad)), driverOf(tag, 'b', notLast), driverOf(tag, 'c')];
		return edited(join2(...images, zeros(0x8000 - 3 * SIZE)), secondPcir(3 * SIZE + by, SIZE));
	});

/** A legacy image whose size byte covers all that is behind it, a bad driver, and another image: a BAR of 32 units. */
const covered = (name: string, rule: Parameters<typeof ovmf>[1], image: (tag: Tag) => Uint8Array): Mutation =>
	ovmf(`legacy image whose size byte covers all, a bad driver, ${name}`, rule, (tag) => {
		const images = [legacy(tag('a'), and(notLast, u8(2, 32))), driverOf(tag, 'b', and(notLast, bad)), image(tag)];
		const whole = join2(...images);
		return balanced(join2(whole, zeros(32 * UNIT - whole.length)));
	});
const marked = zeros(UNIT);
marked.set([0x55, 0xaa]);

export const COPY_MUTATIONS: readonly Mutation[] = [
	behind(-24, 'ends with the copy'),
	behind(-20, 'ends 4 bytes behind the copy'),
	behind(-16, 'ends 8 bytes behind the copy'),
	behind(4, 'lies behind the copy'),
	third(-24, 'ends with the copy'),
	third(-20, 'ends 4 bytes behind the copy'),
	covered('a driver with PCIR misspelled', 'ovmf-pcir-signature', (tag) => driverOf(tag, 'c', u8(PCIR, 0x70))),
	covered('a driver with a structure that is not aligned', 'ovmf-pcir-offset', (tag) =>
		driverOf(tag, 'c', secondPcir(SIZE - 26)),
	),
	covered('a driver of a length beyond the BAR', 'ovmf-image-length', (tag) => driverOf(tag, 'c', u16(LENGTH, 16))),
	covered('55 aa and zeros', 'ovmf-image-length-zero', () => marked),
];

/** A legacy image with this size byte, and what is behind it. */
const sized = (
	size: number,
	name: string,
	rule: Parameters<typeof ovmf>[1],
	images: (tag: Tag) => Uint8Array[],
	more?: Parameters<typeof ovmf>[3],
): Mutation =>
	ovmf(
		`legacy image with size byte ${size}, ${name}`,
		rule,
		(tag) => balanced(join2(legacy(tag('a'), and(notLast, u8(2, size))), ...images(tag))),
		more,
	);
const misspelled = u8(PCIR, 0x70);
/** What OVMF loads from behind its copy is luck, but this driver's header, which is inside, is refused whatever follows. */
const refused = (tag: Tag, edit: Edit) => changed(driver(tag('c')), u32(PE, 0), and(misspelled, edit));
/** OVMF looks for images up to the BAR's end, in memory behind its copy. */
const alone = { alone: true };

/** ROMs of which the copy ends within an image or before one. */
export const CUT_MUTATIONS: readonly Mutation[] = [
	...[18, 20].flatMap((size) => [
		sized(size, 'a driver with PCIR misspelled', 'ovmf-pcir-signature', (tag) => [driverOf(tag, 'b', misspelled)]),
		sized(size, 'a bad driver, a part of one with PCIR misspelled', 'ovmf-not-copied', (tag) => [
			driverOf(tag, 'b', and(notLast, bad)),
			refused(tag, () => {}),
		]),
		sized(
			size,
			'a driver, a part of one with PCIR misspelled, a driver behind the copy',
			'ovmf-not-copied',
			(tag) => [driverOf(tag, 'b', notLast), refused(tag, notLast), driverOf(tag, 'd')],
			alone,
		),
	]),
	sized(
		30,
		'a driver, a driver with PCIR misspelled, a driver behind the copy',
		'ovmf-pcir-signature',
		(tag) => [driverOf(tag, 'b', notLast), driverOf(tag, 'c', and(notLast, misspelled)), driverOf(tag, 'd')],
		alone,
	),
];
