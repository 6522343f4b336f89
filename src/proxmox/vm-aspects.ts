/** What the rules about the host ask of a machine of Proxmox: its processor, its guest (`$cpu_fmt`, PVE/QemuServer/CPUConfig.pm; `ostype`, PVE/QemuServer.pm). */
import { setsWindow, widthFromCpu } from '../vm/cpu-words.js';
import type { VmAspects } from '../vm/lint/host-rules/question.js';
import { splitWords } from '../vm/qemu-arguments.js';
import type { Settings } from './configuration.js';
import { parsePropertyString } from './property-string.js';
import type { Vm } from './vm.js';

const CPU_KEYS = ['cputype', 'reported-model', 'hidden', 'hv-vendor-id', 'flags', 'phys-bits', 'guest-phys-bits'];

export function vmAspects({ settings, firmware }: Pick<Vm, 'settings' | 'firmware'>): VmAspects {
	const words = splitWords(settings.get('args')?.value ?? '');
	const guest = guestOf(settings);
	return {
		firmware,
		hostCpu: widthFromCpu(words) ?? hasHostCpu(settings),
		setsWindow: setsWindow(words),
		...(guest !== undefined && { guest }),
	};
}

function hasHostCpu(settings: Settings): boolean {
	const { values } = parsePropertyString(settings.get('cpu')?.value ?? '', 'cputype', CPU_KEYS);
	return /^(?:host|max)$/.test(values.get('cputype') ?? '') || values.has('phys-bits');
}

function guestOf(settings: Settings): VmAspects['guest'] {
	const ostype = settings.get('ostype')?.value.trim() ?? '';
	if (/^l2[46]$/.test(ostype)) return 'linux';
	return /^(?:win|w2k|wvista|wxp)/.test(ostype) ? 'windows' : undefined;
}
