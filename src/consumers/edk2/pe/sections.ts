/**
 * Loads the sections of a driver as `PeCoffLoaderLoadImage` (BasePeCoff.c) does. It checks where a section begins and ends,
 * but not all that it writes: what is written outside the image is other people's memory.
 */
import type { OvmfRelease } from '../machine.js';
import { ImageMemory } from './memory.js';
import { type PeBreak, type PeFile, type PeSection, peBreak } from './pe-file.js';
import { sectionAt } from './section-headers.js';

/** More sections than any driver has: what those behind them put into memory is not read. */
const MAX_SECTIONS = 256;
/** `IMAGE_SCN_CNT_CODE`, `IMAGE_SCN_MEM_EXECUTE`. */
const CODE = 0x20000020;

export interface LoadedImage {
	readonly memory: ImageMemory;
	/** The headers as they are in memory now. */
	readonly headers: Uint8Array;
	/** Of the last section, as in memory. */
	readonly last: PeSection;
	/** The file's, which all its addresses count. */
	readonly shift: number;
}

/** What is written outside of the image. */
export interface Overrun {
	readonly section: number;
	/** In the image's memory, from its beginning; outside of it, or `undefined` for address 0 of the machine. */
	readonly address: number | undefined;
	readonly bytes: number;
}

export interface LoadedSections extends LoadedImage {
	/** What was written until then; the sections behind it were not. */
	readonly broken?: PeBreak;
	readonly overruns: readonly Overrun[];
}

export function loadSections(
	pe: PeFile,
	file: Uint8Array,
	imageSize: number,
	allocated: number,
	release: OvmfRelease,
): LoadedSections {
	const headers = file.slice(0, pe.headersSize);
	const memory = new ImageMemory(file, headers);
	const overruns: Overrun[] = [];
	const { shift } = pe;
	const overrun = (section: number, start: number, end: number) => {
		if (start < end && overruns.length < MAX_SECTIONS) overruns.push({ section, address: start, bytes: end - start });
	};
	const image = () => {
		return { memory, headers, shift, last: sectionAt(headers, pe.sectionsAt, pe.sections.length - 1), overruns };
	};
	overrun(0, allocated, headers.length);
	for (const index of pe.sections.keys()) {
		// Read from memory, for zeros may lie over it by now.
		const { virtualSize, virtualAddress, rawSize, rawOffset: offset, flags } = sectionAt(headers, pe.sectionsAt, index);
		const address = virtualAddress - shift;
		const rawOffset = offset - shift;
		const wanted = virtualSize === 0 || virtualSize > rawSize ? rawSize : virtualSize;
		// A virtual size of zero makes the last address the one before the first.
		const end = ((virtualAddress + virtualSize - 1) >>> 0) - shift;
		if (rawSize > 0 && (address >= imageSize || end >= imageSize)) {
			const where = { address, end, limit: imageSize };
			const broken = peBreak('ovmf-pe-section', pe.at, { case: 'beyond-memory', section: index + 1, ...where });
			return { ...image(), broken };
		}
		// The file is read as far as it goes; zeros take the rest.
		const loaded = Math.max(0, Math.min(wanted, file.length - rawOffset));
		const size = Math.max(loaded, virtualSize);
		if (size === 0) continue;
		if (address >= imageSize) {
			// Zeroed at address 0 of the machine until b7735a087a.
			if (overruns.length < MAX_SECTIONS && !release.since('2024.11')) {
				overruns.push({ section: index + 1, address: undefined, bytes: size });
			}
			continue;
		}
		// A TE image's section without data may even begin in front of it.
		overrun(index + 1, address, Math.min(address + size, 0));
		overrun(index + 1, Math.max(address, allocated), address + size);
		if (memory.parts.length >= MAX_SECTIONS) continue;
		if (address < headers.length) headers.fill(0, Math.max(0, address), Math.max(0, address + size));
		memory.parts.push({ address, rawOffset, loaded, size, isCode: (flags & CODE) !== 0 });
	}
	return image();
}
