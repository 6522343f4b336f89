/** Why a function has no ROM to read, or it cannot be read, and what to do. */
import { join } from 'node:path';
import { shellPath } from '../../bytes/shell-word.js';
import { displayDevices } from '../../host/display-devices.js';
import type { PciFunction } from '../../host/pci-function.js';
import { unbindCommand } from '../../host/unbind.js';
import { VendorId } from '../../pci/ids.js';
import { errorCode } from '../cli-error.js';
import { systemReason } from '../file-errors.js';
import { say } from '../language.js';
import { readShortText } from '../sysfs.js';
import { NO_ROM_TEXTS, UNREADABLE_TEXTS } from './texts.js';

/** Drivers that only keep a device for others. */
const KEEPERS = new Set(['vfio-pci', 'pci-stub']);

/** The driver that may use the ROM, or have changed what is to be read. */
export function busyDriver({ driver }: PciFunction): string | undefined {
	return driver === undefined || KEEPERS.has(driver) ? undefined : driver;
}

/** Of a function without a file `rom`. */
export function whyNoRom(pci: PciFunction, functions: readonly PciFunction[]): string {
	const { address } = pci;
	const device = displayDevices(functions).find((one) => one.pci === pci);
	if (device?.role !== 'gpu') return say(NO_ROM_TEXTS.notAGpu, { address });
	if (device.virtualOf !== undefined) return say(NO_ROM_TEXTS.virtual, { address, physical: device.virtualOf });
	const why = device.integrated === true ? NO_ROM_TEXTS.integrated : NO_ROM_TEXTS.unknown;
	return say(why, { address, instead: insteadOf(pci) });
}

/** Where else to look. */
function insteadOf({ vendorId }: PciFunction): 'amd' | 'intel' | 'other' {
	if (vendorId === VendorId.amd) return 'amd';
	return vendorId === VendorId.intel ? 'intel' : 'other';
}

/** Of a file `rom` that cannot be read; `folder` is the function's in sysfs. */
export function whyUnreadable(
	error: unknown,
	pci: PciFunction,
	functions: readonly PciFunction[],
	folder: string,
): string {
	const { address, bootVga } = pci;
	const code = errorCode(error);
	const reason = systemReason(error);
	if (code === 'EACCES' || code === 'EPERM') return say(UNREADABLE_TEXTS.root, { address, reason });
	if (code === 'EINVAL') return say(UNREADABLE_TEXTS.disabled, { address });
	if (code !== 'EIO' && code !== 'ENXIO') return say(UNREADABLE_TEXTS.other, { address, reason });
	const device = displayDevices(functions).find((one) => one.pci === pci);
	const instead = insteadOf(pci);
	// Linux shows the memory at 0xC0000, where a legacy BIOS would have put a copy (pci_fixup_video, arch/x86).
	if (device?.integrated === true) return say(UNREADABLE_TEXTS.integrated, { address, instead });
	const driver = busyDriver(pci);
	const state = readShortText(join(folder, 'power_state'))?.trim();
	const causes = [
		...(state !== undefined && /^D[1-3]/.test(state)
			? [say(UNREADABLE_TEXTS.asleep, { state, command: wakeCommand(folder) })]
			: []),
		...(driver === undefined ? [] : [say(UNREADABLE_TEXTS.bound, { driver, command: unbindCommand(address, driver) })]),
		...(bootVga === true ? [say(UNREADABLE_TEXTS.primary)] : []),
		say(UNREADABLE_TEXTS.off),
	];
	return say(UNREADABLE_TEXTS.perhaps, { address, reason, causes, instead });
}

function wakeCommand(folder: string): string {
	return `echo on | sudo tee ${shellPath(join(folder, 'power/control'))}`;
}
