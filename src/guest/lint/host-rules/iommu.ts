/** Whether the IOMMU is on, by what the kernel drives, or else by what it is told. */
import { AMD_CPU, HOST_BRIDGE } from '../../../host/integrated.js';
import { parameterValue } from '../../../host/kernel-command-line.js';
import { VendorId } from '../../../pci/ids.js';
import { isAtLeast } from '../../qemu-version.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HostQuestion } from './question.js';

const IN_FIRMWARE = 'switch on VT-d (Intel) or IOMMU (AMD) in the firmware setup';

/** Parameters of the kernel that take `off`, and whose processors each is for. */
const SWITCHES: readonly (readonly [name: string, cpu?: number])[] = [
	['intel_iommu', VendorId.intel],
	['amd_iommu', AMD_CPU],
	['iommu'],
];

export function* lintIommu(question: HostQuestion): Iterable<ConfigFinding> {
	const { host, manager } = question;
	const { iommus, commandLine, kernel } = host;
	const parameters = commandLine?.parameters ?? [];
	const vendor = cpuVendor(host);
	const off = SWITCHES.filter(([, cpu]) => cpu === undefined || vendor === undefined || cpu === vendor)
		.map(([name]) => name)
		.find((name) => /^(?:off|0)\b/.test(parameterValue(parameters, name) ?? ''));
	const where = commandLine === undefined ? {} : { path: commandLine.path, line: commandLine.line };
	const { withoutIommu: stops, updateBoot, intelOnSince } = manager;
	if (iommus !== undefined && iommus.length > 0) {
		if (off === undefined) return;
		const message = `${off}=off stands among the kernel's parameters, and the IOMMU is on all the same: with the next start it may be gone`;
		const fix = `remove ${off}=off, ${updateBoot}`;
		yield { ...where, code: 'iommu-unsure', severity: 'warning', key: off, message, fix };
		return;
	}
	if (off !== undefined) {
		const message = `${off}=off on the kernel's command line switches the IOMMU off: ${stops}`;
		const fix = `remove ${off}=off, ${updateBoot} and reboot`;
		yield { ...where, code: 'iommu-off', severity: 'error', key: off, message, fix };
		return;
	}
	const on = /^on\b/.test(parameterValue(parameters, 'intel_iommu') ?? '');
	const asks = hasIntelCpu(question) && !on;
	if (iommus !== undefined) {
		const message = `the kernel drives no IOMMU (nothing is in /sys/class/iommu): ${stops}`;
		const fix = asks ? `${IN_FIRMWARE}, and add intel_iommu=on to the kernel's command line` : IN_FIRMWARE;
		yield { code: 'iommu-off', severity: 'error', key: 'iommu', message, fix };
		return;
	}
	if (!asks || commandLine === undefined) return;
	const fix = `add intel_iommu=on, ${updateBoot} and reboot`;
	const key = 'intel_iommu';
	if (intelOnSince === undefined) {
		const message =
			"the kernel's command line lacks intel_iommu=on, without which Intel's IOMMU stays off unless the kernel is made to have it on (CONFIG_INTEL_IOMMU_DEFAULT_ON)";
		yield { ...where, code: 'iommu-unsure', severity: 'warning', key, message, fix };
	} else if (kernel === undefined) {
		const message = `the kernel's command line lacks intel_iommu=on, without which Intel's IOMMU stays off before kernel ${intelOnSince.join('.')}`;
		yield { ...where, code: 'iommu-unsure', severity: 'warning', key, message, fix };
	} else if (!isAtLeast(kernel, intelOnSince)) {
		const message = `the kernel is ${kernel.join('.')} and its command line lacks intel_iommu=on, without which Intel's IOMMU stays off before ${intelOnSince.join('.')}: ${stops}`;
		yield { ...where, code: 'iommu-off', severity: 'error', key, message, fix };
	}
}

/** By the host bridge; where nobody has seen it, by what is passed. */
function hasIntelCpu({ host, igpu, passed }: HostQuestion): boolean {
	const vendor = cpuVendor(host);
	if (vendor !== undefined) return vendor === VendorId.intel;
	return igpu || passed.some(({ function: { vendorId } }) => vendorId === VendorId.intel);
}

function cpuVendor({ functions = [] }: HostQuestion['host']): number | undefined {
	return functions.find(({ address }) => address === HOST_BRIDGE)?.vendorId;
}
