/** TE images made of the sample driver: no tool puts them into a ROM, but edk2 loads them. */
import {
	driver,
	type Edit,
	efi,
	type Mutation,
	OPTIONAL,
	ovmf,
	SECTIONS,
	section,
	u8,
	u16,
	u32,
	viewOf,
} from '../mutate.js';
import { badBlock, entry, noRelocations, relocation, subsystem, unmovable } from './edits.js';

const HEADER = 40;

/** Cuts what is in front of the section headers, and puts a TE header there. */
function toTe(pe: Uint8Array): Uint8Array {
	const from = viewOf(pe);
	const te = new Uint8Array(HEADER + pe.length - SECTIONS);
	te.set(pe.subarray(SECTIONS), HEADER);
	const view = viewOf(te);
	view.setUint16(0, 0x5a56, true);
	view.setUint16(2, 0x8664, true);
	te[4] = 4;
	te[5] = from.getUint16(OPTIONAL + 68, true);
	view.setUint16(6, SECTIONS, true);
	view.setUint32(8, from.getUint32(OPTIONAL + 16, true), true);
	// So that the headers end where the PE image's do.
	view.setUint32(12, 0x400, true);
	view.setBigUint64(16, from.getBigUint64(OPTIONAL + 24, true), true);
	for (const [at, index] of [
		[24, 5],
		[32, 6],
	] as const) {
		te.set(pe.subarray(OPTIONAL + 112 + index * 8, OPTIONAL + 120 + index * 8), at);
	}
	return te;
}

/** `before`: to the PE image; `after`: to the TE image. */
const te = (name: string, rule: Parameters<typeof ovmf>[1], before: Edit = () => {}, after: Edit = () => {}) =>
	ovmf(`TE image${name}`, rule, (tag) => {
		const image = toTe(driver(tag('a'), before));
		after(image, viewOf(image));
		// A ROM is built of PE images only.
		const rom = efi(driver(tag('a')));
		rom.fill(0, rom.length - 6144);
		rom.set(image, rom.length - 6144);
		return rom;
	});

export const TE: readonly Mutation[] = [
	te('', 'ovmf-pe-signature'),
	te(', subsystem 10', 'ovmf-pe-subsystem', subsystem(10)),
	te(', subsystem 12', 'ovmf-pe-subsystem', subsystem(12)),
	te(', subsystem 13', 'ovmf-pe-subsystem', subsystem(13)),
	te(', subsystem 9', 'ovmf-pe-subsystem', subsystem(9)),
	te(' of machine IA32', 'ovmf-pe-machine', undefined, u16(2, 0x14c)),
	te(', bad relocations', 'ovmf-pe-relocations', badBlock),
	te(', stripped', 'ovmf-pe-relocations-stripped', noRelocations),
	te(', relocation outside', 'ovmf-pe-relocations', relocation(10, 0x5000)),
	te(', 40 bytes cut off', 'ovmf-pe-headers-size', undefined, u16(6, HEADER)),
	te(', code in front of what was cut off', 'ovmf-pe-headers-size', undefined, u32(12, SECTIONS)),
	te(', no sections', 'ovmf-pe-headers-size', undefined, u8(4, 0)),
	te(', a section inside the headers', 'ovmf-pe-section', section(3, 12, 0x200)),
	te(', a section behind the file', 'ovmf-pe-section', section(3, 16, 0x10000)),
	te(', entry point behind it', 'ovmf-pe-entry', entry(0x5001)),
	te(', linked to free memory, bad relocations', 'ovmf-pe-relocations', unmovable(0x3000000 - SECTIONS + HEADER)),
];
