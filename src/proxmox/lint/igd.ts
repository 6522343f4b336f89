/** Intel's integrated graphics in a machine of Proxmox: its properties, and where it is in the VM (QEMU docs/igd-assign.txt). */
import { finder } from '../../bytes/finding.js';
import type { SHARED_FINDINGS } from '../../vm/findings.js';
import { type ArgumentDevice, isAtIgdPlace as isArgumentAtIgdPlace } from '../../vm/lint/argument-devices.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
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
import { qemuDeviceAddress } from '../../vm/qemu-arguments.js';
import { legacyIgdLines } from '../advice.js';
import { argsWith } from '../changed-lines.js';
import { installedQemu } from '../installed-qemu.js';
import { hasEmulatedDisplay, memorySize, vgaType } from '../machine.js';
import { isLine, type Passed, type Vm, type VmDevice, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS & typeof SHARED_FINDINGS>();

export function* lintIgd(vm: Vm): Iterable<ConfigFinding> {
	const { settings, devices, argumentRoms, q35, firmware, words } = vm;
	const igpus = devices.filter(isIgpu);
	if (igpus.length > 0) {
		const where = whereOf(settings, settings.get('memory') ?? { key: 'memory' });
		yield* lintIgdMemory(memorySize(settings), where, words);
	}
	const qemu = installedQemu(vm);
	const gop = devices.some(carriesIgdGop);
	for (const igpu of igpus) {
		yield* lintIgdOptions({
			igpu,
			properties: vm.propertiesOf(igpu),
			propertiesAt: whereOf(settings, settings.get('args') ?? { key: 'args' }),
			q35,
			legacyPlace: isLine(igpu)
				? igpu.line.legacyIgd
				: !q35 && igpu.romName !== undefined && isAtIgdPlace(vm, igpu) === true,
			gop,
			helper: devices.some(carriesHelper),
			missing: devices.some(isRomMissing),
			words: igpu.words ?? words,
			...(qemu !== undefined && { qemu }),
		});
		const isThere = (isLine(igpu) && igpu.line.legacyIgd) || isAtIgdPlace(vm, igpu) === true;
		if (firmware === 'seabios') {
			yield* lintSeabiosIgd({ igpu, q35, isAtIgdPlace: isThere, words: igpu.words ?? words });
		}
		yield* isLine(igpu) ? lintAddress(vm, igpu) : lintArgumentAddress(vm, igpu);
	}
	yield* lintHelpers({
		...{ passed: devices, argumentRoms, q35 },
		words,
		isAtIgdPlace: (igpu) => (isLine(igpu) && igpu.line.legacyIgd) || isAtIgdPlace(vm, igpu),
		romPlace: (one) => (isLine(one) ? (one.argumentRom?.where ?? one.where) : one.where),
		...(qemu !== undefined && { qemu }),
	});
}

/** Whether `-set`, or its own word, puts it at 00:02.0 of the VM. */
export function isAtIgdPlace(vm: Vm, one: VmDevice): boolean | undefined {
	if (!isLine(one)) return isArgumentAtIgdPlace(one, vm.q35);
	const properties = vm.propertiesOf(one);
	const addr = properties.get('addr');
	const at = addr === undefined ? undefined : qemuDeviceAddress(addr);
	const root = vm.q35 ? 'pcie.0' : 'pci.0';
	const standard = one.line.pcie ? undefined : one.line.index < 4 ? 'pci.0' : 'pci.2';
	return at?.device === 2 && at.function === 0 && (properties.get('bus') ?? standard) === root;
}

/** On q35 a GOP driver finds nothing even there, which has been told. */
function* lintArgumentAddress(vm: Vm, one: ArgumentDevice): Iterable<ConfigFinding> {
	const { romName: rom, where } = one;
	const told = vm.q35 && wantsI440fxAlone(vm);
	if (!vm.q35 && isAtIgdPlace(vm, one) === true) yield* lintTaken(vm, one);
	if (told || rom === undefined || !wantsIgdPlace(one) || isAtIgdPlace(vm, one) === true) return;
	const { write: lines } = one.words.legacyIgd(where.key);
	yield { ...where, ...found('igd-address', 'warning', { manager: 'proxmox', rom, word: true, lines }) };
}

function* lintAddress(vm: Vm, one: Passed): Iterable<ConfigFinding> {
	const { settings, q35 } = vm;
	const { romName } = one;
	const { legacyIgd, setting } = one.line;
	if (legacyIgd) return;
	const isThere = isAtIgdPlace(vm, one);
	if (isThere && !q35) {
		yield* lintTaken(vm, one);
		return;
	}
	// On q35 a GOP driver finds nothing even there, which has been told.
	const elsewhere = q35 && wantsI440fxAlone(vm);
	if (isThere || elsewhere || romName === undefined || !wantsIgdPlace(one)) return;
	const { key } = setting;
	const args = argsWith(settings.get('args')?.value ?? '', key, ['bus'], 'pcie.0').replace(/^args: /, '');
	const lines = q35 ? [argsWith(args, key, ['addr'], '02.0')] : legacyIgdLines(settings, key);
	yield {
		...whereOf(settings, setting),
		...found('igd-address', 'warning', { manager: 'proxmox', rom: romName, lines }),
	};
}

/** What is in a ROM has no use for q35, wherever the iGPU is there, and that has been told. */
function wantsI440fxAlone({ devices, firmware }: Vm): boolean {
	return devices.some((one) => carriesIgdGop(one) || (firmware === 'seabios' && romKinds(one).has('intel-vbios')));
}

/** On i440fx the emulated display is at 00:02.0. */
function* lintTaken({ settings, passed, propertiesOf }: Vm, one: VmDevice): Iterable<ConfigFinding> {
	const lines = passed.map(({ line }) => line);
	if (!hasEmulatedDisplay(settings, lines)) return;
	const where = whereOf(settings, settings.get('args') ?? { key: 'args' });
	const values = { addr: propertiesOf(one).get('addr') ?? '', vga: vgaType(settings) };
	yield { ...where, ...found('igd-address-taken', 'error', values) };
}
