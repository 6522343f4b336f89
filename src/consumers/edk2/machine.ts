/** What edk2's rules ask for beside the ROM: which firmware is built of it, its release, and the virtual machine. */
import type { ReleaseOf } from '../consumer-names.js';
import type { Release } from '../release.js';

/** Machine types of PE images. */
export const X64 = 0x8664;
export const AARCH64 = 0xaa64;
export const EBC = 0x0ebc;

export type OvmfRelease = Release<ReleaseOf<'ovmf'>>;

export interface OvmfMachine {
	readonly firmware: Edk2Firmware;
	readonly release: OvmfRelease;
	/** Bytes. */
	readonly memory: number;
	readonly secureBoot: boolean;
}

export type Fate = 'survives' | 'crashes' | 'hangs';

export interface MemoryRange {
	readonly start: number;
	readonly end: number;
	/** It is free as a whole since and until these releases. */
	readonly since?: ReleaseOf<'ovmf'>;
	readonly until?: ReleaseOf<'ovmf'>;
}

/** What differs between the builds of edk2 that run the drivers of ROMs in virtual machines. */
export interface Edk2Firmware {
	/** The machine types that it runs, its own first. */
	readonly runs: readonly number[];
	/**
	 * Images are loaded when they are found. Others are deferred, all of them, until the firmware's own drivers are through
	 * (`Defer3rdPartyImageLoad`), and none has been started when the next is found.
	 */
	readonly loadsAtOnce: boolean;
	/**
	 * The pages of drivers are read-only or not executable (`PcdImageProtectionPolicy`). What is read behind the end of the memory
	 * for that ends in an exception.
	 */
	readonly protection: { memoryEnd(machine: OvmfMachine): number } | undefined;
	/** Under Secure Boot, drivers of ROMs are to be signed (`PcdOptionRomImageVerificationPolicy`). */
	readonly asksForSignatures: boolean;
	/** What runtime drivers are loaded in pieces of (`RUNTIME_PAGE_ALLOCATION_GRANULARITY`), in bytes. */
	readonly runtimePage: number;
	/** Of instructions, in bytes. */
	readonly codeAlignment: number;
	/** What is free when it loads the drivers of ROMs; those first of which the release need not be known. */
	freeRanges(machine: OvmfMachine): readonly MemoryRange[];
	/** Where it puts a driver that is not loaded where it was linked to, in a machine with this ROM alone. */
	imagePlace(machine: OvmfMachine): number;
	/** What becomes of it where so many zeros are written, from address 0 on or behind an image. */
	fateOfZeros(machine: OvmfMachine, bytes: number, where: 'at-zero' | 'behind'): Fate;
}
