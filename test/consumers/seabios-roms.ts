/** ROMs for what SeaBIOS does beyond finding an image: without a ROM BAR, and where the code that it calls does not come back. */

import { sum8 } from '../../src/bytes/sums.js';
import type { VerdictOf } from '../../src/consumers/consumer-names.js';
import { ROM_UNIT } from '../../src/option-rom/rom-size.js';
import {
	and,
	balanced as balancedLegacy,
	driver,
	type Edit,
	edited,
	efi,
	join2,
	legacy,
	notLast,
	PCIR,
	secondPcir,
	u8,
	u16,
	zeros,
} from './mutate.js';

export interface SeabiosRom {
	readonly name: string;
	/** Its code says `tag`. */
	build(tag: string): Uint8Array;
	readonly verdict: VerdictOf<'seabios'>;
	/** Off where QEMU gives it to SeaBIOS as a file. */
	readonly rombar?: false;
	/** QEMU's device, where it is not a network card. */
	readonly device?: string;
	/** What it is told beside the verdict, or of an ignored ROM why. */
	readonly code?: string;
	/** It has its say before it hangs. */
	readonly speaks?: true;
}

const ENTRY = 3;
const PNP_POINTER = 0x1a;
const PNP = 0x100;
/** Where the sample's code and its line are; they can be anywhere. */
const CODE = { start: 0x34, end: 0x80, line: 7 } as const;

const code =
	(...bytes: readonly number[]): Edit =>
	(rom) =>
		rom.set(bytes, ENTRY);
/** The code somewhere else, without a jump to it. */
const moved = (to: number): Edit =>
	and((rom, view) => {
		const line = view.getUint16(CODE.start + CODE.line, true) - CODE.start;
		rom.copyWithin(to, CODE.start, CODE.end);
		view.setUint16(to + CODE.line, to + line, true);
	});
const pnp = (fields: { readonly next?: number; readonly bcv?: number; readonly bev?: number }): Edit =>
	and(
		u16(PNP_POINTER, PNP),
		(rom) => rom.set(Buffer.from('$PnP'), PNP),
		u16(PNP + 6, fields.next ?? 0),
		u16(PNP + 0x16, fields.bcv ?? 0),
		u16(PNP + 0x1a, fields.bev ?? 0),
	);
const LOOP = [0xeb, 0xfe];
const loopAt =
	(at: number): Edit =>
	(rom) =>
		rom.set(LOOP, at);
/** QEMU's emulated VGA, and its class. */
const VGA = 'VGA';
const forVga = and(u16(PCIR + 4, 0x1234), u16(PCIR + 6, 0x1111), u8(PCIR + 14, 0), u8(PCIR + 15, 3));
const padded = (rom: Uint8Array, kib: number) => join2(rom, zeros((kib << 10) - rom.length));
/** Of an EFI ROM, whose header has no such byte, the sum that SeaBIOS wants. */
const balanced = (rom: Uint8Array) => {
	rom[0x3c] = (rom[0x3c] as number) - sum8(rom.subarray(0, (rom[2] as number) * 512));
	return rom;
};
/** Its structure so many bytes in front of the end of a BAR of this size, and what is left of it. */
const structureAtEnd = (before: number, size: number) => (tag: string) => {
	const rom = join2(legacy(tag), zeros(size - 4 * ROM_UNIT));
	return balancedLegacy(edited(rom, secondPcir(size - before)));
};

const bar = (name: string, verdict: SeabiosRom['verdict'], edit: Edit, more: Partial<SeabiosRom> = {}): SeabiosRom => ({
	...{ name, verdict, build: (tag) => legacy(tag, edit) },
	...more,
});
const file = (
	name: string,
	verdict: SeabiosRom['verdict'],
	build: SeabiosRom['build'],
	more: Partial<SeabiosRom> = {},
): SeabiosRom => ({ ...{ name, verdict, build, rombar: false }, ...more });

