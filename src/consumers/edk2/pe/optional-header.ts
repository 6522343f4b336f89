/**
 * The optional header, PE32 or PE32+ (PE/COFF 3.4), as edk2's loader reads it: from the file, and again from memory, where
 * a section may have been put over it.
 */
import { u16At, u32At } from '../../../bytes/integers.js';

const PE32 = 0x10b;
const PE32_PLUS = 0x20b;
/** `EFI_IMAGE_DIRECTORY_ENTRY_BASERELOC`. */
const RELOCATIONS = 5;

export interface DataDirectory {
	/** Of the entry itself. */
	readonly at: number;
	readonly address: number;
	readonly size: number;
}

export interface OptionalHeader {
	readonly magic: number;
	/** Where its number of directories stands, and that number. */
	readonly countAt: number;
	readonly directoryCount: number;
	/** Its size without directories. */
	readonly fixedSize: number;
	readonly imageBase: number;
	readonly entryPoint: number;
	/** Where code begins, as the linker says; the loader does not ask. */
	readonly codeBase: number;
	/** `undefined` where the header has fewer. */
	directory(index: number): DataDirectory | undefined;
	/** `PeCoffLoaderRelocateImage` asks for five directories, not six: of a header with five, the first section's name is read. */
	relocations(): DataDirectory | undefined;
}

export function isOptionalMagic(magic: number): boolean {
	return magic === PE32 || magic === PE32_PLUS;
}

/** What is not PE32 is taken for PE32+, as the loader does in memory. */
export function readOptionalHeader(bytes: Uint8Array, at: number): OptionalHeader {
	const magic = u16At(bytes, at);
	const fixedSize = magic === PE32 ? 96 : 112;
	const countAt = at + fixedSize - 4;
	const directoryCount = u32At(bytes, countAt);
	const entry = (index: number): DataDirectory => {
		const place = at + fixedSize + index * 8;
		return { at: place, address: u32At(bytes, place), size: u32At(bytes, place + 4) };
	};
	return {
		magic,
		countAt,
		directoryCount,
		fixedSize,
		imageBase: magic === PE32 ? u32At(bytes, at + 28) : u32At(bytes, at + 24) + u32At(bytes, at + 28) * 2 ** 32,
		entryPoint: u32At(bytes, at + 16),
		codeBase: u32At(bytes, at + 20),
		directory: (index) => (index < directoryCount ? entry(index) : undefined),
		relocations: () => (directoryCount < RELOCATIONS ? undefined : entry(RELOCATIONS)),
	};
}
