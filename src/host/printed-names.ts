/** Names of devices as lspci printed them (lspci(8), -nn), in place of those of an older or a smaller list. */
import type { PciNames } from '../pci/names.js';
import type { PciFunction } from './pci-function.js';

export function printedNames(functions: readonly PciFunction[], known: PciNames): PciNames {
	return {
		vendor: (vendorId) => known.vendor(vendorId),
		device: (vendorId, deviceId) => {
			const printed = functions.find((each) => each.vendorId === vendorId && each.deviceId === deviceId)?.name;
			const vendor = `${known.vendor(vendorId) ?? ''} `;
			if (printed === undefined) return known.device(vendorId, deviceId);
			return printed.startsWith(vendor) ? printed.slice(vendor.length) : printed;
		},
	};
}
