/**
 * The walk over a ROM's images as OVMF does it: once through the BAR to find how much to copy (`LoadOpRomImage`), once
 * through the copy to see whether an EFI image is there (`ContainEfiImage`), and once more to start them
 * (`ProcessOpRomImage`), all in edk2's PciOptionRomSupport.c. The three differ in what they check.
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { CodeType, LAST_IMAGE, pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { efiRomHeader, legacyRomHeader, ROM_SIGNATURE } from '../../option-rom/rom-header.js';
import { ROM_UNIT } from '../../option-rom/rom-size.js';
import type { RomBar } from '../rom-bar.js';
import { badPcir, badSignature, pcirOutside, tooLong } from './chain-breaks.js';
import type { OVMF_FINDINGS } from './findings.js';
import type { OvmfRelease } from './machine.js';

const PCIR_AT = legacyRomHeader.offsets.pcirOffset;
const { imageLength, codeType, indicator } = pciDataStructure23.offsets;
/** OVMF masks the BAR's size with this granularity (`GetOpRomInfo`), and what reads back as all ones is none. */
const SMALLEST_BAR = 2048;

const found = finder<typeof OVMF_FINDINGS>('ovmf');

export interface EfiImagePlace {
	/** From the ROM's start. */
	readonly start: number;
	readonly pcir: number;
	/** Bytes, as the PCI data structure declares. */
	readonly length: number;
	/** Where what firmware has copied of the ROM ends. */
	readonly copied: number;
}

/** Where what `LocalLoadFile2` takes of an image ends. */
export function endOfLoaded(bar: RomBar, { start }: EfiImagePlace): number {
	return start + bar.u16(start + efiRomHeader.offsets.initializationSize) * ROM_UNIT;
}

export interface Chain {
	/** The images of code type 3 that firmware tries to start, in order. */
	readonly efi: readonly EfiImagePlace[];
	/** Why the walk ended early, or why nothing is tried. */
	readonly breaks: readonly Finding[];
	/** Where the last image that firmware copies ends; 0 where it copies none. */
	readonly end: number;
	/** Where the image with the last-image mark ends, where one has it. */
	readonly markedEnd: number | undefined;
	/** Firmware never gets to the end. */
	readonly hangs: boolean;
}

export function walkChain(bar: RomBar, release: OvmfRelease): Chain {
	if (bar.size <= SMALLEST_BAR) return none(found('ovmf-rom-bar', 'error', { bytes: bar.file.length }, 0));
	const copy = measure(bar, release);
	if (copy.end === 0 || copy.hangs) return { ...none(...copy.breaks), hangs: copy.hangs };
	const { end, markedEnd } = copy;
	const missing = seekEfi(bar, end);
	if (missing !== undefined) {
		// The walk through the BAR may have stopped at the same image.
		const isKnown = copy.breaks.some((each) => imageOf(each) === imageOf(missing));
		return { ...none(...copy.breaks, ...(isKnown ? [] : [missing])), end, markedEnd };
	}
	const { efi, breaks, hangs, loses } = listEfi(bar, end);
	// What is started all the same, with all that follows, needs no word.
	const isHarmless = (broken: Finding) =>
		!loses && efi.some((place) => place.start === imageOf(broken) && endOfLoaded(bar, place) <= end);
	const isKnown = (broken: Finding) =>
		copy.breaks.some(({ code, values }) => code === broken.code && values['image'] === imageOf(broken));
	const told = [...copy.breaks.filter((each) => !isHarmless(each)), ...breaks.filter((each) => !isKnown(each))];
	return { efi, breaks: told, end, markedEnd, hangs };
}

const imageOf = ({ values }: Finding) => values['image'];

function none(...breaks: Finding[]): Chain {
	return { efi: [], breaks, end: 0, markedEnd: undefined, hangs: false };
}

interface Copied {
	readonly end: number;
	readonly hangs: boolean;
	readonly breaks: readonly Finding[];
	readonly markedEnd: number | undefined;
}

