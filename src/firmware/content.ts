/** Names what a file is: what the tools are for, and the common things taken for it. */
import { GUID_SIZE, guidBytes } from '../bytes/guid.js';
import { u32At } from '../bytes/integers.js';
import { latin1 } from '../bytes/text.js';
import { acpiTableName } from './content/acpi-content.js';
import { blankName } from './content/blank-content.js';
import { type TextForm, textForm } from './content/text-content.js';
import { findVolume, readVolumeHeader } from './volume-header.js';

export type ContentKind =
	| 'option-rom'
	| 'pe'
	| 'te'
	| 'vbt'
	| 'opregion'
	| 'vfct'
	| 'acpi-table'
	| 'nvgi'
	| 'uefi-image'
	| 'capsule'
	| 'pfat'
	| 'html'
	| 'text'
	| 'zip'
	| 'gzip'
	| '7z'
	| 'rar'
	| 'xz'
	| 'cab'
	| 'elf'
	| 'lfs-pointer'
	| 'blank'
	| 'empty';

export interface Content {
	readonly kind: ContentKind;
	/** With its article: `an HTML page saved under this name`. */
	readonly name: string;
	/** What to do where a ROM or a driver was expected. */
	readonly fix?: Fix;
}

/** What commands name. */
export interface CommandWords {
	/** The file, as a shell takes it. */
	readonly file: string;
	/** The device: `1002:164c`, or words that stand for it. */
	readonly id: string;
	/** What makes `extract` build ROMs for the device; empty where none is known. */
	readonly forDevice: string;
}

export type Fix = (words: CommandWords) => string;

interface Signature extends Content {
	readonly at: number;
	/** The bytes as Latin-1. */
	readonly text: string;
	/** What the structure behind the mark has to be. */
	readonly holds?: (bytes: Uint8Array) => boolean;
}

const EXTRACT: Fix = ({ file, forDevice }) => `take drivers and VBIOS out of it: romtool extract ${file}${forDevice}`;
const DOWNLOAD: Fix = () => 'download the file itself: on GitHub that is "Download raw file"';
const DUMP_AGAIN: Fix = () =>
	'read it again while the GPU is awake and no driver has it: romtool dump, with the address that romtool devices shows; a GPU in the processor has no ROM of its own: romtool vfct has its VBIOS, or romtool extract takes it out of the BIOS file of the board';

const VBIOS_TABLE: Fix = () => 'the table that has a VBIOS in it is the VFCT: romtool vfct, on the host';

const capsule = (guid: string): Signature => {
	const text = latin1(guidBytes(guid), 0, GUID_SIZE);
	return { kind: 'capsule', name: 'a BIOS update capsule', fix: EXTRACT, at: 0, text };
};

/** More than any table or file has; the words of text are numbers beyond. */
const MOST_BYTES = 1 << 28;
/** Signature, size and version (Intel's ACPI IGD OpRegion specification 0.5 §3.1.1): 8 KiB in all. */
const OPREGION_KIB = 8;
const ACPI_HEADER = 36;

