/** A recipe for passing a GPU to a guest, as plain values; the lines for Proxmox and libvirt are made of it. */
import type { Finding } from '../../bytes/finding.js';
import { hex } from '../../bytes/hex.js';
import type { PciDevice } from '../../pci/ids.js';
import type { DeviceKind } from '../device-kind.js';
import type { HostSettings } from './host-settings.js';

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

export interface Recipe {
	readonly kind: DeviceKind;
	readonly device: PciDevice & { readonly address: string };
	/** `pc` is i440fx. The firmware is OVMF in any case. */
	readonly machine: 'pc' | 'q35';
	/** The GPU is to be the guest's 00:02.0 (docs/igd-assign.txt of QEMU). */
	readonly igd: boolean;
	/** The graphics function first. */
	readonly functions: readonly RecipeFunction[];
	/** The functions become one device of several functions in the guest. */
	readonly together: boolean;
	/** The guest is not to see that it is one. */
	readonly hidesHypervisor: boolean;
	/** In MiB; missing where nothing is asked. */
	readonly minimumMemory?: number;
	readonly host: HostSettings;
	readonly findings: readonly Finding[];
}

/** `gen12_igd.rom`, or `<VBIOS of 1002:1681>` for a file that has to come from elsewhere. */
export function romText(rom: RomPlace): string {
	return 'name' in rom ? rom.name : `<${rom.missing}>`;
}

/** `on`, `0x2`: as QEMU's command line takes it. */
export function propertyText({ value }: QemuProperty): string {
	return value === true ? 'on' : hex(value);
}
