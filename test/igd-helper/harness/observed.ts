/** What a helper has done in a scenario. */
import type { ConfigWrite } from './machine/false-function.js';
import type { Address } from './scenario.js';

export interface Registers {
	readonly asls: number;
	readonly bdsm32: number;
	readonly bdsm64: bigint;
}

/** Pages that the helper has allocated and not freed. */
export interface Held {
	/** EFI_MEMORY_TYPE. */
	readonly type: number;
	readonly address: number;
	readonly pages: number;
}

/** The same, with what was in them at that time. */
export interface HeldContent extends Held {
	/** Bytes that are not zero, of regions of 1 MiB and more. */
	readonly nonZero: number;
	/** Against the OpRegion of the scenario, where the pages have room for it. */
	readonly differs: number;
	/** Bytes behind it that are not zero. */
	readonly tail: number;
	/** What the memory map says of the pages: the one type that all of them have. */
	readonly mapType: number | undefined;
}

export interface VbtAnswer {
	readonly status: bigint;
	readonly address: number;
	readonly size: number;
	readonly content: Uint8Array;
}

export interface Policy {
	readonly foreign: boolean;
	readonly revision: number;
	readonly lid: { readonly status: bigint; readonly untouched: boolean };
	/** Of two calls. */
	readonly vbt: readonly VbtAnswer[];
	/** GetVbtData without the first argument, without the second, GetPlatformLidStatus without any; if asked. */
	readonly nulls: readonly bigint[];
}

/** A write through PciIo. */
export interface PciWrite {
	readonly service: 'Pci.Write' | 'Mem.Write' | 'Io.Write';
	readonly at: Address;
	readonly offset: number;
}

export interface Unloaded {
	/** Whether an image has an Unload function, or is gone already; status of UnloadImage. */
	readonly images: readonly ('none' | 'gone' | bigint)[];
	readonly policies: readonly Policy[];
	readonly events: number;
}

export interface Observed {
	/** Status of LoadImage where it failed, else of the entry point; of each driver. */
	readonly entry: readonly bigint[];
	readonly before: ReadonlyMap<string, Registers>;
	/** After the drivers have started; with `late 00:02.0` of the late device when it is there. */
	readonly after: ReadonlyMap<string, Registers>;
	/** After all drivers have started, or when the late device is there. */
	readonly held: readonly HeldContent[];
	/** After the policy was asked. */
	readonly heldInTheEnd: readonly Held[];
	readonly events: number;
	readonly policies: readonly Policy[];
	readonly writes: readonly PciWrite[];
	/** As they came over the bus, however they were made. */
	readonly busWrites: readonly (ConfigWrite & { readonly at: Address })[];
	/** Where ASLS was written while the copy was not complete. */
	readonly early: readonly Address[];
	readonly unloaded: Unloaded | undefined;
	/** On port 0x402. */
	readonly debug: string;
	/** Services that a helper has no use for: timers, waits and whatever else, by name. */
	readonly services: ReadonlySet<string>;
	/** Why the scenario did not get to its end. */
	readonly lost: string | undefined;
}
