/** Where the code of a driver begins (`PeCoffLoaderLoadImage`, BasePeCoff.c). Nothing checks what is there. */
import type { OvmfMachine } from '../machine.js';
import type { ImageMemory } from './memory.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';

export function badEntry(
	pe: PeFile,
	entry: number,
	imageSize: number,
	{ memory }: { readonly memory: ImageMemory },
	{ firmware }: OvmfMachine,
): PeBreak | undefined {
	const at = pe.optionalAt + 16;
	const bad = (which: 'outside' | 'not-loaded' | 'unaligned') =>
		peBreak('ovmf-pe-entry', at, { case: which, entry, memory: imageSize });
	if (entry >= imageSize + pe.shift) return bad('outside');
	if (!memory.isLoaded(entry - pe.shift)) return bad('not-loaded');
	return entry % firmware.codeAlignment === 0 ? undefined : bad('unaligned');
}
