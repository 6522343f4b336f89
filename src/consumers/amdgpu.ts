/**
 * Whether a Linux guest's amdgpu takes the ROM for its VBIOS: `amdgpu_read_bios` with `check_atom_bios`
 * (drivers/gpu/drm/amd/amdgpu/amdgpu_bios.c), then `amdgpu_atom_parse` (atom.c). None of them looks at sums or IDs.
 */

import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import { u16At } from '../bytes/integers.js';
import { latin1 } from '../bytes/text.js';
import { ATOM_MARK } from '../option-rom/checksum.js';
import { type OptionRomImage, parseOptionRom } from '../option-rom/parse.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import { VendorId } from '../pci/ids.js';
import type { AcceptVerdict, Answer, Question } from './consumer.js';
import { readAsLinux, startsWithLegacyImage } from './linux-rom.js';

/** `ATOM_ATI_MAGIC` at `ATOM_ATI_MAGIC_PTR`; `AMD_VBIOS_SIGNATURE` in amdgpu_bios.c is the same. */
const { at: ATI_MAGIC_AT, text: ATI_MAGIC } = ATOM_MARK;
/** `ATOM_ROM_TABLE_PTR`: where the u16 with the offset of the ATOM ROM header is. */
const ROM_TABLE_AT = 0x48;
const GET_AGAIN = "dump the card's own VBIOS again (VFCT table, or the ROM of the host's /sys)";

export function askAmdgpu({ bytes, device }: Question): Answer<AcceptVerdict> {
	const { images } = parseOptionRom(bytes);
	const vendorId = device?.vendorId ?? images[0]?.pcir.vendorId;
	// Without any image there is nothing that says what the file was meant to be; the kernel then says why it takes none.
	const hasLegacy = images.length === 0 || images.some(({ pcir }) => pcir.codeType === CodeType.pcAt);
	if (vendorId !== VendorId.amd || !hasLegacy) return { verdict: 'not-applicable', findings: [] };
	const rejection = rejectionOf(bytes);
	if (rejection !== undefined) return { verdict: 'rejects', findings: [behindAnother(bytes, images) ?? rejection] };
	return { verdict: 'accepts', findings: [...remarks(bytes)] };
}

function rejectionOf(bytes: Uint8Array): Finding | undefined {
	return readBios(bytes) ?? parseAtom(bytes);
}

/** A VBIOS that would do, were it the first image: the driver reads from the ROM's start, and walks no chain. */
function behindAnother(bytes: Uint8Array, [first, ...others]: readonly OptionRomImage[]): Finding | undefined {
	if (first === undefined || first.pcir.codeType === CodeType.pcAt) return undefined;
	const vbios = others.find(
		({ span, pcir }) => pcir.codeType === CodeType.pcAt && rejectionOf(bytes.subarray(span.start)) === undefined,
	);
	if (vbios === undefined) return undefined;
	const at = vbios.span.start;
	const message = `the VBIOS at ${hex(at)} stands behind an EFI image: amdgpu reads a VBIOS from the start of the ROM only, and finds none`;
	const fix =
		'build it with the VBIOS first: romtool edit unpack takes the two apart, romtool build joins them with -b for the VBIOS before -e for the driver';
	return { code: 'amdgpu-vbios-behind', severity: 'error', consumer: 'amdgpu', offset: at, message, fix };
}

/** `amdgpu_read_bios` and `check_atom_bios`, whose least size any image of 512 bytes has. */
function readBios(bytes: Uint8Array): Finding | undefined {
	const { size, problem } = readAsLinux(bytes);
	if (size === 0) {
		const offset = problem?.offset ?? 0;
		const says = problem?.says ?? 'Unable to locate a BIOS ROM';
		const message = `nothing to read at ${hex(offset)}: the guest's kernel says "${says}", and amdgpu stops without a VBIOS`;
		return reject(
			problem?.kind === 'pcir-signature' ? 'amdgpu-pcir-signature' : 'amdgpu-rom-signature',
			offset,
			message,
		);
	}
	const header = u16At(bytes, ROM_TABLE_AT);
	if (header === 0) {
		const message = `the offset of the ATOM ROM header at ${hex(ROM_TABLE_AT)} is zero: this is no ATOMBIOS, and amdgpu has no use for it`;
		return reject('amdgpu-header-missing', ROM_TABLE_AT, message);
	}
	const magicAt = (header + 4) & 0xffff;
	if (magicAt + 4 > size) {
		const message = `the ATOM ROM header at ${hex(header)} (from ${hex(ROM_TABLE_AT)}) lies past the image's end at ${hex(size)}: "VBIOS header is broken"`;
		return reject('amdgpu-header-outside', ROM_TABLE_AT, message);
	}
	const magic = latin1(bytes, magicAt, magicAt + 4);
	if (magic !== 'ATOM' && magic !== 'MOTA') {
		const message = `no "ATOM" at ${hex(magicAt)}, in the header that ${hex(ROM_TABLE_AT)} points to: amdgpu does not take it for an ATOMBIOS`;
		return reject('amdgpu-atom-magic', magicAt, message);
	}
	return undefined;
}

/** `amdgpu_atom_parse`; its first test, 55 AA, has been made by then. */
function parseAtom(bytes: Uint8Array): Finding | undefined {
	if (latin1(bytes, ATI_MAGIC_AT, ATI_MAGIC_AT + ATI_MAGIC.length) !== ATI_MAGIC) {
		const message = `no "${ATI_MAGIC}" at ${hex(ATI_MAGIC_AT)}: amdgpu_atom_parse says "Invalid ATI magic" and the driver stops`;
		return reject('amdgpu-ati-magic', ATI_MAGIC_AT, message);
	}
	const magicAt = u16At(bytes, ROM_TABLE_AT) + 4;
	if (latin1(bytes, magicAt, magicAt + 4) !== 'ATOM') {
		const message = `"MOTA" in place of "ATOM" at ${hex(magicAt)}: check_atom_bios takes it, amdgpu_atom_parse does not ("Invalid ATOM magic")`;
		return reject('amdgpu-atom-magic', magicAt, message);
	}
	return undefined;
}

/** What it takes today, and other ways to read or other kernels do not. */
function* remarks(bytes: Uint8Array): Iterable<Finding> {
	const rom = readAsLinux(bytes);
	if (!startsWithLegacyImage(rom)) {
		const message = `the first image has code type ${rom.firstCodeType}, not 0: old kernels say "Not an x86 BIOS ROM, not using"`;
		yield remark('amdgpu-code-type', 0, message, 'put the VBIOS first');
	}
	if (rom.unalignedAt !== undefined) {
		const at = hex(rom.unalignedAt);
		const message = `the PCI data structure at ${at} is not 4-byte aligned: kernels that check it (pci_get_rom_size) read no further`;
		yield remark('amdgpu-pcir-unaligned', rom.unalignedAt, message, GET_AGAIN);
	}
	const size = (bytes[2] ?? 0) * ROM_UNIT;
	if (size < u16At(bytes, ROM_TABLE_AT) + 8 || size > bytes.length) {
		const message = `the size byte at 0x2 says ${size} bytes, the file has ${bytes.length}: amdgpu_read_bios_from_rom, which reads that many, would not get this VBIOS whole`;
		yield remark('amdgpu-size-byte', 2, message, GET_AGAIN);
	}
}

function reject(code: string, offset: number, message: string): Finding {
	return { code, severity: 'error', consumer: 'amdgpu', offset, message, fix: GET_AGAIN };
}

function remark(code: string, offset: number, message: string, fix: string): Finding {
	return { code, severity: 'warning', consumer: 'amdgpu', offset, message, fix };
}
