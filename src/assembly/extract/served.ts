/** Which GPUs the parts of a BIOS are for, in a report. */
import type { FirmwarePart } from '../../graphics/parts/part.js';
import { servedDevices } from '../../graphics/parts/served-devices.js';
import { formatIdPair } from '../../pci/ids.js';
import { embeddedPciNames } from '../../pci/names.js';
import type { Served } from './report.js';

export function servedBy(parts: readonly FirmwarePart[]): Served[] {
	return servedDevices(parts).map(({ device, gop, vbios, siblings }) => {
		const name = embeddedPciNames.device(device.vendorId, device.deviceId);
		return {
			id: formatIdPair(device),
			...(name !== undefined && { name }),
			...(gop !== undefined && { gop }),
			vbios,
			...(siblings.length > 0 && { siblingVbioses: siblings.map(formatIdPair) }),
		};
	});
}
