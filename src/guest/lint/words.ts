/** How the rules that all kinds of configuration share say what to write, in the words of each. */
export interface Words {
	/** What switches the ROM BAR off. */
	readonly rombarOff: string;
	/** What names a ROM file. */
	readonly romFile: string;
	/** How to get a ROM to where QEMU looks for it. */
	readonly copyRom: string;
	readonly useOvmf: string;
	readonly i440fx: string;
	/** An i440fx machine with the iGPU at 00:02.0 and no other display. */
	readonly legacyIgd: string;
	readonly moreMemory: string;
	/** What passes another device. */
	lineFor(address: string): string;
	/** How to pass another device. */
	addLine(address: string): string;
	/** How to switch a property of QEMU's on for the device of that key. */
	setProperty(key: string, property: string): string;
}
