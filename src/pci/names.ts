/** Names of PCI vendors and devices from text in the format of pci.ids. */
import { hexDigits } from '../bytes/hex.js';
import { once } from '../bytes/once.js';
import { VendorId } from './ids.js';
import { AMD_NAMES } from './names/amd.generated.js';
import { INTEL_NAMES } from './names/intel.generated.js';
import { NVIDIA_NAMES } from './names/nvidia.generated.js';
import { OTHER_NAMES } from './names/other.generated.js';

export interface PciNames {
	/** `undefined` where the list does not have it. */
	vendor(vendorId: number): string | undefined;
	device(vendorId: number, deviceId: number): string | undefined;
}

/** An index of a vendor's devices takes as long as some hundred searches for one of them, which most runs never do. */
const SEARCHES = 32;

/** Looks names up in `text`, a pci.ids file or a part of one. */
export function pciNames(text: string): PciNames {
	const vendors = new Map<number, Vendor>();
	const vendorOf = (vendorId: number): Vendor => {
		const vendor = vendors.get(vendorId) ?? readVendor(text, vendorId);
		vendors.set(vendorId, vendor);
		return vendor;
	};
	return {
		vendor: (vendorId) => vendorOf(vendorId).name,
		device(vendorId, deviceId) {
			const vendor = vendorOf(vendorId);
			if (vendor.searches < SEARCHES) {
				vendor.searches++;
				return deviceIn(vendor.block, deviceId);
			}
			vendor.devices ??= devicesIn(vendor.block);
			return vendor.devices.get(deviceId);
		},
	};
}

interface Vendor {
	readonly name: string | undefined;
	/** The lines that follow the vendor's own, up to the next vendor. */
	readonly block: string;
	searches: number;
	devices?: ReadonlyMap<number, string>;
}

function readVendor(text: string, vendorId: number): Vendor {
	const key = `\n${hexDigits(vendorId, 4)}  `;
	const start = text.indexOf(key);
	if (start < 0) return { name: undefined, block: '', searches: 0 };
	const nextVendor = /\n[^\t#\r\n]/g;
	nextVendor.lastIndex = start + 1;
	const block = text.slice(start + 1, nextVendor.exec(text)?.index ?? text.length);
	const [name = ''] = block.slice(key.length - 1).split('\n', 1);
	return { name: name.trimEnd(), block, searches: 0 };
}

/** Of several lines for one device, the first counts. */
function deviceIn(block: string, deviceId: number): string | undefined {
	const key = `\n\t${hexDigits(deviceId, 4)}  `;
	const start = block.indexOf(key);
	if (start < 0) return undefined;
	const [name = ''] = block.slice(start + key.length).split('\n', 1);
	return name.trimEnd();
}

/** The same of all. */
function devicesIn(block: string): ReadonlyMap<number, string> {
	const devices = new Map<number, string>();
	for (const [, id = '', name = ''] of block.matchAll(/^\t([0-9a-f]{4}) {2}(.*)$/gm)) {
		const deviceId = Number.parseInt(id, 16);
		if (!devices.has(deviceId)) devices.set(deviceId, name.trimEnd());
	}
	return devices;
}

/** A list of its own for each vendor that has many devices: of all of them, a run of a command needs one. */
const LISTS: Readonly<Record<number, () => PciNames>> = {
	[VendorId.amd]: once(() => pciNames(AMD_NAMES)),
	[VendorId.nvidia]: once(() => pciNames(NVIDIA_NAMES)),
	[VendorId.intel]: once(() => pciNames(INTEL_NAMES)),
};
const others = once(() => pciNames(OTHER_NAMES));

const listOf = (vendorId: number) => (LISTS[vendorId] ?? others)();

/** All vendors, and the devices of graphics vendors, as of the pci.ids that the package was made with. */
export const embeddedPciNames: PciNames = {
	vendor: (vendorId) => listOf(vendorId).vendor(vendorId),
	device: (vendorId, deviceId) => listOf(vendorId).device(vendorId, deviceId),
};

/** The text of them, vendor by vendor. */
export function embeddedPciList(): string {
	return [AMD_NAMES, NVIDIA_NAMES, INTEL_NAMES, OTHER_NAMES].join('');
}

/** Asks each list in turn. */
export function firstNamed(...lists: readonly PciNames[]): PciNames {
	const ask = <T>(question: (names: PciNames) => T | undefined): T | undefined => {
		for (const names of lists) {
			const answer = question(names);
			if (answer !== undefined) return answer;
		}
		return undefined;
	};
	return {
		vendor: (vendorId) => ask((names) => names.vendor(vendorId)),
		device: (vendorId, deviceId) => ask((names) => names.device(vendorId, deviceId)),
	};
}
