/**
 * The name of a driver's debug file, which firmware that protects drivers looks for in each that it has loaded
 * (`PeCoffLoaderGetPdbPointer`, MdePkg/Library/BasePeCoffGetEntryPointLib). It follows the debug directory in memory, and does
 * not ask whether it ends in the image.
 */
import { u16At, u32At } from '../../../bytes/integers.js';
import type { OvmfMachine } from '../machine.js';
import { ADDRESS, CODEVIEW, CODEVIEW_SIZES, DEBUG, DEBUG_ENTRY, SIZE_OF_DATA, TYPE } from './debug.js';
import { isFree } from './free-memory.js';
import { MZ, PE } from './headers.js';
import { isOptionalMagic, type OptionalHeader } from './optional-header.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';
import type { Placement } from './placement.js';
import type { LoadedImage } from './sections.js';

/** More than any driver has: what lies behind them is taken for no CodeView entry. */
const MAX_ENTRIES = 256;
/** So much of other drivers' memory was survived in most trials, 16 MiB in none. */
const SURVIVED = 64 << 10;

export interface DebugName {
	/** Firmware does not survive the search. */
	readonly broken?: PeBreak;
	/** It may not survive it. */
	readonly risk?: PeBreak;
}

export function findDebugName(
	pe: PeFile,
	header: OptionalHeader,
	{ memory, headers, shift }: LoadedImage,
	{ address, allocated }: Placement,
	machine: OvmfMachine,
): DebugName {
	const { protection, imagePlace } = machine.firmware;
	const directory = header.directory(DEBUG);
	const isTe = shift > 0;
	if (protection === undefined || directory === undefined || directory.size === 0) return {};
	// It looks for the header anew, where a section may have been put over it.
	if ((u16At(headers, 0) === MZ ? u32At(headers, 0x3c) & 0xffff : 0) !== pe.at) return {};
	if (isTe ? directory.address === 0 : u32At(headers, pe.at) !== PE || !isOptionalMagic(header.magic)) return {};
	const memoryEnd = protection.memoryEnd(machine);
	const image = address ?? Math.min(imagePlace(machine), memoryEnd - allocated);
	const start = directory.address - shift;
	const count = Math.ceil(directory.size / DEBUG_ENTRY);
	const tell = (which: 'outside-memory' | 'others', bytes: number, may = false) => {
		const { address: where, size } = directory;
		return peBreak('aavmf-pe-debug', directory.at, { case: which, address: where, size, bytes, may });
	};
	const isOutside = (end: number) => end > allocated && image + end > memoryEnd;
	const entries = Math.min(count, MAX_ENTRIES) * DEBUG_ENTRY;
	const own = memory.read(start, Math.max(0, Math.min(entries, allocated - start)));
	for (let at = 0; at + DEBUG_ENTRY <= own.length; at += DEBUG_ENTRY) {
		if (u32At(own, at + TYPE) !== CODEVIEW || u32At(own, at + SIZE_OF_DATA) === 0) continue;
		const data = u32At(own, at + ADDRESS) - shift;
		if (isOutside(data + 4)) return { broken: tell('outside-memory', data + 4 - allocated) };
		if (data + 4 <= allocated && CODEVIEW_SIZES.has(u32At(memory.read(data, 4), 0))) return {};
	}
	// Of an entry it reads no more than that.
	const end = start + (count - 1) * DEBUG_ENTRY + SIZE_OF_DATA;
	const from = Math.max(start, allocated);
	if (end <= from) return {};
	if (isOutside(end)) return { broken: tell('outside-memory', end - from) };
	if (address !== undefined && isFree(machine, address + from, end - from)) return {};
	return end - from > SURVIVED ? { broken: tell('others', end - from) } : { risk: tell('others', end - from, true) };
}
