/** What is worth taking out of a board's firmware, and what it is called when it is written to a file. */
import { hexDigits } from '../../bytes/hex.js';
import type { PathStep } from '../../firmware/walk.js';
import type { IdRange } from '../../pci/id-ranges.js';
import type { PciDevice } from '../../pci/ids.js';
import { type Graphics, kindOf } from '../kinds/kinds.js';

export type PartKind = Graphics['kind'] | 'option-rom';

/** Something found in one place. */
export interface Found {
	readonly kind: PartKind;
	/** File name: `AMDGopDriver.efi`, `vbios_1002_164c.bin`. */
	readonly name: string;
	/** A view of the image or of unpacked data. */
	readonly bytes: Uint8Array;
	/** As the part names it; missing where it does not. */
	readonly version?: string;
	/** Of the devices that it is for; of drivers for several vendors', the first. */
	readonly vendorId?: number;
	/** Of option ROMs. */
	readonly deviceId?: number;
	/** Option ROMs: the device IDs of all images. Drivers: those in their tables, for AMD as inclusive ranges. */
	readonly deviceIds?: readonly number[] | readonly IdRange[];
	/** Missing for option ROMs that are for something else. */
	readonly graphics?: Graphics;
	/** Of an option ROM: its headers say that it is a display's, of a kind that is not read further. */
	readonly isDisplay?: boolean;
	/** Below the node: where in it, and what is unpacked from what. */
	readonly steps: readonly PathStep[];
}

export interface FirmwarePart extends Omit<Found, 'steps'> {
	/** Of `bytes`. */
	readonly sha256: string;
	/** Where it was found first, from the image to the part itself. */
	readonly path: readonly PathStep[];
	/** All places, up to 64, the first one included: the halves of an A/B image give a part once, with both. */
	readonly paths: readonly (readonly PathStep[])[];
}

/** `vbios_1002_164c.bin`. */
export function romFileName(prefix: string, { vendorId, deviceId }: PciDevice, extension: string): string {
	return `${prefix}_${hexDigits(vendorId, 4)}_${hexDigits(deviceId, 4)}.${extension}`;
}

/** What it tells of itself. */
export function aboutPart(graphics: Graphics): Pick<Found, 'version' | 'vendorId'> {
	const kind = kindOf(graphics.kind);
	const version = kind.version(graphics);
	const [vendorId] = kind.vendors(graphics);
	return { ...(version !== undefined && { version }), ...(vendorId !== undefined && { vendorId }) };
}
