/**
 * TE images (PI 1.8 volume 1 §15): a PE image whose headers were cut to 40 bytes. No tool builds a ROM of one, but edk2's
 * loader takes it wherever it takes a PE image (`PeCoffLoaderGetPeHeader`, `PeCoffLoaderGetImageInfo`, BasePeCoff.c).
 */
import { u16At, u32At } from '../../../bytes/integers.js';
import type { OptionalHeader } from './optional-header.js';
import { isBreak, type PeBreak, type PeFile, peBreak } from './pe-file.js';
import { readSections, sectionAt } from './section-headers.js';

export const TE = 0x5a56;
const HEADER = 40;
const STRIPPED_SIZE = 6;
const ENTRY_POINT = 8;
const BASE_OF_CODE = 12;
const IMAGE_BASE = 16;
const RELOCATIONS = 24;
const DEBUG = 32;

/** `at` is where the header was found; sections are sought behind a header at 0 all the same. */
export function readTeFile(file: Uint8Array, at: number): PeFile | PeBreak {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const stripped = view.getUint16(at + STRIPPED_SIZE, true);
	const code = view.getUint32(at + BASE_OF_CODE, true);
	const shift = stripped - HEADER;
	const headersSize = code - shift;
	const count = file[at + 4] as number;
	const bad = () =>
		peBreak('ovmf-pe-headers-size', at + STRIPPED_SIZE, {
			...{ case: 'te', headers: headersSize, sections: count, memory: 0, size: file.length },
		});
	if (shift <= 0 || code <= stripped || headersSize > file.length) return bad();
	const hasHole = [RELOCATIONS, DEBUG].some(
		(entry) => view.getUint32(at + entry + 4, true) !== 0 && view.getUint32(at + entry, true) === 0,
	);
	if (hasHole) return bad();
	const sections = readSections(file, HEADER, count, headersSize, shift);
	if (isBreak(sections)) return sections;
	const last = count === 0 ? undefined : sectionAt(file, HEADER, count - 1);
	const imageSize = last === undefined ? 0 : (last.virtualAddress + last.virtualSize - shift) >>> 0;
	// No pages are none that could be had.
	if (imageSize === 0) return bad();
	const optional = readTeHeader(file, at, shift);
	return {
		view,
		at,
		shift,
		machine: view.getUint16(at + 2, true),
		relocationsStripped:
			view.getUint32(at + RELOCATIONS, true) === 0 && view.getUint32(at + RELOCATIONS + 4, true) === 0,
		// Where it is loaded need not be aligned.
		sectionAlignment: 1,
		imageSize,
		headersSize,
		subsystem: file[at + 5] as number,
		optionalAt: at,
		optional,
		sectionsAt: HEADER,
		sections,
		headerIn: (bytes) => readTeHeader(bytes, 0, u16At(bytes, STRIPPED_SIZE) - HEADER),
	};
}

function readTeHeader(bytes: Uint8Array, at: number, shift: number): OptionalHeader {
	const entry = (place: number) => ({ at: place, address: u32At(bytes, place), size: u32At(bytes, place + 4) });
	const base = u32At(bytes, at + IMAGE_BASE) + u32At(bytes, at + IMAGE_BASE + 4) * 2 ** 32;
	return {
		magic: TE,
		countAt: at,
		directoryCount: 0,
		fixedSize: HEADER,
		imageBase: base + shift,
		entryPoint: u32At(bytes, at + ENTRY_POINT),
		codeBase: u32At(bytes, at + BASE_OF_CODE),
		directory: (index) => (index === 6 ? entry(at + DEBUG) : undefined),
		relocations: () => entry(at + RELOCATIONS),
	};
}
