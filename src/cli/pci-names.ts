/** The names of PCI devices, completed by the list that the system keeps, and IDs with their names. */
import { readFileSync } from 'node:fs';
import { embeddedPciNames, firstNamed, type PciNames, pciNames } from '../pci/names.js';
import { say } from './language.js';
import { ROM_TEXTS } from './texts.js';

const PLACES = ['/usr/share/misc/pci.ids', '/usr/share/hwdata/pci.ids', '/var/lib/pciutils/pci.ids'];

/** The system's list is read only when the embedded one has no answer. */
export function systemPciNames(): PciNames {
	let system: PciNames | undefined;
	const names = () => {
		system ??= pciNames(readFirst(PLACES));
		return system;
	};
	return firstNamed(embeddedPciNames, {
		vendor: (vendorId) => names().vendor(vendorId),
		device: (vendorId, deviceId) => names().device(vendorId, deviceId),
	});
}

function readFirst(paths: readonly string[]): string {
	for (const path of paths) {
		try {
			return readFileSync(path, 'utf8');
		} catch {
			// Not every system has one, and none is needed.
		}
	}
	return '';
}

/** No device has it: makers of ROMs write it where they name none. */
const ANY_DEVICE = 0xffff;

/** `1002:164c  Advanced Micro Devices, Inc. [AMD/ATI], Lucienne`, from IDs as reports write them. */
export function describeId(vendorId: string, deviceId: string, names: PciNames): string {
	const vendor = names.vendor(Number(vendorId)) ?? say(ROM_TEXTS.unknownVendor);
	const known = names.device(Number(vendorId), Number(deviceId));
	const device = known ?? say(Number(deviceId) === ANY_DEVICE ? ROM_TEXTS.anyDevice : ROM_TEXTS.unknownDevice);
	return `${vendorId.slice(2)}:${deviceId.slice(2)}  ${vendor}${say(ROM_TEXTS.separator)}${device}`;
}
