/**
 * Whether edk2 loads a driver: `CoreLoadPeImage` (MdeModulePkg/Core/Dxe/Image/Image.c) and what it calls in
 * BasePeCoff.c, in its order, as x64 OVMF is built. TE images, which option ROMs do not carry, count as no PE image.
 */
import type { OvmfRelease } from '../release.js';
import { isBreak, type PeBreak, type PeFile, type PeValues, peBreak, readPeFile } from './headers.js';
import { readMemory } from './memory.js';

const X64 = 0x8664;
const EBC = 0x0ebc;
const APPLICATION = 10;
const RUNTIME_DRIVER = 12;
/** SAL runtime driver. */
const SAL_DRIVER = 13;
const RESOURCE = 2;
const RELOCATIONS = 5;
const DEBUG = 6;
const DEBUG_ENTRY = 28;
const CODEVIEW = 2;
/** ABSOLUTE, HIGH, LOW, HIGHLOW and DIR64. */
const RELOCATION_TYPES = new Set([0, 1, 2, 3, 10]);
/** Smallest sizes of CodeView entries NB10, RSDS and MTOC, by signature. */
const CODEVIEW_SIZES = new Map([
	[0x3031424e, 16],
	[0x53445352, 24],
	[0x434f544d, 20],
]);
/** Below 4 GiB OVMF has at most this much memory in one piece; a bound for ours, too. */
const MAX_MEMORY = 2 ** 31;
/** More relocations than any driver has; what lies behind them is not read. */
const MAX_RELOCATIONS = 16 << 20;

/** What keeps OVMF from starting the driver, or `undefined` where it starts it. */
export function loadDriver(file: Uint8Array, release: OvmfRelease): PeBreak | undefined {
	const pe = readPeFile(file);
	if (isBreak(pe)) return pe;
	return (
		badMachine(pe) ??
		badDebugDirectory(pe) ??
		badPlacement(pe, release) ??
		badSectionAddress(pe) ??
		badCodeView(pe, file) ??
		badResources(pe, file) ??
		badRelocations(pe, file) ??
		badEntry(pe)
	);
}

function badMachine(pe: PeFile): PeBreak | undefined {
	if (pe.machine === X64 || pe.machine === EBC) return undefined;
	return peBreak('ovmf-pe-machine', pe.at + 4, { machine: pe.machine });
}

/** `PeCoffLoaderGetImageInfo`: every entry up to the first CodeView one has to be in the file. */
function badDebugDirectory(pe: PeFile): PeBreak | undefined {
	const found = debugEntry(pe);
	return found !== undefined && isBreak(found) ? found : undefined;
}

function debugEntry(pe: PeFile): { readonly address: number; readonly offset: number } | PeBreak | undefined {
	const directory = pe.directory(DEBUG);
	if (directory === undefined) return undefined;
	const { address, size } = directory;
	// Sections' ends wrap at 2^32 there, too.
	const section = pe.sections.find(
		(s) => address >= s.virtualAddress && address < (s.virtualAddress + s.virtualSize) >>> 0,
	);
	if (section === undefined) return undefined;
	const start = address - section.virtualAddress + section.rawOffset;
	if (start === 0) return undefined;
	for (let index = 0; index < size; index += DEBUG_ENTRY) {
		if (start + index + DEBUG_ENTRY > pe.view.byteLength) {
			return peBreak('ovmf-pe-debug', directory.at, { case: 'directory', directory: start });
		}
		if (pe.view.getUint32(start + index + 12, true) === CODEVIEW)
			return { address: address + index, offset: start + index };
	}
	return undefined;
}

/** `CoreLoadPeImage`: memory of the right kind and alignment. */
function badPlacement(pe: PeFile, release: OvmfRelease): PeBreak | undefined {
	const { subsystem, sectionAlignment, imageSize, imageBase } = pe;
	// Itanium's drivers were started until 147e9a053e.
	const last = subsystem === SAL_DRIVER && release.since('2025.11') ? RUNTIME_DRIVER : SAL_DRIVER;
	if (subsystem < APPLICATION || subsystem > last) return peBreak('ovmf-pe-subsystem', pe.at + 92, { subsystem });
	if (sectionAlignment === 0) return peBreak('ovmf-pe-alignment', pe.at + 56, {});
	const bytes = imageSize + (sectionAlignment > 4096 ? sectionAlignment : 0);
	if (bytes >= MAX_MEMORY) return peBreak('ovmf-pe-memory', pe.at + 80, { bytes });
	// Which memory is free cannot be known; below 1 MiB and above 2 GiB it is not, or only on some machines.
	const free = imageBase % 4096 === 0 && imageBase >= 1 << 20 && imageBase + imageSize <= MAX_MEMORY;
	if (pe.relocationsStripped && (subsystem === RUNTIME_DRIVER || !free)) {
		return peBreak('ovmf-pe-relocations-stripped', pe.at + 22, { base: imageBase });
	}
	return undefined;
}

