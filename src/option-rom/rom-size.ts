/** Sizes of option ROMs: whole 512-byte units (PCI Firmware 3.x §5.1.2), 16 MiB at most. */
import { optionErrors } from '../bytes/errors.js';
import { BUILD_ERRORS } from './errors/findings.js';

const error = optionErrors(BUILD_ERRORS);

/** Image lengths count in these. */
export const ROM_UNIT = 512;

/** What fills images up to whole units: blank flash. */
export const PADDING = 0xff;

/** EfiRom's limit, and more than any expansion ROM BAR in use. */
export const MAX_OPTION_ROM_SIZE = 16 << 20;

/** `size` rounded up to whole units. @throws OptionError above 16 MiB. */
export function paddedSize(size: number): number {
	const padded = Math.ceil(size / ROM_UNIT) * ROM_UNIT;
	checkRomSize(padded);
	return padded;
}

/** @throws OptionError above 16 MiB. */
export function checkRomSize(size: number): void {
	if (size <= MAX_OPTION_ROM_SIZE) return;
	throw error('rom-too-large', { bytes: size, limit: MAX_OPTION_ROM_SIZE });
}
