/** Whether a driver's own table lets it take a device (`Supported()` of EFI_DRIVER_BINDING_PROTOCOL, UEFI 2.10 §11.1). */
import type { IdRange } from '../pci/id-ranges.js';
import { type DriverGraphics, kindOf } from './kinds/kinds.js';

export type Support = 'yes' | 'no' | 'unknown';

/** `deviceId` is of a vendor whose devices the driver is for. */
export function driverSupport(graphics: DriverGraphics, deviceId: number): Support {
	const { ids = [], declinesOthers = false } = kindOf(graphics.kind).devices(graphics) ?? {};
	if (rangesOf(ids).some(([first, last]) => deviceId >= first && deviceId <= last)) return 'yes';
	return declinesOthers ? 'no' : 'unknown';
}

/** The devices in the driver's own table; none where it has none. */
export function listedDevices(graphics: DriverGraphics): IdRange[] {
	return rangesOf(kindOf(graphics.kind).devices(graphics)?.ids ?? []);
}

function rangesOf(ids: readonly (number | IdRange)[]): IdRange[] {
	return ids.map((id) => (typeof id === 'number' ? [id, id] : id));
}
