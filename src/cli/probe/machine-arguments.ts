/** The virtual machine as QEMU's command line: no network, no display, nothing of the host but two files to read. */
import type { Machine } from './find-machine.js';
import { MONITOR } from './launch.js';
import type { MachineFiles } from './machine-folder.js';
import type { Mode } from './machine-setup.js';

const SANDBOX = ['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'];
/** On which QEMU tells that KVM has stopped the machine. */
const MONITORED = ['-chardev', `socket,id=monitor,fd=${MONITOR}`, '-mon', 'chardev=monitor,mode=control'];

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
function blockDevice(name: string, filename: string, driver: 'raw' | 'qcow2'): string {
	const file = { driver: 'file', filename };
	return JSON.stringify({ driver, 'node-name': name, 'read-only': true, file });
}

/** Fedora has its firmware in this form. */
function isQcow2(path: string): boolean {
	return path.endsWith('.qcow2');
}
