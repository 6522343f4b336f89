/**
 * The checks that edk2's loader makes of a PE image's headers and sections before it loads it: `PeCoffLoaderGetPeHeader`
 * in MdePkg/Library/BasePeCoffLib/BasePeCoff.c. It only reads what a driver is; src/executable asks for less.
 */
import { hex } from '../../bytes/hex.js';
import type { Break, OvmfRule } from './rules.js';

const MZ = 0x5a4d;
const PE = 0x4550;
const PE32 = 0x10b;
const PE32_PLUS = 0x20b;
/** Signature, file header and a PE32+ optional header with all directories: read in one piece, for PE32 too. */
const HEADERS = 264;
const FILE_HEADER = 4;
const OPTIONAL_HEADER = 24;
const MAX_DIRECTORIES = 16;
const SECTION_HEADER = 40;
const SECURITY = 4;

export interface PeSection {
	readonly virtualSize: number;
	readonly virtualAddress: number;
	readonly rawSize: number;
	readonly rawOffset: number;
}

export interface PeFile {
	readonly view: DataView;
	/** Of the PE signature. */
	readonly at: number;
	readonly machine: number;
	readonly relocationsStripped: boolean;
	readonly imageBase: number;
	readonly entryPoint: number;
	readonly sectionAlignment: number;
	readonly imageSize: number;
	readonly headersSize: number;
	readonly subsystem: number;
	readonly sections: readonly PeSection[];
	/** The directory's entry, and where it stands; `undefined` where the header has fewer. */
	directory(index: number): { readonly at: number; readonly address: number; readonly size: number } | undefined;
}

const ANEW = 'take the driver anew from where it comes from: this copy is damaged, or was not linked for UEFI';

/** A broken rule of the driver, at an offset from its start. */
export function peBreak(rule: OvmfRule, at: number, message: string, fix = ANEW): Break {
	return { rule, at, message, fix };
}

export function isBreak(value: object): value is Break {
	return 'rule' in value;
}

export function readPeFile(file: Uint8Array): PeFile | Break {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (file.length < 64)
		return peBreak('ovmf-pe-signature', 0, `the driver has ${file.length} bytes, too few for a DOS header`);
	const at = view.getUint16(0, true) === MZ ? view.getUint32(0x3c, true) : 0;
	if (at + HEADERS > file.length) {
		const message = `the driver's PE headers at ${hex(at)} run past its end at ${hex(file.length)}`;
		return peBreak('ovmf-pe-signature', Math.min(0x3c, file.length), message);
	}
	const signature = view.getUint32(at, true);
	if (signature !== PE) {
		const message = `no PE image: ${hex(signature, 8)} in place of "PE\\0\\0"`;
		return peBreak('ovmf-pe-signature', at, message);
	}
	const optional = at + OPTIONAL_HEADER;
	const magic = view.getUint16(optional, true);
	if (magic !== PE32 && magic !== PE32_PLUS) {
		return peBreak(
			'ovmf-pe-signature',
			optional,
			`the optional header's magic is ${hex(magic, 4)}, neither PE32 nor PE32+`,
		);
	}
	const plus = magic === PE32_PLUS;
	const fixedSize = plus ? 112 : 96;
	const directoryCount = view.getUint32(optional + fixedSize - 4, true);
	const optionalSize = view.getUint16(at + FILE_HEADER + 16, true);
	if (directoryCount > MAX_DIRECTORIES || optionalSize !== fixedSize + directoryCount * 8) {
		const message = `${directoryCount} data directories and an optional header of ${optionalSize} bytes do not belong together`;
		return peBreak('ovmf-pe-directories', optional + fixedSize - 4, message);
	}
	const sectionCount = view.getUint16(at + FILE_HEADER + 2, true);
	const imageSize = view.getUint32(optional + 56, true);
	const headersSize = view.getUint32(optional + 60, true);
	const sectionsAt = optional + optionalSize;
	const bad = badHeadersSize(file, optional, sectionsAt, sectionCount, imageSize, headersSize);
	if (bad !== undefined) return bad;

	const directory = (index: number) => {
		const entry = optional + fixedSize + index * 8;
		if (index >= directoryCount) return undefined;
		return { at: entry, address: view.getUint32(entry, true), size: view.getUint32(entry + 4, true) };
	};
	const security = directory(SECURITY);
	// The security directory's address is an offset in the file.
	if (security !== undefined && security.size !== 0 && security.address + security.size > file.length) {
		const message = `the signature ends at ${hex(security.address + security.size)}, past the driver's end at ${hex(file.length)}`;
		return peBreak(
			'ovmf-pe-certificate',
			security.at,
			message,
			'get the whole driver, or remove its signature properly',
		);
	}
	const sections = readSections(view, sectionsAt, sectionCount, headersSize);
	if ('rule' in sections) return sections;
	return {
		view,
		at,
		machine: view.getUint16(at + FILE_HEADER, true),
		relocationsStripped: (view.getUint16(at + FILE_HEADER + 18, true) & 1) !== 0,
		imageBase: plus ? Number(view.getBigUint64(optional + 24, true)) : view.getUint32(optional + 28, true),
		entryPoint: view.getUint32(optional + 16, true),
		sectionAlignment: view.getUint32(optional + 32, true),
		imageSize,
		headersSize,
		subsystem: view.getUint16(optional + 68, true),
		sections,
		directory,
	};
}

