/** The section table of PE and TE images (Microsoft PE/COFF specification §4). */
import { u32At } from '../bytes/integers.js';
import { record } from '../bytes/record.js';
import { stringAt } from '../bytes/text.js';

export const sectionHeader = record('section header', {
	name: { bytes: 8 },
	virtualSize: 'u32',
	virtualAddress: 'u32',
	size: 'u32',
	offset: 'u32',
	relocations: 'u32',
	lineNumbers: 'u32',
	relocationCount: 'u16',
	lineNumberCount: 'u16',
	characteristics: 'u32',
});

export interface ExecutableSection {
	/** `.text`; some linkers leave it empty. */
	readonly name: string;
	/** Relative to the image base. */
	readonly virtualAddress: number;
	readonly virtualSize: number;
	/** Where its bytes are in the file, as declared; 0 where it has none. */
	readonly offset: number;
	readonly size: number;
}

/** At most `count` sections, as many as fit; `shift` is added to the offsets. */
export function readSectionTable(bytes: Uint8Array, at: number, count: number, shift = 0): ExecutableSection[] {
	const sections: ExecutableSection[] = [];
	const { offsets } = sectionHeader;
	// Field by field: half of each header is about object files, and images have a handful of them.
	for (let pos = at; sections.length < count && sectionHeader.fits(bytes, pos); pos += sectionHeader.size) {
		sections.push({
			name: stringAt(bytes, pos, 8),
			virtualAddress: u32At(bytes, pos + offsets.virtualAddress),
			virtualSize: u32At(bytes, pos + offsets.virtualSize),
			offset: u32At(bytes, pos + offsets.offset) + shift,
			size: u32At(bytes, pos + offsets.size),
		});
	}
	return sections;
}

/** Offset in the file of a relative virtual address, or `undefined` where no section has bytes for it. */
export function offsetOfAddress(sections: readonly ExecutableSection[], address: number): number | undefined {
	for (const { virtualAddress, offset, size } of sections) {
		if (address >= virtualAddress && address - virtualAddress < size) return address - virtualAddress + offset;
	}
	return undefined;
}
