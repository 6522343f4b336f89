/**
 * How much of a ROM BAR a Linux guest reads: `pci_get_rom_size` and `pci_map_rom` of drivers/pci/rom.c. amdgpu and i915
 * get their copy through it, so what it does not count they never see.
 */
import { hex } from '../bytes/hex.js';
// What the BAR reads: zeros after the file's end.
import { u16At, u32At } from '../bytes/integers.js';
import { LAST_IMAGE, PCIR_SIGNATURE, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { legacyRomHeader, ROM_SIGNATURE } from '../option-rom/rom-header.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import { romBarSize } from './rom-bar.js';

export interface LinuxRom {
	/** Bytes from the file's start that a driver gets; 0 where `pci_map_rom` fails. */
	readonly size: number;
	/** Why it stopped where it did, where that was not at the last image. */
	readonly problem?: LinuxRomProblem;
	/** A PCI data structure that is not 4-byte aligned: some kernels stop there, others do not look. */
	readonly unalignedAt?: number;
	/** The code type of the first image, where it has a PCI data structure. */
	readonly firstCodeType?: number;
}

export interface LinuxRomProblem {
	readonly kind: 'rom-signature' | 'pcir-signature';
	readonly offset: number;
	/** What the kernel prints, without its prefix. */
	readonly said: string;
}

/** `pci_get_rom_size`: walks the images as the kernel does, which looks at neither code types nor sums. */
export function readAsLinux(bytes: Uint8Array): LinuxRom {
	const window = romBarSize(bytes.length);
	let at = 0;
	let found: Omit<LinuxRom, 'size'> = {};
	while (at < window) {
		const signature = u16At(bytes, at);
		if (signature !== ROM_SIGNATURE) {
			const said = `Invalid PCI ROM header signature: expecting 0xaa55, got ${hex(signature, 4)}`;
			// After an image the kernel has looked already, and only says "No more image in the PCI ROM".
			if (at === 0) found = { ...found, problem: { kind: 'rom-signature', offset: at, said } };
			break;
		}
		const pcir = at + u16At(bytes, at + legacyRomHeader.offsets.pcirOffset);
		const magic = u32At(bytes, pcir);
		if (magic !== PCIR_SIGNATURE) {
			const said = `Invalid PCI ROM data signature: expecting 0x52494350, got ${hex(magic, 8)}`;
			found = { ...found, problem: { kind: 'pcir-signature', offset: pcir, said } };
			break;
		}
		if (pcir % 4 !== 0 && found.unalignedAt === undefined) found = { ...found, unalignedAt: pcir };
		const { offsets } = pciDataStructure23;
		if (at === 0) found = { ...found, firstCodeType: bytes[pcir + offsets.codeType] ?? 0 };
		const length = u16At(bytes, pcir + offsets.imageLength) * ROM_UNIT;
		at += length;
		if (length === 0 || ((bytes[pcir + offsets.indicator] ?? 0) & LAST_IMAGE) !== 0) break;
	}
	return { size: Math.min(at, window), ...found };
}
