/** `1002:164c  Advanced Micro Devices, Inc. [AMD/ATI], Lucienne`, from IDs as reports write them. */
import type { PciNames } from '../pci/names.js';
import { say } from './language.js';
import { ROM_TEXTS } from './texts.js';

export function describeId(vendorId: string, deviceId: string, names: PciNames): string {
	const vendor = names.vendor(Number(vendorId)) ?? say(ROM_TEXTS.unknownVendor);
	const device = names.device(Number(vendorId), Number(deviceId)) ?? say(ROM_TEXTS.unknownDevice);
	return `${vendorId.slice(2)}:${deviceId.slice(2)}  ${vendor}${say(ROM_TEXTS.separator)}${device}`;
}
