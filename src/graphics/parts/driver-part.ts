/** A PE image as a part, where it is a display driver or a helper of one. */
import type { PathStep } from '../../firmware/walk.js';
import { formatId, VendorId } from '../../pci/ids.js';
import { isDisplayDriver } from '../display-driver.js';
import type { DriverGraphics } from '../graphics.js';
import { vendorsOfOtherGop } from '../other-gop.js';
import { recognizeDriver } from '../recognize-driver.js';
import { driverName, type Found } from './part.js';

/** None or one. */
export function driverPart(pe: Uint8Array, steps: readonly PathStep[]): Found[] {
	const graphics = recognizeDriver(pe);
	if (graphics === undefined || (graphics.kind !== 'igd-helper' && !isDisplayDriver(pe))) return [];
	const about = { kind: graphics.kind, name: driverName(graphics), bytes: pe, graphics, steps };
	return [{ ...about, ...idsOf(graphics) }];
}

function idsOf(graphics: DriverGraphics): Pick<Found, 'version' | 'vendorId' | 'deviceIds'> {
	switch (graphics.kind) {
		case 'amd-gop':
			return { version: graphics.version, vendorId: formatId(VendorId.amd), deviceIds: graphics.deviceIds };
		case 'intel-gop': {
			const { version, deviceIds } = graphics;
			return { ...(version !== undefined && { version }), vendorId: formatId(VendorId.intel), deviceIds };
		}
		case 'igd-helper':
			return { vendorId: formatId(VendorId.intel) };
		case 'other-gop': {
			const [first] = vendorsOfOtherGop(graphics.name);
			return first === undefined ? {} : { vendorId: formatId(first) };
		}
	}
}