const SIGNATURES: readonly Signature[] = [
	{ kind: 'pe', name: 'a PE executable', at: 0, text: 'MZ' },
	{ kind: 'option-rom', name: 'a PCI option ROM', at: 0, text: '\x55\xaa' },
	{ kind: 'te', name: 'a TE executable', at: 0, text: 'VZ' },
	{
		kind: 'vbt',
		name: 'an Intel VBT',
		at: 0,
		text: '$VBT',
		fix: () =>
			'none is needed in a guest: QEMU gives the guest the OpRegion of the host, with the VBT in it; on the host i915 takes it by its parameter vbt_firmware',
	},
	{
		kind: 'opregion',
		name: "an Intel OpRegion, which has the iGPU's VBT in it",
		at: 0,
		text: 'IntelGraphicsMem',
		holds: (bytes) => u32At(bytes, 0x10) === OPREGION_KIB,
		fix: ({ file }) =>
			`none is needed as a file: QEMU gives the OpRegion of the host to the guest (x-igd-opregion=on); romtool extract ${file} takes the VBT out of it`,
	},
	{
		kind: 'vfct',
		name: 'an ACPI VFCT table',
		at: 0,
		text: 'VFCT',
		holds: (bytes) => u32At(bytes, 4) < MOST_BYTES || bytes.length < ACPI_HEADER,
		fix: ({ file }) => `take the VBIOS out of it: romtool vfct ${file}`,
	},
	{
		kind: 'nvgi',
		name: 'NVIDIA firmware with a header before the ROM',
		at: 0,
		text: 'NVGI',
	},
	{
		kind: 'uefi-image',
		name: 'a UEFI firmware volume or BIOS image',
		at: 0x28,
		text: '_FVH',
		holds: (bytes) => readVolumeHeader(bytes, 0, bytes.length) !== undefined,
		fix: EXTRACT,
	},
	{
		kind: 'uefi-image',
		name: 'a BIOS image with Intel flash descriptor',
		at: 0x10,
		text: '\x5a\xa5\xf0\x0f',
		fix: EXTRACT,
	},
	{
		kind: 'uefi-image',
		name: 'a BIOS image with AMD firmware table',
		at: 0x20000,
		text: '\xaa\x55\xaa\x55',
		fix: EXTRACT,
	},
	{ kind: 'pfat', name: 'an AMI BIOS Guard (PFAT) update', at: 8, text: '_AMIPFAT', fix: EXTRACT },
	// The seven capsule GUIDs that UEFITool's ffs.h lists: EFI, FMP, Intel, two of Lenovo's, Toshiba, Aptio signed or not.
	capsule('3b6686bd-0d76-4030-b70e-b5519e2fc5a0'),
	capsule('6dcbd5ed-e82d-4c44-bda1-7194199ad92a'),
	capsule('539182b9-abb5-4391-b69a-e3a943f72fcc'),
	capsule('e20bafd3-9914-4f4f-9537-3129e090eb3c'),
	capsule('25b5fe76-8243-4a5c-a9bd-7ee3246198b5'),
	capsule('3be07062-1d51-45d2-832b-f093257ed461'),
	capsule('4a3ca68b-7723-48fb-803d-578cc1fec44d'),
	capsule('14eebb90-890a-43db-aed1-5d3c4588a418'),
	{ kind: 'elf', name: 'an ELF executable', at: 0, text: '\x7fELF' },
	{ kind: 'zip', name: 'a zip archive', at: 0, text: 'PK\x03\x04', fix: EXTRACT },
	{ kind: 'zip', name: 'an empty zip archive', at: 0, text: 'PK\x05\x06' },
	{ kind: 'gzip', name: 'a gzip archive', at: 0, text: '\x1f\x8b\x08', fix: EXTRACT },
	{ kind: '7z', name: 'a 7-Zip archive', at: 0, text: "7z\xbc\xaf'\x1c", fix: EXTRACT },
	{ kind: 'rar', name: 'a RAR archive', at: 0, text: 'Rar!\x1a\x07', fix: EXTRACT },
	{ kind: 'xz', name: 'an xz archive', at: 0, text: '\xfd7zXZ\0', fix: EXTRACT },
	{ kind: 'cab', name: 'a Windows cabinet archive', at: 0, text: 'MSCF\0\0\0\0', fix: EXTRACT },
	{ kind: 'lfs-pointer', name: 'a Git LFS pointer', at: 0, text: 'version https://git-lfs', fix: DOWNLOAD },
];

const TEXTS: Readonly<Record<TextForm, Omit<Content, 'kind'>>> = {
	'hex-dump': {
		name: 'a hex dump (text)',
		fix: ({ file }) =>
			`make the ROM of the text, where xxd printed it: xxd -r ${file} vbios.rom; or copy the ROM itself, not its dump`,
	},
	acpidump: {
		name: "acpidump's text of ACPI tables",
		fix: ({ file }) =>
			`make the table of it, and take the VBIOS out of that: acpixtract -s VFCT ${file} && romtool vfct vfct.dat`,
	},
	disassembly: {
		name: "iasl's text of an ACPI table",
		fix: () => 'take the VBIOS from the table itself: romtool vfct, on the host, or with the file that iasl was given',
	},
	message: {
		name: 'an error message that was saved in place of the ROM',
		fix: DUMP_AGAIN,
	},
	text: { name: 'a text file' },
};

/** `undefined` where nothing is recognised. */
export function identifyContent(bytes: Uint8Array): Content | undefined {
	if (bytes.length === 0) return { kind: 'empty', name: 'an empty file' };
	const found = SIGNATURES.find(
		({ at, text, holds }) => latin1(bytes, at, at + text.length) === text && (holds === undefined || holds(bytes)),
	);
	if (found !== undefined) return found;
	const table = acpiTableName(bytes);
	if (table !== undefined) return { kind: 'acpi-table', name: table, fix: VBIOS_TABLE };
	// Pages begin with a byte order mark, blank lines, an XML declaration or comments, if they like.
	const start = latin1(bytes, 0, 2048)
		.replace(/^\xef\xbb\xbf/, '')
		.trimStart()
		.toLowerCase();
	if (start.startsWith('<') && /<!doctype html|<html[\s>]/.test(start)) {
		return { kind: 'html', name: 'an HTML page saved under this name', fix: DOWNLOAD };
	}
	if (findVolume(bytes) >= 0) {
		return { kind: 'uefi-image', name: 'a BIOS image (it has UEFI firmware volumes in it)', fix: EXTRACT };
	}
	const blank = blankName(bytes);
	if (blank !== undefined) return { kind: 'blank', name: blank, fix: DUMP_AGAIN };
	const form = textForm(bytes);
	return form === undefined ? undefined : { kind: 'text', ...TEXTS[form] };
}
