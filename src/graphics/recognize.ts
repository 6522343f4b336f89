/** What bytes are to a graphics card: each kind is asked in the order of the registry, and the first that knows them counts. */
import { findDriverNames } from './driver-names.js';
import {
	DRIVER_KINDS,
	type DriverGraphics,
	IMAGE_KINDS,
	type ImageGraphics,
	TABLE_KINDS,
	type TableGraphics,
} from './kinds/kinds.js';
import { readLegacyVga } from './legacy-vga.js';

/** `undefined` for a PE image that is anything else; never throws. */
export function recognizeDriver(pe: Uint8Array): DriverGraphics | undefined {
	const names = findDriverNames(pe);
	return firstOf(DRIVER_KINDS, (kind) => kind.recognise(pe, names));
}

/** The same of one that tells nothing of itself, by the name that firmware has for it, and what speaks against that. */
export function recognizeNamedDriver(pe: Uint8Array, name: string): DriverGraphics | undefined {
	return firstOf(DRIVER_KINDS, (kind) => kind.recogniseNamed?.(pe, name));
}

/** `image` starts at its 55 AA. `undefined` for anything that is no VBIOS of a known kind; never throws. */
export function recognizeImage(image: Uint8Array): ImageGraphics | undefined {
	const legacy = readLegacyVga(image);
	return firstOf(IMAGE_KINDS, (kind) => kind.recognise(image, legacy));
}

/** By what the bytes begin with; never throws. */
export function recognizeTable(bytes: Uint8Array): TableGraphics | undefined {
	return firstOf(TABLE_KINDS, (kind) => kind.recognise(bytes));
}

function firstOf<K, G>(kinds: readonly K[], ask: (kind: K) => G | undefined): G | undefined {
	for (const kind of kinds) {
		const graphics = ask(kind);
		if (graphics !== undefined) return graphics;
	}
	return undefined;
}
