/**
 * QEMU as a child that does not outlive this process, however it ends. Where there is a shell, QEMU is started by one that
 * leaves a watcher in QEMU's process group: it reads a pipe whose other end this process alone has open, so that the
 * pipe's end is ours. On Windows libuv puts children into a job that the system ends together with this process.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import type { Machine } from './find-machine.js';
import type { MachineFiles } from './machine-folder.js';
import type { Mode } from './machine-setup.js';

/** Windows has no groups of processes, and no KVM with its monitor. */
const HAS_GROUPS = process.platform !== 'win32';

/**
 * `$1` is the folder, the rest QEMU's command line. QEMU takes the shell's place, and so its
 * number, which nobody else can have while the watcher is in the group of that number. A wrapper may have QEMU as its
 * child, so the whole group goes at last, and the watcher with it.
 */
const START = `
(
	exec <&3 3<&- 4<&- >/dev/null 2>&1
	while read -r line; do :; done
	kill -KILL $$
	rm -f "$1/volume.img" "$1/serial.txt" "$1"/card-?.rom "$1"/card-??.rom
	rmdir "$1"
	kill -KILL 0
) &
shift
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
const MONITOR = 4;

export const SANDBOX = ['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'];
/** On which QEMU tells that KVM has stopped the machine. */
export const MONITORED = ['-chardev', `socket,id=monitor,fd=${MONITOR}`, '-mon', 'chardev=monitor,mode=control'];

export function launch(qemu: string, words: readonly string[], folder: string, hasMonitor: boolean): Launched {
	if (!HAS_GROUPS) {
		const child = spawn(qemu, words, { stdio: ['ignore', 'pipe', 'pipe'] });
		return { child, monitor: undefined, kill: () => void child.kill('SIGKILL') };
	}
	const child = spawn('/bin/sh', ['-c', START, 'romtool', folder, resolve(qemu), ...words], {
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

/** The virtual machine as QEMU's command line: no network, no display, nothing of the host but two files to read. */
export function machineArguments(
	{ ovmf }: Machine,
	{ volume, serial }: MachineFiles,
	{ kvm, sandbox }: Mode,
): string[] {
	const firmware = blockDevice('firmware', ovmf, isQcow2(ovmf) ? 'qcow2' : 'raw');
	return [
		...(sandbox ? SANDBOX : []),
		// One accelerator alone: which of them works is to be known.
		...['-machine', 'q35,pflash0=firmware', '-m', '256', '-accel', kvm ? 'kvm' : 'tcg', ...(kvm ? MONITORED : [])],
		...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-nic', 'none'],
		...['-blockdev', firmware, '-blockdev', blockDevice('volume', volume, 'raw')],
		// Named as what to start from, OVMF looks at nothing else. Where the false device is, nothing may be.
		...['-device', 'virtio-blk-pci,drive=volume,bootindex=0,addr=0x1e'],
		...['-chardev', 'stdio,id=probe,signal=off', '-device', 'isa-debugcon,iobase=0x4e8,chardev=probe'],
		...['-chardev', `file,id=serial,path=${serial.replaceAll(',', ',,')}`, '-serial', 'chardev:serial'],
	];
}

/** As JSON, in which any path can be written. */
export function blockDevice(name: string, filename: string, driver: 'raw' | 'qcow2'): string {
	const file = { driver: 'file', filename };
	return JSON.stringify({ driver, 'node-name': name, 'read-only': true, file });
}

/** Fedora has its firmware in this form. */
export function isQcow2(path: string): boolean {
	return path.endsWith('.qcow2');
}