function badHeadersSize(
	file: Uint8Array,
	optional: number,
	sectionsAt: number,
	count: number,
	imageSize: number,
	headersSize: number,
): Break | undefined {
	const said = `headers of ${headersSize} bytes, ${count} sections and an image of ${imageSize} bytes`;
	const bad = (why: string) => peBreak('ovmf-pe-headers-size', optional + 60, `the driver declares ${said}: ${why}`);
	// The image has to be larger than the section headers by more than one, which no real image comes near.
	if (imageSize <= sectionsAt || Math.floor((imageSize - sectionsAt) / SECTION_HEADER) <= count) {
		return bad('the section headers do not fit the image');
	}
	if (headersSize <= sectionsAt || Math.floor((headersSize - sectionsAt) / SECTION_HEADER) < count) {
		return bad('the section headers do not fit the headers');
	}
	if (headersSize >= imageSize) return bad('the headers are not smaller than the image');
	if (headersSize > file.length) return bad(`the driver ends before, at ${hex(file.length)}`);
	return undefined;
}

function readSections(view: DataView, start: number, count: number, headersSize: number): PeSection[] | Break {
	const sections: PeSection[] = [];
	for (let index = 0, at = start; index < count; index++, at += SECTION_HEADER) {
		// The headers, and so the section headers, lie inside the file.
		const section = {
			virtualSize: view.getUint32(at + 8, true),
			virtualAddress: view.getUint32(at + 12, true),
			rawSize: view.getUint32(at + 16, true),
			rawOffset: view.getUint32(at + 20, true),
		};
		const { virtualAddress, rawSize, rawOffset } = section;
		if (rawSize > 0 && (virtualAddress < headersSize || rawOffset < headersSize)) {
			const message = `section ${index + 1} (at ${hex(rawOffset)} in the file, ${hex(virtualAddress)} in memory) overlaps the headers, which end at ${hex(headersSize)}`;
			return peBreak('ovmf-pe-section', at, message);
		}
		if (rawSize > 0 && rawOffset + rawSize > view.byteLength) {
			const message = `section ${index + 1} ends at ${hex(rawOffset + rawSize)}, past the driver's end at ${hex(view.byteLength)}`;
			return peBreak('ovmf-pe-section', at, message, 'get the whole driver: its end is cut off');
		}
		sections.push(section);
	}
	return sections;
}
