/** QEMU's machine types for PCs (hw/i386/pc_q35.c, pc_piix.c). */

/** `q35` and its versions; all others of a PC are i440fx. */
export function isQ35(machine: string): boolean {
	return /^(?:pc-)?q35/.test(machine);
}
