/**
 * AMD's embedded firmware structure (EFS), from which the security processor finds its directories (coreboot,
 * Documentation/soc/amd/psp_integration.md and src/vendorcode/amd/psp/psp_efs.h).
 */
import { u32At } from '../../bytes/integers.js';
import { record } from '../../bytes/record.js';
import type { Span } from '../../bytes/span.js';
import { absolute, flashMaps, isUnset, WINDOW_SIZE } from './addresses.js';
import { isDirectory } from './directory-table.js';

export const embeddedFirmware = record('embedded firmware structure', {
	signature: 'u32',
	imcFirmware: 'u32',
	gigabitFirmware: 'u32',
	xhciFirmware: 'u32',
	/** Before family 17h. */
	legacyPspDirectory: 'u32',
	/** May be a combo directory, as the last of the BIOS directories may. */
	pspDirectory: 'u32',
	/** Family 17h models 00h to 0Fh; then 10h to 1Fh, 30h to 3Fh and 60h and later. */
	biosDirectory0: 'u32',
	biosDirectory1: 'u32',
	biosDirectory2: 'u32',
	generation: 'u32',
	biosDirectory3: 'u32',
	pspDirectoryBackup: 'u32',
	/** Chipset firmware, SPI and eSPI settings, size of the flash. */
	rest: { skip: 0x30 },
});

const SIGNATURE = 0x55aa55aa;
/** At FF020000. */
const FIRST_PLACE = 0x020000;
/** FF020000, FF820000, FFC20000, FFE20000, FFF20000, FFFA0000. */
const PLACES = [FIRST_PLACE, 0x820000, 0xc20000, 0xe20000, 0xf20000, 0xfa0000];

/** Fields that lead to a directory. */
export const POINTERS = [
	'pspDirectory',
	'legacyPspDirectory',
	'pspDirectoryBackup',
	'biosDirectory0',
	'biosDirectory1',
	'biosDirectory2',
	'biosDirectory3',
] as const;

export interface EmbeddedFirmware {
	readonly span: Span;
	/** Start of the 16 MiB that it stands in. */
	readonly window: number;
}

/** Whether it stands at the first of its places, as in the images of nearly all boards, and leads to a directory there or behind the end. */
export function hasEmbeddedFirmware(image: Uint8Array): boolean {
	if (u32At(image, FIRST_PLACE) !== SIGNATURE) return false;
	const whole = { start: 0, end: image.length };
	const values = POINTERS.map((field) => u32At(image, FIRST_PLACE + embeddedFirmware.offsets[field]));
	const places = flashMaps(whole, 0).flatMap((map) =>
		values.filter((value) => !isUnset(value)).map((value) => absolute(map, value)),
	);
	const isCut = (place: number) => place >= image.length && place < WINDOW_SIZE;
	return places.some((place) => isDirectory(image, place, whole) || isCut(place));
}

/** All of them in the order of their offsets; each window of 16 MiB may have its own. */
export function findEmbeddedFirmware(source: Uint8Array, image: Span): EmbeddedFirmware[] {
	const found: EmbeddedFirmware[] = [];
	for (let window = image.start; window < image.end; window += WINDOW_SIZE) {
		for (const place of placesIn(image.end - window)) {
			const start = window + place;
			const span = { start, end: start + embeddedFirmware.size };
			if (span.end <= image.end && u32At(source, start) === SIGNATURE) found.push({ span, window });
		}
	}
	return found;
}

/** A chip of less than 16 MiB is mapped at the top of the window: its offsets are what is left of the addresses. */
function placesIn(size: number): number[] {
	if (size >= WINDOW_SIZE) return PLACES;
	const chip = 2 ** Math.floor(Math.log2(size));
	return [...new Set([...PLACES, ...PLACES.map((place) => place % chip)])].sort((a, b) => a - b);
}
