/**
 * QEMU as a child that does not outlive this process, however it ends. Where there is a shell, QEMU is started by one that
 * leaves a watcher in QEMU's process group: it reads a pipe whose other end this process alone has open, so that the
 * pipe's end is ours. On Windows libuv puts children into a job that the system ends together with this process.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { machineFiles } from './machine-folder.js';

/** Windows has no groups of processes, and no KVM with its monitor. */
const HAS_GROUPS = process.platform !== 'win32';

/**
 * `$1` is the folder, `$2` and `$3` the files in it, the rest QEMU's command line. QEMU takes the shell's place, and so its
 * number, which nobody else can have while the watcher is in the group of that number. A wrapper may have QEMU as its
 * child, so the whole group goes at last, and the watcher with it.
 */
const START = `
(
	exec <&3 3<&- 4<&- >/dev/null 2>&1
	while read -r line; do :; done
	kill -KILL $$
	rm -f "$2" "$3"
	rmdir "$1"
	kill -KILL 0
) &
shift 3
exec "$@" 3<&-
`;

export interface Launched {
	readonly child: ChildProcess;
	/** QEMU's descriptor `MONITOR`. */
	readonly monitor: Duplex | undefined;
	/** Ends QEMU and all that came with it. */
	readonly kill: () => void;
}

/** The descriptor on which QEMU finds the other end of `monitor`. */
export const MONITOR = 4;

export function launch(qemu: string, words: readonly string[], folder: string, hasMonitor: boolean): Launched {
	if (!HAS_GROUPS) {
		const child = spawn(qemu, words, { stdio: ['ignore', 'pipe', 'pipe'] });
		return { child, monitor: undefined, kill: () => void child.kill('SIGKILL') };
	}
	const { volume, serial } = machineFiles(folder);
	const child = spawn('/bin/sh', ['-c', START, 'romtool', folder, volume, serial, resolve(qemu), ...words], {
		stdio: ['ignore', 'pipe', 'pipe', 'pipe', hasMonitor ? 'pipe' : 'ignore'],
		detached: true,
	});
	// Node's further pipes are sockets, and go both ways.
	const [, , , pipe, monitor] = child.stdio as unknown as (Duplex | null)[];
	pipe?.on('error', () => {});
	return { child, monitor: monitor ?? undefined, kill: () => killGroup(child) };
}

function killGroup({ pid }: ChildProcess): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// Nothing of it is there any more.
	}
}
