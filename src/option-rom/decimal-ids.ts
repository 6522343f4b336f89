/**
 * IDs that were given in decimal: EfiRom reads `-f 1002` as 0x03EA. Told by their digits, which are a known ID in hex,
 * while they themselves are none.
 */
import { type Finding, finder } from '../bytes/finding.js';
import type { EntryValues } from '../language/entry.js';
import { formatIdPair, meantAsHex } from '../pci/ids.js';
import type { PciNames } from '../pci/names.js';
import type { BUILD_FINDINGS } from './build/findings.js';
import type { OptionRomImage } from './parse.js';
import { pciDataStructure23 } from './pci-data-structure.js';

const found = finder<typeof BUILD_FINDINGS>();

export function* findDecimalIds({ pcir, pcirOffset, deviceList }: OptionRomImage, names: PciNames): Iterable<Finding> {
	const { offsets } = pciDataStructure23;
	const meantVendor = names.vendor(pcir.vendorId) === undefined ? meantAsHex(pcir.vendorId) : undefined;
	const vendorName = meantVendor === undefined ? undefined : names.vendor(meantVendor);
	const vendorId = vendorName === undefined ? pcir.vendorId : (meantVendor ?? pcir.vendorId);
	const deviceOf = (id: number) => {
		const meant = meantAsHex(id);
		if (meant === undefined || names.device(vendorId, id) !== undefined) return undefined;
		const name = names.device(vendorId, meant);
		return name === undefined ? undefined : { meant, name };
	};
	const to = formatIdPair({ vendorId, deviceId: deviceOf(pcir.deviceId)?.meant ?? pcir.deviceId });
	if (meantVendor !== undefined && vendorName !== undefined) {
		const values = { given: pcir.vendorId, meant: meantVendor, name: vendorName, to };
		yield decimalId('vendor', values, pcirOffset + offsets.vendorId);
	}
	// A list may have tens of thousands, of which few have the digits.
	const doubtful = [pcir.deviceId, ...deviceList].filter((id) => meantAsHex(id) !== undefined);
	for (const given of new Set(doubtful)) {
		const meant = deviceOf(given);
		if (meant !== undefined) yield decimalId('device', { given, ...meant, to }, pcirOffset + offsets.deviceId);
	}
}

/** `vendor-id-decimal` or `device-id-decimal`, at the field of the PCI data structure. */
export function decimalId(
	what: 'vendor' | 'device',
	values: EntryValues<typeof BUILD_FINDINGS, 'vendor-id-decimal'>,
	offset: number,
): Finding {
	return found(what === 'vendor' ? 'vendor-id-decimal' : 'device-id-decimal', 'warning', values, offset);
}
