/** PCI names, completed by the list that the system keeps. */
import { readFileSync } from 'node:fs';
import { embeddedPciNames, firstNamed, type PciNames, pciNames } from '../pci/names.js';

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
