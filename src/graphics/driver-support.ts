/** Whether a GOP driver's own table lets it take a device (`Supported()` of EFI_DRIVER_BINDING_PROTOCOL, UEFI 2.10 §11.1). */
import type { AmdGop, IntelGop } from './graphics.js';

export type Support = 'yes' | 'no' | 'unknown';

/** `deviceId` is of AMD's vendor ID. Rev. 2.x takes what its table lists, other revisions more. */
export function amdSupport({ deviceIds, absenceMeans }: AmdGop, deviceId: number): Support {
	if (deviceIds.some(([first, last]) => deviceId >= Number(first) && deviceId <= Number(last))) return 'yes';
	return absenceMeans === 'unsupported' && deviceIds.length > 0 ? 'no' : 'unknown';
}

/** `deviceId` is of Intel's vendor ID. */
export function intelSupport({ deviceIds }: IntelGop, deviceId: number): Support {
	if (deviceIds.length === 0) return 'unknown';
	return deviceIds.some((id) => Number(id) === deviceId) ? 'yes' : 'no';
}
