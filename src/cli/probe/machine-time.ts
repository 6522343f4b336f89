/**
 * The time of a machine: by the clock, and what its processor has computed (proc_pid_stat(5)), which on a host that is busy with other
 * things is less.
 */
import { readFileSync } from 'node:fs';

/**
 * In seconds. What is computed is 0 where nobody knows, on other systems than Linux; of QEMU as a wrapper's child it is what the
 * wrapper computes, next to nothing.
 */
export interface MachineTime {
	readonly clock: number;
	readonly computed: number;
}

/** The fields of a process behind its name, which may have spaces and brackets in it: what it did itself, and the kernel for it. */
const USER = 11;
const SYSTEM = 12;
/** USER_HZ, which is the same for all processors of Node's. */
const TICKS = 100;

export function computedBy(pid: number | undefined): number {
	if (process.platform !== 'linux' || pid === undefined) return 0;
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[USER]) + Number(fields[SYSTEM])) / TICKS;
	} catch {
		return 0;
	}
}

/** Either is too much. */
export function exceeds({ clock, computed }: MachineTime, limit: MachineTime): boolean {
	return clock > limit.clock || computed > limit.computed;
}

/** Whatever is computed meanwhile. */
export const byClock = (clock: number): MachineTime => ({ clock, computed: Number.POSITIVE_INFINITY });
