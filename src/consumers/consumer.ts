/** What asks a ROM: one file of rules per consumer answers what it will do with it, and why. */
import type { Finding } from '../bytes/finding.js';
import type { PciDevice } from '../pci/ids.js';

export interface Question {
	/** The file as it is; QEMU makes the ROM BAR of it. */
	readonly bytes: Uint8Array;
	/** The device that the ROM is to be given to; `undefined` where neither the caller nor the ROM names one. */
	readonly device: PciDevice | undefined;
	/** Secure Boot is on in the guest. */
	readonly secureBoot: boolean;
}

export interface Answer<V extends string> {
	readonly verdict: V;
	/** Why; each with the consumer's name. Errors where the verdict is the bad one, notes and warnings otherwise. */
	readonly findings: readonly Finding[];
}

export type RunVerdict = 'runs' | 'ignored';
export type LoadVerdict = 'loads' | 'refused';
export type AcceptVerdict = 'accepts' | 'rejects' | 'not-applicable';

export interface Verdicts {
	readonly ovmf: RunVerdict;
	readonly seabios: RunVerdict;
	readonly qemu: LoadVerdict;
	readonly amdgpu: AcceptVerdict;
	readonly i915: AcceptVerdict;
}
