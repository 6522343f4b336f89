/** The block that the application shares with the harness: the layout of application/block.h. */
import type { GuestMemory } from './guest-memory.js';

const MAX_ARGUMENTS = 20;
const PCI_SERVICES = 3;
const RECORDED_ARGUMENTS = 6;
const MAX_RECORDS = 4096;
const RECORD_SIZE = 8 * (2 + RECORDED_ARGUMENTS + 1) + 16;

const At = {
	function: 0,
	arguments: 8,
	result: 8 * 21,
	systemTable: 8 * 22,
	driverSystemTable: 8 * 23,
	image: 8 * 24,
	pciHooks: 8 * 25,
	pciOriginals: 8 * 28,
	spy: 8 * 31,
	spied: 8 * 32,
	failingServices: 8 * 33,
	countedServices: 8 * 34,
	failingCall: 8 * 35,
	failingMemoryType: 8 * 36,
	failingOffset: 8 * 37,
	filling: 8 * 38,
	skipsStalls: 8 * 39,
	recordCount: 8 * 40,
	records: 8 * 41,
};
const NONE = 2n ** 64n - 1n;

/** A call of a driver, as it came back. */
export interface CallRecord {
	readonly service: number;
	readonly status: bigint;
	readonly arguments: readonly bigint[];
	/** What the call answered behind a pointer, or what it wrote. */
	readonly output: bigint;
	/** As 32 digits in the order of the bytes; empty if the service takes none. */
	readonly guid: string;
}

export interface Faults {
	/** Services that fail whenever they are called. */
	readonly services?: readonly number[];
	/** The call that fails, from 1 on, of those of `counted` services. */
	readonly call?: number;
	readonly counted?: readonly number[];
	readonly memoryType?: number;
	/** Of the configuration space, where writes fail. */
	readonly writeOffset?: number;
}

export class Block {
	private readonly memory: GuestMemory;
	private readonly address: number;

	constructor(memory: GuestMemory, address: number) {
		this.memory = memory;
		this.address = address;
	}

	get systemTable(): number {
		return Number(this.get(At.systemTable));
	}

	get driverSystemTable(): number {
		return Number(this.get(At.driverSystemTable));
	}

	/** The application's handle, the parent of drivers. */
	get image(): bigint {
		return this.get(At.image);
	}

	get recordsAddress(): number {
		return this.address + At.records;
	}

	get result(): bigint {
		return this.get(At.result);
	}

	putCall(called: number, args: readonly bigint[]): void {
		if (args.length > MAX_ARGUMENTS) throw new RangeError(`${args.length} arguments`);
		this.put(At.function, BigInt(called));
		for (let i = 0; i < MAX_ARGUMENTS; i++) this.put(At.arguments + 8 * i, args[i] ?? 0n);
	}

	/** Addresses of the replacements for PciIo's writes: configuration space, memory, I/O. */
	get pciHooks(): readonly bigint[] {
		return Array.from({ length: PCI_SERVICES }, (_, i) => this.get(At.pciHooks + 8 * i));
	}

	putPciOriginals(originals: readonly bigint[]): void {
		for (const [i, original] of originals.entries()) this.put(At.pciOriginals + 8 * i, original);
	}

	/** A function that answers with an address and a size: returns what is to be called in its place, to record calls. */
	spyOn(spied: bigint): bigint {
		this.put(At.spied, spied);
		return this.get(At.spy);
	}

	/** What allocated pages are dirty with; nothing, if it is 0. */
	setFilling(byte: number): void {
		this.put(At.filling, BigInt(byte) * 0x0101_0101_0101_0101n);
	}

	skipStalls(): void {
		this.put(At.skipsStalls, 1n);
	}

	setFaults({ services = [], call = 0, counted = [], memoryType, writeOffset }: Faults): void {
		this.put(At.failingServices, bits(services));
		this.put(At.countedServices, bits(counted));
		this.put(At.failingCall, BigInt(call));
		this.put(At.failingMemoryType, memoryType === undefined ? NONE : BigInt(memoryType));
		this.put(At.failingOffset, writeOffset === undefined ? NONE : BigInt(writeOffset));
	}

	/** The calls since this was asked last; of very many, the first. */
	takeRecords(): CallRecord[] {
		const count = Math.min(Number(this.get(At.recordCount)), MAX_RECORDS);
		const data = this.memory.read(this.address + At.records, count * RECORD_SIZE);
		this.put(At.recordCount, 0n);
		return Array.from({ length: count }, (_, index) => {
			const record = data.subarray(index * RECORD_SIZE, (index + 1) * RECORD_SIZE);
			const guid = record.subarray(RECORD_SIZE - 16);
			return {
				service: Number(record.readBigUInt64LE(0)),
				status: record.readBigUInt64LE(8),
				arguments: Array.from({ length: RECORDED_ARGUMENTS }, (_, i) => record.readBigUInt64LE(16 + 8 * i)),
				output: record.readBigUInt64LE(16 + 8 * RECORDED_ARGUMENTS),
				guid: guid.every((byte) => byte === 0) ? '' : guid.toString('hex'),
			};
		});
	}

	private get(offset: number): bigint {
		return this.memory.read64(this.address + offset);
	}

	private put(offset: number, value: bigint): void {
		this.memory.write64(this.address + offset, value);
	}
}

function bits(services: readonly number[]): bigint {
	return services.reduce((set, service) => set | (1n << BigInt(service)), 0n);
}
