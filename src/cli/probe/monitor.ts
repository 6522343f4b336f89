/** The monitor of one QEMU (QMP), asked for nothing but to tell when the machine stands still. */
import type { Duplex } from 'node:stream';

/** Longer than the greeting and the few events that there are. */
const MOST = 64 << 10;

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
