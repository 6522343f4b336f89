/** Whether a machine of Proxmox is better off as i440fx: rules about its iGPU would ask for that where it is q35. */
import { isIgpu, romKinds } from '../../guest/lint/passed-graphics.js';
import { isOn } from '../../guest/qemu-arguments.js';
import type { Guest } from '../guest.js';

export function wantsI440fx({ passed, args }: Guest): boolean {
	const igpus = passed.filter(isIgpu);
	if (igpus.length === 0) return false;
	const gop = passed.some((one) => romKinds(one).has('intel-gop'));
	const asked = args.sets.some(
		({ property, value }) => (property === 'x-igd-lpc' || property === 'x-igd-legacy-mode') && isOn(value),
	);
	return gop || asked || igpus.some(({ line }) => line.legacyIgd);
}
