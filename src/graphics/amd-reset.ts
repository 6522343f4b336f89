/**
 * AMD's reset bug: GPUs that neither a bus reset nor a change of power state brings back to what they were at power-on, so
 * that a VM can start with them once. Linux takes none of AMD's power states for a reset (drivers/pci/quirks.c,
 * quirk_no_pm_reset); of RX 6000 cards (Navi 2x) the bus reset works (gnif/vendor-reset#35).
 */
import type { IdRange } from '../pci/id-ranges.js';
import { type PciDevice, VendorId } from '../pci/ids.js';

export interface ResetBug {
	readonly chip: string;
	readonly devices: readonly IdRange[];
	/** What knows a reset of its own: gnif/vendor-reset, a module for Linux, or nothing. */
	readonly cure: 'vendor-reset' | 'none';
	/** Sits in a processor, which keeps it powered as long as the host runs. */
	readonly integrated: boolean;
	readonly source: string;
}

/** Its whole list, family by family. */
const DEVICE_DB = 'gnif/vendor-reset, src/device-db.h';
const one = (id: number): IdRange => [id, id];

const inModule = (chip: string, ...devices: readonly IdRange[]): ResetBug => ({
	...{ chip, devices, cure: 'vendor-reset', integrated: false, source: DEVICE_DB },
});
const card = (chip: string, source: string, ...ids: readonly number[]): ResetBug => ({
	...{ chip, devices: ids.map(one), cure: 'none', integrated: false, source },
});
const apu = (chip: string, source: string, ...ids: readonly number[]): ResetBug => ({
	...{ chip, devices: ids.map(one), cure: 'none', integrated: true, source },
});

export const RESET_BUGS: readonly ResetBug[] = [
	inModule(
		'Polaris 10',
		...[[0x67c0, 0x67c2] as const, one(0x67c4), [0x67c7, 0x67ca] as const, one(0x67cc), one(0x67cf), one(0x67d0)],
		...[one(0x67df), one(0x6fdf)],
	),
	inModule(
		'Polaris 11',
		...[[0x67e0, 0x67e1] as const, one(0x67e3), [0x67e7, 0x67e9] as const, one(0x67eb), one(0x67ef), one(0x67ff)],
	),
	inModule(
		'Polaris 12',
		...[[0x6980, 0x6981] as const, [0x6985, 0x6987] as const, one(0x6995), one(0x6997), one(0x699f)],
	),
	inModule('Vega 10', [0x6860, 0x6864], [0x6867, 0x686f], one(0x687f)),
	inModule('Vega 20', [0x66a0, 0x66a4], one(0x66a7), one(0x66af)),
	inModule('Arcturus', one(0x738c)),
	inModule('Navi 10', one(0x7310), one(0x7312), [0x7318, 0x731b], [0x731e, 0x731f]),
	inModule('Navi 12', one(0x7360), one(0x7362)),
	inModule('Navi 14', [0x7340, 0x7341], one(0x7347), one(0x734f)),
	card('Navi 31', 'gnif/vendor-reset#65', 0x7448, 0x744c, 0x745e),
	card('Navi 32', 'gnif/vendor-reset#97', 0x7470, 0x747e),
	card('Navi 44', 'gnif/vendor-reset#107', 0x7590),
	card('Navi 48', 'urbanyl/GPU-Passthrough-for-KVM-QEMU-on-Linux#4', 0x7550, 0x7551),
	apu('Raven', 'gnif/vendor-reset#8', 0x15d8, 0x15dd),
	apu('Renoir', 'gnif/vendor-reset#63', 0x1636, 0x1638, 0x164c),
	apu('Barcelo', 'gnif/vendor-reset#74', 0x15e7),
	apu('Rembrandt', 'isc30/ryzen-gpu-passthrough-proxmox#65', 0x164d, 0x1681),
	apu('Phoenix', 'gnif/vendor-reset#82', 0x15bf, 0x15c8, 0x1900, 0x1901),
	apu('Raphael', 'isc30/ryzen-gpu-passthrough-proxmox#135', 0x13c0, 0x164e),
	apu('Strix', 'inga-lovinde/RadeonResetBugFix#11', 0x150e),
	apu('Strix Halo', 'Uhh-IDontKnow/Proxmox_AMD_AI_Max_395_Radeon_8060s_GPU_Passthrough#3', 0x1586),
];

/** `undefined` for GPUs that reset, and for those of which nobody has said that they do not. */
export function resetBugOf({ vendorId, deviceId }: PciDevice): ResetBug | undefined {
	if (vendorId !== VendorId.amd) return undefined;
	return RESET_BUGS.find(({ devices }) => devices.some(([first, last]) => deviceId >= first && deviceId <= last));
}
