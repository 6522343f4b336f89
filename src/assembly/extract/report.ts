/** What is wanted of an image, and what is said of it: the elements of the JSON of `extract` and of manifest.json. */
import { VFCT_FINDINGS } from '../../acpi/findings.js';
import type { ReportedFinding } from '../../bytes/finding.js';
import type { ConsumerVerdicts } from '../../consumers/verdicts.js';
import { TREE_FINDINGS } from '../../firmware/tree-findings.js';
import type { PathStep } from '../../firmware/walk.js';
import { PART_FINDINGS } from '../../graphics/parts/findings.js';
import type { Fit } from '../../graphics/parts/for-device.js';
import type { PartKind } from '../../graphics/parts/part.js';
import type { DriverAnswer } from '../../graphics/parts/served-devices.js';
import type { Catalogue } from '../../language/entry.js';
import type { PciDevice } from '../../pci/ids.js';
import { PLAN_CATALOGUE } from '../../vm/recipe/plan-catalogue.js';

/** Which parts are wanted. */
export interface WantedParts {
	readonly for?: PciDevice;
	/** Option ROMs of other devices, too; with a device, the ROMs of others. */
	readonly all?: boolean;
	/** A pattern of names. */
	readonly name?: string;
	readonly guid?: string;
}

export interface ExtractedPart {
	/** `driver` and `file` are what `--name` and `--guid` take. */
	readonly kind: PartKind | 'driver' | 'file';
	readonly name: string;
	/** Where it was written; missing with `--list`. */
	readonly file?: string;
	readonly size: number;
	readonly sha256: string;
	readonly version?: string;
	/** Of other vendors' drivers: `ASPEED GOP`. */
	readonly title?: string;
	readonly vendorId?: string;
	readonly deviceId?: string;
	readonly deviceIds?: readonly string[] | readonly (readonly [string, string])[];
	/** Of the vendor, and of those IDs that have one: `{ "0x1636": "Renoir" }`. */
	readonly vendorName?: string;
	readonly deviceNames?: Readonly<Record<string, string>>;
	/** With `--for`, how well it is known to be for the device. */
	readonly fits?: Fit;
	readonly path: readonly PathStep[];
	readonly paths: readonly (readonly PathStep[])[];
}

/** A GPU that the parts of an image are for. */
export interface Served {
	/** `1002:1638`. */
	readonly id: string;
	readonly name?: string;
	/** Of the driver that fits best; missing where none takes it. */
	readonly gop?: DriverAnswer;
	readonly vbios: boolean;
	/** Where there is none: the devices of the same chip that have one. */
	readonly siblingVbioses?: readonly string[];
}

/** A ROM that `--rom` built. */
export interface ExtractedRom extends ConsumerVerdicts {
	readonly role: string;
	/** What it is called in the lines for the configuration. */
	readonly name: string;
	readonly file?: string;
	readonly size: number;
	readonly sha256: string;
	readonly fit: boolean;
	readonly findings: readonly ReportedFinding[];
}

/** What an image was unpacked from. */
export interface ImageContainer {
	/** As in `packages` of `inspect`; `bytes` for an image that stands beside a container. */
	readonly kind: string;
	/** Of its format. */
	readonly version?: string;
	/** In the file around it, in bytes. */
	readonly offset: number;
	readonly size: number;
	/** Of the file in it that leads to the image. */
	readonly name: string;
}

export interface ExtractedImage {
	readonly file: string;
	/** The name inside an archive. */
	readonly member?: string;
	/** Of a member, from the file on. */
	readonly containers?: readonly ImageContainer[];
	readonly size: number;
	readonly sha256: string;
	readonly parts: readonly ExtractedPart[];
	/** Of firmware, unless a device or a file was asked for. */
	readonly serves?: readonly Served[];
	readonly roms?: readonly ExtractedRom[];
	readonly hostpci?: readonly string[];
	/** What the lines ask of the VM. */
	readonly machine?: string;
	/** The same for libvirt, elements of <devices>, and for QEMU itself. */
	readonly libvirt?: string;
	readonly qemuOptions?: readonly string[];
	readonly findings: readonly ReportedFinding[];
}

/** All that it may say of images and of the ROMs that it builds, by code. */
export const EXTRACT_CATALOGUE: Catalogue = {
	...PLAN_CATALOGUE,
	...TREE_FINDINGS,
	...PART_FINDINGS,
	...VFCT_FINDINGS,
};
