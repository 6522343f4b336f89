/** The devices that the files are for, and what there is for each of them. */

import { isImage } from '../../../graphics/kinds/kinds.js';
import { fitOf } from '../../../graphics/parts/for-device.js';
import type { FirmwarePart } from '../../../graphics/parts/part.js';
import { type ServedDevice, servedDevices } from '../../../graphics/parts/served-devices.js';
import { displayDevices } from '../../../host/display-devices.js';
import { distinctDevices, formatIdPair, isSameDevice, type PciDevice, VendorId } from '../../../pci/ids.js';
import { embeddedPciNames } from '../../../pci/names.js';
import { passableGpus } from '../../../vm/recipe/gpu.js';
import type { Candidate } from '../../joint-result.js';
import type { Entry } from '../entry.js';

interface Placed {
	readonly device: PciDevice;
	readonly address?: string;
	readonly file: string;
}

/** Those of the host alone where its devices are known; the most complete first. */
export function candidatesOf(entries: readonly Entry[]): Candidate[] {
	const parts = [...new Map(entries.flatMap((entry) => entry.parts).map((part) => [part.sha256, part])).values()];
	const served = servedDevices(parts);
	const onHost = entries.flatMap(gpusOf);
	const places: readonly Placed[] = onHost.length > 0 ? onHost : tablesOf(entries);
	const known = places.map((place) => candidate(place.device, servedAs(place.device, served, parts), entries, place));
	const others = onHost.length > 0 ? [] : served.map((each) => candidate(each.device, each, entries));
	const all = new Map([...others, ...known].map((each) => [`${each.id} ${each.address ?? ''}`, each]));
	const named = new Set(known.map(({ id }) => id));
	const distinct = [...all.values()].filter(({ id, address }) => address !== undefined || !named.has(id));
	return distinct.sort((a, b) => Number(b.complete) - Number(a.complete));
}

function gpusOf({ id: file, functions }: Entry): Placed[] {
	return passableGpus(displayDevices(functions)).map(({ pci: { vendorId, deviceId, address } }) => ({
		...{ device: { vendorId, deviceId }, address, file },
	}));
}

/** A VFCT table of the host names its GPUs with their addresses; a card's ROM the card. */
function tablesOf(entries: readonly Entry[]): Placed[] {
	return entries.flatMap(({ id: file, result }) =>
		(result?.inspect.devices ?? []).map(({ address, vendorId, deviceId }) => ({
			...{ device: { vendorId: Number(vendorId), deviceId: Number(deviceId) }, address, file },
		})),
	);
}

function servedAs(device: PciDevice, served: readonly ServedDevice[], parts: readonly FirmwarePart[]): ServedDevice {
	const own = served.find((each) => isSameDevice(each.device, device));
	if (own !== undefined) return own;
	const siblings = parts
		.filter((part) => fitOf(part, device) === 'sibling')
		.flatMap(({ vendorId, deviceId }) =>
			vendorId === undefined || deviceId === undefined ? [] : [{ vendorId, deviceId }],
		);
	return { device, vbios: false, siblings: distinctDevices(siblings) };
}

function candidate(
	device: PciDevice,
	{ gop, vbios, siblings }: ServedDevice,
	entries: readonly Entry[],
	place?: Placed,
): Candidate {
	const { vendorId, deviceId } = device;
	const name = embeddedPciNames.device(vendorId, deviceId);
	const vendorName = embeddedPciNames.vendor(vendorId);
	const fitting = entries.flatMap((entry) =>
		entry.parts.filter((part) => isFor(part, device)).map((part) => ({ file: entry.id, part })),
	);
	const image = fitting.find(({ part: { graphics } }) => graphics !== undefined && isImage(graphics))?.part;
	const files = [...new Set([...(place === undefined ? [] : [place.file]), ...fitting.map(({ file }) => file)])];
	return {
		id: formatIdPair(device),
		...(name !== undefined && { name }),
		...(vendorName !== undefined && { vendorName }),
		...(place?.address !== undefined && { address: place.address }),
		...(gop !== undefined && { gop }),
		...(vbios && { vbios: image?.version === undefined ? {} : { version: image.version } }),
		siblings: siblings.map(formatIdPair),
		files,
		// Intel's need no VBIOS under OVMF.
		complete: gop !== undefined && (vbios || vendorId === VendorId.intel),
	};
}

function isFor(part: FirmwarePart, device: PciDevice): boolean {
	const fit = fitOf(part, device);
	return fit === 'measured' || fit === 'listed';
}
