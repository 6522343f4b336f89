/** What the host has to have in order for a passed device to work: its IOMMU, vfio-pci's options, who else is in the group. */
import { isModprobeFile, parseModprobe } from '../../host/modprobe.js';
import type { ConfigFinding } from './config-finding.js';
import { lintReset } from './host-rules/amd-reset.js';
import { lintBoundDrivers } from './host-rules/bound-drivers.js';
import { lintGpus } from './host-rules/gpus.js';
import { lintGroups } from './host-rules/groups.js';
import { lintIommu } from './host-rules/iommu.js';
import { lintFileNames } from './host-rules/modprobe-files.js';
import type { HostQuestion } from './host-rules/question.js';
import { lintVfioOptions } from './host-rules/vfio-options.js';

export function lintHost(question: HostQuestion): ConfigFinding[] {
	const { host } = question;
	const directives = host.modprobeFiles.filter(({ path }) => isModprobeFile(path)).flatMap(parseModprobe);
	return [
		...lintIommu(question),
		...lintFileNames(host),
		...lintVfioOptions(question, directives),
		...lintBoundDrivers(question, directives),
		...lintGpus(question),
		...lintGroups(question),
		...lintReset(question),
	];
}
