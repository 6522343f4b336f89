/** Whether the IOMMU is on, by what the kernel drives, or else by what it is told. */
import { parameterValue } from '../../host/kernel-command-line.js';
import { VendorId } from '../../pci/ids.js';
import type { ConfigFinding } from '../config-finding.js';
import { isAtLeast } from '../qemu-version.js';
import type { HostQuestion } from './question.js';

/** CONFIG_INTEL_IOMMU_DEFAULT_ON in Proxmox's kernels. */
const ON_BY_DEFAULT = [6, 8] as const;
const IN_FIRMWARE = 'switch on VT-d (Intel) or IOMMU (AMD) in the firmware setup';

export function* lintIommu({ host, igpu, passed }: HostQuestion): Iterable<ConfigFinding> {
	const { iommus, commandLine, kernel } = host;
	if (iommus !== undefined && iommus.length > 0) return;
	const parameters = commandLine?.parameters ?? [];
	const off = ['intel_iommu', 'amd_iommu', 'iommu'].find((name) =>
		/^(?:off|0)\b/.test(parameterValue(parameters, name) ?? ''),
	);
	const where = commandLine === undefined ? {} : { path: commandLine.path, line: commandLine.line };
	const stops = 'Proxmox stops with `cannot prepare PCI pass-through, IOMMU not present`';
	if (off !== undefined) {
		const message = `${off}=off on the kernel's command line switches the IOMMU off: ${stops}`;
		const fix = `remove ${off}=off, update the boot loader (update-grub or proxmox-boot-tool refresh) and reboot`;
		yield { ...where, code: 'iommu-off', severity: 'error', key: off, message, fix };
		return;
	}
	const intel = igpu || hasIntelCpu(host) || passed.some(({ function: { vendorId } }) => vendorId === VendorId.intel);
	const on = /^on\b/.test(parameterValue(parameters, 'intel_iommu') ?? '');
	const asks = intel && !on;
	if (iommus !== undefined) {
		const message = `the kernel drives no IOMMU (/sys/class/iommu is empty): ${stops}`;
		const fix = asks ? `${IN_FIRMWARE}, and add intel_iommu=on to the kernel's command line` : IN_FIRMWARE;
		yield { code: 'iommu-off', severity: 'error', key: 'iommu', message, fix };
		return;
	}
	if (!asks || commandLine === undefined) return;
	if (kernel !== undefined && isAtLeast(kernel, ON_BY_DEFAULT)) return;
	const fix = 'add intel_iommu=on, update the boot loader (update-grub or proxmox-boot-tool refresh) and reboot';
	if (kernel !== undefined) {
		const message = `the kernel is ${kernel.join('.')} and its command line lacks intel_iommu=on, without which Intel's IOMMU stays off before 6.8: ${stops}`;
		yield { ...where, code: 'iommu-off', severity: 'error', key: 'intel_iommu', message, fix };
	} else {
		const message =
			"the kernel's command line lacks intel_iommu=on, without which Intel's IOMMU stays off before kernel 6.8";
		yield { ...where, code: 'iommu-unsure', severity: 'warning', key: 'intel_iommu', message, fix };
	}
}

/** By the host bridge. */
function hasIntelCpu({ functions = [] }: HostQuestion['host']): boolean {
	return functions.some(({ address, vendorId }) => address === '0000:00:00.0' && vendorId === VendorId.intel);
}
