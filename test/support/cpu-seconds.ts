/** What a process has computed up to now (proc_pid_stat(5), in hundredths of a second). */
import { existsSync, readFileSync } from 'node:fs';

/** 0 where nobody knows. */
export function cpuSecondsOf(pid: number | undefined): number {
	const path = `/proc/${pid}/stat`;
	const [, , ...fields] = existsSync(path) ? readFileSync(path, 'latin1').split(' ') : [];
	return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}