export const SEABIOS_ROMS: readonly SeabiosRom[] = [
	bar(
		'code behind a halt, a cleared direction and a near jump',
		'runs',
		and(moved(0x100), code(0xf4, 0xfc, 0xe9, 0xf8, 0)),
	),
	bar('entry jumps to itself', 'hangs', code(...LOOP)),
	bar(
		'two jumps to each other',
		'hangs',
		and(code(0xeb, 0x0b), (rom) => rom.set([0xeb, 0xf1], 0x10)),
	),
	bar('interrupts off, and halt', 'hangs', code(0xfa, 0xf4)),
	bar('halt again and again', 'hangs', code(0xf4, 0xeb, 0xfd)),
	bar('entry is undefined (ud2)', 'hangs', code(0x0f, 0x0b)),
	bar('entry is ff', 'hangs', code(0xff, 0xff, 0xff)),
	bar('jump to the reset vector', 'crashes', code(0xea, 0xf0, 0xff, 0, 0xf0)),
	bar('size byte 1, and code behind it', 'hangs', and(u8(2, 1), moved(0x400), code(0xe9, 0xfa, 0x03))),
	bar('Plug and Play header with a boot connection', 'runs', and(moved(0x180), pnp({ bcv: 0x180 }))),
	bar('Plug and Play headers in a circle, with a boot entry', 'hangs', pnp({ next: PNP, bev: 0x180 }), {
		speaks: true,
	}),
	bar('Plug and Play headers in a circle, with a boot connection', 'hangs', pnp({ next: PNP, bcv: CODE.start }), {
		speaks: true,
	}),
	bar('Plug and Play headers in a circle, without vectors', 'runs', pnp({ next: PNP })),
	bar('boot connection that loops', 'hangs', and(pnp({ bcv: 0x180 }), loopAt(0x180)), { speaks: true }),
	bar('display: Plug and Play headers in a circle', 'runs', and(forVga, pnp({ next: PNP, bev: 0x180 })), {
		device: VGA,
	}),
	bar('display: entry jumps to itself', 'hangs', and(forVga, code(...LOOP)), { device: VGA }),
	...(
		[
			['IDs', 2048, 8, 'runs'],
			['vendor ID and a half of the device ID', 2048, 7, 'hangs'],
			['structure without its code type', 2048, 20, 'runs'],
			['structure without its indicator', 2048, 21, 'runs'],
			['structure without its indicator', 8192, 21, 'runs'],
		] as const
	).map(([what, size, before, verdict]) => ({
		name: `BAR of ${size} that ends with the ${what}`,
		verdict,
		build: structureAtEnd(before, size),
	})),
	// The last of the BARs: what is mapped behind it is another device.
	bar('size byte of 4 KiB, the BAR of 2 KiB', 'runs', u8(2, 8), { code: 'seabios-size-beyond-rom' }),
	bar('size byte of 8 KiB, the BAR of 2 KiB', 'ignored', u8(2, 16), { code: 'seabios-size-beyond-rom' }),

	file('file: as built', 'runs', (tag) => legacy(tag)),
	file('file: another vendor', 'runs', (tag) => legacy(tag, u16(PCIR + 4, 0x8087))),
	file('file: code type 1', 'runs', (tag) => legacy(tag, u8(PCIR + 20, 1))),
	file('file: PCIR misspelled', 'runs', (tag) => legacy(tag, u8(PCIR, 0x70))),
	file('file: image length 0, not last', 'runs', (tag) =>
		legacy(tag, and(u16(PCIR + 16, 0), notLast, u8(PCIR + 20, 1))),
	),
	file('file: first byte changed', 'ignored', (tag) => legacy(tag, u8(0, 0x54)), { code: 'seabios-rom-signature' }),
	file('file: size byte 0', 'ignored', (tag) => legacy(tag, u8(2, 0)), { code: 'seabios-size-zero' }),
	file('file: checksum off', 'ignored', (tag) => legacy(tag, u8(0x1f1, 1), false), { code: 'seabios-sum' }),
	file('file: size byte beyond the file', 'runs', (tag) => legacy(tag, u8(2, 255))),
	file('file: size byte 1, and code behind it', 'runs', (tag) =>
		legacy(tag, and(u8(2, 1), moved(0x400), code(0xe9, 0xfa, 0x03))),
	),
	file('file: EFI image first', 'ignored', (tag) => join2(efi(driver(tag), notLast), legacy(tag)), {
		code: 'seabios-sum',
	}),
	file('file: EFI image first, of the right sum', 'hangs', (tag) => balanced(efi(driver(tag)))),
	file('file: entry jumps to itself', 'hangs', (tag) => legacy(tag, code(...LOOP))),
	file('file: 128 KiB', 'runs', (tag) => padded(legacy(tag), 128)),
	file('file: 144 KiB', 'runs', (tag) => padded(legacy(tag), 144), { code: 'seabios-rom-area' }),
	file('file: 168 KiB', 'ignored', (tag) => padded(legacy(tag), 168), { code: 'seabios-rom-area' }),
	file('file: display', 'runs', (tag) => legacy(tag, forVga), { device: VGA, code: 'seabios-no-address' }),
	file('file: display, 160 KiB', 'runs', (tag) => padded(legacy(tag, forVga), 160), {
		device: VGA,
		code: 'seabios-rom-area',
	}),
];
