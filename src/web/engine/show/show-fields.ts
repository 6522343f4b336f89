/** The fields of a ROM's first headers, for a picture of its first bytes. */
import { hex } from '../../../bytes/hex.js';
import type { ExaminedFile } from '../../../examined/examined-file.js';
import { CodeType, pciDataStructure23, pciDataStructure30 } from '../../../option-rom/pci-data-structure.js';
import { efiRomHeader, legacyRomHeader } from '../../../option-rom/rom-header.js';
import type { ShownField } from '../../shown.js';

export function showFields({ bytes, start, images }: ExaminedFile): ShownField[] {
	const [image] = images;
	if (start === undefined || image === undefined) return [];
	const { pcir } = image.headers;
	const header = pcir.codeType === CodeType.efi ? efiRomHeader : legacyRomHeader;
	if (!header.fits(bytes, start)) return [];
	const structure = pcir.length >= pciDataStructure30.size ? pciDataStructure30 : pciDataStructure23;
	return [
		...fieldsOf(header, bytes, start),
		...fieldsOf(structure, bytes, start + header.read(bytes, start).pcirOffset),
	];
}

interface Structure {
	readonly size: number;
	readonly offsets: Readonly<Record<string, number>>;
	fits(bytes: Uint8Array, at: number): boolean;
	read(bytes: Uint8Array, at: number): object;
}

function fieldsOf(structure: Structure, bytes: Uint8Array, at: number): ShownField[] {
	if (!structure.fits(bytes, at)) return [];
	const values = structure.read(bytes, at) as Readonly<Record<string, number | Uint8Array>>;
	const names = Object.keys(structure.offsets);
	return names.flatMap((name, i): ShownField[] => {
		const value = values[name];
		const offset = structure.offsets[name] as number;
		const size = (structure.offsets[names[i + 1] ?? ''] ?? structure.size) - offset;
		if (value === undefined) return [];
		const text =
			typeof value === 'number' ? hex(value, 2 * size) : [...value].map((byte) => hex(byte, 2).slice(2)).join(' ');
		return [{ offset: at + offset, size, name, value: text }];
	});
}
