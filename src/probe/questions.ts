/** Which devices a driver is asked about: those that were named, or those that its VBIOS or its own table speaks of. */
import { listedDevices } from '../graphics/driver-support.js';
import { MAKERS } from '../graphics/kinds/kind.js';
import { type DriverGraphics, kindOf } from '../graphics/kinds/kinds.js';
import { ALL_IDS, type IdRange, mergeRanges } from '../pci/id-ranges.js';
import type { PciDevice } from '../pci/ids.js';
import type { ProbeDriver, ProbeVbios } from './inputs.js';
import type { QuestionGroup } from './session.js';

export interface QuestionOptions {
	readonly device: PciDevice | undefined;
	/** All 65,536 of the device's vendor, else of the VBIOS's or the driver's. */
	readonly allIds: boolean;
}

interface Devices {
	readonly vendorId: number;
	readonly ids: readonly IdRange[];
}

/**
 * About a device without a ROM first, then with each VBIOS: what it changes is the point.
 */
export function questionGroups(
	{ graphics }: Pick<ProbeDriver, 'graphics'>,
	vbioses: readonly ProbeVbios[],
	{ device, allIds }: QuestionOptions,
): QuestionGroup[] {
	const widened = (devices: Devices): Devices => (allIds ? { ...devices, ids: [ALL_IDS] } : devices);
	const named = device === undefined ? undefined : widened(one(device));
	const ofVbioses = vbioses.map((vbios) => named ?? widened(one(vbios)));
	const without = named !== undefined ? [named] : vbioses.length > 0 ? ofVbioses : ofDriver(graphics).map(widened);
	const vendors = [...new Set(without.map(({ vendorId }) => vendorId))];
	return [
		...vendors.map((vendorId) => {
			const ids = without.filter((each) => each.vendorId === vendorId).flatMap((each) => each.ids);
			return { vendorId, rom: undefined, asked: mergeRanges(ids) };
		}),
		...ofVbioses.map(({ vendorId, ids }, rom) => ({ vendorId, rom, asked: ids })),
	];
}

function one({ vendorId, deviceId }: PciDevice): Devices {
	return { vendorId, ids: [[deviceId, deviceId]] };
}

/** By its table; all devices of its vendors where it has none, and of all makers of GPUs where it is not known. */
function ofDriver(graphics: DriverGraphics | undefined): Devices[] {
	if (graphics === undefined) return Object.values(MAKERS).map((vendorId) => ({ vendorId, ids: [ALL_IDS] }));
	const ids = orAll(listedDevices(graphics));
	return kindOf(graphics.kind)
		.vendors(graphics)
		.map((vendorId) => ({ vendorId, ids }));
}

function orAll(ids: readonly IdRange[]): readonly IdRange[] {
	return ids.length === 0 ? [ALL_IDS] : ids;
}
