/**
 * The resource directory of a driver, which `PeCoffLoaderLoadImage` (BasePeCoff.c) searches for resources of the name HII:
 * every offset on its way has to be inside.
 */
import { u16At, u32At } from '../../../bytes/integers.js';
import type { ImageMemory } from './memory.js';
import type { DataDirectory } from './optional-header.js';
import { type PeBreak, peBreak } from './pe-file.js';

const HEADER = 16;
const ENTRY = 8;
/** The upper bit of a name's or a directory's offset. */
const FLAG = 0x80000000;
const HII = [3, 0x48, 0x49, 0x49];
/** More named resources than any driver has; what lies behind them is not read. */
const MAX_NAMED = 1024;

export function badResources(
	memory: ImageMemory,
	imageSize: number,
	directory: DataDirectory | undefined,
): PeBreak | undefined {
	if (directory === undefined || directory.size === 0 || directory.address >= imageSize) return undefined;
	const { address, size, at } = directory;
	const read = (offset: number, length: number) => memory.read(address + offset, length);
	const outside = (offset: number) => peBreak('ovmf-pe-resource', at, { case: 'offset', offset, size });
	/** Of a directory: too many entries for the size, or its first entry's second half. */
	const level = (offset: number) => {
		const header = read(offset, HEADER + ENTRY);
		const entries = u16At(header, 12) + u16At(header, 14);
		const isBad = offset + HEADER + entries * ENTRY > size;
		return { named: u16At(header, 12), target: u32At(header, HEADER + 4), isBad, entries };
	};
	const tooMany = (entries: number) => peBreak('ovmf-pe-resource', at, { case: 'entries', entries, size });
	const root = level(0);
	if (root.isBad) return tooMany(root.entries);
	const named = read(HEADER, Math.min(root.named, MAX_NAMED) * ENTRY);
	for (let entry = 0; entry < named.length; entry += ENTRY) {
		const name = u32At(named, entry);
		if (name < FLAG) continue;
		if (name - FLAG >= size) return outside(name - FLAG);
		const text = read(name - FLAG, 8);
		if (HII.some((unit, i) => u16At(text, i * 2) !== unit)) continue;
		// Type, name, language: the first of each.
		let target = u32At(named, entry + 4);
		for (let depth = 0; depth < 2 && target >= FLAG; depth++) {
			if (target - FLAG >= size) return outside(target - FLAG);
			const next = level(target - FLAG);
			if (next.isBad) return tooMany(next.entries);
			target = next.target;
		}
		if (target < FLAG) return target >= size ? outside(target) : undefined;
		// A directory that is too deep: the search goes on behind it there, in what is no list of names.
		return undefined;
	}
	return undefined;
}
