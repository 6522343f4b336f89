/** The section headers of a driver, and the checks that edk2's loader makes of them in the file (`PeCoffLoaderGetPeHeader`). */
import { u32At } from '../../../bytes/integers.js';
import { type PeBreak, type PeSection, peBreak } from './pe-file.js';

export const SECTION_HEADER = 40;

/** A section header; a TE image's counts what was cut off. */
export function sectionAt(bytes: Uint8Array, start: number, index: number): PeSection {
	const at = start + index * SECTION_HEADER;
	return {
		virtualSize: u32At(bytes, at + 8),
		virtualAddress: u32At(bytes, at + 12),
		rawSize: u32At(bytes, at + 16),
		rawOffset: u32At(bytes, at + 20),
		flags: u32At(bytes, at + 36),
	};
}

/** Those with data have it inside the file and behind the headers, and so in memory. */
export function readSections(
	file: Uint8Array,
	start: number,
	count: number,
	headersSize: number,
	shift = 0,
): PeSection[] | PeBreak {
	const sections: PeSection[] = [];
	const at = (index: number) => start + index * SECTION_HEADER;
	if (at(count) > file.length) {
		return peBreak('ovmf-pe-section', start, {
			case: 'beyond-driver',
			section: count,
			end: at(count),
			limit: file.length,
		});
	}
	for (let index = 0; index < count; index++) {
		const section = sectionAt(file, start, index);
		const { rawSize } = section;
		const address = (section.virtualAddress - shift) >>> 0;
		const raw = (section.rawOffset - shift) >>> 0;
		if (rawSize > 0 && (address < headersSize || raw < headersSize)) {
			const where = { raw, address, limit: headersSize };
			return peBreak('ovmf-pe-section', at(index), { case: 'overlaps-headers', section: index + 1, ...where });
		}
		if (rawSize > 0 && raw + rawSize > file.length) {
			const where = { end: raw + rawSize, limit: file.length };
			return peBreak('ovmf-pe-section', at(index), { case: 'beyond-driver', section: index + 1, ...where });
		}
		sections.push(section);
	}
	return sections;
}
