/** Intel's integrated graphics in a libvirt domain: its properties, and where it is in the VM (QEMU docs/igd-assign.txt). */
import { finder } from '../../bytes/finding.js';
import type { SHARED_FINDINGS } from '../../vm/findings.js';
import { isAtIgdPlace as isArgumentAtIgdPlace } from '../../vm/lint/argument-devices.js';
import type { ConfigFinding, Place } from '../../vm/lint/config-finding.js';
import { lintHelpers } from '../../vm/lint/helpers.js';
import { lintIgdMemory, lintIgdOptions } from '../../vm/lint/igd-options.js';
import {
	carriesHelper,
	carriesIgdGop,
	isIgpu,
	isRomMissing,
	romKinds,
	wantsIgdPlace,
} from '../../vm/lint/passed-graphics.js';
import { lintSeabiosIgd } from '../../vm/lint/seabios-igd.js';
import { installedQemu } from '../installed-qemu.js';
import { isElement, type Vm, type VmDevice } from '../vm.js';
import { IGD_PLACE, LIBVIRT_WORDS } from '../words.js';

const found = finder<typeof SHARED_FINDINGS>();
const PLACE = '0000:00:02.0';

export function* lintIgd(vm: Vm): Iterable<ConfigFinding> {
	const { devices, argumentRoms, q35, memory } = vm;
	const igpus = devices.filter(isIgpu);
	if (igpus.length > 0 && memory !== undefined) yield* lintIgdMemory(memory.size, memory.where, LIBVIRT_WORDS);
	const qemu = installedQemu(vm);
	const gop = devices.some(carriesIgdGop);
	for (const igpu of igpus) {
		const isThere = isAtIgdPlace(vm, igpu) === true;
		yield* lintIgdOptions({
			igpu,
			properties: vm.propertiesOf(igpu),
			propertiesAt: propertiesAt(vm, igpu),
			q35,
			legacyPlace: isThere && !q35 && igpu.rom !== undefined,
			gop,
			helper: devices.some(carriesHelper),
			missing: devices.some(isRomMissing),
			words: igpu.words ?? LIBVIRT_WORDS,
			...(qemu !== undefined && { qemu }),
		});
		const ofI440fx = vm.firmware === 'seabios' && q35 && romKinds(igpu).has('intel-vbios');
		if (vm.firmware === 'seabios') {
			yield* lintSeabiosIgd({ igpu, q35, isAtIgdPlace: isThere, words: igpu.words ?? LIBVIRT_WORDS });
		}
		if (!ofI440fx) yield* lintAddress(vm, igpu);
	}
	yield* lintHelpers({
		...{ passed: devices, argumentRoms, q35 },
		words: LIBVIRT_WORDS,
		isAtIgdPlace: (igpu) => isAtIgdPlace(vm, igpu),
		romPlace: (one) => (isElement(one) ? (one.romElement?.where ?? one.where) : one.where),
		...(qemu !== undefined && { qemu }),
	});
}

function propertiesAt({ extras }: Vm, igpu: VmDevice): Place {
	if (!isElement(igpu)) return igpu.where;
	const set = extras.args.sets.find(({ id }) => id === igpu.alias);
	const override = extras.overrides.find(({ alias }) => alias === igpu.alias);
	return override?.where ?? (set === undefined ? igpu.where : extras.placeOf(set.text));
}

/** Without an address libvirt takes the first free one, which is 00:02.0 on i440fx where no display has it. */
function* lintAddress(vm: Vm, igpu: VmDevice): Iterable<ConfigFinding> {
	const { romName: rom, where } = igpu;
	if (rom === undefined || !wantsIgdPlace(igpu) || isAtIgdPlace(vm, igpu) === true) return;
	if (!isElement(igpu)) {
		const { write: lines } = igpu.words.legacyIgd(where.key);
		yield { ...where, ...found('igd-address', 'warning', { manager: 'libvirt', rom, word: true, lines }) };
	} else if (igpu.vmAddress?.address !== PLACE && !vm.propertiesOf(igpu).has('addr')) {
		yield {
			...where,
			...found('igd-address', 'warning', { manager: 'libvirt', rom, at: igpu.vmAddress?.address, lines: [IGD_PLACE] }),
		};
	}
}

/** `undefined` where libvirt chooses the place, or QEMU is told another one past it. */
export function isAtIgdPlace(vm: Vm, igpu: VmDevice): boolean | undefined {
	if (!isElement(igpu)) return isArgumentAtIgdPlace(igpu, vm.q35);
	const properties = vm.propertiesOf(igpu);
	if (igpu.vmAddress === undefined || properties.has('addr') || properties.has('bus')) return undefined;
	return igpu.vmAddress.address === PLACE;
}
