/**
 * What the tools are for: drivers, ROMs and what is in them. Of all that a file may be this is asked first, so that the rest
 * need not be loaded for it.
 */
import { beginsWith } from '../bytes/text.js';
import { hasDosMagic } from '../executable/pe.js';
import { hasTeSignature } from '../executable/te.js';
import { isCoreboot } from '../firmware/cbfs.js';
import { isRomImageAt } from '../option-rom/locate.js';
import { beginsLegacyBios } from './legacy-bios.js';
import { known, type Recogniser } from './recogniser.js';

export const VBT_SIGNATURE = '$VBT';

/** Smaller files are spared the search. */
const SMALLEST_COREBOOT = 0x20000;

/** Flash may begin with an option ROM, too. */
function isRom(bytes: Uint8Array): boolean {
	if (!isRomImageAt(bytes, 0) || beginsLegacyBios(bytes)) return false;
	return bytes.length < SMALLEST_COREBOOT || !isCoreboot(bytes);
}

export const FIRST_CONTENTS = [
	known('empty', (bytes) => bytes.length === 0),
	known('pe', hasDosMagic),
	known('option-rom', isRom),
	known('te', hasTeSignature),
	known('vbt', beginsWith(VBT_SIGNATURE)),
] as const satisfies readonly Recogniser[];
