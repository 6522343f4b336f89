/** Changes of an image's header and structure, to values at which firmware decides something. */
import fc from 'fast-check';
import { hex } from '../../src/bytes/hex.js';
import { ROM_UNIT } from '../../src/option-rom/rom-size.js';
import { INDICATOR, LENGTH, PCIR, POINTER, TYPE, u8, u16, u32 } from './mutate.js';
import { type Change, oneOf } from './random-changes.js';

const PNP_POINTER = 0x1a;
/** Where the legacy sample's code is that its entry jumps to, and where its last unit ends. */
const LEGACY_CODE = 0x34;
const LEGACY_END = 4 * ROM_UNIT;

/** A number of units: more or less than its own, or one at an edge. */
const units: fc.Arbitrary<{ name: string; of: (own: number) => number }> = fc.oneof(
	fc
		.constantFrom(-13, -4, -3, -2, -1, -1, 1, 1, 2, 3, 4, 8, 12, 13, 17)
		.map((more) => ({ name: `${more < 0 ? '' : '+'}${more}`, of: (own: number) => own + more })),
	fc.constantFrom(0, 1, 2, 3, 4, 8, 16, 17, 32, 33, 64, 255, 256, 0xffff).map((value) => ({
		name: `= ${value}`,
		of: () => value,
	})),
);

const lengthChange = units.map(
	({ name, of }): Change => ({
		name: `length ${name}`,
		edit: (bytes, view) => view.setUint16(LENGTH, of(bytes.length / ROM_UNIT), true),
	}),
);
/** Of a legacy image a byte. */
const sizeChange = units.map(
	({ name, of }): Change => ({
		name: `size ${name}`,
		edit: (bytes, view) => {
			const size = of(bytes.length / ROM_UNIT);
			if (bytes[TYPE] === 0) view.setUint8(2, size);
			else view.setUint16(2, size, true);
		},
	}),
);

/** Of any image. The class is left alone where it is that of a display: SeaBIOS goes by the card's. */
export const CHANGES: readonly fc.Arbitrary<Change>[] = [
	lengthChange,
	lengthChange,
	sizeChange,
	sizeChange,
	oneOf('code type', [0, 0, 1, 2, 3, 3, 4, 0x70, 0xff], (value) => u8(TYPE, value)),
	oneOf('indicator', [0, 1, 0x7f, 0x80, 0xff], (value) => u8(INDICATOR, value)),
	oneOf('first byte', [0, 0x54, 0xaa], (value) => u8(0, value)),
	oneOf('second byte', [0, 0x55, 0xab], (value) => u8(1, value)),
	oneOf('first letter of PCIR', [0, 0x70], (value) => u8(PCIR, value)),
	oneOf('vendor', [0, 0x8087, 0xffff], (value) => u16(PCIR + 4, value)),
	oneOf('device', [0, 0x100f, 0xffff], (value) => u16(PCIR + 6, value)),
	oneOf('device list', [0, 0x10, 0x18, 0x1c, 0xfff0], (value) => u16(PCIR + 8, value)),
	oneOf('structure of', [0, 16, 0x18, 0x1c, 0xffff], (value) => u16(PCIR + 10, value)),
	oneOf('revision', [0, 1, 3, 0xff], (value) => u8(PCIR + 12, value)),
	oneOf('class', [0, 1, 4, 0xff], (value) => u8(PCIR + 15, value)),
	oneOf('code revision', [0, 0xffff], (value) => u16(PCIR + 18, value)),
	oneOf('runtime length', [0, 1, 0xffff], (value) => u16(PCIR + 22, value)),
	oneOf('pointer', [0, 2, 0x14, 0x1a, 0x1b, 0x1d, 0x20, 0x1fc, 0x7ffc, 0xfffc], (value) => u16(POINTER, value)),
];
export const EFI_CHANGES: readonly fc.Arbitrary<Change>[] = [
	oneOf('EFI signature', [0, 0x0ef0, 0x10ef1], (value) => u32(4, value)),
	oneOf('subsystem', [0, 9, 10, 12, 12, 13, 0x10b], (value) => u16(8, value)),
	oneOf('machine', [0, 0x14c, 0x0ebc, 0xaa64, 0xffff], (value) => u16(10, value)),
	oneOf('compression type', [0, 1, 1, 2, 0x100, 0xffff], (value) => u16(12, value)),
	oneOf('driver at', [0, 0x1c, 0x34, 0x38, 0x3c, 0x1ff, 0x200, 0x201, 0x7ff, 0x19ff, 0x1a00, 0xffff], (value) => {
		return u16(0x16, value);
	}),
	oneOf('reserved', [0xff], (value) => (bytes) => void bytes.fill(value, 14, 0x16)),
	oneOf('bytes at 1a', [0x100, 0xffff], (value) => u16(PNP_POINTER, value)),
];

/** A Plug and Play header. Its vectors are code that comes back: what other bytes do as code, `check` does not say. */
const plugAndPlay = fc
	.record({
		at: fc.constantFrom(0x100, 0x101, 0x1c8, ROM_UNIT - 4, LEGACY_END - 0x20, LEGACY_END - 4, LEGACY_END - 2),
		next: fc.constantFrom(0, 0, 0, 0x40, 0x100, 0x101, 0xffff),
		connection: fc.constantFrom(0, 0, 3, LEGACY_CODE),
		boot: fc.constantFrom(0, 0, 0, LEGACY_CODE),
	})
	.map(
		({ at, next, connection, boot }): Change => ({
			name: `$PnP at ${hex(at)}, ${hex(next)}, ${hex(connection)}, ${hex(boot)}`,
			edit: (bytes, view) => {
				view.setUint16(PNP_POINTER, at, true);
				bytes.set(Buffer.from('$PnP').subarray(0, bytes.length - at), at);
				for (const [field, value] of [
					[6, next],
					[0x16, connection],
					[0x1a, boot],
				] as const) {
					if (at + field + 2 <= bytes.length) view.setUint16(at + field, value, true);
				}
			},
		}),
	);
export const LEGACY_CHANGES: readonly fc.Arbitrary<Change>[] = [
	plugAndPlay,
	plugAndPlay,
	oneOf('pointer to $PnP', [2, 0x1c, 0x7fe, 0xffff], (value) => u16(PNP_POINTER, value)),
];
