/** Compressed drivers whose data or sizes are not what they should be. */
import { driver, type Edit, efi, type Mutation, ovmf, viewOf } from '../mutate.js';

/** `edit` gets the compressed data, from its two sizes on. */
const squeezed = (name: string, edit: Edit, rule: Parameters<typeof ovmf>[1] = 'ovmf-decompress') =>
	ovmf(`compressed, ${name}`, rule, (tag) => {
		const rom = efi(driver(tag('a')), undefined, true);
		const data = rom.subarray(viewOf(rom).getUint16(0x16, true));
		edit(data, viewOf(data));
		return rom;
	});
const packed =
	(change: (size: number) => number): Edit =>
	(_, view) =>
		view.setUint32(0, change(view.getUint32(0, true)), true);
const unpacked =
	(change: (size: number) => number): Edit =>
	(_, view) =>
		view.setUint32(4, change(view.getUint32(4, true)), true);
const end = (bytes: Uint8Array, view: DataView) => Math.min(bytes.length, 8 + view.getUint32(0, true));

export const COMPRESSED: readonly Mutation[] = [
	squeezed(
		'its size one byte less',
		packed((size) => size - 1),
	),
	squeezed(
		'its size 16 bytes less',
		packed((size) => size - 16),
	),
	squeezed(
		'its size half',
		packed((size) => size >> 1),
	),
	squeezed(
		'its size 0',
		packed(() => 0),
	),
	squeezed(
		'its size 4 GiB',
		packed(() => 0xffffffff),
	),
	squeezed(
		'unpacked one byte more',
		unpacked((size) => size + 1),
		'ovmf-decompress-damaged',
	),
	squeezed(
		'unpacked 100 KiB more',
		unpacked((size) => size + 100 * 1024),
		'ovmf-decompress-damaged',
	),
	squeezed(
		'unpacked 8 MiB',
		unpacked(() => 8 << 20),
		'ovmf-decompress-damaged',
	),
	squeezed(
		'unpacked one byte less',
		unpacked((size) => size - 1),
		'ovmf-pe-section',
	),
	squeezed(
		'unpacked 600 bytes less',
		unpacked((size) => size - 600),
		'ovmf-pe-section',
	),
	squeezed(
		'unpacked 1 KiB',
		unpacked(() => 1024),
		'ovmf-pe-section',
	),
	squeezed(
		'unpacked 0',
		unpacked(() => 0),
		'ovmf-pe-signature',
	),
	squeezed(
		'unpacked 4 GiB',
		unpacked(() => 0xffffffff),
	),
	squeezed('zeros for its last 16 bytes', (bytes, view) => bytes.fill(0, end(bytes, view) - 16, end(bytes, view))),
	squeezed('zeros for its second half', (bytes, view) => bytes.fill(0, end(bytes, view) >> 1)),
	squeezed('zeros for all of it', (bytes) => bytes.fill(0, 8)),
	squeezed('ff for all of it', (bytes) => bytes.fill(0xff, 8)),
	squeezed('its last byte changed', (bytes, view) => {
		bytes[end(bytes, view) - 3] = (bytes[end(bytes, view) - 3] as number) ^ 0xff;
	}),
	squeezed('its first block empty', (bytes) => bytes.fill(0, 8, 10), 'ovmf-decompress-damaged'),
];
