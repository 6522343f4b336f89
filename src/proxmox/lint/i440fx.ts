/** Whether a machine of Proxmox is better off as i440fx: rules about its iGPU would ask for that where it is q35. */
import { isIgpu, romKinds } from '../../vm/lint/passed-graphics.js';
import { isOn } from '../../vm/qemu-arguments.js';
import type { Vm } from '../vm.js';

export function wantsI440fx({ passed, args }: Vm): boolean {
	const igpus = passed.filter(isIgpu);
	if (igpus.length === 0) return false;
	const gop = passed.some((one) => romKinds(one).has('intel-gop'));
	const asked = args.sets.some(
		({ property, value }) => (property === 'x-igd-lpc' || property === 'x-igd-legacy-mode') && isOn(value),
	);
	return gop || asked || igpus.some(({ line }) => line.legacyIgd);
}
