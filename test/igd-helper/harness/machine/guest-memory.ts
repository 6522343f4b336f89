/** Guest RAM, through the file behind it (`memory-backend-file` with share=on). */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const FOUR_GIB = 2 ** 32;
const GIB = 2 ** 30;

/** The types of machine, with the RAM from which on they have a hole below 4 GiB, and how much then lies below it. */
const HOLES = {
	pc: { from: 3.5 * GIB, below: 3 * GIB },
	q35: { from: 2.75 * GIB, below: 2 * GIB },
} as const;

export type MachineType = keyof typeof HOLES;

export class GuestMemory {
	private readonly file: number;
	private readonly below: number;
	private readonly size: number;

	/** @param size of the RAM, in bytes. */
	constructor(path: string, machine: MachineType, size: number) {
		this.file = openSync(path, 'r+');
		const { from, below } = HOLES[machine];
		this.size = size;
		this.below = size >= from ? below : size;
	}

	close(): void {
		closeSync(this.file);
	}

	read(address: number, length: number): Buffer {
		const data = this.tryRead(address, length);
		if (data === undefined) throw noRam(address);
		return data;
	}

	/** Where the address may be anything. */
	tryRead(address: number, length: number): Buffer | undefined {
		const at = this.find(address, length);
		if (at === undefined) return undefined;
		const data = Buffer.alloc(length);
		readSync(this.file, data, 0, length, at);
		return data;
	}

	write(address: number, data: Uint8Array): void {
		const at = this.find(address, data.length);
		if (at === undefined) throw noRam(address);
		writeSync(this.file, data, 0, data.length, at);
	}

	read64(address: number): bigint {
		return this.read(address, 8).readBigUInt64LE();
	}

	write64(address: number, value: bigint): void {
		const data = Buffer.alloc(8);
		data.writeBigUInt64LE(value);
		this.write(address, data);
	}

	/** Bytes that are not zero, read in pieces: stolen memory may be as large as the RAM. */
	countNonZero(address: number, length: number): number {
		const piece = 2 ** 24;
		const zeros = Buffer.alloc(Math.min(piece, length));
		let found = 0;
		for (let at = 0; at < length; at += piece) {
			const data = this.read(address + at, Math.min(piece, length - at));
			if (!data.equals(zeros.subarray(0, data.length))) found += data.filter((byte) => byte !== 0).length;
		}
		return found;
	}

	private find(address: number, length: number): number | undefined {
		if (address + length <= this.below) return address;
		const above = address - FOUR_GIB + this.below;
		return address >= FOUR_GIB && above + length <= this.size ? above : undefined;
	}
}

function noRam(address: number): RangeError {
	return new RangeError(`no RAM at 0x${address.toString(16)}`);
}
