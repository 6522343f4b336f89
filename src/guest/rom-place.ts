/** Which function of a device a ROM goes on, and what that asks of the guest: by what guides do with success. */
import type { Role } from '../consumers/role-names.js';

/** A legacy VBIOS of Intel is for SeaBIOS; a card brings all in its own ROM. */
export type RomUse = Role | 'intel-vbios' | 'card';

export interface RomPlace {
	/** As Proxmox writes it; XX stands for a bus that is not known. */
	readonly host: string;
	/** Other options of the function's line. */
	readonly options?: string;
	/** Settings of the guest. */
	readonly machine: string;
	/** Whether it is the GPU itself. */
	readonly isGpu: boolean;
}

const Q35 = 'machine q35 and bios ovmf';
const LEGACY_IGD = 'machine pc (i440fx), bios ovmf and vga none';

const GRAPHICS: RomPlace = { host: '0000:XX:00.0', options: 'pcie=1', machine: Q35, isGpu: true };

const IGPU: RomPlace = { host: '0000:00:02.0', options: 'legacy-igd=1', machine: LEGACY_IGD, isGpu: true };

/** isc30/ryzen-gpu-passthrough-proxmox for AMD, gangqizai/igd for Intel. */
const PLACES: Readonly<Record<RomUse, RomPlace>> = {
	'amd-vbios': GRAPHICS,
	'amd-gop': { host: '0000:XX:00.1', options: 'pcie=1', machine: Q35, isGpu: false },
	'intel-igd': IGPU,
	'intel-gop': { host: '0000:00:1f.3', machine: LEGACY_IGD, isGpu: false },
	'intel-vbios': { ...IGPU, machine: 'machine pc (i440fx), bios seabios and vga none' },
	card: GRAPHICS,
};

export function romPlace(use: RomUse): RomPlace {
	return PLACES[use];
}

/** `0000:XX:00.0,pcie=1`, at the address where it is known. */
export function hostpciHost({ host, options }: RomPlace, address = host): string {
	return options === undefined ? address : `${address},${options}`;
}
