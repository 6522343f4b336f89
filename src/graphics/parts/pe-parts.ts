/** What a PE image in firmware gives: itself where it is a display driver, or the VBIOS that was built into it. */
import { findBytes } from '../../bytes/search.js';
import type { PathStep } from '../../firmware/walk.js';
import { romLocator } from '../../option-rom/locate.js';
import { parseOptionRom } from '../../option-rom/parse.js';
import { recognizeImage } from '../recognize.js';
import { driverPart } from './driver-part.js';
import type { Found } from './part.js';
import { romParts } from './rom-parts.js';
import type { SearchLimits } from './search-limits.js';

/** `name` is that of the file that it is in. */
export function peParts(
	pe: Uint8Array,
	steps: readonly PathStep[],
	name: string | undefined,
	limits: SearchLimits,
): Found[] {
	const driver = driverPart(pe, steps, name);
	return driver.length > 0 || findBytes(pe, 'PCIR') < 0 ? driver : vbiosesInside(pe, steps, limits);
}

/** As OVMF has it that was patched for a laptop's GPU without a ROM of its own: an array in a driver that writes ACPI tables. */
function vbiosesInside(pe: Uint8Array, steps: readonly PathStep[], { hits, unpacked }: SearchLimits): Found[] {
	const locate = romLocator(pe);
	const found: Found[] = [];
	for (let start = locate(1); start !== undefined && hits.take(); ) {
		const { images, trailing } = parseOptionRom(pe, start);
		const rom = pe.subarray(start, trailing.start);
		const isVbios = images.some(({ span }) => recognizeImage(pe.subarray(span.start, span.end)) !== undefined);
		if (isVbios) {
			const parts = romParts(rom, start, false, unpacked);
			found.push(...parts.map((part) => ({ ...part, steps: [...steps, ...part.steps] })));
		}
		start = locate(Math.max(trailing.start, start + 1));
	}
	return found;
}
