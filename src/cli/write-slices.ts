/** Writes bytes to an open file so that they are on the disk. */
import { fsyncSync, writeSync } from 'node:fs';
import { turn } from './signals.js';

/** Bytes that slow disks take in less than a second. */
const SLICE = 4 << 20;

/** The system takes much at once and has the last call wait for the disk: it is waited for in between, and signals are heard. */
export async function writeSlices(descriptor: number, bytes: Uint8Array): Promise<void> {
	for (let at = 0; at < bytes.length; at += SLICE) {
		if (at > 0) {
			fsyncSync(descriptor);
			await turn();
		}
		writeAll(descriptor, bytes.subarray(at, at + SLICE));
	}
}

export function writeAll(descriptor: number, bytes: Uint8Array): void {
	let at = 0;
	while (at < bytes.length) at += writeSync(descriptor, bytes, at);
}
