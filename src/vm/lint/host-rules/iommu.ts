/** Whether the IOMMU is on, by what the kernel drives, or else by what it is told. */
import { finder } from '../../../bytes/finding.js';
import { AMD_CPU, cpuVendorOf } from '../../../host/integrated.js';
import { parameterValue } from '../../../host/kernel-command-line.js';
import { isAtLeastVersion } from '../../../host/package-version.js';
import { VendorId } from '../../../pci/ids.js';
import type { SHARED_FINDINGS } from '../../findings.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HOST_FINDINGS } from './findings.js';
import type { HostQuestion } from './question.js';

const found = finder<typeof SHARED_FINDINGS & typeof HOST_FINDINGS>();

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
	const vendor = cpuVendorOf(host.functions ?? []);
	const off = SWITCHES.filter(([, cpu]) => cpu === undefined || vendor === undefined || cpu === vendor)
		.map(([name]) => name)
		.find((name) => /^(?:off|0)\b/.test(parameterValue(parameters, name) ?? ''));
	const where = commandLine === undefined ? {} : { path: commandLine.path, line: commandLine.line };
	const { name, intelOnSince } = manager;
	if (iommus !== undefined && iommus.length > 0) {
		if (off === undefined) return;
		const values = { case: 'parameter', manager: name, option: off } as const;
		yield { ...where, key: off, ...found('iommu-unsure', 'warning', values) };
		return;
	}
	if (off !== undefined) {
		const values = { case: 'parameter', manager: name, option: off } as const;
		yield { ...where, key: off, ...found('iommu-off', 'error', values) };
		return;
	}
	const on = /^on\b/.test(parameterValue(parameters, 'intel_iommu') ?? '');
	const asks = hasIntelCpu(question) && !on;
	if (iommus !== undefined) {
		yield { key: 'iommu', ...found('iommu-off', 'error', { case: 'none', manager: name, intel: asks }) };
		return;
	}
	if (!asks || commandLine === undefined) return;
	const key = 'intel_iommu';
	const since = intelOnSince?.join('.');
	if (intelOnSince === undefined) {
		yield { ...where, key, ...found('iommu-unsure', 'warning', { case: 'configuration' }) };
	} else if (kernel === undefined) {
		yield { ...where, key, ...found('iommu-unsure', 'warning', { case: 'release', since }) };
	} else if (!isAtLeastVersion(kernel, intelOnSince)) {
		const values = { case: 'kernel', manager: name, kernel: kernel.join('.'), since } as const;
		yield { ...where, key, ...found('iommu-off', 'error', values) };
	}
}

/** By the host bridge; where nobody has seen it, by what is passed. */
function hasIntelCpu({ host, igpu, passed }: HostQuestion): boolean {
	const vendor = cpuVendorOf(host.functions ?? []);
	if (vendor !== undefined) return vendor === VendorId.intel;
	return igpu || passed.some(({ function: { vendorId } }) => vendorId === VendorId.intel);
}
