/** What is worth taking out of a board's firmware, and what it is called when it is written to a file. */
import { isDeviceName } from '../../bytes/file-names.js';
import { hexDigits } from '../../bytes/hex.js';
import type { PathStep } from '../../firmware/walk.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DriverGraphics, Graphics } from '../graphics.js';

export type PartKind = Graphics['kind'] | 'option-rom';

/** Something found in one place. */
export interface Found {
	readonly kind: PartKind;
	/** File name without regard to others of the same name: `AMDGopDriver.efi`, `vbios_1002_164c.bin`. */
	readonly name: string;
	/** A view of the image or of unpacked data. */
	readonly bytes: Uint8Array;
	/** As the part names it; missing where it does not. */
	readonly version?: string;
	/** Of option ROMs: `0x1002`. */
	readonly vendorId?: string;
	readonly deviceId?: string;
	/** Option ROMs: the device IDs of all images. Drivers: those in their tables, for AMD as inclusive ranges. */
	readonly deviceIds?: readonly string[] | readonly (readonly [string, string])[];
	/** Missing for option ROMs that are for something else. */
	readonly graphics?: Graphics;
	/** Below the node: where in it, and what is unpacked from what. */
	readonly steps: readonly PathStep[];
}

/** Names are chosen here; what firmware says takes part only where `safeName` has gone over it. */
export function driverName(graphics: DriverGraphics): string {
	switch (graphics.kind) {
		case 'amd-gop':
			return 'AMDGopDriver.efi';
		case 'intel-gop':
			return 'IntelGopDriver.efi';
		case 'igd-helper':
			return `${graphics.name}.efi`;
		case 'other-gop':
			return `${OTHER_NAMES[graphics.name] ?? safeName(graphics.name)}.efi`;
	}
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
	'NVIDIA GOP': 'NVIDIAGopDriver',
	'ASPEED GOP': 'ASPEEDGopDriver',
	'Matrox GOP': 'MatroxGopDriver',
	'Silicon Motion GOP': 'SiliconMotionGopDriver',
};

/** `vbios_1002_164c.bin`. */
export function romFileName(prefix: string, { vendorId, deviceId }: PciDevice, extension: string): string {
	return `${prefix}_${hexDigits(vendorId, 4)}_${hexDigits(deviceId, 4)}.${extension}`;
}

const MAX_NAME = 64;

/** Letters, digits, dots, dashes and underscores; never empty, hidden, reserved or a path. */
export function safeName(text: string): string {
	const kept = text.replace(/[^\w.-]+/g, '_').slice(0, MAX_NAME);
	const trimmed = kept.replace(/^[.\-_]+|[._]+$/g, '');
	if (trimmed === '') return 'unnamed';
	return isDeviceName(trimmed) ? `_${trimmed}` : trimmed;
}
