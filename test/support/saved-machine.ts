/**
 * The state of a machine whose firmware has not yet looked at its bus: most of what OVMF computes under TCG comes before that, and
 * is the same whatever cards there are.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuSecondsOf } from './cpu-seconds.js';
import { MONITOR, Monitor } from './monitor.js';

/** Of a state in its file, which is a qcow2 image. */
export const STATE = { tag: 'state', node: 'state' } as const;

/**
 * How much older a machine is each time that it is saved, as a factor, and no less than so many seconds, all as QEMU has computed: it
 * takes some 0.05 from the first look at the bus to the last address.
 */
const OLDER = 1.1;
const STEP = 0.1;
const MOST = 120;
/** Milliseconds. */
const INTERVAL = 10;

interface BusDevice {
	readonly regions: readonly { readonly address: number }[];
}

/**
 * Boots a machine, saves it again and again, and keeps the state before the last one in which firmware had given no device its
 * addresses: in the last it may have been about to.
 *
 * @param words QEMU's options for the machine; it has a device with registers, so that there are addresses to give.
 * @returns the path of a file in `folder`.
 */
export async function savedMachine(qemu: string, words: readonly string[], folder: string): Promise<string> {
	const child = spawn(qemu, [...words, ...MONITOR], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	const problem = messagesOf(child);
	try {
		const monitor = new Monitor(child.stdio[3] as Duplex);
		await monitor.ask('qmp_capabilities');
		const states: string[] = [];
		for (let age = STEP; age < MOST; age = Math.max(age + STEP, age * OLDER)) {
			await untilComputed(child, Math.max(STEP, age - age / OLDER));
			const path = join(folder, `${states.length}.qcow2`);
			await save(monitor, path);
			if (await hasAddresses(monitor)) {
				rmSync(path);
				const [state, last] = states.slice(-2);
				if (state === undefined || last === undefined) break;
				rmSync(last);
				return state;
			}
			const old = states.at(-2);
			if (old !== undefined) rmSync(old);
			states.push(path);
		}
		throw new Error('the firmware was not seen before it looked at its bus');
	} catch (error) {
		throw new Error(`${qemu}: ${problem()}`, { cause: error });
	} finally {
		child.kill('SIGKILL');
		await ended;
	}
}

/** By the clock where nobody knows what it computes. */
async function untilComputed(child: ChildProcess, seconds: number): Promise<void> {
	const start = cpuSecondsOf(child.pid);
	if (start === 0) await sleep(seconds * 1000);
	else while (child.exitCode === null && cpuSecondsOf(child.pid) - start < seconds) await sleep(INTERVAL);
}

function messagesOf(child: ChildProcess): () => string {
	let text = '';
	child.stderr?.on('data', (data) => {
		text += data;
	});
	return () => text;
}

async function save(monitor: Monitor, path: string): Promise<void> {
	writeFileSync(path, '');
	const file = { driver: 'file', 'node-name': 'file', filename: path };
	await monitor.ask('blockdev-add', file);
	await monitor.finish('blockdev-create', { options: { driver: 'qcow2', file: 'file', size: 0 } });
	await monitor.ask('blockdev-add', { driver: 'qcow2', 'node-name': STATE.node, file: 'file' });
	await monitor.finish('snapshot-save', { tag: STATE.tag, vmstate: STATE.node, devices: [STATE.node] });
	await monitor.ask('blockdev-del', { 'node-name': STATE.node });
	await monitor.ask('blockdev-del', { 'node-name': 'file' });
}

async function hasAddresses(monitor: Monitor): Promise<boolean> {
	const buses = (await monitor.ask('query-pci')) as readonly { readonly devices: readonly BusDevice[] }[];
	return buses.some(({ devices }) => devices.some(({ regions }) => regions.some(({ address }) => address > 0)));
}
