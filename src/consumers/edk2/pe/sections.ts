/**
 * Loads the sections of a driver as `PeCoffLoaderLoadImage` (BasePeCoff.c) does. It checks where a section begins and ends,
 * but not all that it writes: what is written outside the image is other people's memory.
 */
import { u32At } from '../../../bytes/integers.js';
import type { OvmfRelease } from '../machine.js';
import { type PeBreak, type PeFile, type PeSection, peBreak } from './headers.js';
import { ImageMemory } from './memory.js';

const SECTION_HEADER = 40;
/** More sections than any driver has: what those behind them put into memory is not read. */
const MAX_SECTIONS = 256;

export interface LoadedImage {
	readonly memory: ImageMemory;
	/** The headers as they are in memory now. */
	readonly headers: Uint8Array;
	/** Of the last section, as in memory. */
	readonly last: PeSection;
}

/** What is written outside of the image. */
export interface Overrun {
	readonly section: number;
	/** In the image's memory, from its beginning; outside of it, or `undefined` for address 0 of the machine. */
	readonly address: number | undefined;
	readonly bytes: number;
}

export interface LoadedSections extends LoadedImage {
	readonly overruns: readonly Overrun[];
}

export function loadSections(
	pe: PeFile,
	file: Uint8Array,
	imageSize: number,
	allocated: number,
	release: OvmfRelease,
): LoadedSections | PeBreak {
	const headers = file.slice(0, pe.headersSize);
	const memory = new ImageMemory(file, headers);
	const overruns: Overrun[] = [];
	for (const index of pe.sections.keys()) {
		// Read from memory, for zeros may lie over it by now.
		const { virtualSize, virtualAddress: address, rawSize, rawOffset } = sectionAt(headers, pe.sectionsAt, index);
		const loaded = virtualSize === 0 || virtualSize > rawSize ? rawSize : virtualSize;
		// A virtual size of zero makes the last address the one before the first.
		const end = (address + virtualSize - 1) >>> 0;
		if (rawSize > 0 && (address >= imageSize || end >= imageSize)) {
			const where = { address, end, limit: imageSize };
			return peBreak('ovmf-pe-section', pe.at, { case: 'beyond-memory', section: index + 1, ...where });
		}
		const size = Math.max(loaded, virtualSize);
		if (size === 0) continue;
		if (address >= imageSize) {
			// Zeroed at address 0 of the machine until b7735a087a.
			if (overruns.length < MAX_SECTIONS && !release.since('2024.11')) {
				overruns.push({ section: index + 1, address: undefined, bytes: size });
			}
			continue;
		}
		if (address + size > allocated && overruns.length < MAX_SECTIONS) {
			const over = Math.max(address, allocated);
			overruns.push({ section: index + 1, address: over, bytes: address + size - over });
		}
		if (memory.parts.length >= MAX_SECTIONS) continue;
		if (address < headers.length) headers.fill(0, address, address + size);
		memory.parts.push({ address, rawOffset, loaded, size });
	}
	return { memory, headers, last: sectionAt(headers, pe.sectionsAt, pe.sections.length - 1), overruns };
}

function sectionAt(headers: Uint8Array, sectionsAt: number, index: number): PeSection {
	const at = sectionsAt + index * SECTION_HEADER;
	return {
		virtualSize: u32At(headers, at + 8),
		virtualAddress: u32At(headers, at + 12),
		rawSize: u32At(headers, at + 16),
		rawOffset: u32At(headers, at + 20),
	};
}
