/** QEMU as a child that is looked at until there is enough to be seen, and ended. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { computedBy, type MachineTime } from '../../src/cli/probe/machine-time.js';

const INTERVAL = 50;

/** As far as it is known when the files that it writes are read: what had ended then has written all of them. */
export interface Watched {
	readonly exitCode: number | null;
	/** Since it was started. */
	readonly time: MachineTime;
	/** There is no time left. */
	readonly isLate: boolean;
}

/** @param look gives what is seen; `undefined` to look again, which is an error where QEMU has ended. */
export async function watchQemu<T>(
	qemu: string,
	words: readonly string[],
	seconds: number,
	look: (watched: Watched) => T | undefined,
): Promise<T> {
	const child = spawn(qemu, words, { stdio: ['ignore', 'ignore', 'pipe'] });
	let stderr = '';
	child.stderr.on('data', (data) => {
		stderr += data;
	});
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	const started = performance.now();
	try {
		for (;;) {
			const { exitCode, signalCode, pid } = child;
			const time = { clock: (performance.now() - started) / 1000, computed: computedBy(pid) };
			const seen = look({ exitCode, time, isLate: time.clock > seconds });
			if (seen !== undefined) return seen;
			if (exitCode !== null || signalCode !== null)
				throw new Error(`${qemu} ended early: ${signalCode ?? ''} ${stderr}`);
			await sleep(INTERVAL);
		}
	} finally {
		child.kill('SIGKILL');
		await ended;
	}
}

/** What is in a file that QEMU writes; nothing before it is there. */
export function writtenTo(path: string): string {
	return existsSync(path) ? readFileSync(path, 'latin1') : '';
}
