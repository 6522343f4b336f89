/** Intel's integrated graphics in a libvirt domain: its properties, and where it is in the VM (QEMU docs/igd-assign.txt). */
import { finder } from '../../bytes/finding.js';
import type { SHARED_FINDINGS } from '../../vm/findings.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { lintHelpers } from '../../vm/lint/helpers.js';
import { lintIgdMemory, lintIgdOptions } from '../../vm/lint/igd-options.js';
import { isIgpu, romKinds, wantsIgdPlace } from '../../vm/lint/passed-graphics.js';
import type { HostDevice } from '../host-devices.js';
import { installedQemu } from '../installed-qemu.js';
import type { Vm } from '../vm.js';
import { LIBVIRT_WORDS } from '../words.js';

const found = finder<typeof SHARED_FINDINGS>();
const PLACE = '0000:00:02.0';

export function* lintIgd(vm: Vm): Iterable<ConfigFinding> {
	const { passed, argumentRoms, host, q35, memory, extras } = vm;
	const igpus = passed.filter(isIgpu);
	if (igpus.length > 0 && memory !== undefined) yield* lintIgdMemory(memory.size, memory.where, LIBVIRT_WORDS);
	const qemu = installedQemu(vm);
	const gop = passed.some((each) => romKinds(each).has('intel-gop'));
	for (const igpu of igpus) {
		const { vmAddress, rom, where } = igpu;
		const isThere = vmAddress?.address === PLACE;
		const set = extras.args.sets.find(({ id }) => id === igpu.alias);
		const override = extras.overrides.find(({ alias }) => alias === igpu.alias);
		yield* lintIgdOptions({
			igpu,
			properties: vm.propertiesOf(igpu),
			propertiesAt: override?.where ?? (set === undefined ? where : extras.placeOf(set.text)),
			q35,
			legacyPlace: isThere && !q35 && rom !== undefined,
			gop,
			words: LIBVIRT_WORDS,
			...(qemu !== undefined && { qemu }),
		});
		// Without an address libvirt takes the first free one, which is 00:02.0 on i440fx where no display has it.
		if (isThere || vm.propertiesOf(igpu).has('addr') || !wantsIgdPlace(igpu) || igpu.romName === undefined) continue;
		const values = { manager: 'libvirt', rom: igpu.romName, at: vmAddress?.address } as const;
		yield { ...where, ...found('igd-address', 'warning', values) };
	}
	yield* lintHelpers({
		...{ passed, argumentRoms, host, q35 },
		words: LIBVIRT_WORDS,
		isAtIgdPlace: (igpu) => isAtIgdPlace(vm, igpu),
		romPlace: ({ where, romElement }) => romElement?.where ?? where,
		...(qemu !== undefined && { qemu }),
	});
}

/** `undefined` where libvirt chooses the place, or QEMU is told another one past it. */
function isAtIgdPlace(vm: Vm, igpu: HostDevice): boolean | undefined {
	const properties = vm.propertiesOf(igpu);
	if (igpu.vmAddress === undefined || properties.has('addr') || properties.has('bus')) return undefined;
	return igpu.vmAddress.address === PLACE;
}
