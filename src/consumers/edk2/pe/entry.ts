/**
 * Where the code of a driver begins (`PeCoffLoaderLoadImage`, BasePeCoff.c). Nothing checks what is there. Zeros are an
 * instruction that does no harm at first (`add [rax], al`): from them the processor comes to what lies behind.
 */
import type { Edk2Firmware } from '../machine.js';
import type { ImageMemory, LoadedPart } from './memory.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';

const STEP = 2;
const IMAGE_BASE = 24;
/** More zeros than between the sections of any driver. */
const MOST_ZEROS = 1 << 16;

export interface Entry {
	readonly broken?: PeBreak;
	readonly risk?: PeBreak;
}

/** What was made of it in memory. */
interface Loaded {
	readonly memory: ImageMemory;
	/** Its header has the new address, which is no zeros. */
	readonly moved: boolean;
	/** Relocations change the code. */
	readonly spoilsEntry: boolean;
}

export function judgeEntry(
	pe: PeFile,
	entry: number,
	imageSize: number,
	{ memory, moved, spoilsEntry }: Loaded,
	{ codeAlignment }: Edk2Firmware,
): Entry {
	const tell = (which: 'outside' | 'not-loaded' | 'unaligned' | 'not-code' | 'relocated' | 'zeros') =>
		peBreak('ovmf-pe-entry', pe.optionalAt + 16, { case: which, entry, memory: imageSize });
	if (entry >= imageSize + pe.shift) return { broken: tell('outside') };
	if (spoilsEntry) return { broken: tell('relocated') };
	const at = entry - pe.shift;
	const part = memory.partAt(at);
	const hasCode = codeOf(pe, memory);
	if (codeAlignment > 1) {
		// What memory has behind a part of an instruction is none.
		if (part === undefined || at + codeAlignment > part.address + part.loaded) return { broken: tell('not-loaded') };
		if (entry % codeAlignment !== 0) return { broken: tell('unaligned') };
		// AArch64's zeros are no instruction.
		const isZero = memory.read(at, codeAlignment).every((byte) => byte === 0);
		return hasCode(part) && !isZero ? {} : { broken: tell('not-code') };
	}
	const bytes = memory.read(at, Math.min(MOST_ZEROS, imageSize - at));
	let zeros = 0;
	while (zeros < bytes.length && bytes[zeros] === 0 && (bytes[zeros + 1] ?? 0) === 0) zeros += STEP;
	if (zeros === 0) {
		if (part === undefined) return { broken: tell('not-loaded') };
		return hasCode(part) ? {} : { broken: tell('not-code') };
	}
	const behind = memory.partAt(at + zeros);
	const base = pe.optionalAt + IMAGE_BASE;
	const comesToBase = moved && at <= base && at + zeros > base;
	const comesToCode = behind?.address === at + zeros && hasCode(behind);
	const goesOn = !comesToBase && zeros < bytes.length && comesToCode;
	return goesOn ? { risk: tell('zeros') } : { broken: tell('not-loaded') };
}

/** By what sections and the header say, each of which may be wrong; where nothing says anything, any part may have it. */
function codeOf({ shift, optional }: PeFile, { parts }: ImageMemory): (part: LoadedPart) => boolean {
	const base = optional.codeBase - shift;
	// What is put over it later is something else.
	const first = parts.find(({ address, size }) => base >= address && base < address + size);
	const isUnknown = first === undefined && !parts.some(({ isCode }) => isCode);
	return (part) => isUnknown || part.isCode || part === first;
}
