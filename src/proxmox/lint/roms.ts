/** Whether each ROM is on the function whose firmware or driver looks for it, and where Proxmox finds it. */
import type { ConfigFinding, Rule } from '../../guest/config-finding.js';
import { isDisplay, slotOf } from '../../host/pci-function.js';
import { type Guest, type Passed, whereOf } from '../guest.js';
import { carriesGopAlone, functionNumber, isIgpu, romKinds } from './passed-graphics.js';

export const ROM_PLACE_RULES = {
	'romfile-path': {
		source: 'PVE/QemuServer/PCI.pm print_hostpci_devices',
		text: 'romfile is a name below /usr/share/kvm: what is written is put behind that folder, a path as well.',
	},
	'romfile-first-function': {
		source: 'PVE/QemuServer/PCI.pm print_hostpci_devices',
		text: 'The ROM is for the first function of its line: the others get none, and a GOP driver for the audio function needs a line of its own.',
	},
	'vbios-not-on-gpu': {
		source: 'Linux amdgpu_bios.c amdgpu_read_bios; guides for AMD APUs (isc30)',
		text: "A VBIOS of AMD is on the GPU's own function: drivers look nowhere else.",
	},
	'gop-on-gpu': {
		source: "AMD's GOP drivers, asked in OVMF; guides for AMD APUs (isc30)",
		text: "A GOP driver of AMD leaves the GPU's ROM BAR to the VBIOS, without which it declines: it is on the audio function, or joined behind the VBIOS.",
	},
	'gop-without-vbios': {
		source: "AMD's GOP drivers, asked in OVMF",
		text: 'Beside a GOP driver of AMD on the audio function there is a VBIOS on the GPU.',
	},
	'igd-helper-missing': {
		source: 'QEMU docs/igd-assign.txt, "Guest firmware"',
		text: 'With a GOP driver of Intel comes the helper (IgdAssignmentDxe) that gives it OpRegion and stolen memory; OVMF itself has none.',
	},
	'igd-gop-missing': {
		source: 'QEMU docs/igd-assign.txt, "Guest firmware"',
		text: "With the helper for Intel's iGPU comes a GOP driver, for a picture before the guest's own driver loads.",
	},
} as const satisfies Record<string, Rule>;

export function* lintRoms(guest: Guest): Iterable<ConfigFinding> {
	const { settings, passed } = guest;
	for (const one of passed) {
		const { line, rom } = one;
		const path = line.romfile?.includes('/') === true ? line.romfile : undefined;
		const missing = rom?.findings.some(({ code }) => code === 'romfile-missing') === true;
		const nowhere = rom?.report === undefined && path?.startsWith('/') === true;
		if (path !== undefined && (missing || nowhere)) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			const message = `romfile=${path} is put behind the folder: QEMU looks for /usr/share/kvm/${path}, and stops with \`failed to find romfile\``;
			const fix = `copy the file to /usr/share/kvm and write romfile=${name}: romtool install`;
			yield { ...whereOf(settings, line.setting), code: 'romfile-path', severity: 'error', message, fix };
		}
		// The path has been told in place of the file.
		yield* (rom?.findings ?? []).filter(({ code }) => path === undefined || code !== 'romfile-missing');
		yield* lintPlace(guest, one);
	}
	yield* lintPairs(guest);
}

