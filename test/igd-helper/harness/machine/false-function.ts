/**
 * A false PCI function: what it is can change while the machine runs, and whoever wants to know is told what is written to it. A function
 * that is absent reads as all ones, as an empty slot does.
 */
import { type Bar, ConfigSpace, type Identity } from './config-space.js';
import type { ProxiedFunction } from './proxy-link.js';

/** BARs of an Intel iGPU: registers and translation table, aperture, I/O ports. Sizes are smaller than real ones. */
export const IGPU_BARS: readonly (Bar | undefined)[] = [
	{ size: 0x100_0000 },
	undefined,
	{ size: 0x1000_0000 },
	undefined,
	{ size: 64, io: true },
];

export interface ConfigWrite {
	readonly offset: number;
	readonly length: number;
	readonly value: number;
}

/** What is behind the BARs. */
export interface Registers {
	read(bar: number, offset: number, length: number): bigint;
	write(bar: number, offset: number, length: number, value: bigint): void;
}

const NO_REGISTERS: Registers = { read: () => 0n, write: () => {} };

export interface FunctionSettings {
	readonly bars?: readonly (Bar | undefined)[];
	/** Bytes of its ROM file; 0 for none. */
	readonly romSize?: number;
	readonly multifunction?: boolean;
	readonly registers?: Registers;
}

export class FalseFunction implements ProxiedFunction {
	readonly config: ConfigSpace;
	present = true;
	/** Told of each write to the configuration space, which has been made. */
	onWrite: ((write: ConfigWrite) => void) | undefined;
	barAccesses = 0;
	private readonly registers: Registers;

	constructor(identity: Identity, settings: FunctionSettings = {}) {
		const { bars = IGPU_BARS, romSize = 0, multifunction = false, registers = NO_REGISTERS } = settings;
		this.config = new ConfigSpace(bars, romSize, multifunction);
		this.config.identify(identity);
		this.registers = registers;
	}

	readConfig(offset: number, length: number): number | Promise<number> {
		return this.present ? this.config.read(offset, length) : 2 ** (8 * length) - 1;
	}

	writeConfig(offset: number, length: number, value: number): void {
		if (!this.present) return;
		this.config.write(offset, length, value);
		this.onWrite?.({ offset, length, value });
	}

	readBar(address: number, length: number, memory: boolean): bigint {
		this.barAccesses++;
		const at = this.config.find(address, memory);
		return at === undefined || !this.present
			? BigInt.asUintN(8 * length, -1n)
			: BigInt.asUintN(8 * length, this.registers.read(at.index, at.offset, length));
	}

	writeBar(address: number, length: number, memory: boolean, value: bigint): void {
		this.barAccesses++;
		const at = this.config.find(address, memory);
		if (at !== undefined && this.present) this.registers.write(at.index, at.offset, length, value);
	}
}
