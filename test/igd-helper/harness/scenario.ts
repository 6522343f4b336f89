/** A scenario: the machine and the devices that a helper finds, what goes wrong, and what it must have done in the end. */
import type { MachineType } from './machine/guest-memory.js';

/** Bus, slot and function, in hexadecimal: `00:02.0`. */
export type Address = string;

export interface ScenarioDevice {
	readonly at: Address;
	readonly vendor: number;
	readonly device: number;
	/** As in the configuration space: 0x030000. */
	readonly classCode: number;
	/** GMCH graphics control, with the size of stolen memory. */
	readonly graphicsControl: number;
	/** BDSM at 0x5C and at 0xC0, and ASLS, as they are before. */
	readonly bdsm32: number;
	readonly bdsm64: bigint;
	readonly asls: number;
	readonly bdsmWritable: boolean;
}

export interface Run {
	readonly loadTwice?: boolean;
	/** The writes at this offset of the configuration space fail. */
	readonly failWrite?: number;
	/** Allocations of this type fail. */
	readonly failAllocate?: number;
	readonly failInstall?: boolean;
	readonly failNotify?: boolean;
	/** The call of a boot service that fails, counted from 1 over those that may. */
	readonly failCall?: number;
	/** Somebody else has installed a policy. */
	readonly foreignPolicy?: boolean;
	readonly nullArguments?: boolean;
	readonly unload?: boolean;
	/** The late device goes and comes again. */
	readonly lateTwice?: boolean;
}

/** `unchanged`, `opregion`, `stolen`, or some of them with `|` between. */
export type ExpectedRegister = string;

export interface ExpectedRegisters {
	readonly asls: ExpectedRegister;
	readonly bdsm32: ExpectedRegister;
	readonly bdsm64: ExpectedRegister;
}

export interface Expected {
	readonly entry: 'EFI_SUCCESS' | 'error' | 'any';
	/** By address; `late 00:02.0` for the late device. */
	readonly devices: Readonly<Record<string, ExpectedRegisters>>;
	readonly opregion: { readonly copies: number | readonly number[]; readonly pages: number } | 'any' | null;
	readonly stolen:
		| {
				readonly pages: number | readonly number[];
				readonly regions?: number | readonly number[];
				readonly type: string;
				readonly at?: number;
		  }
		| 'any'
		| null;
	readonly vbt:
		| 'any'
		| { readonly status: 'absent' | 'error' }
		| { readonly status: 'EFI_SUCCESS'; readonly size: number; readonly crc32: number };
	readonly nullArguments?: 'error';
	/** Events that are left. */
	readonly events?: number;
	readonly unload?: boolean;
	/** Writes to devices that keep their registers are no fault. */
	readonly writesAllowed?: boolean;
}

export interface Scenario {
	readonly name: string;
	readonly why: string;
	readonly machine: MachineType;
	readonly mebibytes: number;
	readonly devices: readonly ScenarioDevice[];
	readonly lateDevice?: ScenarioDevice;
	/** Contents of `etc/igd-opregion` and `etc/igd-bdsm-size`; without it there is no such file. */
	readonly opregion: Uint8Array | undefined;
	readonly bdsmSize: Uint8Array | undefined;
	readonly run: Run;
	/** One of them must fit. */
	readonly expected: readonly Expected[];
}
