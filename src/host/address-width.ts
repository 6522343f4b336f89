/**
 * How many bits of an address the host's IOMMU translates. Intel's: what it declares (`cap` of /sys/class/iommu/dmarN/intel-iommu:
 * MGAW and SAGAW, Intel VT-d §11.4.2), of which the kernel takes the lower (`paging_domain_alloc`, drivers/iommu/intel/iommu.c).
 */

/** Levels of page tables from bit 1 of SAGAW on: 3 for 39 bits, 4 for 48, 5 for 57. */
const WIDTHS = [30, 39, 48, 57] as const;

/** The least of several; `undefined` where nobody can tell. `capabilities` are texts of hexadecimal digits. */
export function intelAddressWidth(capabilities: readonly string[]): number | undefined {
	const widths = capabilities.flatMap((text) => {
		const digits = /^\s*(?:0x)?([\da-f]{1,16})\s*$/i.exec(text)?.[1];
		return digits === undefined ? [] : [widthOf(BigInt(`0x${digits}`))];
	});
	const known = widths.filter((width) => width > 0);
	return known.length === 0 ? undefined : Math.min(...known);
}

function widthOf(capability: bigint): number {
	const most = Number((capability >> 16n) & 0x3fn) + 1;
	const levels = Number((capability >> 8n) & 0x1fn);
	const largest = WIDTHS.findLast((_, bit) => (levels & (1 << bit)) !== 0) ?? 0;
	return Math.min(most, largest);
}

/** Of a processor for desktops, whose IOMMU has as many bits as its addresses: /proc/cpuinfo (`show_cpuinfo`, arch/x86). */
export function desktopAddressWidth(cpuinfo: string): number | undefined {
	const isIntel = /^vendor_id\s*:\s*GenuineIntel\s*$/m.test(cpuinfo);
	const bits = /^address sizes\s*:\s*(\d+) bits physical/m.exec(cpuinfo)?.[1];
	return isIntel && bits === '39' ? 39 : undefined;
}
