/**
 * Whether a Linux guest's amdgpu takes the ROM for its VBIOS: `amdgpu_read_bios` with `check_atom_bios`
 * (drivers/gpu/drm/amd/amdgpu/amdgpu_bios.c), then `amdgpu_atom_parse` (atom.c). None of them looks at sums or IDs.
 */

import { type Finding, finder } from '../bytes/finding.js';
import { u16At } from '../bytes/integers.js';
import { latin1 } from '../bytes/text.js';
import { ATOM_MARK } from '../option-rom/checksum.js';
import type { OptionRomImage } from '../option-rom/parse.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import { VendorId } from '../pci/ids.js';
import { AMDGPU_FINDINGS } from './amdgpu/findings.js';
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { readAsLinux } from './linux-rom.js';

/** `ATOM_ATI_MAGIC` at `ATOM_ATI_MAGIC_PTR`; `AMD_VBIOS_SIGNATURE` in amdgpu_bios.c is the same. */
const { at: ATI_MAGIC_AT, text: ATI_MAGIC } = ATOM_MARK;
/** `ATOM_ROM_TABLE_PTR`: where the u16 with the offset of the ATOM ROM header is. */
const ROM_TABLE_AT = 0x48;

const found = finder<typeof AMDGPU_FINDINGS>('amdgpu');

export const AMDGPU: ConsumerRules<'amdgpu'> = {
	// A value would be read when the rules are loaded, and with it the words, which the executables load late.
	get findings() {
		return AMDGPU_FINDINGS;
	},
	evaluate: askAmdgpu,
	applies: ({ graphicsKinds }) => graphicsKinds.has('amd-vbios'),
};

export function askAmdgpu({ rom, device, rombar = true }: Question): Answer<'amdgpu'> {
	const { bytes, images } = rom;
	const vendorId = device?.vendorId ?? images[0]?.pcir.vendorId;
	// Without any image there is nothing that says what the file was meant to be; the kernel then says why it takes none.
	const hasLegacy = images.length === 0 || images.some(({ pcir }) => pcir.codeType === CodeType.pcAt);
	if (vendorId !== VendorId.amd || !hasLegacy) return { verdict: 'not-applicable', findings: [] };
	const rejection = rejectionOf(bytes);
	if (rejection !== undefined) return { verdict: 'rejects', findings: [behindAnother(bytes, images) ?? rejection] };
	const unseen = rombar ? [] : [found('amdgpu-no-rom-bar', 'warning', {}, 0)];
	return { verdict: 'accepts', findings: [...unseen, ...remarks(bytes)] };
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
	return found('amdgpu-vbios-behind', 'error', { offset: at }, at);
}

/** `amdgpu_read_bios` and `check_atom_bios`, whose least size any image of 512 bytes has. */
function readBios(bytes: Uint8Array): Finding | undefined {
	const { size, problem } = readAsLinux(bytes);
	if (size === 0) {
		const { kind, offset, said } = problem ?? { kind: 'rom-signature', offset: 0, said: 'Unable to locate a BIOS ROM' };
		const code = kind === 'rom-signature' ? 'amdgpu-rom-signature' : 'amdgpu-pcir-signature';
		return found(code, 'error', { offset, said }, offset);
	}
	const header = u16At(bytes, ROM_TABLE_AT);
	if (header === 0) return found('amdgpu-header-missing', 'error', { offset: ROM_TABLE_AT }, ROM_TABLE_AT);
	const magicAt = (header + 4) & 0xffff;
	if (magicAt + 4 > size) {
		return found('amdgpu-header-outside', 'error', { header, offset: ROM_TABLE_AT, end: size }, ROM_TABLE_AT);
	}
	const magic = latin1(bytes, magicAt, magicAt + 4);
	return magic === 'ATOM' || magic === 'MOTA' ? undefined : badMagic('none', magicAt);
}

/** `amdgpu_atom_parse`; its first test, 55 AA, has been made by then. */
function parseAtom(bytes: Uint8Array): Finding | undefined {
	if (latin1(bytes, ATI_MAGIC_AT, ATI_MAGIC_AT + ATI_MAGIC.length) !== ATI_MAGIC) {
		return found('amdgpu-ati-magic', 'error', { magic: ATI_MAGIC, offset: ATI_MAGIC_AT }, ATI_MAGIC_AT);
	}
	const magicAt = u16At(bytes, ROM_TABLE_AT) + 4;
	return latin1(bytes, magicAt, magicAt + 4) === 'ATOM' ? undefined : badMagic('mota', magicAt);
}

function badMagic(what: 'none' | 'mota', offset: number): Finding {
	return found('amdgpu-atom-magic', 'error', { case: what, offset, pointer: ROM_TABLE_AT }, offset);
}

/** What it takes today, and other ways to read or other kernels do not. */
function* remarks(bytes: Uint8Array): Iterable<Finding> {
	const { firstCodeType, unalignedAt } = readAsLinux(bytes);
	if (firstCodeType !== undefined && firstCodeType !== CodeType.pcAt) {
		// Old kernels demanded a legacy image of a VBIOS (`amdgpu_get_bios`).
		yield found('amdgpu-code-type', 'warning', { type: firstCodeType }, 0);
	}
	if (unalignedAt !== undefined) yield found('amdgpu-pcir-unaligned', 'warning', { offset: unalignedAt }, unalignedAt);
	const declared = (bytes[2] ?? 0) * ROM_UNIT;
	if (declared < u16At(bytes, ROM_TABLE_AT) + 8 || declared > bytes.length) {
		yield found('amdgpu-size-byte', 'warning', { declared, bytes: bytes.length }, 2);
	}
}
