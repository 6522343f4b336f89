/** Names what a file is by its first bytes: what the tools are for, and the common things taken for it. */
import { GUID_SIZE, guidBytes } from './guid.js';
import { findBytes } from './search.js';
import { latin1 } from './text.js';

export type ContentKind =
	| 'option-rom'
	| 'pe'
	| 'te'
	| 'vbt'
	| 'vfct'
	| 'nvgi'
	| 'uefi-image'
	| 'capsule'
	| 'pfat'
	| 'html'
	| 'zip'
	| 'gzip'
	| '7z'
	| 'rar'
	| 'xz'
	| 'cab'
	| 'elf'
	| 'lfs-pointer'
	| 'empty';

export interface Content {
	readonly kind: ContentKind;
	/** With its article: `an HTML page saved under this name`. */
	readonly name: string;
	/** What to do where a ROM or a driver was expected. */
	readonly fix?: string;
}

interface Signature extends Content {
	readonly at: number;
	/** The bytes as Latin-1. */
	readonly text: string;
}

const UNPACK = 'romtool extract takes drivers and VBIOS out of it; unpack it for anything else';
const EXTRACT = 'take drivers and VBIOS out of it first: romtool extract';
const DOWNLOAD = 'download the file itself: on GitHub that is "Download raw file"';

const capsule = (guid: string): Signature => {
	const text = latin1(guidBytes(guid), 0, GUID_SIZE);
	return { kind: 'capsule', name: 'a BIOS update capsule', fix: EXTRACT, at: 0, text };
};

const SIGNATURES: readonly Signature[] = [
	{ kind: 'pe', name: 'a PE executable', at: 0, text: 'MZ' },
	{ kind: 'option-rom', name: 'a PCI option ROM', at: 0, text: '\x55\xaa' },
	{ kind: 'te', name: 'a TE executable', at: 0, text: 'VZ' },
	{
		kind: 'vbt',
		name: 'an Intel VBT',
		at: 0,
		text: '$VBT',
		fix: 'give a VBT to i915 (vbt_firmware) or to PlatformGOPPolicy, not as a romfile',
	},
	{
		kind: 'vfct',
		name: 'an ACPI VFCT table',
		at: 0,
		text: 'VFCT',
		fix: 'it holds VBIOS images, which romtool vfct takes out',
	},
	{ kind: 'nvgi', name: 'NVIDIA firmware with a header before the ROM', at: 0, text: 'NVGI', fix: 'romtool edit trim' },
	{ kind: 'uefi-image', name: 'a UEFI firmware volume or BIOS image', at: 0x28, text: '_FVH', fix: EXTRACT },
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
	{ kind: 'zip', name: 'a zip archive', at: 0, text: 'PK\x03\x04', fix: UNPACK },
	{ kind: 'zip', name: 'an empty zip archive', at: 0, text: 'PK\x05\x06' },
	{ kind: 'gzip', name: 'a gzip archive', at: 0, text: '\x1f\x8b\x08', fix: UNPACK },
	{ kind: '7z', name: 'a 7-Zip archive', at: 0, text: "7z\xbc\xaf'\x1c", fix: UNPACK },
	{ kind: 'rar', name: 'a RAR archive', at: 0, text: 'Rar!\x1a\x07', fix: UNPACK },
	{ kind: 'xz', name: 'an xz archive', at: 0, text: '\xfd7zXZ\0', fix: UNPACK },
	{ kind: 'cab', name: 'a Windows cabinet archive', at: 0, text: 'MSCF\0\0\0\0', fix: UNPACK },
	{ kind: 'lfs-pointer', name: 'a Git LFS pointer', at: 0, text: 'version https://git-lfs', fix: DOWNLOAD },
];

/** `undefined` where nothing is recognised. */
export function identifyContent(bytes: Uint8Array): Content | undefined {
	if (bytes.length === 0) return { kind: 'empty', name: 'an empty file' };
	const found = SIGNATURES.find(({ at, text }) => latin1(bytes, at, at + text.length) === text);
	if (found !== undefined) return found;
	// Pages begin with a byte order mark, blank lines, an XML declaration or comments, if they like.
	const start = latin1(bytes, 0, 2048)
		.replace(/^\xef\xbb\xbf/, '')
		.trimStart()
		.toLowerCase();
	if (start.startsWith('<') && /<!doctype html|<html[\s>]/.test(start)) {
		return { kind: 'html', name: 'an HTML page saved under this name', fix: DOWNLOAD };
	}
	if (findBytes(bytes, '_FVH') >= 0x28) {
		return { kind: 'uefi-image', name: 'a BIOS image (it has UEFI firmware volumes in it)', fix: EXTRACT };
	}
	return undefined;
}