/** `LoadOpRomImage`: how many bytes are copied to memory. */
function measure(bar: RomBar, release: OvmfRelease): Copied {
	let at = 0;
	let legacySize = 0;
	// A legacy image may be longer than its PCI data structure says, and then more is copied.
	const endOfCopy = () => (at === 0 ? 0 : Math.max(at, legacySize));
	const stop = (broken: Finding): Copied => {
		return { end: endOfCopy(), hangs: false, breaks: [broken], markedEnd: undefined };
	};
	for (;;) {
		// Reads beyond the BAR cannot happen here: it is a power of two, and `at` stays a multiple of 512 inside it.
		if (bar.u16(at) !== ROM_SIGNATURE) {
			if (at === 0) return stop(badSignature(bar));
			at += ROM_UNIT;
		} else {
			const pcir = at + bar.u16(at + PCIR_AT);
			const broken = badPcir(bar, at, bar.size);
			if (broken !== undefined) return stop(broken);
			const lengthAt = pcir + imageLength;
			const length = bar.u16(lengthAt) * ROM_UNIT;
			if (at + length > bar.size) {
				return stop(tooLong(at, length, bar, lengthAt));
			}
			const last = (bar.u8(pcir + indicator) & LAST_IMAGE) !== 0;
			if (length === 0 && (at === 0 || !last)) {
				// A first image of length 0 ended the search from 5f46eb2307 on.
				const hangs = !last && (at > 0 || !release.since('2023.11'));
				const which = hangs ? 'hangs' : 'no-rom';
				return {
					...stop(found('ovmf-image-length-zero', 'error', { case: which, image: at }, lengthAt)),
					end: 0,
					hangs,
				};
			}
			if (bar.u8(pcir + codeType) === CodeType.pcAt) legacySize = bar.u8(at + 2) * ROM_UNIT;
			at += length;
			if (last) return { end: endOfCopy(), hangs: false, breaks: [], markedEnd: at };
		}
		if (at >= bar.size) return { end: endOfCopy(), hangs: false, breaks: [], markedEnd: undefined };
	}
}

/** `ContainEfiImage`: says why nothing is started. */
function seekEfi(bar: RomBar, end: number): Finding | undefined {
	const seen: { type: number; at: number }[] = [];
	for (let at = 0; at < end; ) {
		if (bar.u16(at) !== ROM_SIGNATURE) {
			at += ROM_UNIT;
			continue;
		}
		const broken = badPcir(bar, at, end);
		if (broken !== undefined) return broken;
		const pcir = at + bar.u16(at + PCIR_AT);
		const type = bar.u8(pcir + codeType);
		if (type === CodeType.efi) return undefined;
		seen.push({ type, at });
		const length = bar.u16(pcir + imageLength) * ROM_UNIT;
		if (length === 0 || (bar.u8(pcir + indicator) & LAST_IMAGE) !== 0) break;
		at += length;
	}
	const few = seen.slice(0, 4);
	const values = { types: few.map(({ type }) => type), images: few.map((each) => each.at) };
	return found('ovmf-no-efi-image', 'error', values, 0);
}

interface Listed {
	readonly efi: readonly EfiImagePlace[];
	readonly breaks: readonly Finding[];
	readonly hangs: boolean;
	/** Behind the copy there are images to which an unbroken walk would have got. */
	readonly loses: boolean;
}

/**
 * `ProcessOpRomImage`, which looks at less than the walk through the BAR: it gets past an image that ended that one, where a legacy
 * image's size has brought it into the copy. Memory behind the copy is not the ROM's; it begins with the mark of the pool's, which is
 * no code type and no last-image bit.
 */
function listEfi(bar: RomBar, end: number): Listed {
	const efi: EfiImagePlace[] = [];
	const breaks: Finding[] = [];
	let start = 0;
	while (start < Math.min(end, bar.size)) {
		if (bar.u16(start) !== ROM_SIGNATURE) {
			start += ROM_UNIT;
			continue;
		}
		const pcir = start + bar.u16(start + PCIR_AT);
		const length = bar.u16(pcir + imageLength) * ROM_UNIT;
		const isEfi = bar.u8(pcir + codeType) === CodeType.efi;
		if (isEfi && pcir + codeType >= end) breaks.push(pcirOutside('code-type', start, pcir, end));
		// `LocalLoadFile2` has none that ends outside the BAR.
		else if (isEfi && start + length > bar.size) breaks.push(tooLong(start, length, bar, pcir + imageLength));
		else if (isEfi) efi.push({ start, pcir, length, copied: end });
		if (pcir + imageLength + 2 > end) break;
		if (pcir + indicator < end && (bar.u8(pcir + indicator) & LAST_IMAGE) !== 0) {
			return { efi, breaks, hangs: false, loses: false };
		}
		if (length === 0) {
			const values = { case: 'hangs', image: start } as const;
			breaks.push(found('ovmf-image-length-zero', 'error', values, pcir + imageLength));
			return { efi: [], breaks, hangs: true, loses: false };
		}
		start += length;
	}
	return { efi, breaks, hangs: false, loses: hasImage(bar, Math.max(start, end)) };
}

/** Whether one begins there or behind, in the steps in which firmware looks for it. */
function hasImage(bar: RomBar, from: number): boolean {
	for (let at = from; at < bar.file.length; at += ROM_UNIT) {
		if (bar.u16(at) === ROM_SIGNATURE) return true;
	}
	return false;
}
