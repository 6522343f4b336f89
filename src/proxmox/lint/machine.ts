/** What the machine type, the display and the firmware have to do with passed devices. */
import { finder } from '../../bytes/finding.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import type { MANAGER_FINDINGS } from '../../vm/lint/managers/findings.js';
import { isPassedDisplay, isWithoutPicture } from '../../vm/lint/passed-graphics.js';
import { changedDevice, isOn } from '../../vm/qemu-arguments.js';
import { changedLine } from '../changed-lines.js';
import { hasEmulatedDisplay, vgaType } from '../machine.js';
import { isLine, type Vm, type VmDevice, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';
import { wantsI440fx } from './i440fx.js';
import { isAtIgdPlace } from './igd.js';
import { isGvt } from './mediated.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS & typeof MANAGER_FINDINGS>();

export function* lintMachine(vm: Vm): Iterable<ConfigFinding> {
	const { settings, passed, q35, machine, firmware } = vm;
	const legacy = passed.find(({ line, virtualOf }) => line.legacyIgd && virtualOf === undefined);
	for (const one of passed) {
		const { line, virtualOf } = one;
		const where = whereOf(settings, line.setting);
		const withoutPcie = [changedLine(line.setting, { without: ['pcie'] })];
		if (line.pcie && legacy !== undefined) {
			const { key } = legacy.where;
			yield { ...where, ...found('legacy-igd-pcie', 'error', { key, own: key === where.key, lines: withoutPcie }) };
		} else if (line.pcie && !q35) {
			// Another machine type is other hardware to the system in the VM: that is for its owner to decide.
			const change = wantsI440fx(vm) ? { lines: withoutPcie } : { lines: ['machine: q35'], instead: withoutPcie };
			yield { ...where, ...found('pcie-without-q35', 'error', { machine, ...change }) };
		}
		if (line.xVga && firmware === 'ovmf' && !line.legacyIgd && virtualOf === undefined && !isGvt(one)) {
			const lines = ['vga: none', changedLine(line.setting, { without: ['x-vga'] })];
			yield { ...where, ...found('x-vga-ovmf', 'note', { lines }) };
		}
	}
	yield* lintDisplay(vm);
}

function* lintDisplay(vm: Vm): Iterable<ConfigFinding> {
	const { settings, passed, devices, firmware } = vm;
	const displays = devices.filter((one) => (isPassedDisplay(one) && !isSecondDisplay(one, vm)) || asksForVga(one, vm));
	// Its rule about vga is Proxmox's own, and stricter.
	if (displays.length === 0 || passed.some(({ line, virtualOf }) => line.legacyIgd && virtualOf === undefined)) return;
	if (
		!hasEmulatedDisplay(
			settings,
			passed.map(({ line }) => line),
		)
	)
		return;
	const vga = vgaType(settings);
	const setting = settings.get('vga');
	const withRom = displays.find(({ rom }) => rom !== undefined);
	if (firmware === 'seabios' && withRom !== undefined) {
		const lines = ['vga: none', ...(asksForVga(withRom, vm) ? [] : withVga(withRom, vm))];
		const values = { manager: 'proxmox', model: vga, implied: false, lines } as const;
		const where = whereOf(settings, setting ?? { key: 'vga' });
		yield { ...where, ...found('seabios-other-display', 'warning', values) };
	} else if (setting !== undefined && vga !== undefined) {
		yield { ...whereOf(settings, setting), ...found('vga-not-none', 'warning', { vga }) };
	}
}

/** An iGPU that is to show no picture, at any place but that of a picture. */
function isSecondDisplay(one: VmDevice, vm: Vm): boolean {
	const shown = (isLine(one) && one.line.legacyIgd) || isAtIgdPlace(vm, one) === true;
	return isWithoutPicture(one) && !shown;
}

/** By the option of Proxmox, or by QEMU's own. */
function asksForVga(one: VmDevice, vm: Vm): boolean {
	if (one.virtualOf !== undefined || (isLine(one) && isGvt(one))) return false;
	return isLine(one) ? one.line.xVga : isOn(vm.propertiesOf(one).get('x-vga'));
}

function withVga(one: VmDevice, { words }: Vm): readonly string[] {
	if (isLine(one)) return [changedLine(one.line.setting, { add: ['x-vga=1'] })];
	return words.argument(one.option.text, changedDevice(one.option, { 'x-vga': 'on' }, [])).write;
}
