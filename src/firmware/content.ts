/** Identifies what a file is: what the tools are for, and the common things taken for it. */
import { GUID_SIZE, guidBytes } from '../bytes/guid.js';
import { u32At } from '../bytes/integers.js';
import { latin1 } from '../bytes/text.js';
import { acpiSignature } from './content/acpi-content.js';
import { blankContent } from './content/blank-content.js';
import type { ContentWord } from './content/content-words.js';
import { textForm } from './content/text-content.js';
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
	readonly what: ContentWord;
	/** The signature of an ACPI table, the byte that fills a dump. */
	readonly detail?: string;
}

interface Signature extends Content {
	readonly at: number;
	/** The bytes as Latin-1. */
	readonly text: string;
	/** What the structure behind the mark has to be. */
	readonly holds?: (bytes: Uint8Array) => boolean;
}

const capsule = (guid: string): Signature => {
	const text = latin1(guidBytes(guid), 0, GUID_SIZE);
	return { kind: 'capsule', what: 'capsule', at: 0, text };
};

/** More than any table or file has; the words of text are numbers beyond. */
const MOST_BYTES = 1 << 28;
/** Signature, size and version (Intel's ACPI IGD OpRegion specification 0.5 §3.1.1): 8 KiB in all. */
const OPREGION_KIB = 8;
const ACPI_HEADER = 36;

const SIGNATURES: readonly Signature[] = [
	{ kind: 'pe', what: 'pe', at: 0, text: 'MZ' },
	{ kind: 'option-rom', what: 'option-rom', at: 0, text: '\x55\xaa' },
	{ kind: 'te', what: 'te', at: 0, text: 'VZ' },
	{ kind: 'vbt', what: 'vbt', at: 0, text: '$VBT' },
	{
		kind: 'opregion',
		what: 'opregion',
		at: 0,
		text: 'IntelGraphicsMem',
		holds: (bytes) => u32At(bytes, 0x10) === OPREGION_KIB,
	},
	{
		kind: 'vfct',
		what: 'vfct',
		at: 0,
		text: 'VFCT',
		holds: (bytes) => u32At(bytes, 4) < MOST_BYTES || bytes.length < ACPI_HEADER,
	},
	{ kind: 'nvgi', what: 'nvgi', at: 0, text: 'NVGI' },
	{
		kind: 'uefi-image',
		what: 'volume',
		at: 0x28,
		text: '_FVH',
		holds: (bytes) => readVolumeHeader(bytes, 0, bytes.length) !== undefined,
	},
	{ kind: 'uefi-image', what: 'intel-flash', at: 0x10, text: '\x5a\xa5\xf0\x0f' },
	{ kind: 'uefi-image', what: 'amd-flash', at: 0x20000, text: '\xaa\x55\xaa\x55' },
	{ kind: 'pfat', what: 'pfat', at: 8, text: '_AMIPFAT' },
	// The seven capsule GUIDs that UEFITool's ffs.h lists: EFI, FMP, Intel, two of Lenovo's, Toshiba, Aptio signed or not.
	capsule('3b6686bd-0d76-4030-b70e-b5519e2fc5a0'),
	capsule('6dcbd5ed-e82d-4c44-bda1-7194199ad92a'),
	capsule('539182b9-abb5-4391-b69a-e3a943f72fcc'),
	capsule('e20bafd3-9914-4f4f-9537-3129e090eb3c'),
	capsule('25b5fe76-8243-4a5c-a9bd-7ee3246198b5'),
	capsule('3be07062-1d51-45d2-832b-f093257ed461'),
	capsule('4a3ca68b-7723-48fb-803d-578cc1fec44d'),
	capsule('14eebb90-890a-43db-aed1-5d3c4588a418'),
	{ kind: 'elf', what: 'elf', at: 0, text: '\x7fELF' },
	{ kind: 'zip', what: 'zip', at: 0, text: 'PK\x03\x04' },
	{ kind: 'zip', what: 'empty-zip', at: 0, text: 'PK\x05\x06' },
	{ kind: 'gzip', what: 'gzip', at: 0, text: '\x1f\x8b\x08' },
	{ kind: '7z', what: '7z', at: 0, text: "7z\xbc\xaf'\x1c" },
	{ kind: 'rar', what: 'rar', at: 0, text: 'Rar!\x1a\x07' },
	{ kind: 'xz', what: 'xz', at: 0, text: '\xfd7zXZ\0' },
	{ kind: 'cab', what: 'cab', at: 0, text: 'MSCF\0\0\0\0' },
	{ kind: 'lfs-pointer', what: 'lfs-pointer', at: 0, text: 'version https://git-lfs' },
];

/** `undefined` where nothing is recognised. */
export function identifyContent(bytes: Uint8Array): Content | undefined {
	if (bytes.length === 0) return { kind: 'empty', what: 'empty' };
	const found = SIGNATURES.find(
		({ at, text, holds }) => latin1(bytes, at, at + text.length) === text && (holds === undefined || holds(bytes)),
	);
	if (found !== undefined) return { kind: found.kind, what: found.what };
	const table = acpiSignature(bytes);
	if (table !== undefined) return { kind: 'acpi-table', what: 'acpi-table', detail: table };
	// Pages begin with a byte order mark, blank lines, an XML declaration or comments, if they like.
	const start = latin1(bytes, 0, 2048)
		.replace(/^\xef\xbb\xbf/, '')
		.trimStart()
		.toLowerCase();
	if (start.startsWith('<') && /<!doctype html|<html[\s>]/.test(start)) return { kind: 'html', what: 'html' };
	if (findVolume(bytes) >= 0) return { kind: 'uefi-image', what: 'volumes-inside' };
	const blank = blankContent(bytes);
	if (blank !== undefined) return { kind: 'blank', ...blank };
	const form = textForm(bytes);
	return form && { kind: 'text', what: form };
}
