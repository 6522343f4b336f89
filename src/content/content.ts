/** Identifies what a file is: what the tools are for, and the common things taken for it. */
import { acpiSignature } from '../acpi/table-header.js';
import { beginsWithVfct } from '../acpi/vfct.js';
import { u32At } from '../bytes/integers.js';
import { beginsWith, hasText, latin1 } from '../bytes/text.js';
import { hasDosMagic } from '../executable/pe.js';
import { hasTeSignature } from '../executable/te.js';
import { hasEmbeddedFirmware } from '../firmware/amd/embedded-firmware.js';
import { isFlashDescriptor } from '../firmware/intel-descriptor.js';
import { beginsWithVolume, findVolume } from '../firmware/volume-header.js';
import { hasRomSignature } from '../option-rom/rom-header.js';
import { blankContent } from './blank-content.js';
import { type BegunKind, CONTAINERS } from './containers/containers.js';
import type { ContentWord } from './content-words.js';
import { textForm } from './text-content.js';

export type PlainKind =
	| 'option-rom'
	| 'pe'
	| 'te'
	| 'vbt'
	| 'opregion'
	| 'vfct'
	| 'acpi-table'
	| 'nvgi'
	| 'uefi-image'
	| 'html'
	| 'text'
	| 'elf'
	| 'lfs-pointer'
	| 'blank'
	| 'empty';

export type ContentKind = PlainKind | BegunKind;

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

const BEGINNINGS: readonly Beginning[] = [
	{ kind: 'pe', what: 'pe', isThere: hasDosMagic },
	{ kind: 'option-rom', what: 'option-rom', isThere: hasRomSignature },
	{ kind: 'te', what: 'te', isThere: hasTeSignature },
	{ kind: 'vbt', what: 'vbt', isThere: beginsWith(VBT_SIGNATURE) },
	{ kind: 'opregion', what: 'opregion', isThere: isOpregion },
	{ kind: 'vfct', what: 'vfct', isThere: beginsWithVfct },
	{ kind: 'nvgi', what: 'nvgi', isThere: beginsWith('NVGI') },
	{ kind: 'uefi-image', what: 'volume', isThere: beginsWithVolume },
	{ kind: 'uefi-image', what: 'intel-flash', isThere: (bytes) => isFlashDescriptor(bytes, 0) },
	{ kind: 'uefi-image', what: 'amd-flash', isThere: hasEmbeddedFirmware },
	...CONTAINERS.flatMap(({ kind, begins }): readonly Beginning[] => {
		const begun = kind as BegunKind;
		return begins === undefined ? [] : [{ kind: begun, what: begun, isThere: begins }];
	}),
	{ kind: 'elf', what: 'elf', isThere: beginsWith('\x7fELF') },
	{ kind: 'zip', what: 'empty-zip', isThere: beginsWith('PK\x05\x06') },
	{ kind: 'lfs-pointer', what: 'lfs-pointer', isThere: beginsWith('version https://git-lfs') },
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
