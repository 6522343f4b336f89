/**
 * Which of a driver's pages are code once firmware has protected them: `ProtectUefiImage`
 * (MdeModulePkg/Core/Dxe/Misc/MemoryProtection.c), and from 2024.05 on `CreateImagePropertiesRecord`
 * (MdeModulePkg/Library/ImagePropertiesRecordLib). Code is read-only, all else cannot be executed.
 */
import { u32At } from '../../../bytes/integers.js';
import type { OvmfMachine } from '../machine.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';
import { pageOf } from './placement.js';
import { SECTION_HEADER } from './section-headers.js';

const FLAGS = 36;
const CONTAINS_CODE = 0x20;
const EXECUTABLE = 0x20000000;
const WRITABLE = 0x80000000;

interface CodeRange {
	readonly start: number;
	readonly end: number;
}

/** `headers` are those in memory. */
export function badProtection(
	pe: PeFile,
	headers: Uint8Array,
	entry: number,
	imageSize: number,
	machine: OvmfMachine,
): PeBreak | undefined {
	const { firmware, release } = machine;
	// A TE image is taken for none there.
	if (firmware.protection === undefined || pe.shift > 0) return undefined;
	if (pe.sectionAlignment % pageOf(pe, machine) !== 0) return undefined;
	// Consolidated in 37f63deeef.
	const byContent = release.since('2024.05');
	const code = codeRanges(pe, headers, byContent);
	// Where there is none, nothing was protected before.
	if (code.length === 0 && !byContent) return undefined;
	if (!areValid(code, imageSize)) return undefined;
	if (code.some(({ start, end }) => entry >= start && entry < end)) return undefined;
	return peBreak('aavmf-pe-protected', pe.optionalAt + 16, { entry, byContent });
}

function codeRanges(pe: PeFile, headers: Uint8Array, byContent: boolean): CodeRange[] {
	return pe.sections.flatMap((_, index) => {
		const at = pe.sectionsAt + index * SECTION_HEADER;
		const flags = u32At(headers, at + FLAGS);
		const isCode = byContent ? (flags & CONTAINS_CODE) !== 0 : (flags & EXECUTABLE) !== 0 && (flags & WRITABLE) === 0;
		if (!isCode) return [];
		const start = u32At(headers, at + 12);
		return [{ start, end: start + aligned(u32At(headers, at + (byContent ? 8 : 16)), pe.sectionAlignment) }];
	});
}

/** An image with ranges that are none is left as it is (`IsImageRecordCodeSectionValid`). */
function areValid(code: readonly CodeRange[], imageSize: number): boolean {
	const sorted = [...code].sort((a, b) => a.start - b.start);
	return sorted.every(({ start, end }, i) => end > start && end <= imageSize && start >= (sorted[i - 1]?.end ?? 0));
}

/** With the alignment less one as a mask, whether or not that is a power of two. */
function aligned(size: number, alignment: number): number {
	return size + Number(BigInt.asUintN(32, BigInt(alignment) - BigInt(size)) & (BigInt(alignment) - 1n));
}
