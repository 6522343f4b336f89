/**
 * How this QEMU is started, and what its machines have taught: /dev/kvm may open and not work, as on hosts that are
 * virtual machines themselves, and not each build has the sandbox. What one machine has learned holds for all that follow.
 */
import { closeSync, openSync } from 'node:fs';
import type { Machine } from './find-machine.js';

/** How long OVMF may take under KVM, which it does in a second; what is slower is no gain, even where it would work. */
const KVM_SECONDS = 15;

export interface Mode {
	/** With KVM, and nothing in its place; else TCG. */
	readonly kvm: boolean;
	/** QEMU gives up what it has no need for, where it is built with seccomp. */
	readonly sandbox: boolean;
}

export class MachineSetup {
	readonly machine: Machine;
	readonly kvmSeconds: number;
	private kvm: boolean;
	private sandbox = true;

	constructor(machine: Machine, { kvm = isKvmOpen(), kvmSeconds = KVM_SECONDS } = {}) {
		this.machine = machine;
		this.kvm = kvm;
		this.kvmSeconds = kvmSeconds;
	}

	/** In this order: what is left out with the last of them, the sandbox, is the last to be suspected. */
	get modes(): Mode[] {
		const sandboxes = this.sandbox ? [true, false] : [false];
		const accelerators = this.kvm ? [true, false] : [false];
		return sandboxes.flatMap((sandbox) => accelerators.map((kvm) => ({ kvm, sandbox })));
	}

	/** `mode` has worked. Those before it have not and are tried no more. @returns whether KVM is found not to work. */
	learn(mode: Mode): boolean {
		const isNews = this.kvm && !mode.kvm;
		// Of machines that run side by side, one may have learned more.
		this.kvm &&= mode.kvm;
		this.sandbox &&= mode.sandbox;
		return isNews;
	}
}

const known = new Map<string, MachineSetup>();

/** The one of this process for the program and the firmware; `options` are those of the first call. */
export function setupOf(machine: Machine, options?: ConstructorParameters<typeof MachineSetup>[1]): MachineSetup {
	const key = `${machine.qemu}\0${machine.ovmf}`;
	const setup = known.get(key) ?? new MachineSetup(machine, options);
	known.set(key, setup);
	return setup;
}

/** It may be there and closed to us, or be a nested machine's that has none. */
function isKvmOpen(): boolean {
	try {
		closeSync(openSync('/dev/kvm', 'r+'));
		return true;
	} catch {
		return false;
	}
}
