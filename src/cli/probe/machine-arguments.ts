/** The virtual machine as QEMU's command line: no network, no display, nothing of the host but two files to read. */
import { closeSync, openSync } from 'node:fs';
import type { Machine } from './find-machine.js';

export interface MachineFiles {
	readonly volume: string;
	/** Takes what is said on the serial port. */
	readonly serial: string;
}

const SANDBOX = ['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'];

/** `sandbox`: QEMU gives up what it has no need for, where it is built with seccomp. */
export function machineArguments({ ovmf }: Machine, { volume, serial }: MachineFiles, sandbox: boolean): string[] {
	const firmware = blockDevice('firmware', ovmf, isQcow2(ovmf) ? 'qcow2' : 'raw');
	return [
		...(sandbox ? SANDBOX : []),
		...['-machine', 'q35,pflash0=firmware', '-m', '256', ...(isKvmUsable() ? ['-accel', 'kvm'] : []), '-accel', 'tcg'],
		...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-nic', 'none'],
		...['-blockdev', firmware, '-blockdev', blockDevice('volume', volume, 'raw')],
		// Named as what to start from, OVMF looks at nothing else. Where the false device is, nothing may be.
		...['-device', 'virtio-blk-pci,drive=volume,bootindex=0,addr=0x1e'],
		...['-chardev', 'stdio,id=probe,signal=off', '-device', 'isa-debugcon,iobase=0x4e8,chardev=probe'],
		...['-chardev', `file,id=serial,path=${serial.replaceAll(',', ',,')}`, '-serial', 'chardev:serial'],
	];
}

/** As JSON, in which any path can be written. */
function blockDevice(name: string, filename: string, driver: 'raw' | 'qcow2'): string {
	const file = { driver: 'file', filename };
	return JSON.stringify({ driver, 'node-name': name, 'read-only': true, file });
}

/** Fedora has its firmware in this form. */
function isQcow2(path: string): boolean {
	return path.endsWith('.qcow2');
}

/** It may be there and closed to us, or be a nested machine's that has none. */
function isKvmUsable(): boolean {
	try {
		closeSync(openSync('/dev/kvm', 'r+'));
		return true;
	} catch {
		return false;
	}
}
