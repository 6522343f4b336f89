/** How the rules that all kinds of configuration share say what to write, in the words of each. */
export interface Words {
	/** What switches the ROM BAR off. */
	readonly rombarOff: string;
	/** What names a ROM file. */
	readonly romFile: string;
	readonly useOvmf: string;
	/** How to get an i440fx machine, with nothing left that keeps it from starting. */
	readonly i440fx: string;
	readonly moreMemory: string;
	/** The command that copies a ROM to where QEMU looks for it: the path that the configuration leads to. */
	copyRom(path: string): string;
	/** What passes another device. */
	lineFor(address: string): string;
	/** How to pass another device. */
	addLine(address: string): string;
	/** How to get an i440fx machine with the iGPU of that key at 00:02.0 and no other display. */
	legacyIgd(key: string): string;
	/** How to pass a virtual function with nothing that it has no use for; `address` in place of what its key passes. */
	virtualFunction(key: string, address?: string): string;
	/** How to leave out properties of QEMU's for the device of that key. */
	withoutProperties(key: string, properties: readonly string[]): string;
	/** How to switch properties of QEMU's on for the device of that key. */
	setProperties(key: string, properties: readonly string[]): string;
}
