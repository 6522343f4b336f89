/** What a configuration makes of a VM, in short and whichever kind it is of: for those who ask about the VM, not about its lines. */
import type { VmFirmware } from './machine.js';

/** A device of the host that it passes. */
export interface GivenDevice {
	/** `0000:05:00.0`, or `0000:05:00` for all functions. */
	readonly addresses: readonly string[];
	/** As the configuration names it. */
	readonly romName?: string;
}

export interface GivenMachine {
	readonly firmware: VmFirmware;
	readonly devices: readonly GivenDevice[];
	/** Further words for QEMU, where the configuration has them in one line. */
	readonly args?: string;
}

export function givenMachine(vm: Pick<GivenMachine, 'firmware' | 'devices'>, args?: string): GivenMachine {
	return {
		firmware: vm.firmware,
		devices: vm.devices.map(({ addresses, romName }) => ({ addresses, ...(romName !== undefined && { romName }) })),
		...(args !== undefined && { args }),
	};
}
