/** Whether a machine of Proxmox is better off as i440fx: rules about its iGPU would ask for that where it is q35. */
import { carriesIgdGop, isIgpu } from '../../vm/lint/passed-graphics.js';
import { isOn } from '../../vm/qemu-arguments.js';
import type { Vm } from '../vm.js';

const OF_I440FX = ['x-igd-lpc', 'x-igd-legacy-mode'];

export function wantsI440fx({ devices, propertiesOf }: Vm): boolean {
	const igpus = devices.filter(isIgpu);
	if (igpus.length === 0) return false;
	const gop = devices.some(carriesIgdGop);
	const asked = igpus.some((one) => OF_I440FX.some((name) => isOn(propertiesOf(one).get(name))));
	return gop || asked || igpus.some((one) => one.saidToBeIgpu);
}
