/** Display drivers that are known by their name only. */
import { safeName } from '../../bytes/file-names.js';
import { type PciDevice, VendorId } from '../../pci/ids.js';
import type { DriverName } from '../driver-names.js';
import type { DriverKind } from './kind.js';
import { KIND_TEXTS } from './texts.js';

/** Any other vendor's display driver. */
export interface OtherGop {
	readonly kind: 'other-gop';
	readonly name: string;
}

interface KnownGop {
	/** In the driver's Component Name: read from a driver or its source. */
	readonly said: string;
	readonly name: string;
	/** Of the file, where the name is none for a file. */
	readonly file?: string;
	/** PCI vendor IDs of the devices that it takes. */
	readonly vendorIds: readonly number[];
	/** It sets up OpRegion and stolen memory as a helper for Intel iGPUs does, in memory that it allocates. */
	readonly igdHelper?: true;
	/** Upper bytes of the IDs of the devices whose registers it programs, where it accepts others as well. */
	readonly drives?: readonly number[];
}

export const KNOWN_GOPS: readonly KnownGop[] = [
	{ said: 'NVIDIA GPU UEFI Driver', name: 'NVIDIA GOP', file: 'NVIDIAGopDriver', vendorIds: [VendorId.nvidia] },
	{ said: 'NVIDIA GPU Driver', name: 'NVIDIA GOP', file: 'NVIDIAGopDriver', vendorIds: [VendorId.nvidia] },
	{ said: 'ASPEED Graphics Driver', name: 'ASPEED GOP', file: 'ASPEEDGopDriver', vendorIds: [0x1a03] },
	{ said: 'Matrox Graphics UEFI Driver', name: 'Matrox GOP', file: 'MatroxGopDriver', vendorIds: [0x102b] },
	{
		said: 'Siliconmotion SMI  GOP Driver',
		name: 'Silicon Motion GOP',
		file: 'SiliconMotionGopDriver',
		vendorIds: [0x126f],
	},
	{
		said: 'i915 Driver',
		name: 'i915ovmf',
		vendorIds: [VendorId.intel],
		igdHelper: true,
		// Skylake, Kaby, Coffee, Whiskey, Amber and Comet Lake (README.md of HouQiming/i915ovmfPkg).
		drives: [0x19, 0x3e, 0x59, 0x87, 0x9b],
	},
	// QEMU's own displays: standard VGA, QXL, Cirrus, VMware's and virtio's with VGA (edk2, OvmfPkg/QemuVideoDxe/Driver.c).
	{ said: 'QEMU Video Driver', name: 'QemuVideoDxe', vendorIds: [0x1234, 0x1b36, 0x1013, 0x15ad, 0x1af4] },
	{ said: 'Virtio GPU Driver', name: 'VirtioGpuDxe', vendorIds: [0x1af4] },
];

export const OTHER_GOP: DriverKind<OtherGop> = {
	kind: 'other-gop',
	texts: KIND_TEXTS['other-gop'],
	maker: undefined,
	vendors: ({ name }) => KNOWN_GOPS.find((known) => known.name === name)?.vendorIds ?? [],
	from: 'driver',
	recognise: (_, names) => recognizeOtherGop(names),
	fileName: ({ name }) => `${KNOWN_GOPS.find((known) => known.name === name)?.file ?? safeName(name)}.efi`,
	rom: 'any',
	companion: false,
	version: () => undefined,
	title: ({ name }) => name,
	tables: 'none',
	devices: () => undefined,
	summary: ({ name }) => [name],
	details: () => [],
};

function recognizeOtherGop(names: readonly DriverName[]): OtherGop | undefined {
	for (const { text } of names) {
		const known = KNOWN_GOPS.find(({ said }) => text.includes(said));
		if (known !== undefined) return { kind: 'other-gop', name: known.name };
	}
	return undefined;
}

/** Whether a driver of this name is a helper for Intel iGPUs as well (i915ovmf: i915ovmf.c of HouQiming/i915ovmfPkg). */
export function bringsIgdHelper(name: string): boolean {
	return KNOWN_GOPS.find((known) => known.name === name)?.igdHelper === true;
}

/** Whether a driver of this name is written for the device, which it accepts all the same; `undefined` where that is not known. */
export function drivesDevice(name: string, { vendorId, deviceId }: PciDevice): boolean | undefined {
	const known = KNOWN_GOPS.find((each) => each.name === name);
	if (known?.drives === undefined || !known.vendorIds.includes(vendorId)) return undefined;
	return known.drives.includes(deviceId >>> 8);
}
