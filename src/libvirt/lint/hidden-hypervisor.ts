/** An APU in a Linux guest that is not to know that it is one; the domain's metadata name the guest. */
import { finder } from '../../bytes/finding.js';
import type { GUEST_FINDINGS } from '../../vm/amd-reset/findings.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { isWholeApu } from '../../vm/lint/whole-apu.js';
import { isLinux } from '../guest-os.js';
import type { Vm } from '../vm.js';

const found = finder<typeof GUEST_FINDINGS>();

export function* lintHiddenHypervisor({ guestOs: os, hypervisorHiding, devices }: Vm): Iterable<ConfigFinding> {
	if (os === undefined || hypervisorHiding === undefined || !isLinux(os) || !devices.some(isWholeApu)) return;
	const { where, by, change } = hypervisorHiding;
	yield { ...where, ...found('hypervisor-hidden-linux', 'warning', { by, os, ...change }) };
}
