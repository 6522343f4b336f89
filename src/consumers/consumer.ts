/** What asks a ROM: one file of rules per consumer answers what it will do with it, and why. */
import type { Finding } from '../bytes/finding.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import type { Catalogue } from '../language/entry.js';
import type { ParsedRom } from '../option-rom/parsed-rom.js';
import type { PciDevice } from '../pci/ids.js';
import type { ConsumerId, ReleaseOf, VerdictOf } from './consumer-names.js';
import type { Release } from './release.js';

export interface Question {
	/** The file as it is, of which QEMU makes the ROM BAR, and the ROM that it begins with. */
	readonly rom: ParsedRom;
	/** The device that the ROM is to be given to; `undefined` where neither the caller nor the ROM names one. */
	readonly device: PciDevice | undefined;
	/** Secure Boot is on in the VM. */
	readonly secureBoot: boolean;
	/** Bytes of memory that the VM has, where that is known. */
	readonly memory?: number | undefined;
	/** Off where the VM has no ROM BAR, and QEMU gives the file to SeaBIOS past the device. */
	readonly rombar?: boolean | undefined;
	/** Bytes of the ROM BAR, where QEMU is told. */
	readonly romsize?: number | undefined;
	/** The file's name, or its path where its place is to be looked at, too. */
	readonly fileName?: string | undefined;
}

export interface Answer<I extends ConsumerId = ConsumerId> {
	/** `undefined` of a consumer that has no words for it. */
	readonly verdict: VerdictOf<I>;
	/** Why; each with the consumer's name. Errors where the verdict is the bad one, notes and warnings otherwise. */
	readonly findings: readonly Finding[];
}

export interface ConsumerRules<I extends ConsumerId = ConsumerId> {
	/** What it says, by code. */
	readonly findings: Catalogue;
	/** Rules that changed ask `release`: `release.since('2025.11')`. */
	evaluate(question: Question, release: Release<ReleaseOf<I>>): Answer<I>;
	/** Whether the file is for it, and its refusal makes the file unfit. What others do with it is worth a note. */
	applies(file: ExaminedFile, verdict: string | undefined): boolean;
	/** It reads files that are no ROM, too. Of the others what such a file is says all. */
	readonly readsAnyFile?: boolean;
}
