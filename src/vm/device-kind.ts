/** What sort of GPU a device is, as far as it decides how it is passed to a VM. */
import { isIntegratedChip } from '../graphics/amd-chips.js';
import { isIntelCardId } from '../graphics/intel-cards.js';
import { type PciDevice, VendorId } from '../pci/ids.js';

/** `virtual-function` is a part of a GPU of any vendor (SR-IOV), which its place tells, not its ID. */
export const DEVICE_KINDS = [
	'amd-apu',
	'amd-card',
	'intel-igpu',
	'intel-card',
	'nvidia-card',
	'other-card',
	'virtual-function',
] as const;

export type DeviceKind = (typeof DEVICE_KINDS)[number];

const CARDS: ReadonlySet<DeviceKind> = new Set(['amd-card', 'intel-card', 'nvidia-card', 'other-card']);

/** It has a ROM of its own, and is passed with all its functions. */
export function isCard(kind: DeviceKind): boolean {
	return CARDS.has(kind);
}

/** Upper bytes of device IDs under which AMD numbers the graphics of its processors; cards have others (pci.ids). */
const AMD_INTEGRATED = [0x11, 0x13, 0x14, 0x15, 0x16, 0x19, 0x96, 0x97, 0x98, 0x99];

/** `integrated` is what the device's place in the host tells, where it tells anything. */
export function deviceKind({ vendorId, deviceId }: PciDevice, integrated?: boolean): DeviceKind {
	const upperByte = deviceId >>> 8;
	switch (vendorId) {
		case VendorId.amd:
			return (integrated ?? isIntegratedChip(deviceId) ?? AMD_INTEGRATED.includes(upperByte)) ? 'amd-apu' : 'amd-card';
		case VendorId.intel:
			return (integrated ?? !isIntelCardId(deviceId)) ? 'intel-igpu' : 'intel-card';
		case VendorId.nvidia:
			return 'nvidia-card';
		default:
			return 'other-card';
	}
}
