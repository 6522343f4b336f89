/** Identifies what a file is: what the tools are for, and the common things taken for it. */
import { acpiSignature } from '../acpi/table-header.js';
import { beginsWithVfct } from '../acpi/vfct.js';
import { u32At } from '../bytes/integers.js';
import { hasText, latin1 } from '../bytes/text.js';
import { hasDosMagic } from '../executable/pe.js';
import { hasTeSignature } from '../executable/te.js';
import { hasEmbeddedFirmware } from '../firmware/amd/embedded-firmware.js';
import { beginsWithCapsule } from '../firmware/capsule-header.js';
import { isFlashDescriptor } from '../firmware/intel-descriptor.js';
import { beginsWithPfat } from '../firmware/pfat-header.js';
import { beginsWithVolume, findVolume } from '../firmware/volume-header.js';
import { hasRomSignature } from '../option-rom/rom-header.js';
import { blankContent } from './blank-content.js';
import type { ContentWord } from './content-words.js';
import { textForm } from './text-content.js';

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

/** What a file begins with. */
interface Beginning extends Content {
	readonly isThere: (bytes: Uint8Array) => boolean;
}

export const VBT_SIGNATURE = '$VBT';

const begins = (text: string) => (bytes: Uint8Array) => hasText(bytes, 0, text);

const BEGINNINGS: readonly Beginning[] = [
	{ kind: 'pe', what: 'pe', isThere: hasDosMagic },
	{ kind: 'option-rom', what: 'option-rom', isThere: hasRomSignature },
	{ kind: 'te', what: 'te', isThere: hasTeSignature },
	{ kind: 'vbt', what: 'vbt', isThere: begins(VBT_SIGNATURE) },
	{ kind: 'opregion', what: 'opregion', isThere: isOpregion },
	{ kind: 'vfct', what: 'vfct', isThere: beginsWithVfct },
	{ kind: 'nvgi', what: 'nvgi', isThere: begins('NVGI') },
	{ kind: 'uefi-image', what: 'volume', isThere: beginsWithVolume },
	{ kind: 'uefi-image', what: 'intel-flash', isThere: (bytes) => isFlashDescriptor(bytes, 0) },
	{ kind: 'uefi-image', what: 'amd-flash', isThere: hasEmbeddedFirmware },
	{ kind: 'pfat', what: 'pfat', isThere: beginsWithPfat },
	{ kind: 'capsule', what: 'capsule', isThere: beginsWithCapsule },
	{ kind: 'elf', what: 'elf', isThere: begins('\x7fELF') },
	{ kind: 'zip', what: 'zip', isThere: begins('PK\x03\x04') },
	{ kind: 'zip', what: 'empty-zip', isThere: begins('PK\x05\x06') },
	{ kind: 'gzip', what: 'gzip', isThere: begins('\x1f\x8b\x08') },
	{ kind: '7z', what: '7z', isThere: begins("7z\xbc\xaf'\x1c") },
	{ kind: 'rar', what: 'rar', isThere: begins('Rar!\x1a\x07') },
	{ kind: 'xz', what: 'xz', isThere: begins('\xfd7zXZ\0') },
	{ kind: 'cab', what: 'cab', isThere: begins('MSCF\0\0\0\0') },
	{ kind: 'lfs-pointer', what: 'lfs-pointer', isThere: begins('version https://git-lfs') },
];

/** `undefined` where nothing is recognised. */
export function identifyContent(bytes: Uint8Array): Content | undefined {
	if (bytes.length === 0) return { kind: 'empty', what: 'empty' };
	const found = BEGINNINGS.find(({ isThere }) => isThere(bytes));
	if (found !== undefined) return { kind: found.kind, what: found.what };
	const table = acpiSignature(bytes);
	if (table !== undefined) return { kind: 'acpi-table', what: 'acpi-table', detail: table };
	if (isPage(bytes)) return { kind: 'html', what: 'html' };
	if (findVolume(bytes) >= 0) return { kind: 'uefi-image', what: 'volumes-inside' };
	const blank = blankContent(bytes);
	if (blank !== undefined) return { kind: 'blank', ...blank };
	const form = textForm(bytes);
	return form && { kind: 'text', what: form };
}

/** Signature, size and version (Intel's ACPI IGD OpRegion specification 0.5 §3.1.1): 8 KiB in all. */
const OPREGION_KIB = 8;

function isOpregion(bytes: Uint8Array): boolean {
	return hasText(bytes, 0, 'IntelGraphicsMem') && u32At(bytes, 0x10) === OPREGION_KIB;
}

/** Pages begin with a byte order mark, blank lines, an XML declaration or comments, if they like. */
function isPage(bytes: Uint8Array): boolean {
	const start = latin1(bytes, 0, 2048)
		.replace(/^\xef\xbb\xbf/, '')
		.trimStart()
		.toLowerCase();
	return start.startsWith('<') && /<!doctype html|<html[\s>]/.test(start);
}
