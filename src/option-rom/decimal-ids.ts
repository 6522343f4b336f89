/**
 * IDs that were given in decimal: EfiRom reads `-f 1002` as 0x03EA. Told by their digits, which are a known ID in hex,
 * while they themselves are none.
 */
import type { Finding } from '../bytes/finding.js';
import { formatId, meantAsHex } from '../pci/ids.js';
import type { PciNames } from '../pci/names.js';
import type { OptionRomImage } from './parse.js';
import { pciDataStructure23 } from './pci-data-structure.js';

export function* findDecimalIds({ pcir, pcirOffset, deviceList }: OptionRomImage, names: PciNames): Iterable<Finding> {
	const { offsets } = pciDataStructure23;
	const meantVendor = names.vendor(pcir.vendorId) === undefined ? meantAsHex(pcir.vendorId) : undefined;
	const vendorName = meantVendor === undefined ? undefined : names.vendor(meantVendor);
	if (meantVendor !== undefined && vendorName !== undefined) {
		yield decimalId('vendor', pcir.vendorId, meantVendor, vendorName, pcirOffset + offsets.vendorId);
	}
	const vendorId = vendorName === undefined ? pcir.vendorId : (meantVendor ?? pcir.vendorId);
	// A list may have tens of thousands, of which few have the digits.
	const doubtful = [pcir.deviceId, ...deviceList].filter((id) => meantAsHex(id) !== undefined);
	for (const id of new Set(doubtful)) {
		const meant = names.device(vendorId, id) === undefined ? meantAsHex(id) : undefined;
		const name = meant === undefined ? undefined : names.device(vendorId, meant);
		if (meant === undefined || name === undefined) continue;
		yield decimalId('device', id, meant, name, pcirOffset + offsets.deviceId);
	}
}

/** `vendor-id-decimal` or `device-id-decimal`, at the field of the PCI data structure. */
export function decimalId(what: 'vendor' | 'device', id: number, meant: number, name: string, offset: number): Finding {
	const digits = id.toString(10);
	const message =
		what === 'vendor'
			? `vendor ID ${formatId(id)} is ${digits} in decimal, and ${formatId(meant)} is ${name}: was that meant?`
			: `device ID ${formatId(id)} is ${digits} in decimal, and ${formatId(meant)} is ${name}: was that meant?`;
	const fix = `give the ID as ${formatId(meant)}`;
	const code = what === 'vendor' ? 'vendor-id-decimal' : 'device-id-decimal';
	return { code, severity: 'warning', offset, message, fix };
}
