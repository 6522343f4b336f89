/**
 * What a VM reads in the register of an Intel iGPU that has the base of its stolen memory (BDSM, hw/vfio/igd.c of
 * QEMU: `IGD_BDSM`, `IGD_BDSM_GEN11`), release by release; which kind of helper sets up stolen memory there follows.
 */
import { igdGeneration } from './igd-generation.js';
import { igdQuirks } from './igd-quirks.js';
import type { QemuVersion } from './qemu-version.js';

/** Offset in configuration space; `none` where the base stands in no register of it (`IgdPrivate.c` of VfioIgdPkg). */
export type BdsmRegister = 0x5c | 0xc0 | 'none';

/** Upper bytes of the device IDs of Meteor, Arrow, Lunar, Panther, Wildcat and Nova Lake. */
const WITHOUT = [0x64, 0x7d, 0xb0, 0xb6, 0xd7, 0xfd];

/** `undefined` for a device of which nothing is known. */
export function bdsmRegister(deviceId: number): BdsmRegister | undefined {
	if (WITHOUT.includes(deviceId >>> 8)) return 'none';
	const generation = igdGeneration(deviceId);
	if (generation === undefined) return undefined;
	return registerOf(generation);
}

function registerOf(generation: number): 0x5c | 0xc0 {
	return generation < 11 ? 0x5c : 0xc0;
}

/**
 * `zero`: QEMU emulates the register, 0 at start, and keeps what is written. `host`: the address of the host's stolen
 * memory, and writes are lost. `none`: there is no register. `unknown`: nothing is known of the device.
 */
export type Bdsm = 'zero' | 'host' | 'none' | 'unknown';

/** `legacyPlace`: at 00:02.0 of an i440fx machine, with a ROM, where QEMU tries its legacy mode. */
export function bdsmInVm(deviceId: number, qemu: QemuVersion, legacyPlace: boolean): Bdsm {
	const register = bdsmRegister(deviceId);
	if (register === undefined) return 'unknown';
	if (register === 'none') return 'none';
	const { bdsm, generation } = igdQuirks(deviceId, qemu);
	const emulates = bdsm === 'anywhere' || (bdsm === 'legacy-mode' && legacyPlace);
	// Before 9.2 a device with the newer register is taken for one with the older.
	return emulates && generation !== undefined && registerOf(generation) === register ? 'zero' : 'host';
}
