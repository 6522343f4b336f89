/** What the machine type, the display and the firmware have to do with passed devices. */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { isPassedDisplay } from '../../guest/lint/passed-graphics.js';
import { changedLine, writeLines } from '../changed-lines.js';
import { type Guest, type Passed, whereOf } from '../guest.js';
import { vgaType } from '../machine-type.js';
import { wantsI440fx } from './i440fx.js';

export const MACHINE_RULES = {
	'pcie-without-q35': {
		source: 'PVE/QemuServer/PCI.pm parse_hostpci_devices',
		text: 'pcie=1 needs a machine of type q35: `q35 machine model is not enabled`.',
		fix: 'Set machine: q35, or leave out pcie=1.',
	},
	'legacy-igd-pcie': {
		source: 'PVE/QemuServer/PCI.pm parse_hostpci_devices',
		text: 'Beside legacy-igd=1, which needs i440fx, no line has pcie=1, which needs q35: with neither machine Proxmox starts the guest.',
		fix: 'Leave out pcie=1: the device works on i440fx as well.',
	},
	'vga-not-none': {
		source: 'PVE/QemuServer.pm config_to_command; QEMU docs/igd-assign.txt',
		text: 'No emulated display is chosen beside a passed one: firmware and guest may take it as the primary one.',
		fix: 'Set vga: none once the guest can be reached by its own screen or by remote desktop.',
	},
	'seabios-other-display': {
		source: 'SeaBIOS src/optionroms.c vgarom_setup',
		text: "With SeaBIOS the passed card is the only display: SeaBIOS runs the ROM of the first VGA device alone, which is Proxmox's own where there is one.",
		fix: 'Leave the passed card as the only display, or take OVMF with a ROM that has a GOP driver.',
	},
	'x-vga-ovmf': {
		source: 'PVE/QemuServer/PCI.pm print_hostpci_devices',
		text: 'x-vga=1 does without VGA access under OVMF: Proxmox leaves x-vga=on out, hides KVM and removes the default display.',
		fix: 'Leave out x-vga=1 with bios: ovmf.',
	},
} as const satisfies Record<string, Rule>;

export function* lintMachine(guest: Guest): Iterable<ConfigFinding> {
	const { settings, passed, q35, machine, firmware } = guest;
	const legacy = passed.find(({ line, virtualOf }) => line.legacyIgd && virtualOf === undefined);
	for (const { line, virtualOf } of passed) {
		const where = whereOf(settings, line.setting);
		const withoutPcie = writeLines([changedLine(line.setting, { without: ['pcie'] })]);
		if (line.pcie && legacy !== undefined) {
			const { key } = legacy.where;
			const own = key === where.key;
			const message = own
				? 'pcie=1 needs the q35 machine, and legacy-igd=1 of the same line the i440fx machine: Proxmox starts with neither'
				: `pcie=1 needs the q35 machine, and legacy-igd=1 of ${key} the i440fx machine: Proxmox starts with neither`;
			yield { ...where, code: 'legacy-igd-pcie', severity: 'error', message, fix: withoutPcie };
		} else if (line.pcie && !q35) {
			const message = `pcie=1 needs the q35 machine, and this one is ${machine}: Proxmox stops with \`q35 machine model is not enabled\``;
			const fix = wantsI440fx(guest) ? withoutPcie : writeLines(['machine: q35']);
			yield { ...where, code: 'pcie-without-q35', severity: 'error', message, fix };
		}
		if (line.xVga && firmware === 'ovmf' && !line.legacyIgd && virtualOf === undefined) {
			const message =
				'x-vga=1 gives no VGA access under OVMF, which needs none: it hides KVM from the guest and removes the default display';
			const fix = 'nothing; or vga: none, which says the latter in plain words';
			yield { ...where, code: 'x-vga-ovmf', severity: 'note', message, fix };
		}
	}
	yield* lintDisplay(guest);
}

function* lintDisplay({ settings, passed, firmware }: Guest): Iterable<ConfigFinding> {
	const displays = passed.filter(isGraphics);
	// Its rule about vga is Proxmox's own, and stricter.
	if (displays.length === 0 || displays.some(({ line }) => line.legacyIgd)) return;
	const vga = vgaType(settings);
	const emulated = vga === undefined ? !displays.some(({ line }) => line.xVga) : !/^(?:none|serial\d+)$/.test(vga);
	if (!emulated) return;
	const setting = settings.get('vga');
	const runsRom = displays.some(({ rom }) => rom !== undefined);
	if (firmware === 'seabios' && runsRom) {
		const message = `the guest has an emulated display as well (vga: ${vga ?? 'std, the default'}): SeaBIOS runs the ROM of the first display alone, so that the passed card stays dark until its driver loads`;
		const where = whereOf(settings, setting ?? { key: 'vga' });
		const fix = 'for a picture from the start, once the driver is installed: vga: none and x-vga=1';
		yield { ...where, code: 'seabios-other-display', severity: 'warning', message, fix };
	} else if (setting !== undefined) {
		const message = `the guest has an emulated display (vga: ${vga}) beside the passed one, and may take it as the primary one`;
		const fix = 'set vga: none once the passed card shows a picture';
		yield { ...whereOf(settings, setting), code: 'vga-not-none', severity: 'warning', message, fix };
	}
}

function isGraphics(one: Passed): boolean {
	return isPassedDisplay(one) || (one.line.xVga && one.virtualOf === undefined);
}
