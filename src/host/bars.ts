/**
 * The BARs of a PCI function, as `resource` in sysfs has them: a line each with first and last address and the flags of
 * the kernel (`resource_show`, drivers/pci/pci-sysfs.c; include/linux/ioport.h).
 */

export interface Bar {
	readonly index: number;
	readonly size: number;
	/** It may lie above 4 GiB. */
	readonly wide: boolean;
	/** Its size can be changed (`resourceN_resize`, Linux 6.1). */
	readonly resizable: boolean;
}

const BARS = 6;
const MEMORY = 0x200n;
const WIDE = 0x100000n;

/** Those that there are; of a function without addresses, none. */
export function parseBars(text: string, isResizable: (index: number) => boolean): Bar[] {
	return text
		.split('\n', BARS)
		.map((line) => /^\s*(0x[\da-f]{1,16})\s+(0x[\da-f]{1,16})\s+(0x[\da-f]{1,16})\s*$/i.exec(line))
		.flatMap((match, index): Bar[] => {
			const [first, last, flags] = (match ?? []).slice(1).map(BigInt);
			if (first === undefined || last === undefined || flags === undefined || last <= first) return [];
			if ((flags & MEMORY) === 0n) return [];
			return [{ index, size: Number(last - first + 1n), wide: (flags & WIDE) !== 0n, resizable: isResizable(index) }];
		});
}
