/**
 * The checks that edk2's loader makes of a PE image's headers and sections before it loads it: `PeCoffLoaderGetPeHeader`
 * in MdePkg/Library/BasePeCoffLib/BasePeCoff.c. It only reads what a driver is; src/executable asks for less.
 */
import { isOptionalMagic, readOptionalHeader } from './optional-header.js';
import { isBreak, type PeBreak, type PeFile, peBreak } from './pe-file.js';
import { readSections, SECTION_HEADER } from './section-headers.js';
import { readTeFile, TE } from './te.js';

export const MZ = 0x5a4d;
export const PE = 0x4550;
/** Signature, file header and a PE32+ optional header with all directories: read in one piece, for PE32 too. */
const HEADERS = 264;
const FILE_HEADER = 4;
const OPTIONAL_HEADER = 24;
const MAX_DIRECTORIES = 16;
const SECURITY = 4;

export function readPeFile(file: Uint8Array): PeFile | PeBreak {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const size = file.length;
	if (size < 64) return peBreak('ovmf-pe-signature', 0, { case: 'too-short', size });
	const at = view.getUint16(0, true) === MZ ? view.getUint32(0x3c, true) : 0;
	if (at + HEADERS > size) {
		return peBreak('ovmf-pe-signature', Math.min(0x3c, size), { case: 'headers-outside', headers: at, size });
	}
	if (view.getUint16(at, true) === TE) return readTeFile(file, at);
	const signature = view.getUint32(at, true);
	if (signature !== PE) return peBreak('ovmf-pe-signature', at, { case: 'not-pe', headers: at, found: signature });
	const optionalAt = at + OPTIONAL_HEADER;
	const optional = readOptionalHeader(file, optionalAt);
	if (!isOptionalMagic(optional.magic)) {
		return peBreak('ovmf-pe-signature', optionalAt, { case: 'magic', found: optional.magic });
	}
	const { directoryCount, fixedSize } = optional;
	const optionalSize = view.getUint16(at + FILE_HEADER + 16, true);
	if (directoryCount > MAX_DIRECTORIES || optionalSize !== fixedSize + directoryCount * 8) {
		return peBreak('ovmf-pe-directories', optional.countAt, { count: directoryCount, size: optionalSize });
	}
	const sectionCount = view.getUint16(at + FILE_HEADER + 2, true);
	const imageSize = view.getUint32(optionalAt + 56, true);
	const headersSize = view.getUint32(optionalAt + 60, true);
	const sectionsAt = optionalAt + optionalSize;
	const declared = { headers: headersSize, sections: sectionCount, memory: imageSize, size };
	const bad = badHeadersSize(declared, sectionsAt);
	if (bad !== undefined) return peBreak('ovmf-pe-headers-size', optionalAt + 60, { case: bad, ...declared });

	const security = optional.directory(SECURITY);
	// The security directory's address is an offset in the file.
	if (security !== undefined && security.size !== 0 && security.address + security.size > size) {
		return peBreak('ovmf-pe-certificate', security.at, { end: security.address + security.size, size });
	}
	const sections = readSections(file, sectionsAt, sectionCount, headersSize);
	if (isBreak(sections)) return sections;
	return {
		view,
		at,
		shift: 0,
		machine: view.getUint16(at + FILE_HEADER, true),
		relocationsStripped: (view.getUint16(at + FILE_HEADER + 18, true) & 1) !== 0,
		sectionAlignment: view.getUint32(optionalAt + 32, true),
		imageSize,
		headersSize,
		subsystem: view.getUint16(optionalAt + 68, true),
		optionalAt,
		optional,
		sectionsAt,
		sections,
		headerIn: (bytes) => readOptionalHeader(bytes, optionalAt),
	};
}

interface Declared {
	readonly headers: number;
	readonly sections: number;
	readonly memory: number;
	/** Of the driver. */
	readonly size: number;
}

function badHeadersSize({ headers, sections, memory, size }: Declared, sectionsAt: number) {
	// The image has to be larger than the section headers by more than one, which no real image comes near.
	if (memory <= sectionsAt || Math.floor((memory - sectionsAt) / SECTION_HEADER) <= sections) return 'beyond-image';
	if (headers <= sectionsAt || Math.floor((headers - sectionsAt) / SECTION_HEADER) < sections) return 'beyond-headers';
	if (headers >= memory) return 'not-smaller';
	return headers > size ? 'beyond-driver' : undefined;
}
