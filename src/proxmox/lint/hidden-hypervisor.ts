/** An APU in a Linux guest that is not to know that it is one: `ostype` (PVE/QemuServer.pm) names the guest. */
import { finder } from '../../bytes/finding.js';
import type { GUEST_FINDINGS } from '../../vm/amd-reset/findings.js';
import { hypervisorFlag, lastCpu, withoutHiding } from '../../vm/hidden-hypervisor.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { isWholeApu } from '../../vm/lint/whole-apu.js';
import { splitWords } from '../../vm/qemu-arguments.js';
import { type Vm, whereOf } from '../vm.js';

const found = finder<typeof GUEST_FINDINGS>();

export function* lintHiddenHypervisor({ settings, devices }: Vm): Iterable<ConfigFinding> {
	const ostype = settings.get('ostype')?.value.trim() ?? '';
	if (!/^l2[46]$/.test(ostype)) return;
	const args = settings.get('args');
	const cpu = lastCpu(splitWords(args?.value ?? ''));
	const by = cpu === undefined ? undefined : hypervisorFlag(cpu);
	if (args === undefined || cpu === undefined || by === undefined || !devices.some(isWholeApu)) return;
	// Words that are quoted in part do not stand there as QEMU gets them.
	const shown = args.value.replace(cpu, () => withoutHiding(cpu));
	const change = shown === args.value ? { remove: [by], from: ['args'] } : { write: [`args: ${shown}`] };
	yield { ...whereOf(settings, args), ...found('hypervisor-hidden-linux', 'warning', { by, ostype, ...change }) };
}