function* lintPlace({ settings, passed, firmware }: Guest, one: Passed): Iterable<ConfigFinding> {
	const { line, functions, multifunction, addresses } = one;
	if (line.romfile === undefined) return;
	const where = whereOf(settings, line.setting);
	const kinds = romKinds(one);
	const gopAlone = carriesGopAlone(one);
	const { romfile } = line;
	const slot = slotOf(addresses[0] ?? '');
	if (multifunction) {
		const message = `${romfile} goes to the first function alone (${functions[0]?.address ?? `${slot}.0`}), and the others get no ROM`;
		const fix = `pass the functions on lines of their own: ${slot}.0 with its ROM, ${slot}.1 with the other`;
		// A VBIOS belongs there. A GOP driver of AMD takes the place of the VBIOS that it needs.
		const severity = kinds.has('amd-gop') && gopAlone ? 'warning' : 'note';
		if (gopAlone || (kinds.has('amd-vbios') && firmware === 'ovmf' && !kinds.has('amd-gop'))) {
			yield { ...where, code: 'romfile-first-function', severity, message, fix };
		}
		return;
	}
	const onGpu = isGpuFunction(one);
	if (kinds.has('amd-vbios') && !onGpu && functionNumber(one) !== undefined) {
		const gpu = passed.find((other) => slotOf(other.addresses[0] ?? '') === slot && functionNumber(other) === 0);
		const message = `${romfile} holds a VBIOS, and ${addresses[0]} is not the GPU: its drivers look for it in the GPU's own ROM BAR, so that it goes unread`;
		const fix = `put it on ${gpu?.line.setting.key ?? `a line for ${slot}.0`}`;
		yield { ...where, code: 'vbios-not-on-gpu', severity: 'error', message, fix };
	}
	if (kinds.has('amd-gop') && gopAlone && onGpu) {
		const message = `${romfile} holds a GOP driver alone, and takes the ROM BAR in which it looks for the VBIOS of ${addresses[0]}: it declines without`;
		const fix = `put it on the audio function ${slot}.1 and a VBIOS here, or both in one ROM: romtool edit join`;
		yield { ...where, code: 'gop-on-gpu', severity: 'warning', message, fix };
	}
}

/** Where the host is unknown: cards and APUs have the GPU at their first function. */
function isGpuFunction(one: Passed): boolean {
	const [first] = one.functions;
	return first === undefined ? functionNumber(one) === 0 : isDisplay(first);
}

function* lintPairs({ settings, passed }: Guest): Iterable<ConfigFinding> {
	const holds = (kind: 'amd-vbios' | 'igd-helper' | 'intel-gop' | 'intel-vbios') =>
		passed.some((one) => romKinds(one).has(kind));
	const unseen = passed.some(({ line, rom }) => line.romfile !== undefined && rom?.report === undefined);
	// A ROM that nobody could look at may be what is missing.
	if (unseen) return;
	for (const one of passed) {
		const kinds = romKinds(one);
		const where = whereOf(settings, one.line.setting);
		const { romfile } = one.line;
		if (kinds.has('amd-gop') && carriesGopAlone(one) && !holds('amd-vbios')) {
			const slot = slotOf(one.addresses[0] ?? '');
			const gpu = passed.find((other) => slotOf(other.addresses[0] ?? '') === slot && isGpuFunction(other));
			// A card brings its VBIOS in a ROM of its own.
			if (gpu === undefined || gpu === one || gpu.line.romfile !== undefined || gpu.functions[0]?.hasRom === true)
				continue;
			const message = `${romfile} holds a GOP driver of AMD, which declines unless the GPU's ROM BAR has its VBIOS: ${gpu.line.setting.key} has no romfile, and an APU has no ROM of its own`;
			const fix = `add romfile= with the VBIOS to ${gpu.line.setting.key}: romtool vfct gets it`;
			yield { ...where, code: 'gop-without-vbios', severity: 'warning', message, fix };
		}
		if (kinds.has('intel-gop') && !holds('igd-helper') && !holds('intel-vbios')) {
			const message = `${romfile} holds a GOP driver of Intel, and no ROM has the helper (IgdAssignmentDxe) without which it finds neither OpRegion nor stolen memory`;
			const fix = 'give a helper ROM such as gen12_igd.rom to 00:02.0, or join the two: romtool edit join';
			yield { ...where, code: 'igd-helper-missing', severity: 'warning', message, fix };
		}
		if (kinds.has('igd-helper') && isIgpu(one) && !holds('intel-gop') && !holds('intel-vbios')) {
			const message = `${romfile} holds the helper alone: the screen stays dark until the guest's own driver loads`;
			const fix = 'for a picture from the start add a GOP ROM of the generation, on 00:1f.3 or in the same ROM';
			yield { ...where, code: 'igd-gop-missing', severity: 'note', message, fix };
		}
	}
}
