/** What the host has to have for slices of an Intel iGPU: i915.enable_gvt, kvmgt, no GuC submission (drivers/gpu/drm/i915/intel_gvt.c of Linux). */
import { finder } from '../../bytes/finding.js';
import type { HostFacts } from '../../host/host-facts.js';
import { parameterValue } from '../../host/kernel-command-line.js';
import { isModprobeFile, isOn, moduleOptions, parseModprobe } from '../../host/modprobe.js';
import type { PciFunction } from '../../host/pci-function.js';
import { VendorId } from '../../pci/ids.js';
import type { MEDIATED_FINDINGS } from '../mediated/findings.js';
import type { ConfigFinding, Place } from './config-finding.js';

const found = finder<typeof MEDIATED_FINDINGS>();
const MODULE = 'kvmgt';
/** Bit of i915.enable_guc that turns on GuC submission. */
const SUBMISSION = 1;

export function* lintSliceHost(
	where: Place,
	{ address, vendorId }: PciFunction,
	{ commandLine, modprobeFiles, modules = [], loadedModules }: HostFacts,
): Iterable<ConfigFinding> {
	if (vendorId !== VendorId.intel) return;
	const gvtOff = (what: 'parameter' | 'module' | 'guc') =>
		({ ...where, ...found('gvt-off', 'warning', { case: what, address }) }) as const;
	if (commandLine !== undefined) {
		const options = moduleOptions(
			modprobeFiles.filter(({ path }) => isModprobeFile(path)).flatMap(parseModprobe),
			'i915',
		);
		const optionOf = (name: string) =>
			parameterValue(commandLine.parameters, `i915.${name}`) ?? options.findLast(({ key }) => key === name)?.value;
		if (!isOn(optionOf('enable_gvt') ?? '')) yield gvtOff('parameter');
		const guc = Number(optionOf('enable_guc') ?? '0');
		if (guc > 0 && (guc & SUBMISSION) !== 0) yield gvtOff('guc');
	}
	// A list of modules that are loaded at boot has the module where the host has not been rebooted since.
	if (loadedModules !== undefined && ![...loadedModules, ...modules].includes(MODULE)) yield gvtOff('module');
}
