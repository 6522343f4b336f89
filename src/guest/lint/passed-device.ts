/** A device of the host that a guest gets, whichever configuration says so: what the rules for all of them look at. */
import { type PciFunction, slotOf } from '../../host/pci-function.js';
import type { Place } from './config-finding.js';
import type { RomJudgement } from './judge-rom.js';

export interface PassedDevice {
	/** The line or element; its key names the device in messages, too. */
	readonly where: Place;
	/** In the order of the guest's functions: `0000:05:00.0`; `0000:05:00` where nobody knows which functions there are. */
	readonly addresses: readonly string[];
	/** Those of the addresses that the host is known to have. */
	readonly functions: readonly PciFunction[];
	/** Whether several functions are passed as one. */
	readonly multifunction: boolean;
	/** Whether it is a slice of a device that the host keeps (mdev). */
	readonly mediated: boolean;
	/** The configuration says that it is Intel's integrated graphics. */
	readonly saidToBeIgpu: boolean;
	/** Its ROM file as the configuration names it. */
	readonly romName?: string;
	/** Judged by what the guest makes of it. */
	readonly rom?: RomJudgement;
}

/** Whether a function is what an address with or without a function number names. */
export function isPartOf(address: string, named: string): boolean {
	return address === named || slotOf(address) === named;
}
