/** What to change in a configuration of Proxmox, and what its hosts are like. */
import type { HostManager } from '../vm/lint/host-rules/question.js';
import type { Words } from '../vm/lint/words.js';
import { isQ35 } from '../vm/machine.js';
import { freeHostpci, i440fxLines, legacyIgdLines, virtualFunctionLines } from './advice.js';
import { argsWith, argsWithout, argsWithWord } from './changed-lines.js';
import type { Settings } from './configuration.js';
import { machineType } from './machine.js';

/** With the lines of a configuration in them, so that they can be copied. */
export function proxmoxWords(settings: Settings): Words {
	const args = settings.get('args')?.value ?? '';
	const q35 = isQ35(machineType(settings));
	const pcie = q35 ? ',pcie=1' : '';
	return {
		rombar: { off: 'rombar=0' },
		useOvmf: { write: ['bios: ovmf'] },
		i440fx: { write: i440fxLines(settings) },
		noOtherDisplay: { write: ['vga: none'] },
		moreMemory: { write: ['memory: 4096'] },
		argument: (word, changed) => ({ write: [argsWithWord(args, word, changed)] }),
		addLine: (address) => ({ write: [`${freeHostpci(settings) ?? 'hostpciN'}: ${address}${pcie}`] }),
		legacyIgd: (key) => ({ write: legacyIgdLines(settings, key) }),
		virtualFunction: (key, address) => ({ write: virtualFunctionLines(settings, key, address) }),
		withoutProperties: (key, properties) => {
			const rest = argsWithout(args, key, properties);
			return rest === '' ? { remove: ['args'] } : { write: [`args: ${rest}`] };
		},
		setProperties: (key, properties) => ({ write: [argsWith(args, key, properties, 'on')] }),
	};
}

export const PROXMOX_MANAGER: HostManager = {
	name: 'proxmox',
	// CONFIG_INTEL_IOMMU_DEFAULT_ON in Proxmox's kernels.
	intelOnSince: [6, 8],
	takesGroup: true,
};
