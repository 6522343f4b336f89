/** Passed cards that only vendor-reset can reset: whether it is there, and chosen (`reset_method`, Linux 5.15). */
import { finder } from '../../../bytes/finding.js';
import { resetBugOf } from '../../../graphics/amd-reset.js';
import { isAtLeastVersion } from '../../../host/package-version.js';
import { isDisplay } from '../../../host/pci-function.js';
import { physicalFunctionOf } from '../../../host/virtual-functions.js';
import type { LINT_RESET_FINDINGS } from '../../amd-reset/findings.js';
import { CHOSEN_SINCE, HEADER_GONE, VENDOR_RESET } from '../../vendor-reset.js';
import type { ConfigFinding } from '../config-finding.js';
import type { HostQuestion } from './question.js';

const found = finder<typeof LINT_RESET_FINDINGS>();

export function* lintReset({ host, passed }: HostQuestion): Iterable<ConfigFinding> {
	const { kernel, loadedModules, modules = [], functions = [] } = host;
	for (const { where, function: one } of passed) {
		if (!isDisplay(one) || physicalFunctionOf(one, functions) !== undefined) continue;
		const bug = resetBugOf(one);
		if (bug?.cure !== 'vendor-reset') continue;
		const { address, resetMethods } = one;
		const about = { id: one, chip: bug.chip, address };
		const loaded = loadedModules?.includes(VENDOR_RESET);
		// A list of modules that are loaded at boot has the module where the host has not been rebooted since.
		if (loaded === false && !modules.includes(VENDOR_RESET)) {
			const headers = kernel !== undefined && isAtLeastVersion(kernel, HEADER_GONE);
			yield { ...where, ...found('vendor-reset-missing', 'note', { ...about, headers }) };
		} else if (loaded === true && resetMethods !== undefined && resetMethods[0] !== 'device_specific') {
			if (kernel !== undefined && !isAtLeastVersion(kernel, CHOSEN_SINCE)) continue;
			yield { ...where, ...found('reset-method-unset', 'warning', { ...about, methods: resetMethods }) };
		}
	}
}
