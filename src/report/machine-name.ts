/** The machine that a PE image is for, as reports have it: by its name, `X64`, or where it has none as hex. */
import { hex } from '../bytes/hex.js';
import { MACHINE_NAMES } from '../executable/pe.js';

export function machineName(machine: number): string {
	return MACHINE_NAMES[machine] ?? hex(machine, 4);
}
