/** How the rules that all kinds of configuration share have something changed, in the lines and elements of each. */
import type { Change, Written } from '../change.js';

export interface Words {
	/** What switches the ROM BAR off, and on again where that is not to leave it out. */
	readonly rombar: { readonly off: string; readonly on?: Written };
	readonly useOvmf: Written;
	/** How to get an i440fx machine, with nothing left that keeps it from starting. */
	readonly i440fx: Written;
	/** How to have no display but the one that is passed. */
	readonly noOtherDisplay: Written;
	/** 4 GiB. */
	readonly moreMemory: Written;
	/** How a word of QEMU's own is written that takes the place of another. */
	argument(word: string, changed: string): Written;
	/** How to pass another device. */
	addLine(address: string): Written;
	/** How to get an i440fx machine with the iGPU of that key at 00:02.0 and no other display. */
	legacyIgd(key: string): Written;
	/** How to pass a virtual function with nothing that it has no use for; `address` in place of what its key passes. */
	virtualFunction(key: string, address?: string): Change;
	/** How to leave out properties of QEMU's for the device of that key. */
	withoutProperties(key: string, properties: readonly string[]): Change;
	/** How to switch properties of QEMU's on for the device of that key. */
	setProperties(key: string, properties: readonly string[]): Written;
}
