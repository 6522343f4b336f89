/** Virtual functions of GPUs in a libvirt domain: properties of QEMU that are not for them (drvqemu: "Overriding properties of QEMU devices"). */
import { displayOptionsOf } from '../../vm/lint/argument-devices.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { type DisplayOption, lintVirtualFunctions } from '../../vm/lint/virtual-functions.js';
import { isOn, qemuNumber } from '../../vm/qemu-arguments.js';
import type { HostDevice } from '../host-devices.js';
import { isElement, type Vm } from '../vm.js';
import { LIBVIRT_WORDS } from '../words.js';

export function* lintVirtual(vm: Vm): Iterable<ConfigFinding> {
	const { devices, host, hiding } = vm;
	yield* lintVirtualFunctions({
		...{ passed: devices, host, hiding },
		words: LIBVIRT_WORDS,
		displayOptions: (one) => (isElement(one) ? displayOptions(vm, one) : displayOptionsOf(one)),
	});
}

function displayOptions(vm: Vm, one: HostDevice): DisplayOption[] {
	return [...vm.propertiesOf(one)]
		.filter(([name, value]) => /^x-(?:igd-|vga$)/.test(name) && (isOn(value) || (qemuNumber(value) ?? 0) > 0))
		.map(([name, value]) => ({
			where: vm.placeOf(one, name),
			text: `${name}=${value}`,
			effect: name === 'x-vga' ? 'stops' : 'none',
			change: LIBVIRT_WORDS.withoutProperties(one.where.key, [name]),
		}));
}
