/** `-set` in `args:`, which QEMU carries out after Proxmox has named its devices (`qemu_set_option`, system/vl.c). */
import { finder } from '../../bytes/finding.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import { slotOf } from '../../host/pci-function.js';
import { lintBridgeRoms } from '../../vm/lint/bridge-roms.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import type { MANAGER_FINDINGS } from '../../vm/lint/managers/findings.js';
import { wellFormedSet } from '../../vm/lint/managers/set-option.js';
import { isIgpu } from '../../vm/lint/passed-graphics.js';
import { lintProperties } from '../../vm/lint/vfio-properties.js';
import { changedLine } from '../changed-lines.js';
import { installedQemu } from '../installed-qemu.js';
import { isLine, type Passed, type Vm, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';

const manager = 'proxmox';
const found = finder<typeof PROXMOX_LINT_FINDINGS & typeof MANAGER_FINDINGS>();

export function* lintArgs(vm: Vm): Iterable<ConfigFinding> {
	const { settings, passed, args } = vm;
	const where = whereOf(settings, settings.get('args') ?? { key: 'args' });
	const keys = passed.map(({ line }) => line.setting.key);
	for (const text of args.malformed) {
		const example = wellFormedSet(text, keys[0] ?? 'hostpci0');
		yield { ...where, ...found('args-set-malformed', 'error', { manager, text, example }) };
	}
	yield* lintBridgeRoms(args, () => where);
	yield* lintDeviceProperties(vm);
	const told = new Set<string>();
	for (const { group, id } of args.sets) {
		const index = /^hostpci(\d+)$/.exec(id)?.[1];
		if (group !== 'device' || index === undefined || told.has(id)) continue;
		told.add(id);
		const one = passed.find(({ line }) => line.index === Number(index));
		if (one === undefined) {
			yield { ...where, ...found('args-set-unknown', 'error', { manager, id, devices: keys }) };
		} else if (isMultifunction(one)) {
			const [first = ''] = one.addresses;
			const virtual = one.functions.find(({ physicalFunction }) => physicalFunction !== undefined);
			const lines = [changedLine(one.line.setting, { host: virtual?.address ?? `${slotOf(first)}.0` })];
			yield { ...where, ...found('args-set-multifunction', 'error', { id, lines }) };
		}
	}
}

/** Those that several devices have are told once: all stand in one line. */
function* lintDeviceProperties(vm: Vm): Iterable<ConfigFinding> {
	const where = whereOf(vm.settings, vm.settings.get('args') ?? { key: 'args' });
	const told = new Set<string>();
	for (const one of vm.devices) {
		const properties = vm.propertiesOf(one);
		// The last word of QEMU about its driver counts, too.
		const driver = isLine(one) ? (properties.get('driver') ?? 'vfio-pci') : one.option.driver;
		const names = [...properties.keys()].filter((name) => !told.has(`${driver}.${name}`));
		for (const name of names) told.add(`${driver}.${name}`);
		const question = { names, driver, igpu: isIgpu(one), qemu: installedQemu(vm) };
		yield* lintProperties({ ...question, placeOf: () => where, valueOf: (name) => properties.get(name) ?? '' });
	}
}

/** Nobody knows of a device without function numbers how many it has, but for the iGPU, which has one. */
function isMultifunction({ multifunction, functions, addresses }: Passed): boolean {
	return multifunction && !(functions.length === 0 && addresses.every((address) => address === IGPU_SLOT));
}
