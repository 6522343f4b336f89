/**
 * All that a file may be, in the order in which it is asked: structures of which the sums and sizes add up come before marks
 * that other files have as well.
 */
import { acpiSignature } from '../acpi/table-header.js';
import { beginsWithVfct } from '../acpi/vfct.js';
import { beginsWith } from '../bytes/text.js';
import { hasDosMagic } from '../executable/pe.js';
import { hasTeSignature } from '../executable/te.js';
import { hasEmbeddedFirmware } from '../firmware/amd/embedded-firmware.js';
import { isCoreboot } from '../firmware/cbfs.js';
import { swappedHalves } from '../firmware/flash-parts.js';
import { beginsWithDescriptor } from '../firmware/intel-descriptor.js';
import { beginsWithVolume, findVolume } from '../firmware/volume-header.js';
import { isRomImageAt } from '../option-rom/locate.js';
import { hasRomSignature } from '../option-rom/rom-header.js';
import { blankContent } from './blank-content.js';
import { type BegunKind, CONTAINERS } from './containers/containers.js';
import { flashPart, flashStart } from './flash-content.js';
import { isIsaRom } from './isa-rom.js';
import { isIso } from './iso.js';
import { beginsLegacyBios, isLegacyBios } from './legacy-bios.js';
import { isOpregion } from './opregion.js';
import { isPage, textForm } from './text-content.js';

export interface Found<W extends string> {
	readonly what: W;
	/** The signature of an ACPI table, the byte that fills a dump, how much of a flash is there. */
	readonly detail?: string;
}

interface Descriptor<K extends string, W extends string> {
	/** In reports. */
	readonly kind: K;
	/** What it is more exactly. */
	recognise(bytes: Uint8Array, romBehind: RomBehind): Found<W> | undefined;
}

/** Where a ROM begins behind other data, in a file that may be anything. */
export type RomBehind = () => number | undefined;

type Test = (bytes: Uint8Array, romBehind: RomBehind) => boolean | string | undefined;

/** One word of a kind, which is there or not; a text is its detail. */
function word<const K extends string, const W extends string>(kind: K, what: W, isThere: Test): Descriptor<K, W> {
	return {
		kind,
		recognise(bytes, romBehind) {
			const there = isThere(bytes, romBehind);
			if (there === undefined || there === false) return undefined;
			return { what, ...(typeof there === 'string' && { detail: there }) };
		},
	};
}

/** A kind that is its own word. */
const known = <const K extends string>(kind: K, isThere: Test): Descriptor<K, K> => word(kind, kind, isThere);

export const VBT_SIGNATURE = '$VBT';

/** Smaller files are spared the search. */
const SMALLEST_COREBOOT = 0x20000;

/** Flash may begin with an option ROM, too. */
function isRom(bytes: Uint8Array): boolean {
	if (!isRomImageAt(bytes, 0) || beginsLegacyBios(bytes)) return false;
	return bytes.length < SMALLEST_COREBOOT || !isCoreboot(bytes);
}

/** A volume has its ROMs at words of it, so that none is at others where a ROM is at one of the file. */
function hasVolumeInside(bytes: Uint8Array, romBehind: RomBehind): boolean {
	return findVolume(bytes, () => (romBehind() ?? 1) % 4 !== 0) >= 0;
}

export const CONTENTS = [
	known('empty', (bytes) => bytes.length === 0),
	known('pe', hasDosMagic),
	known('option-rom', isRom),
	known('te', hasTeSignature),
	known('vbt', beginsWith(VBT_SIGNATURE)),
	known('opregion', isOpregion),
	known('vfct', beginsWithVfct),
	known('nvgi', beginsWith('NVGI')),
	known('coreboot', isCoreboot),
	word('uefi-image', 'volume', beginsWithVolume),
	word('flash-part', 'flash-start', flashStart),
	word('uefi-image', 'intel-flash', beginsWithDescriptor),
	word('uefi-image', 'swapped-flash', (bytes) => swappedHalves(bytes) !== undefined),
	word('uefi-image', 'amd-flash', hasEmbeddedFirmware),
	...CONTAINERS.flatMap(({ kind, begins }) =>
		begins === undefined ? [] : [known<BegunKind>(kind as BegunKind, begins)],
	),
	known('iso', isIso),
	known('elf', beginsWith('\x7fELF')),
	word('zip', 'empty-zip', beginsWith('PK\x05\x06')),
	known('lfs-pointer', beginsWith('version https://git-lfs')),
	known('acpi-table', acpiSignature),
	known('html', isPage),
	word('uefi-image', 'volumes-inside', hasVolumeInside),
	known('legacy-bios', isLegacyBios),
	known('isa-rom', isIsaRom),
	// Its headers are damaged: the parser says how.
	known('option-rom', hasRomSignature),
	{ kind: 'blank', recognise: blankContent },
	{ kind: 'text', recognise: textForm },
	known('flash-part', flashPart),
] as const satisfies readonly Descriptor<string, string>[];

type Known = (typeof CONTENTS)[number];

export type ContentKind = Known['kind'];

/** What no container is. */
export type PlainKind = Exclude<ContentKind, BegunKind>;

/** Finer than the kind: the words that findings have as values, and that have names. */
export type ContentWord = NonNullable<ReturnType<Known['recognise']>>['what'];

/** Those that are no containers. */
export type PlainWord = Exclude<ContentWord, BegunKind>;
