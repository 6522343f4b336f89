/** What a host misses when a function goes to a VM, by its class (PCI Code and ID Assignment §1). */
import type { PciFunction } from './pci-function.js';

export type Missed = 'storage' | 'network' | 'usb';

/** Base classes (and for USB the subclass) of what a host misses when it goes. */
const MISSED: readonly (readonly [shift: number, value: number, what: Missed])[] = [
	[16, 0x01, 'storage'],
	[16, 0x02, 'network'],
	[8, 0x0c03, 'usb'],
];

/** `undefined` for what it can do without. */
export function missedAs({ classCode }: PciFunction): Missed | undefined {
	return MISSED.find(([shift, value]) => classCode >>> shift === value)?.[2];
}
