/** What to write in a configuration of Proxmox, and what its hosts are like. */
import type { HostManager } from '../guest/lint/host-rules/question.js';
import type { Words } from '../guest/lint/words.js';
import { isQ35 } from '../guest/machine-type.js';
import { freeHostpci, i440fxLines, legacyIgdLines, virtualFunctionLines } from './advice.js';
import { argsWith, argsWithout, writeLines } from './changed-lines.js';
import type { Settings } from './configuration.js';
import { machineType } from './machine-type.js';

/** With the lines of a configuration in them, so that they can be copied. */
export function proxmoxWords(settings: Settings): Words {
	const args = settings.get('args')?.value ?? '';
	const q35 = isQ35(machineType(settings));
	const pcie = q35 ? ',pcie=1' : '';
	return {
		rombarOff: 'rombar=0',
		romFile: 'romfile',
		copyRom: () => 'romtool install',
		useOvmf: 'set bios: ovmf',
		i440fx: writeLines(i440fxLines(settings)),
		moreMemory: 'set memory: 4096 or more',
		lineFor: (address) => `a hostpci line for ${address}`,
		addLine: (address) => `add the line \`${freeHostpci(settings) ?? 'hostpciN'}: ${address}${pcie}\``,
		legacyIgd: (key) => writeLines(legacyIgdLines(settings, key)),
		virtualFunction: (key, address) => writeLines(virtualFunctionLines(settings, key, address)),
		withoutProperties: (key, properties) => {
			const rest = argsWithout(args, key, properties);
			return rest === '' ? 'remove the line `args`' : writeLines([`args: ${rest}`]);
		},
		setProperties: (key, properties) => writeLines([argsWith(args, key, properties, 'on')]),
	};
}

export const PROXMOX_MANAGER: HostManager = {
	withoutIommu: 'Proxmox stops with `cannot prepare PCI pass-through, IOMMU not present`',
	updateBoot: 'update the boot loader (update-grub or proxmox-boot-tool refresh)',
	// CONFIG_INTEL_IOMMU_DEFAULT_ON in Proxmox's kernels.
	intelOnSince: [6, 8],
	takesGroup: true,
};
