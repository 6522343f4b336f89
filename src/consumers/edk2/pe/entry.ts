/** Where the code of a driver begins (`PeCoffLoaderLoadImage`, BasePeCoff.c). Nothing checks what is there. */
import type { ImageMemory } from './memory.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';

export function badEntry(pe: PeFile, entry: number, imageSize: number, memory: ImageMemory): PeBreak | undefined {
	const at = pe.optionalAt + 16;
	const bad = (which: 'outside' | 'not-loaded') =>
		peBreak('ovmf-pe-entry', at, { case: which, entry, memory: imageSize });
	if (entry >= imageSize + pe.shift) return bad('outside');
	return memory.isLoaded(entry - pe.shift) ? undefined : bad('not-loaded');
}
