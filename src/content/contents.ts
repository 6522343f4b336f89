/**
 * All that a file may be beside FIRST_CONTENTS, in the order in which it is asked: structures of which the sums and sizes add up
 * come before marks that other files have as well.
 */
import { acpiSignature } from '../acpi/table-header.js';
import { beginsWithVfct } from '../acpi/vfct.js';
import { beginsWith } from '../bytes/text.js';
import { hasEmbeddedFirmware } from '../firmware/amd/embedded-firmware.js';
import { isCoreboot } from '../firmware/cbfs.js';
import { swappedHalves } from '../firmware/flash-parts.js';
import { beginsWithDescriptor } from '../firmware/intel-descriptor.js';
import { beginsWithVolume, findVolume } from '../firmware/volume-header.js';
import { hasRomSignature } from '../option-rom/rom-header.js';
import { blankContent } from './blank-content.js';
import { type BegunKind, CONTAINERS } from './containers/containers.js';
import type { FIRST_CONTENTS } from './first-contents.js';
import { flashPart, flashStart } from './flash-content.js';
import { isIsaRom } from './isa-rom.js';
import { isIso } from './iso.js';
import { isLegacyBios } from './legacy-bios.js';
import { isOpregion } from './opregion.js';
import { type Found, known, oneOf, type Recogniser, type RomBehind, word } from './recogniser.js';
import { isPage, textForm } from './text-content.js';

/** A volume has its ROMs at words of it, so that none is at others where a ROM is at one of the file. */
function hasVolumeInside(bytes: Uint8Array, romBehind: RomBehind): boolean {
	return findVolume(bytes, () => (romBehind() ?? 1) % 4 !== 0) >= 0;
}

/** The first of those that it begins with. */
function begunContainer(bytes: Uint8Array): Found<BegunKind, BegunKind> | undefined {
	const kind = CONTAINERS.find(({ begins }) => begins?.(bytes))?.kind as BegunKind | undefined;
	return kind && { kind, what: kind };
}

export const CONTENTS = [
	known('opregion', isOpregion),
	known('vfct', beginsWithVfct),
	known('nvgi', beginsWith('NVGI')),
	known('coreboot', isCoreboot),
	word('uefi-image', 'volume', beginsWithVolume),
	word('flash-part', 'flash-start', flashStart),
	word('uefi-image', 'intel-flash', beginsWithDescriptor),
	word('uefi-image', 'swapped-flash', (bytes) => swappedHalves(bytes) !== undefined),
	word('uefi-image', 'amd-flash', hasEmbeddedFirmware),
	begunContainer,
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
	oneOf('blank', blankContent),
	oneOf('text', textForm),
	known('flash-part', flashPart),
] as const satisfies readonly Recogniser[];

type Known = NonNullable<ReturnType<(typeof CONTENTS | typeof FIRST_CONTENTS)[number]>>;

export type ContentKind = Known['kind'];

/** What no container is. */
export type PlainKind = Exclude<ContentKind, BegunKind>;

/** Finer than the kind: the words that findings have as values, and that have names. */
export type ContentWord = Known['what'];

/** Those that are no containers. */
export type PlainWord = Exclude<ContentWord, BegunKind>;
