/**
 * IDs that were given in decimal: EfiRom reads `-f 1002` as 0x03EA. Told by their digits, which are a known ID in hex,
 * while they themselves are none; beside such a vendor ID a device ID with such digits is one whatever they are.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { hexDigits } from '../bytes/hex.js';
import type { EntryValues } from '../language/entry.js';
import { meantAsHex, type PciDevice } from '../pci/ids.js';
import type { PciNames } from '../pci/names.js';
import type { BUILD_FINDINGS } from './build/findings.js';
import type { OptionRomImage } from './parse.js';
import { pciDataStructure23 } from './pci-data-structure.js';

const found = finder<typeof BUILD_FINDINGS>();

type DeviceValues = EntryValues<typeof BUILD_FINDINGS, 'device-id-decimal'>;

const INTENDED = new Set<string>([
	'vendor-id-decimal',
	'device-id-decimal',
	'vendor-id-unknown',
] satisfies (keyof typeof BUILD_FINDINGS)[]);

export function* findDecimalIds({ pcir, pcirOffset, deviceList }: OptionRomImage, names: PciNames): Iterable<Finding> {
	const { offsets } = pciDataStructure23;
	const meantVendor = names.vendor(pcir.vendorId) === undefined ? meantAsHex(pcir.vendorId) : undefined;
	const vendorName = meantVendor === undefined ? undefined : names.vendor(meantVendor);
	const isSlip = vendorName !== undefined;
	const vendorId = isSlip ? (meantVendor ?? pcir.vendorId) : pcir.vendorId;
	const deviceOf = (given: number): Omit<DeviceValues, 'to'> | undefined => {
		const meant = meantAsHex(given);
		if (meant === undefined || names.device(vendorId, given) !== undefined) return undefined;
		const name = names.device(vendorId, meant);
		if (name !== undefined) return { given, meant, name };
		return isSlip ? { given, meant, unknown: true, ...nearTo(meant, vendorId, names) } : undefined;
	};
	const own = deviceOf(pcir.deviceId);
	const to = { vendorId, deviceId: own?.near ?? own?.meant ?? pcir.deviceId };
	if (meantVendor !== undefined && vendorName !== undefined) {
		const values = { given: pcir.vendorId, meant: meantVendor, name: vendorName, to };
		yield decimalId('vendor', values, pcirOffset + offsets.vendorId);
	}
	// A list may have tens of thousands, of which few have the digits.
	const doubtful = [pcir.deviceId, ...deviceList].filter((id) => meantAsHex(id) !== undefined);
	for (const given of new Set(doubtful)) {
		const meant = deviceOf(given);
		if (meant !== undefined) yield decimalId('device', { ...meant, to }, pcirOffset + offsets.deviceId);
	}
}

/** The one known device whose ID has two neighbouring digits the other way round. */
function nearTo(id: number, vendorId: number, names: PciNames): Pick<DeviceValues, 'near' | 'nearName'> {
	const digits = hexDigits(id, 4);
	const swapped = [0, 1, 2].map((i) =>
		Number.parseInt(`${digits.slice(0, i)}${digits[i + 1]}${digits[i]}${digits.slice(i + 2)}`, 16),
	);
	const known = [...new Set(swapped)].filter((near) => names.device(vendorId, near) !== undefined);
	const [near] = known;
	if (near === undefined || known.length > 1) return {};
	return { near, nearName: names.device(vendorId, near) };
}

/** What a ROM was meant for, where a finding says that its IDs are others. */
export function intendedDevice(findings: readonly Finding[]): PciDevice | undefined {
	const intended = findings.find(({ code }) => INTENDED.has(code));
	return intended?.values['to'] as DeviceValues['to'];
}

/** `vendor-id-decimal` or `device-id-decimal`, at the field of the PCI data structure. */
export function decimalId(what: 'vendor' | 'device', values: DeviceValues, offset: number): Finding {
	return found(what === 'vendor' ? 'vendor-id-decimal' : 'device-id-decimal', 'warning', values, offset);
}
