/** What QEMU says of itself, on standard error and on its monitor, as far as it is of use to somebody. */
import type { Duplex } from 'node:stream';

/** What it says before it stops the processor: target/i386/kvm/kvm.c and accel/kvm/kvm-all.c. Dumps of registers follow. */
const KVM_ERROR = /KVM internal error|KVM: entry failed|kvm run failed|\bKVM_[A-Z\d_]+ failed/i;
/** Said of machines that run all the same, and of those that we end. */
const REMARK = /\bwarning: |terminating on signal/;

/** Longer than the greeting and the few events that there are. */
const MOST = 64 << 10;

/** The line with which KVM has failed. */
export function kvmErrorIn(text: string): string | undefined {
	return linesOf(text).find((line) => KVM_ERROR.test(line));
}

/** The first line that tells of a problem; empty where there is none. */
export function problemIn(text: string): string {
	return kvmErrorIn(text) ?? linesOf(text).find((line) => !REMARK.test(line)) ?? '';
}

function linesOf(text: string): string[] {
	return text.split('\n').flatMap((line) => line.trim() || []);
}

/** The monitor (QMP), asked for nothing but to tell when the machine stands still. */
export class Monitor {
	private said = '';

	constructor(socket: Duplex) {
		// It goes with QEMU.
		socket.on('error', () => {});
		socket.on('data', (data: Buffer) => {
			if (this.said.length < MOST) this.said += data.toString('latin1');
		});
		// Events come once this is said.
		socket.write('{"execute":"qmp_capabilities"}\n');
	}

	/** A machine that is switched off stands still as well, for some releases; that is an end, and not a fault. */
	get isPaused(): boolean {
		return /"event": *"STOP"/.test(this.said) && !/"event": *"SHUTDOWN"/.test(this.said);
	}
}
