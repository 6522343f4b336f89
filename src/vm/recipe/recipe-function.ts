/** A function that is passed to a VM: its ROM and its options, as plain values. */
import { hex } from '../../bytes/hex.js';
import type { PciDevice } from '../../pci/ids.js';

/** The name of the file, in whatever folder the hypervisor has it. */
export interface RomPlace {
	readonly name: string;
}

/** An option of QEMU's vfio-pci. */
export interface QemuProperty {
	readonly name: 'x-igd-lpc' | 'x-igd-opregion' | 'x-igd-gms';
	readonly value: true | number;
}

export interface RecipeFunction {
	readonly role: 'graphics' | 'audio' | 'other';
	/** `0000:34:00.0`; `XX` stands for a bus that nobody has named. */
	readonly address: string;
	/** Missing where nobody has said what is there. */
	readonly id?: PciDevice;
	/** Missing where the function needs none, or nobody has given it. */
	readonly rom?: RomPlace;
	readonly properties: readonly QemuProperty[];
	/** The type of the slice that is passed in place of the function itself (mdev). */
	readonly slice?: string;
}

/** `on`, `0x2`: as QEMU's command line takes it. */
export function propertyText({ value }: QemuProperty): string {
	return value === true ? 'on' : hex(value);
}
