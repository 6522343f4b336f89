/** What a domain as a whole makes of its devices: memory encryption, vIOMMU, displays. */
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import {
	lintEncrypted,
	lintNoDisplay,
	lintOtherDevices,
	lintSeveralVga,
	lintViommu,
} from '../../vm/lint/machine-rules.js';
import { changedDevice, isOn } from '../../vm/qemu-arguments.js';
import { installedQemu } from '../installed-qemu.js';
import { isElement, type Vm, type VmDevice } from '../vm.js';
import { addressElement, LIBVIRT_WORDS } from '../words.js';

const SHOWN = "<video><model type='virtio'/></video>";

export function* lintMachineRules(vm: Vm): Iterable<ConfigFinding> {
	const { devices, encryption, viommu, machine, host, videos } = vm;
	yield* lintEncrypted(devices, encryption);
	yield* lintViommu({ viommu, machine, qemu: installedQemu(vm), host, devices });
	const hasVga = (one: VmDevice) => one.virtualOf === undefined && isOn(vm.propertiesOf(one).get('x-vga'));
	yield* lintSeveralVga(devices.filter(hasVga), ([first]) =>
		first === undefined ? {} : (first.words ?? LIBVIRT_WORDS).withoutProperties(first.where.key, ['x-vga']),
	);
	const [video] = videos;
	if (video !== undefined && videos.every(({ model }) => model === 'none')) {
		yield* lintNoDisplay(video.where, devices, isShown, { write: [SHOWN] });
	}
	yield* lintOtherDevices<VmDevice>({
		...{ devices, host },
		signOf: (one) => (hasVga(one) ? 'x-vga' : undefined),
		instead: (one, address) =>
			isElement(one)
				? { write: [`<source>${addressElement(address)}</source>`] }
				: LIBVIRT_WORDS.argument(one.option.text, changedDevice(one.option, { host: address }, [])),
	});
}

/** QEMU draws what it shows, into a display that is not the domain's. */
function isShown(one: VmDevice): boolean {
	if (!isElement(one)) return one.option.properties.has('display') || one.option.properties.has('ramfb');
	return one.element.attributes['display'] === 'on' || one.element.attributes['ramfb'] === 'on';
}
