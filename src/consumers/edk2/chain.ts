/**
 * The walk over a ROM's images as OVMF does it: once through the BAR to find how much to copy (`LoadOpRomImage`), once
 * through the copy to see whether an EFI image is there (`ContainEfiImage`), and once more to start them
 * (`ProcessOpRomImage`), all in edk2's PciOptionRomSupport.c. The three differ in what they check.
 */
import { type Finding, finder } from '../../bytes/finding.js';
import { CodeType, LAST_IMAGE, PCIR_SIGNATURE, pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../../option-rom/rom-header.js';
import { ROM_UNIT } from '../../option-rom/rom-size.js';
import type { RomBar } from '../rom-bar.js';
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
	const missing = seekEfi(bar, copy.end);
	if (missing !== undefined) return { ...none(...copy.breaks, missing), end: copy.end, markedEnd: copy.markedEnd };
	return { efi: listEfi(bar, copy.end), breaks: copy.breaks, end: copy.end, markedEnd: copy.markedEnd, hangs: false };
}

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
	const stop = (broken: Finding): Copied => ({ end: at, hangs: false, breaks: [broken], markedEnd: undefined });
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
				return stop(found('ovmf-image-length', 'error', { image: at, length, end: bar.size }, lengthAt));
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
			// A legacy image may be longer than its PCI data structure says, and then more is copied.
			if (last) return { end: Math.max(at, legacySize), hangs: false, breaks: [], markedEnd: at };
		}
		if (at >= bar.size) return { end: Math.max(at, legacySize), hangs: false, breaks: [], markedEnd: undefined };
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

/** `ProcessOpRomImage`; memory behind the copy is not the ROM's. */
function listEfi(bar: RomBar, end: number): EfiImagePlace[] {
	const efi: EfiImagePlace[] = [];
	for (let start = 0; start < end && bar.holds(start, ROM_UNIT); ) {
		if (bar.u16(start) !== ROM_SIGNATURE) {
			start += ROM_UNIT;
			continue;
		}
		const pcir = start + bar.u16(start + PCIR_AT);
		const length = bar.u16(pcir + imageLength) * ROM_UNIT;
		if (bar.u8(pcir + codeType) === CodeType.efi) efi.push({ start, pcir, length });
		if (length === 0 || (bar.u8(pcir + indicator) & LAST_IMAGE) !== 0) break;
		start += length;
	}
	return efi;
}

function badSignature(bar: RomBar): Finding {
	return found('ovmf-rom-signature', 'error', { found: [bar.u8(0), bar.u8(1)] }, 0);
}

/** The checks on the way from a ROM header to its PCI data structure; `end` is the BAR's or the copy's. */
function badPcir(bar: RomBar, image: number, end: number): Finding | undefined {
	const pcirOffset = bar.u16(image + PCIR_AT);
	const pcir = image + pcirOffset;
	const outside = pcir + pciDataStructure23.size > end;
	if (pcirOffset === 0 || pcirOffset % 4 !== 0 || outside) {
		const which = pcirOffset === 0 ? 'zero' : pcirOffset % 4 !== 0 ? 'unaligned' : 'outside';
		return found('ovmf-pcir-offset', 'error', { case: which, image, pcir, end }, image + PCIR_AT);
	}
	if (bar.u32(pcir) === PCIR_SIGNATURE) return undefined;
	const signature = [...bar.bytes(pcir, 4)];
	return found('ovmf-pcir-signature', 'error', { image, offset: pcir, found: signature }, pcir);
}
