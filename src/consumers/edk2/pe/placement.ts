/**
 * Where edk2 loads a driver: `CoreLoadPeImage` (MdeModulePkg/Core/Dxe/Image/Image.c), and what `PeCoffLoaderLoadImage`
 * demands of the place.
 */
import { EBC, type OvmfMachine } from '../machine.js';
import { fits, isFree } from './free-memory.js';
import { type PeBreak, type PeFile, peBreak } from './pe-file.js';

const APPLICATION = 10;
const BOOT_SERVICE_DRIVER = 11;
const RUNTIME_DRIVER = 12;
/** SAL runtime driver. */
const SAL_DRIVER = 13;
/** Of UEFI, and that of drivers that are no runtime drivers. */
const PAGE = 4096;
/** Below it drivers are put elsewhere, unless they can be nowhere else. */
const MIB = 1 << 20;
const ALWAYS_FITS = 64 * MIB;

export interface Placement {
	/** Where the image begins; `undefined` where OVMF chooses, and it is not where the driver was linked to. */
	readonly address: number | undefined;
	/** Bytes of memory that are the image's for certain, from its beginning. */
	readonly allocated: number;
}

export function badMachine({ machine, at }: PeFile, { firmware: { runs } }: OvmfMachine): PeBreak | undefined {
	if (runs.includes(machine)) return undefined;
	return peBreak('ovmf-pe-machine', at + 4, { machine, runs });
}

/** `imageSize`: with the CodeView entries that are loaded behind it. */
export function placeImage(pe: PeFile, imageSize: number, machine: OvmfMachine): Placement | PeBreak {
	const bad = badSubsystem(pe, machine);
	if (bad !== undefined) return bad;
	const { sectionAlignment, relocationsStripped, at, subsystem } = pe;
	const { imageBase } = pe.optional;
	if (sectionAlignment === 0) return peBreak('ovmf-pe-alignment', at + 56, {});
	const page = pageOf(pe, machine);
	const bytes = roundUp(imageSize + (sectionAlignment > PAGE ? sectionAlignment : 0), page);
	const least = roundUp(imageSize, page);
	const stripped = (which: 'not-free' | 'unaligned' | 'runtime') =>
		peBreak('ovmf-pe-relocations-stripped', at + 22, { case: which, base: imageBase });
	if (relocationsStripped && subsystem === RUNTIME_DRIVER) return stripped('runtime');
	const triesBase = imageBase >= MIB || relocationsStripped;
	if (triesBase && imageBase % page === 0 && isFree(machine, imageBase, bytes)) {
		// Nothing is loaded at address 0.
		if (imageBase === 0) return stripped('not-free');
		if (isAligned(imageBase, sectionAlignment)) return { address: imageBase, allocated: bytes };
		return relocationsStripped ? stripped('unaligned') : { address: undefined, allocated: least };
	}
	if (relocationsStripped) return stripped('not-free');
	if (!fits(machine, bytes)) {
		return peBreak('ovmf-pe-memory', at + 80, { bytes, memory: machine.memory / MIB });
	}
	return { address: undefined, allocated: least };
}

/** Where it is linked to may be free or not, and a large piece may be or not. */
export function dependsOnMemory(
	{ optional, relocationsStripped, sectionAlignment }: PeFile,
	imageSize: number,
): boolean {
	return optional.imageBase >= MIB || relocationsStripped || imageSize + sectionAlignment > ALWAYS_FITS;
}

function badSubsystem({ subsystem, machine, at }: PeFile, { release }: OvmfMachine): PeBreak | undefined {
	// Itanium's drivers were started until 147e9a053e. The interpreter takes no runtime drivers (`EbcIsImageSupported`).
	const native = subsystem === SAL_DRIVER && release.since('2025.11') ? RUNTIME_DRIVER : SAL_DRIVER;
	const last = machine === EBC ? BOOT_SERVICE_DRIVER : native;
	if (subsystem >= APPLICATION && subsystem <= last) return undefined;
	return peBreak('ovmf-pe-subsystem', at + 92, { subsystem, interpreted: machine === EBC });
}

/** An address is rounded up with the alignment less one as a mask, whether or not that is a power of two. */
function isAligned(address: number, alignment: number): boolean {
	const mask = BigInt(alignment) - 1n;
	return ((BigInt(address) + mask) & ~mask) === BigInt(address);
}

/** What it is loaded in pieces of. Where there are SAL drivers, they are runtime drivers. */
export function pageOf({ subsystem }: PeFile, { firmware }: OvmfMachine): number {
	return subsystem === RUNTIME_DRIVER || subsystem === SAL_DRIVER ? firmware.runtimePage : PAGE;
}

function roundUp(bytes: number, page: number): number {
	return Math.ceil(bytes / page) * page;
}
