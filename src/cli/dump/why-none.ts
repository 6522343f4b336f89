/** Why a function has no ROM to read, or it cannot be read, and what to do. */
import { join } from 'node:path';
import { isIntegratedChip } from '../../graphics/amd-families.js';
import { displayDevices } from '../../host/display-devices.js';
import type { PciFunction } from '../../host/pci-function.js';
import { VendorId } from '../../pci/ids.js';
import { errorCode } from '../cli-error.js';
import { systemReason } from '../file-errors.js';
import { say } from '../language.js';
import { readShortText } from '../read-short-text.js';

/** Drivers that only keep a device for others. */
const KEEPERS = new Set(['vfio-pci', 'pci-stub']);

/** The driver that may use the ROM, or have changed what is to be read. */
export function busyDriver({ driver }: PciFunction): string | undefined {
	return driver === undefined || KEEPERS.has(driver) ? undefined : driver;
}

export function unbindCommand({ address, driver }: PciFunction): string {
	return `echo ${address} > /sys/bus/pci/drivers/${driver}/unbind`;
}

/** Of a function without a file `rom`. */
export function whyNoRom(pci: PciFunction, functions: readonly PciFunction[]): string {
	const { address, vendorId } = pci;
	const device = displayDevices(functions, isIntegratedChip).find((one) => one.pci === pci);
	if (device?.role !== 'gpu') return `${address} has no ROM BAR, so there is nothing to read: it is no GPU`;
	if (device.virtualOf !== undefined) {
		return `${address} has no ROM BAR, so there is nothing to read: it is a virtual function of ${device.virtualOf}`;
	}
	if (device.integrated === true) {
		return `${address} has no ROM BAR, so there is nothing to read: the GPU is in the processor, and such have none. ${instead(vendorId)}`;
	}
	return `${address} has no ROM BAR, so there is nothing to read. ${instead(vendorId)}`;
}

/** Where else to look. */
function instead(vendorId: number): string {
	switch (vendorId) {
		case VendorId.amd:
			return "Its VBIOS is in the VFCT table (romtool vfct) or the vendor's BIOS file (romtool extract)";
		case VendorId.intel:
			return 'What a guest needs for an iGPU is a helper and a GOP driver (romtool devices, romtool extract)';
		default:
			return "Its VBIOS, if it has one, is in the vendor's BIOS file (romtool extract) or a file for the card";
	}
}

export function emptyRom({ address }: PciFunction): string {
	return `the ROM of ${address} has no bytes: it is switched off, or the card has none; the vendor's file or another machine's dump has to do`;
}

/** Of a file `rom` that cannot be read; `folder` is the function's in sysfs. */
export function whyUnreadable(
	error: unknown,
	pci: PciFunction,
	functions: readonly PciFunction[],
	folder: string,
): string {
	const { address, vendorId, bootVga } = pci;
	const code = errorCode(error);
	if (code === 'EACCES' || code === 'EPERM') {
		return `cannot read the ROM of ${address}: ${systemReason(error)}; it is for root alone: sudo romtool dump`;
	}
	if (code === 'EINVAL') {
		return `cannot read the ROM of ${address}: another program has switched its reading off in between; try again`;
	}
	if (code !== 'EIO' && code !== 'ENXIO') return `cannot read the ROM of ${address}: ${systemReason(error)}`;
	const device = displayDevices(functions, isIntegratedChip).find((one) => one.pci === pci);
	if (device?.integrated === true) {
		// Linux shows the memory at 0xC0000, where a legacy BIOS would have put a copy (pci_fixup_video, arch/x86).
		return `cannot read the ROM of ${address}: the GPU is in the processor, and such have none; what the system shows is where a legacy BIOS would have put a copy. ${instead(vendorId)}`;
	}
	const driver = busyDriver(pci);
	const state = readShortText(join(folder, 'power_state'))?.trim();
	const reasons = [
		...(state !== undefined && /^D[1-3]/.test(state)
			? [`the device is asleep (${state}): echo on > ${join(folder, 'power/control')}`]
			: []),
		...(driver === undefined ? [] : [`the driver ${driver} has it: ${unbindCommand(pci)}`]),
		...(bootVga === true
			? ['it is the primary GPU, whose ROM the firmware has covered: start the machine with another one as the primary']
			: []),
		'the ROM is switched off, or does not begin with 55 aa',
	];
	return `cannot read the ROM of ${address}: ${systemReason(error)}. Perhaps ${reasons.map(say).join(say('; or '))}. Where nothing helps: ${instead(vendorId)}`;
}
