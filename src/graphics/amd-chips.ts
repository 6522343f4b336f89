/**
 * Which of AMD's device IDs are one chip (Linux, drivers/gpu/drm/amd/amdgpu/amdgpu_drv.c and include/drm/drm_pciids.h):
 * up to 2018 VBIOSes of different chips have one version prefix; since then it names the chip.
 */
import type { IdRange } from '../pci/id-ranges.js';
import { devicesOfFamily, familyOfDevice, isIntegratedFamily } from './amd-families.js';

const CHIPS: Readonly<Record<string, readonly IdRange[]>> = {
	Kaveri: [[0x1304, 0x131d]],
	Oland: [[0x6600, 0x6631]],
	Bonaire: [[0x6640, 0x665f]],
	Hainan: [[0x6660, 0x667f]],
	Hawaii: [[0x67a0, 0x67be]],
	'Polaris 10': [[0x67c0, 0x67df]],
	'Polaris 11': [[0x67e0, 0x67ff]],
	Tahiti: [[0x6780, 0x679f]],
	Pitcairn: [[0x6800, 0x681f]],
	'Cape Verde': [[0x6820, 0x683f]],
	Topaz: [[0x6900, 0x6907]],
	Tonga: [[0x6920, 0x6939]],
	'Vega M': [[0x694c, 0x694f]],
	'Polaris 12': [[0x6980, 0x699f]],
	Fiji: [
		[0x7300, 0x7300],
		[0x730f, 0x730f],
	],
	Kabini: [[0x9830, 0x983f]],
	Mullins: [[0x9850, 0x985f]],
	Carrizo: [[0x9870, 0x9877]],
	Stoney: [[0x98e4, 0x98e4]],
};

/** Of those. */
const IN_PROCESSORS = new Set(['Kaveri', 'Kabini', 'Mullins', 'Carrizo', 'Stoney']);

export const OLDER_CHIPS: readonly IdRange[] = Object.values(CHIPS).flat();

/** The chip of which prefixes say less than the device ID; `undefined` for newer ones, and for those that nobody knows. */
function olderChip(deviceId: number): string | undefined {
	return Object.keys(CHIPS).find((chip) => CHIPS[chip]?.some(([first, last]) => deviceId >= first && deviceId <= last));
}

/** Whether the chip sits in a processor, or on a card; `undefined` where nobody has seen the device. */
export function isIntegratedChip(deviceId: number): boolean | undefined {
	const chip = olderChip(deviceId);
	if (chip !== undefined) return IN_PROCESSORS.has(chip);
	const family = familyOfDevice(deviceId);
	return family === undefined ? undefined : isIntegratedFamily(family);
}

function chipOf(deviceId: number): string | undefined {
	return olderChip(deviceId) ?? familyOfDevice(deviceId);
}

export interface VbiosOrigin {
	/** From the version: `017.010`; may be empty. */
	readonly family: string;
	/** In its headers. */
	readonly deviceIds: readonly number[];
}

/** Whether a VBIOS that does not name the device is for a chip of its kind: `other` where it is for another one. */
export function vbiosRelation({ family, deviceIds }: VbiosOrigin, deviceId: number): 'sibling' | 'other' | 'unknown' {
	const wanted = chipOf(deviceId);
	if (wanted === undefined) return 'unknown';
	const chips = new Set(deviceIds.flatMap((id) => chipOf(id) ?? []));
	if (chips.size > 0) return chips.has(wanted) ? 'sibling' : 'other';
	if (familyOfDevice(deviceId) !== family && devicesOfFamily(family).length > 0) return 'other';
	// A device that nobody knows, of a version prefix that several chips have, or that nobody has seen either.
	if (olderChip(deviceId) !== undefined) return 'unknown';
	return wanted === family ? 'sibling' : 'other';
}
