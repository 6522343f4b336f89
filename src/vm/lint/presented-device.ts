/** The IDs that a VM sees of a device, where QEMU is told others than its own (`vfio_pci_config_setup`, hw/vfio/pci.c). */
import type { PciDevice } from '../../pci/ids.js';
import { qemuNumber } from '../qemu-arguments.js';

/** Its ROM, and the drivers in the VM, have to fit these. */
export function presentedAs(device: PciDevice, properties: ReadonlyMap<string, string>): PciDevice {
	const id = (name: string) => {
		const number = qemuNumber(properties.get(name) ?? '');
		return number === undefined || number > 0xffff ? undefined : number;
	};
	return {
		vendorId: id('x-pci-vendor-id') ?? device.vendorId,
		deviceId: id('x-pci-device-id') ?? device.deviceId,
	};
}
