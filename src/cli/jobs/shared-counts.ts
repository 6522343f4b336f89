/**
 * What the threads know of each other, in memory that they share: who works on which file, how far the files have been
 * heard, and how much a thread has told that nobody has heard yet. Whoever is too far ahead waits.
 */

/** So many files per thread may be done before their turn. */
const AHEAD = 32;
/** Bytes that a thread tells ahead. */
const MOST_UNHEARD = 32 << 20;

/** Of all threads. Each file is one thread's. */
export class Claims {
	readonly memory: SharedArrayBuffer;
	private readonly owners: Int32Array;
	/** How many files have been heard to their end. */
	private readonly heard: Int32Array;
	private readonly ahead: number;

	constructor(files: number, threads: number, memory = new SharedArrayBuffer(4 * (files + 1))) {
		this.memory = memory;
		this.heard = new Int32Array(memory, 0, 1);
		this.owners = new Int32Array(memory, 4);
		this.ahead = threads * AHEAD;
	}

	/** The first file from `index` on that nobody has, as soon as it is not too far ahead. @returns `undefined` where there is none. */
	next(index: number, owner: number): number | undefined {
		for (let i = index; i < this.owners.length; i++) {
			for (let heard = Atomics.load(this.heard, 0); i - heard >= this.ahead; heard = Atomics.load(this.heard, 0)) {
				Atomics.wait(this.heard, 0, heard);
			}
			if (this.claim(i, owner)) return i;
		}
		return undefined;
	}

	/** In one step, so that no thread can die between taking a file and saying so. `owner` is not 0. */
	claim(index: number, owner: number): boolean {
		return Atomics.compareExchange(this.owners, index, 0, owner) === 0;
	}

	filesOf(owner: number): number[] {
		return [...this.owners.keys()].filter((index) => Atomics.load(this.owners, index) === owner);
	}

	get areThereMore(): boolean {
		return this.owners.some((_, index) => Atomics.load(this.owners, index) === 0);
	}

	countHeard(): void {
		Atomics.add(this.heard, 0, 1);
		Atomics.notify(this.heard, 0);
	}
}

/** Of one thread. */
export class Unheard {
	readonly memory: SharedArrayBuffer;
	private readonly bytes: Int32Array;

	constructor(memory = new SharedArrayBuffer(4)) {
		this.memory = memory;
		this.bytes = new Int32Array(memory);
	}

	/** Waits while it is too much. The file whose turn it is is always heard, so that this ends. */
	add(size: number): void {
		Atomics.add(this.bytes, 0, size);
		for (let now = Atomics.load(this.bytes, 0); now > MOST_UNHEARD; now = Atomics.load(this.bytes, 0)) {
			Atomics.wait(this.bytes, 0, now);
		}
	}

	take(size: number): void {
		Atomics.sub(this.bytes, 0, size);
		Atomics.notify(this.bytes, 0);
	}
}
