/**
 * The state of a machine whose firmware has not yet looked at its bus: most of what OVMF computes under TCG comes before that, and
 * is the same whatever cards there are.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { computedBy } from '../../src/cli/probe/machine-time.js';
import { MONITOR, Monitor } from './monitor.js';
import { writtenTo } from './watch-qemu.js';

/** Of a state in its file, which is a qcow2 image. */
export const STATE = { tag: 'state', node: 'state' } as const;

/** When a machine is saved first, in seconds that QEMU has computed; where that is too late, half of it, and so on down to the earliest. */
const FIRST = 0.8;
const EARLIEST = 0.1;
/** How much older it is each time, as a factor. */
const OLDER = 1.1;
/** Milliseconds until it is given up: a busy machine may take a minute. */
const MOST = 300_000;
const INTERVAL = 10;

/** QEMU tells what is written to devices on the bus, a line each. */
const TRACE = ['-trace', 'pci_cfg_write', '-D'];
/** How firmware asks for the size of a base address register (PCI Local Bus 6.2.5.1): the host bridge's, which is the first device. */
const SIZING = '<- 0xffffffff';

/**
 * Boots a machine, saves it again and again, and keeps the last state before firmware looks at the first device on its bus.
 *
 * @param words QEMU's options for the machine.
 * @returns the path of a file in `folder`.
 */
export async function savedMachine(qemu: string, words: readonly string[], folder: string): Promise<string> {
	for (let first = FIRST; first >= EARLIEST; first /= 2) {
		const path = await savedFrom(first, qemu, words, folder);
		if (path !== undefined) return path;
	}
	throw new Error(`${qemu}: firmware looks at its bus before it has computed anything`);
}

/** `undefined` where firmware is so quick that the first state is too late. */
async function savedFrom(
	first: number,
	qemu: string,
	words: readonly string[],
	folder: string,
): Promise<string | undefined> {
	const log = join(folder, 'bus.log');
	const child = spawn(qemu, [...words, ...TRACE, log, ...MONITOR], {
		stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
		timeout: MOST,
		killSignal: 'SIGKILL',
	});
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	const problem = messagesOf(child);
	try {
		const monitor = new Monitor(child.stdio[3] as Duplex);
		await monitor.ask('qmp_capabilities');
		let kept: string | undefined;
		for (let age = first; isRunning(child); age *= OLDER) {
			await untilComputed(child, kept === undefined ? first : age - age / OLDER);
			const path = join(folder, `${age.toFixed(2)}.qcow2`);
			await save(monitor, path);
			if (writtenTo(log).includes(SIZING)) {
				rmSync(path);
				return kept;
			}
			if (kept !== undefined) rmSync(kept);
			kept = path;
		}
		throw new Error('firmware was not seen to look at its bus');
	} catch (error) {
		throw new Error(`${qemu}: ${problem()}`, { cause: error });
	} finally {
		child.kill('SIGKILL');
		await ended;
	}
}

/** By the clock where nobody knows what it computes. */
async function untilComputed(child: ChildProcess, seconds: number): Promise<void> {
	const start = computedBy(child.pid);
	if (start === 0) return sleep(seconds * 1000);
	while (isRunning(child) && computedBy(child.pid) - start < seconds) await sleep(INTERVAL);
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

function messagesOf(child: ChildProcess): () => string {
	let text = '';
	child.stderr?.on('data', (data) => {
		text += data;
	});
	return () => text;
}

/**
 * Of a machine that stands still. In one that runs, a processor that writes its firmware's variables does work of QEMU's main thread
 * meanwhile, and saves itself in the midst of an instruction, or QEMU 7.2 aborts (QEMU's issue 2111).
 */
async function save(monitor: Monitor, path: string): Promise<void> {
	await monitor.ask('stop');
	writeFileSync(path, '');
	const file = { driver: 'file', 'node-name': 'file', filename: path };
	await monitor.ask('blockdev-add', file);
	await monitor.finish('blockdev-create', { options: { driver: 'qcow2', file: 'file', size: 0 } });
	await monitor.ask('blockdev-add', { driver: 'qcow2', 'node-name': STATE.node, file: 'file' });
	await monitor.finish('snapshot-save', { tag: STATE.tag, vmstate: STATE.node, devices: [STATE.node] });
	await monitor.ask('blockdev-del', { 'node-name': STATE.node });
	await monitor.ask('blockdev-del', { 'node-name': 'file' });
	await monitor.ask('cont');
}
