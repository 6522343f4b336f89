/** What QEMU's own words say of how wide the addresses of a VM are (target/i386/cpu.c: `host-phys-bits`, `phys-bits`; OvmfPkg/README). */
import { lastCpu } from './hidden-hypervisor.js';

/** Whether the words of `-cpu` give the VM the width of the host's processor, or one of their own; `undefined` without any. */
export function widthFromCpu(words: readonly string[]): boolean | undefined {
	const cpu = lastCpu(words);
	if (cpu === undefined) return undefined;
	return /^(?:host|max)(?:,|$)|[,+](?:host-)?phys-bits(?:=(?!off|no|false|n\b)|,|$)/.test(cpu);
}

/** Whether OVMF is told how much room to make for BARs above 4 GiB. */
export function setsWindow(words: readonly string[]): boolean {
	return words.some((word) => word.includes('opt/ovmf/X-PciMmio64Mb'));
}