/** `PeCoffLoaderLoadImage` puts each section to its address. */
function badSectionAddress(pe: PeFile): PeBreak | undefined {
	for (const [index, { virtualAddress, virtualSize, rawSize }] of pe.sections.entries()) {
		// A virtual size of zero makes the last address the one before the first.
		const end = (virtualAddress + virtualSize - 1) >>> 0;
		if (rawSize === 0 || (virtualAddress < pe.imageSize && end < pe.imageSize)) continue;
		const where = { address: virtualAddress, end, limit: pe.imageSize };
		return peBreak('ovmf-pe-section', pe.at, { case: 'beyond-memory', section: index + 1, ...where });
	}
	return undefined;
}

function badCodeView(pe: PeFile, file: Uint8Array): PeBreak | undefined {
	const entry = debugEntry(pe);
	if (entry === undefined || isBreak(entry)) return undefined;
	const size = pe.view.getUint32(entry.offset + 16, true);
	const address = pe.view.getUint32(entry.offset + 20, true);
	// An entry without an address is loaded behind the last section, into memory that was added for it.
	if (address === 0) return undefined;
	if (address >= pe.imageSize) return peBreak('ovmf-pe-debug', entry.offset + 20, { case: 'address', address });
	const memory = readMemory(pe, file, address, 4);
	const signature = new DataView(memory.buffer).getUint32(0, true);
	if (size >= (CODEVIEW_SIZES.get(signature) ?? 0)) return undefined;
	return peBreak('ovmf-pe-debug', entry.offset + 16, { case: 'size', size });
}

/** Only the size of the first level is checked here; what lies deeper is read for HII resources alone. */
function badResources(pe: PeFile, file: Uint8Array): PeBreak | undefined {
	const directory = pe.directory(RESOURCE);
	if (directory === undefined || directory.size === 0 || directory.address >= pe.imageSize) return undefined;
	const header = new DataView(readMemory(pe, file, directory.address, 16).buffer);
	const entries = header.getUint16(12, true) + header.getUint16(14, true);
	if (16 + entries * 8 <= directory.size) return undefined;
	return peBreak('ovmf-pe-resource', directory.at, { entries, size: directory.size });
}

/** `PeCoffLoaderRelocateImage`; the image never lies where it was linked to. */
function badRelocations(pe: PeFile, file: Uint8Array): PeBreak | undefined {
	const directory = pe.directory(RELOCATIONS);
	if (pe.relocationsStripped || directory === undefined || directory.size === 0) return undefined;
	const { address, size } = directory;
	const bad = (values: PeValues<'ovmf-pe-relocations'>) => peBreak('ovmf-pe-relocations', directory.at, values);
	if (address + size > pe.imageSize) return bad({ case: 'end-outside', address: address + size });
	const blocks = new DataView(readMemory(pe, file, address, Math.min(size, MAX_RELOCATIONS)).buffer);
	// The last byte is the end there: a rest of one byte is no block.
	for (let at = 0; at < blocks.byteLength - 1; ) {
		if (at + 8 > blocks.byteLength) return size > MAX_RELOCATIONS ? undefined : bad({ case: 'half-block' });
		const page = blocks.getUint32(at, true);
		const blockSize = blocks.getUint32(at + 4, true);
		if (blockSize === 0 || at + blockSize > size) {
			return bad({ case: 'block-size', size: blockSize, address: address + at });
		}
		if (page >= pe.imageSize) return bad({ case: 'target-outside', address: page });
		const end = Math.min(at + blockSize, blocks.byteLength - 1);
		for (let entry = at + 8; entry < end; entry += 2) {
			const value = blocks.getUint16(entry, true);
			const target = page + (value & 0xfff);
			if (target >= pe.imageSize) return bad({ case: 'target-outside', address: target });
			if (!RELOCATION_TYPES.has(value >> 12)) return bad({ case: 'type', type: value >> 12, address: address + entry });
		}
		at += blockSize;
	}
	return undefined;
}

function badEntry(pe: PeFile): PeBreak | undefined {
	if (pe.entryPoint < pe.imageSize) return undefined;
	return peBreak('ovmf-pe-entry', pe.at + 40, { entry: pe.entryPoint, memory: pe.imageSize });
}
