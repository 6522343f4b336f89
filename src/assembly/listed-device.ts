/** A display or audio function as `romtool devices` prints it. */
import { hex } from '../bytes/hex.js';
import type { DeviceRole, DisplayDevice } from '../host/display-devices.js';
import { formatId } from '../pci/ids.js';
import type { PciNames } from '../pci/names.js';
import { romNeeds } from '../vm/needs/rom-needs.js';

export interface ListedDevice {
	readonly address: string;
	readonly vendorId: string;
	readonly deviceId: string;
	readonly vendorName?: string;
	readonly deviceName?: string;
	readonly subsystemVendorId?: string;
	readonly subsystemId?: string;
	readonly classCode: string;
	readonly role: DeviceRole;
	readonly gpu?: string;
	readonly integrated?: boolean;
	readonly virtualOf?: string;
	readonly iommuGroup?: number;
	readonly shares?: readonly string[];
	readonly driver?: string;
	readonly bootVga?: boolean;
	readonly hasRom?: boolean;
	readonly needs: string;
}

export function listedDevice(device: DisplayDevice, names: PciNames): ListedDevice {
	const { pci, role, gpu, integrated, virtualOf, shares } = device;
	const { vendorId, deviceId, subsystemVendorId, subsystemId, iommuGroup, driver, bootVga, hasRom } = pci;
	const vendorName = names.vendor(vendorId);
	const deviceName = names.device(vendorId, deviceId);
	return {
		address: pci.address,
		vendorId: formatId(vendorId),
		deviceId: formatId(deviceId),
		...(vendorName !== undefined && { vendorName }),
		...(deviceName !== undefined && { deviceName }),
		...(subsystemVendorId !== undefined && { subsystemVendorId: formatId(subsystemVendorId) }),
		...(subsystemId !== undefined && { subsystemId: formatId(subsystemId) }),
		classCode: hex(pci.classCode, 6),
		role,
		...(gpu !== undefined && { gpu }),
		...(integrated !== undefined && { integrated }),
		...(virtualOf !== undefined && { virtualOf }),
		...(iommuGroup !== undefined && { iommuGroup, shares }),
		...(driver !== undefined && { driver }),
		...(bootVga !== undefined && { bootVga }),
		...(hasRom !== undefined && { hasRom }),
		needs: romNeeds(device),
	};
}
