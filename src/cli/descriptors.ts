/**
 * Reading and writing file descriptors synchronously: nothing is lost when the process ends, and Node's streams, two
 * milliseconds of start-up, are not loaded for a pipe or a file.
 */
import { fstatSync, fsyncSync, readSync, writeSync } from 'node:fs';
import { CliError, ExitCode, errorCode } from './cli-error.js';
import { ReadError, systemReason } from './file-errors.js';
import type { Sink } from './io.js';
import { say } from './language.js';
import { turn } from './signals.js';
import { FILE_TEXTS } from './texts.js';

const CHUNK = 64 * 1024;
/** Bytes that slow disks take in less than a second. */
const SLICE = 4 << 20;
/** Milliseconds. */
const PATIENCE = 2000;

export class DescriptorOutput implements Sink {
	private readonly descriptor: 1 | 2;
	private readonly platform: string;
	/** Asked of the system once: lines ask for their width one by one. */
	private isDevice: boolean | undefined;

	constructor(descriptor: 1 | 2, platform: string = process.platform) {
		this.descriptor = descriptor;
		this.platform = platform;
	}

	/**
	 * A reader that goes away (`| head`) ends the process quietly: all is well, unless it was a ROM that is now cut off.
	 * Who does not want to hear messages any more says nothing about the answer, and the work goes on.
	 */
	write(data: string | Uint8Array): void {
		// A console of Windows takes bytes in its code page (437, 936), and characters from a stream alone (fs.write of Node).
		if (typeof data === 'string' && this.platform === 'win32' && this.isTTY) {
			this.stream().write(data);
			return;
		}
		const bytes = typeof data === 'string' ? Buffer.from(data) : data;
		for (let at = 0; at < bytes.length; ) {
			try {
				at += writeSync(this.descriptor, bytes, at);
			} catch (error) {
				if (errorCode(error) === 'EPIPE') {
					if (this.descriptor === 2) return;
					process.exit(typeof data === 'string' ? ExitCode.ok : ExitCode.unusable);
				}
				if (errorCode(error) !== 'EAGAIN') {
					throw new CliError(say(FILE_TEXTS.cannotWriteOutput, { reason: systemReason(error) }));
				}
				pause();
			}
		}
	}

	get isTTY(): boolean {
		this.isDevice ??= fstatSync(this.descriptor).isCharacterDevice();
		return this.isDevice && this.stream().isTTY === true;
	}

	get columns(): number {
		// A serial console or a container may have a terminal that says it has no columns.
		if (this.isTTY) return this.stream().columns || 80;
		const given = Math.floor(Number(process.env['COLUMNS']));
		return given > 0 ? given : Number.POSITIVE_INFINITY;
	}

	private stream(): NodeJS.WriteStream {
		return this.descriptor === 1 ? process.stdout : process.stderr;
	}
}

/**
 * All of standard input, where it is a pipe or a file; else nothing. What programs start others with is often a socket,
 * sshd's as well, which stays open with nothing in it: it is not waited for any longer than a program takes to start.
 */
export function readGiven(limit: number): Uint8Array {
	const kind = kindOf(0);
	if (kind === 'pipe or file') return readAll(0, limit);
	if (kind !== 'socket') return new Uint8Array(0);
	// Node makes it one that says EAGAIN.
	void process.stdin;
	return readAll(0, limit, undefined, PATIENCE);
}

function kindOf(descriptor: number): 'pipe or file' | 'socket' | undefined {
	try {
		const stat = fstatSync(descriptor);
		if (stat.isFIFO() || stat.isFile()) return 'pipe or file';
		return stat.isSocket() ? 'socket' : undefined;
	} catch {
		// It is closed.
		return undefined;
	}
}

/**
 * Reads a descriptor of unknown length to its end, or nothing where its first byte takes longer than `patience`
 * milliseconds. A file has a name. @throws ReadError past `limit` bytes.
 */
export function readAll(descriptor: number, limit: number, file?: string, patience?: number): Uint8Array {
	const reads = readsOf(descriptor, limit, file, patience);
	for (;;) {
		const { value, done } = reads.next();
		if (done === true) return value;
	}
}

/** The same with a turn of the event loop after each read, for what takes a while and must not be left as it is. */
export async function readInTurns(descriptor: number, limit: number, file: string): Promise<Uint8Array> {
	const reads = readsOf(descriptor, limit, file);
	for (;;) {
		const { value, done } = reads.next();
		if (done === true) return value;
		await turn();
	}
}

/** Yields after each read, and returns all of them. */
function* readsOf(
	descriptor: number,
	limit: number,
	file: string | undefined,
	patience = Number.POSITIVE_INFINITY,
): Generator<undefined, Uint8Array> {
	const full: Uint8Array[] = [];
	const deadline = performance.now() + patience;
	let [chunk, used, size] = [new Uint8Array(CHUNK), 0, 0];
	for (;;) {
		// A writer may give a byte at a time, for which no chunk of its own is taken.
		const count = readChunk(descriptor, chunk.subarray(used), size === 0 ? deadline : Number.POSITIVE_INFINITY);
		if (count === 0) break;
		size += count;
		used += count;
		if (size > limit) throw new ReadError(say(FILE_TEXTS.tooLarge, { file, limit }), { reason: 'too-large', limit });
		if (used === CHUNK) {
			full.push(chunk);
			[chunk, used] = [new Uint8Array(CHUNK), 0];
		}
		yield undefined;
	}
	return Buffer.concat([...full, chunk.subarray(0, used)], size);
}

export function readChunk(descriptor: number, chunk: Uint8Array, deadline: number): number {
	for (;;) {
		try {
			return readSync(descriptor, chunk);
		} catch (error) {
			// Windows says EOF at the end of a pipe.
			if (errorCode(error) === 'EOF') return 0;
			if (errorCode(error) !== 'EAGAIN') throw error;
			if (performance.now() > deadline) return 0;
			pause();
		}
	}
}

/** A descriptor in non-blocking mode says EAGAIN while its other end is not ready. */
function pause(): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

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
