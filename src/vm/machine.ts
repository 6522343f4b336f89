/** What QEMU makes a PC of: its machine type (hw/i386/pc_q35.c, pc_piix.c), and its firmware. */
import type { ConsumerId } from '../consumers/consumer-names.js';

/** Of those that read ROMs. */
export type VmFirmware = Extract<ConsumerId, 'ovmf' | 'seabios'>;

/** QEMU's machine for ARM guests, whose UEFI firmware is AAVMF. */
export function isArm(machine: string): boolean {
	return /^virt(?:-|$)/.test(machine);
}

/** `q35` and its versions; all others of a PC are i440fx. */
export function isQ35(machine: string): boolean {
	return /^(?:pc-)?q35/.test(machine);
}
