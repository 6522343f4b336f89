/**
 * The debug directory of a driver: what `PeCoffLoaderGetImageInfo` reads of it in the file, and what `PeCoffLoaderLoadImage`
 * makes of its CodeView entry in memory (BasePeCoff.c).
 */
import { u32At } from '../../../bytes/integers.js';
import type { OvmfRelease } from '../machine.js';
import { type PeBreak, type PeFile, type PeSection, peBreak } from './pe-file.js';
import type { LoadedImage } from './sections.js';

export const DEBUG = 6;
export const DEBUG_ENTRY = 28;
export const TYPE = 12;
export const SIZE_OF_DATA = 16;
export const ADDRESS = 20;
const FILE_OFFSET = 24;
export const CODEVIEW = 2;
const EX_DLLCHARACTERISTICS = 20;
/** Smallest sizes of CodeView entries NB10, RSDS and MTOC, by signature. */
export const CODEVIEW_SIZES = new Map([
	[0x3031424e, 16],
	[0x53445352, 24],
	[0x434f544d, 20],
]);

export interface DebugDirectory {
	/** Bytes of memory for CodeView entries without an address. */
	readonly added: number;
	/** Of the CodeView entry that counts: in memory, and in the file; `undefined` without one. */
	readonly codeView?: { readonly address: number; readonly offset: number };
}

export function readDebugDirectory(pe: PeFile, file: Uint8Array, release: OvmfRelease): DebugDirectory | PeBreak {
	const directory = pe.optional.directory(DEBUG);
	const start = directory === undefined ? 0 : fileOffset(pe, directory.address);
	if (directory === undefined || start === 0) return { added: 0 };
	const isTe = pe.shift > 0;
	let found: DebugDirectory = { added: 0 };
	for (let index = 0; index < directory.size; index += DEBUG_ENTRY) {
		const offset = start + index;
		if (offset + DEBUG_ENTRY > file.length) {
			return peBreak('ovmf-pe-debug', directory.at, { case: 'directory', directory: start });
		}
		const type = u32At(file, offset + TYPE);
		const data = u32At(file, offset + FILE_OFFSET);
		if (type === CODEVIEW) {
			// What a TE image takes does not count it.
			const isAdded = !isTe && u32At(file, offset + ADDRESS) === 0 && data !== 0;
			const added = found.added + (isAdded ? u32At(file, offset + SIZE_OF_DATA) : 0);
			found = { added, codeView: { address: directory.address + index, offset } };
			// Since d6457b3090 what follows is read, too, and the last counts; since 94c802e108 not what an old GenFw wrote there.
			const next = index + DEBUG_ENTRY;
			if (isTe || !release.since('2023.05') || (next < directory.size && data === start + next)) return found;
		} else if (type === EX_DLLCHARACTERISTICS && data + 4 > file.length && !isTe && release.since('2023.05')) {
			return peBreak('ovmf-pe-debug', offset + FILE_OFFSET, { case: 'characteristics', directory: data });
		}
	}
	return found;
}

/** Of an address in a section; 0 where none contains it. Sections' ends wrap at 2^32 there, too. */
function fileOffset({ sections, shift }: PeFile, address: number): number {
	const holds = (each: PeSection) =>
		address >= each.virtualAddress && address < (each.virtualAddress + each.virtualSize) >>> 0;
	const section = sections.find(holds);
	if (section === undefined) return 0;
	// Of a TE image the last section is looked at in any case.
	const last = sections.at(-1) as PeSection;
	const chosen = shift > 0 && holds(last) ? last : section;
	return address - chosen.virtualAddress + chosen.rawOffset - shift;
}

/** The entry is read from memory now, and the data of one without an address is loaded behind the last section. */
export function loadCodeView(
	{ codeView }: DebugDirectory,
	file: Uint8Array,
	imageSize: number,
	{ memory, last, shift }: LoadedImage,
): PeBreak | undefined {
	if (codeView === undefined) return undefined;
	const outside = (address: number) =>
		peBreak('ovmf-pe-debug', codeView.offset + ADDRESS, { case: 'address', address });
	if (codeView.address >= imageSize + shift) return outside(codeView.address);
	const entry = memory.read(codeView.address - shift, DEBUG_ENTRY);
	const size = u32At(entry, SIZE_OF_DATA);
	const offset = u32At(entry, FILE_OFFSET);
	const declared = u32At(entry, ADDRESS);
	const address = declared === 0 && offset !== 0 ? endOf(last) : declared;
	if (address === 0) return undefined;
	if (address >= imageSize + shift) return outside(address);
	const rawOffset = (offset - shift) >>> 0;
	const loaded = Math.max(0, Math.min(size, file.length - rawOffset));
	if (declared === 0) memory.parts.push({ address: address - shift, rawOffset, loaded, size: loaded, isCode: false });
	const signature = u32At(memory.read(address - shift, 4), 0);
	if (size >= (CODEVIEW_SIZES.get(signature) ?? 0)) return undefined;
	return peBreak('ovmf-pe-debug', codeView.offset + SIZE_OF_DATA, { case: 'size', size });
}

function endOf({ virtualAddress, virtualSize, rawSize }: PeSection): number {
	return (virtualAddress + Math.max(rawSize, virtualSize)) >>> 0;
}
