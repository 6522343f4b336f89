/** Drivers with sections that are filled with zeros outside of the image. */
import { hex } from '../../../src/bytes/hex.js';
import { and, type Edit, linked, type Mutation, pe, section, zeroed } from '../mutate.js';
import { alone, badBlock, KIB, MIB, size } from './edits.js';

const text = (bytes: number) => (bytes < MIB ? `${bytes / KIB} KiB` : `${bytes / MIB} MiB`);
const behind = (bytes: number) =>
	pe(`zeros to ${text(bytes)} behind the image`, 'ovmf-pe-overrun', zeroed(0x4800, bytes + 0x800));
const outside = (address: number, bytes: number) =>
	pe(`zeros outside the image, at ${hex(address)}, ${text(bytes)}`, 'ovmf-pe-overrun', zeroed(address, bytes));
const inFree = (base: number, bytes: number, more: Edit = () => {}, and2 = '') =>
	pe(
		`linked to ${hex(base)}, zeros to ${text(bytes)} behind the image${and2}`,
		'ovmf-pe-overrun',
		and(linked(base), zeroed(0x4800, bytes + 0x800), more),
	);

export const OVERRUNS: readonly Mutation[] = [
	...[16, 64].map((kib) => alone(behind(kib * KIB))),
	...[512 * KIB, 16 * MIB, 1024 * MIB].map(behind),
	pe('zeros over the last page of the image', 'ovmf-pe-section', zeroed(0x4800, 0x800)),
	pe(
		'zeros over the last page of the image, and one byte',
		'ovmf-pe-section',
		and(size(0x5001), zeroed(0x4800, 0x801)),
	),
	pe('zeros to the end of the last page', 'ovmf-pe-section', and(size(0x4810), zeroed(0x4800, 0x800))),
	outside(0x5000, 4 * KIB),
	outside(0x5000, 64 * KIB),
	outside(0x5000, 16 * MIB),
	outside(0x6000, 64 * MIB),
	outside(0x80000000, 4 * KIB),
	outside(0xfffff000, 4 * KIB),
	outside(0xfffff000, 128 * MIB),
	pe('a section without data and without size, outside', 'ovmf-pe-section', zeroed(0x10000000, 0)),
	pe('a section with data outside the image', 'ovmf-pe-section', section(3, 12, 0x6000)),
	pe('a section with data to a byte outside the image', 'ovmf-pe-section', section(1, 8, 0x3001)),
	pe('a section with data to the end of the image', 'ovmf-pe-section', section(1, 8, 0x3000)),
	inFree(0x5000000, 16 * MIB),
	inFree(0x6800000, 64 * KIB),
	inFree(0x7000000, 16 * MIB, badBlock, ', bad relocations'),
];
