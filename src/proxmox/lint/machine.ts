/** What the machine type, the display and the firmware have to do with passed devices. */
import { finder } from '../../bytes/finding.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import type { MANAGER_FINDINGS } from '../../vm/lint/managers/findings.js';
import { isPassedDisplay } from '../../vm/lint/passed-graphics.js';
import { changedLine } from '../changed-lines.js';
import { vgaType } from '../machine.js';
import { type Passed, type Vm, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';
import { wantsI440fx } from './i440fx.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS & typeof MANAGER_FINDINGS>();

export function* lintMachine(vm: Vm): Iterable<ConfigFinding> {
	const { settings, passed, q35, machine, firmware } = vm;
	const legacy = passed.find(({ line, virtualOf }) => line.legacyIgd && virtualOf === undefined);
	for (const { line, virtualOf } of passed) {
		const where = whereOf(settings, line.setting);
		const withoutPcie = [changedLine(line.setting, { without: ['pcie'] })];
		if (line.pcie && legacy !== undefined) {
			const { key } = legacy.where;
			yield { ...where, ...found('legacy-igd-pcie', 'error', { key, own: key === where.key, lines: withoutPcie }) };
		} else if (line.pcie && !q35) {
			const lines = wantsI440fx(vm) ? withoutPcie : ['machine: q35'];
			yield { ...where, ...found('pcie-without-q35', 'error', { machine, lines }) };
		}
		if (line.xVga && firmware === 'ovmf' && !line.legacyIgd && virtualOf === undefined) {
			const lines = ['vga: none', changedLine(line.setting, { without: ['x-vga'] })];
			yield { ...where, ...found('x-vga-ovmf', 'note', { lines }) };
		}
	}
	yield* lintDisplay(vm);
}

function* lintDisplay({ settings, passed, firmware }: Vm): Iterable<ConfigFinding> {
	const displays = passed.filter(isGraphics);
	// Its rule about vga is Proxmox's own, and stricter.
	if (displays.length === 0 || displays.some(({ line }) => line.legacyIgd)) return;
	const vga = vgaType(settings);
	const emulated = vga === undefined ? !displays.some(({ line }) => line.xVga) : !/^(?:none|serial\d+)$/.test(vga);
	if (!emulated) return;
	const setting = settings.get('vga');
	const withRom = displays.find(({ rom }) => rom !== undefined);
	if (firmware === 'seabios' && withRom !== undefined) {
		const own = changedLine(withRom.line.setting, { add: ['x-vga=1'] });
		const lines = ['vga: none', ...(withRom.line.xVga ? [] : [own])];
		const values = { manager: 'proxmox', model: vga, implied: false, lines } as const;
		const where = whereOf(settings, setting ?? { key: 'vga' });
		yield { ...where, ...found('seabios-other-display', 'warning', values) };
	} else if (setting !== undefined && vga !== undefined) {
		yield { ...whereOf(settings, setting), ...found('vga-not-none', 'warning', { vga }) };
	}
}

function isGraphics(one: Passed): boolean {
	return isPassedDisplay(one) || (one.line.xVga && one.virtualOf === undefined);
}
