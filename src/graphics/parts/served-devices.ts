/**
 * Which GPUs firmware has a driver or a VBIOS for: those that its VBIOSes name, and of those that its drivers list the ones
 * that sit in processors, because a card brings its own.
 */
import { distinctDevices, type PciDevice, VendorId } from '../../pci/ids.js';
import { embeddedPciNames } from '../../pci/names.js';
import { isIntegratedChip } from '../amd-chips.js';
import { knownDevices } from '../amd-families.js';
import { isIntelCardId } from '../intel-cards.js';
import { hasPartialTable, isDriver, isImage, kindOf } from '../kinds/kinds.js';
import { type Fit, fitOf } from './for-device.js';
import type { FirmwarePart } from './part.js';

/** `doubtful`: it lists the device, was not measured with it, and may decline what it lists. */
export type DriverAnswer = Exclude<Fit, 'sibling' | 'other'> | 'doubtful';

export interface ServedDevice {
	readonly device: PciDevice;
	/** Of the driver that fits best; missing where none takes it. */
	readonly gop?: DriverAnswer;
	/** Whether a VBIOS names it. */
	readonly vbios: boolean;
	/** Where none does: those that the VBIOSes of the same chip are for. */
	readonly siblings: readonly PciDevice[];
}

const ORDER: readonly DriverAnswer[] = ['measured', 'listed', 'doubtful', 'unknown'];

/** More than any BIOS serves; a hostile one may name all IDs that there are. */
export const MAX_SERVED = 256;
/** Of drivers and of VBIOSes each; an image has a few. */
const MAX_ASKED = 64;

/** Those with a VBIOS first. */
export function servedDevices(parts: readonly FirmwarePart[]): ServedDevice[] {
	const drivers = parts.filter(isDisplayDriver).slice(0, MAX_ASKED);
	const vbioses = parts.filter(({ graphics }) => graphics !== undefined && isImage(graphics)).slice(0, MAX_ASKED);
	const named = vbioses.flatMap(devicesOfVbios);
	const listed = drivers.length === 0 ? [] : [...knownIntegratedAmd(), ...drivers.flatMap(listedByIntel)];
	const candidates = new Map([...named, ...listed].map((device) => [keyOf(device), device]));
	const own = new Set(named.map(keyOf));
	const served: ServedDevice[] = [];
	for (const [key, device] of candidates) {
		if (served.length >= MAX_SERVED) break;
		const answers = drivers.flatMap((part) => answerOf(part, device) ?? []);
		const gop = ORDER.find((answer) => answers.includes(answer));
		const vbios = own.has(key);
		// That a driver says nothing against a device is no service.
		if (!vbios && (gop === undefined || gop === 'unknown')) continue;
		const siblings = vbios ? [] : vbioses.filter((part) => fitOf(part, device) === 'sibling').flatMap(mainDevice);
		served.push({ device, ...(gop !== undefined && { gop }), vbios, siblings: distinctDevices(siblings) });
	}
	return served;
}

function isDisplayDriver({ graphics }: FirmwarePart): boolean {
	return graphics !== undefined && isDriver(graphics) && !kindOf(graphics.kind).companion;
}

function answerOf(part: FirmwarePart, device: PciDevice): DriverAnswer | undefined {
	const fit = fitOf(part, device);
	if (fit === 'other' || fit === 'sibling') return undefined;
	return fit === 'listed' && hasPartialTable(part.kind) ? 'doubtful' : fit;
}

/** By its headers. The first ID of an Intel VBIOS with a list is 0406 whatever the chip; what no list of names has is none that was made. */
function devicesOfVbios({ vendorId, deviceIds = [] }: FirmwarePart): PciDevice[] {
	if (vendorId === undefined) return [];
	const ids = deviceIds.filter((id) => typeof id === 'number').slice(0, MAX_SERVED);
	const own = vendorId === VendorId.intel && ids.length > 1 ? ids.slice(1).filter(isNamedIntel) : ids;
	return own.map((deviceId) => ({ vendorId, deviceId }));
}

function listedByIntel({ graphics }: FirmwarePart): PciDevice[] {
	if (graphics?.kind !== 'intel-gop') return [];
	const ids = graphics.deviceIds.filter((id) => isNamedIntel(id) && !isIntelCardId(id));
	return ids.map((deviceId) => ({ vendorId: VendorId.intel, deviceId }));
}

function isNamedIntel(deviceId: number): boolean {
	return embeddedPciNames.device(VendorId.intel, deviceId) !== undefined;
}

/** AMD's drivers list ranges, most of which nobody has made: those of which somebody has had a VBIOS. */
function knownIntegratedAmd(): PciDevice[] {
	return knownDevices()
		.filter((deviceId) => isIntegratedChip(deviceId) === true)
		.map((deviceId) => ({ vendorId: VendorId.amd, deviceId }));
}

function mainDevice({ vendorId, deviceId }: FirmwarePart): PciDevice[] {
	return vendorId === undefined || deviceId === undefined ? [] : [{ vendorId, deviceId }];
}

function keyOf({ vendorId, deviceId }: PciDevice): number {
	return vendorId * 0x10000 + deviceId;
}
