/**
 * The walk over a ROM's images as OVMF does it: once through the BAR to find how much to copy (`LoadOpRomImage`), once
 * through the copy to see whether an EFI image is there (`ContainEfiImage`), and once more to start them
 * (`ProcessOpRomImage`), all in edk2's PciOptionRomSupport.c. The three differ in what they check.
 */
import { hex } from '../../bytes/hex.js';
import { CodeType, LAST_IMAGE, PCIR_SIGNATURE, pciDataStructure23 } from '../../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../../option-rom/rom-header.js';
import { ROM_UNIT } from '../../option-rom/rom-size.js';
import type { RomBar } from '../rom-bar.js';
import type { Break } from './rules.js';

const PCIR_AT = legacyRomHeader.offsets.pcirOffset;
const { imageLength, codeType, indicator } = pciDataStructure23.offsets;
/** OVMF masks the BAR's size with this granularity (`GetOpRomInfo`), and what reads back as all ones is none. */
const SMALLEST_BAR = 2048;
const REBUILD = 'build the ROM anew with `romtool build`';

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
	readonly breaks: readonly Break[];
	/** Where the last image that firmware copies ends; 0 where it copies none. */
	readonly end: number;
	/** Where the image with the last-image mark ends, where one has it. */
	readonly markedEnd: number | undefined;
}

export function walkChain(bar: RomBar): Chain {
	if (bar.size <= SMALLEST_BAR) {
		const message = `the ROM BAR that QEMU makes of ${bar.file.length} bytes is 2 KiB or less, and OVMF takes that for no ROM`;
		return none({
			rule: 'ovmf-rom-bar',
			at: 0,
			message,
			fix: 'make the file larger than 2048 bytes, with zeros at its end',
		});
	}
	const copy = measure(bar);
	if (copy.end === 0 || copy.hangs) return { ...none(...copy.breaks), markedEnd: copy.markedEnd };
	const missing = seekEfi(bar, copy.end);
	if (missing !== undefined) return { ...none(...copy.breaks, missing), end: copy.end, markedEnd: copy.markedEnd };
	return { efi: listEfi(bar, copy.end), breaks: copy.breaks, end: copy.end, markedEnd: copy.markedEnd };
}

function none(...breaks: Break[]): Chain {
	return { efi: [], breaks, end: 0, markedEnd: undefined };
}

interface Copied {
	readonly end: number;
	readonly hangs: boolean;
	readonly breaks: readonly Break[];
	readonly markedEnd: number | undefined;
}

/** `LoadOpRomImage`: how many bytes are copied to memory. */
function measure(bar: RomBar): Copied {
	let at = 0;
	let legacySize = 0;
	const stop = (broken: Break, hangs = false): Copied => ({ end: at, hangs, breaks: [broken], markedEnd: undefined });
	for (;;) {
		// Reads beyond the BAR cannot happen here: it is a power of two, and `at` stays a multiple of 512 inside it.
		if (bar.u16(at) !== ROM_SIGNATURE) {
			if (at === 0) return stop(badSignature(bar));
			at += ROM_UNIT;
		} else {
			const pcir = at + bar.u16(at + PCIR_AT);
			const broken = badPcir(bar, at, bar.size);
			if (broken !== undefined) return stop(broken);
			const length = bar.u16(pcir + imageLength) * ROM_UNIT;
			if (at + length > bar.size) {
				const message = `the image at ${hex(at)} says that it is ${length} bytes long, and the ROM BAR ends at ${hex(bar.size)}`;
				const fix = 'get the whole file';
				return stop({ rule: 'ovmf-image-length', at: pcir + imageLength, message, fix });
			}
			const last = (bar.u8(pcir + indicator) & LAST_IMAGE) !== 0;
			if (length === 0 && (at === 0 || !last)) {
				const message = zeroLength(at, last);
				const fix = 'build the ROM anew with `romtool build`, which sets the length';
				return stop({ rule: 'ovmf-image-length-zero', at: pcir + imageLength, message, fix }, true);
			}
			if (bar.u8(pcir + codeType) === CodeType.pcAt) legacySize = bar.u8(at + 2) * ROM_UNIT;
			at += length;
			// A legacy image may be longer than its PCI data structure says, and then more is copied.
			if (last) return { end: Math.max(at, legacySize), hangs: false, breaks: [], markedEnd: at };
		}
		if (at >= bar.size) return { end: Math.max(at, legacySize), hangs: false, breaks: [], markedEnd: undefined };
	}
}

function zeroLength(at: number, last: boolean): string {
	const where = hex(at);
	if (at > 0) return `the image at ${where} has length zero: OVMF never gets beyond it, and the machine hangs`;
	if (last) return `the image at ${where} has length zero: OVMF finds no ROM`;
	return `the image at ${where} has length zero: OVMF finds no ROM, and 2022.11 hangs`;
}

/** `ContainEfiImage`: says why nothing is started. */
function seekEfi(bar: RomBar, end: number): Break | undefined {
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
	const [first, ...others] = seen.slice(0, 4);
	const places = [hex(first?.at ?? 0), ...others.map(({ type, at }) => `${type} at ${hex(at)}`)].join(', ');
	const message = `no EFI image (code type 3) among those that OVMF sees; code type ${first?.type} at ${places}`;
	const fix =
		'add the EFI driver: romtool build, with -b for the VBIOS and then -e for the driver, marks the last image alone as the last';
	return { rule: 'ovmf-no-efi-image', at: 0, message, fix };
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

function badSignature(bar: RomBar): Break {
	const found = hex(bar.u16(0), 4);
	const message = `the ROM does not begin with 55 aa (${found} in place of 0xaa55), and OVMF looks no further`;
	const fix = 'a header of its vendor is cut off by romtool edit trim, a bare driver wrapped by romtool build';
	return { rule: 'ovmf-rom-signature', at: 0, message, fix };
}

/** The checks on the way from a ROM header to its PCI data structure; `end` is the BAR's or the copy's. */
function badPcir(bar: RomBar, at: number, end: number): Break | undefined {
	const offset = bar.u16(at + PCIR_AT);
	const pcir = at + offset;
	const bad = (message: string): Break => ({ rule: 'ovmf-pcir-offset', at: at + PCIR_AT, message, fix: REBUILD });
	if (offset === 0) return bad(`the image at ${hex(at)} has no PCI data structure: its offset is zero`);
	if (offset % 4 !== 0) {
		return bad(
			`the image at ${hex(at)} points to its PCI data structure at ${hex(pcir)}, which is no multiple of 4 from its start`,
		);
	}
	if (pcir + pciDataStructure23.size > end) {
		return bad(
			`the image at ${hex(at)} points to its PCI data structure at ${hex(pcir)}, beyond ${hex(end)}, where the ROM ends for OVMF`,
		);
	}
	const signature = bar.u32(pcir);
	if (signature === PCIR_SIGNATURE) return undefined;
	const message = `the image at ${hex(at)} points to its PCI data structure at ${hex(pcir)}, where ${hex(signature, 8)} stands in place of "PCIR"`;
	return { rule: 'ovmf-pcir-signature', at: pcir, message, fix: REBUILD };
}
