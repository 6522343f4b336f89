/** A function that is passed to a guest: its ROM and its options, as plain values. */
import { hex } from '../../bytes/hex.js';
import type { PciDevice } from '../../pci/ids.js';

/** A file's name, or what stands in for it in the lines: `VBIOS of 1002:1681`. */
export type RomPlace = { readonly name: string } | { readonly missing: string };

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
	/** Missing where the function needs none. */
	readonly rom?: RomPlace;
	readonly properties: readonly QemuProperty[];
}

/** `gen12_igd.rom`, or `<VBIOS of 1002:1681>` for a file that has to come from elsewhere. */
export function romText(rom: RomPlace): string {
	return 'name' in rom ? rom.name : `<${rom.missing}>`;
}

/** `on`, `0x2`: as QEMU's command line takes it. */
export function propertyText({ value }: QemuProperty): string {
	return value === true ? 'on' : hex(value);
}
