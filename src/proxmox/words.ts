/** What to write in a configuration of Proxmox, and what its hosts are like. */
import type { HostManager } from '../guest/lint/host-rules/question.js';
import type { Words } from '../guest/lint/words.js';
import { isQ35 } from '../guest/machine-type.js';
import { argsWith, argsWithout, changedLine, writeLines } from './changed-lines.js';
import type { Settings } from './configuration.js';
import { machineType } from './machine-type.js';
import type { Setting } from './setting.js';

/** With the lines of a configuration in them, so that they can be copied. */
export function proxmoxWords(settings: Settings): Words {
	const args = settings.get('args')?.value ?? '';
	const q35 = isQ35(machineType(settings));
	const lines = settings.all.filter(({ key }) => /^hostpci\d+$/.test(key));
	const pcie = q35 ? ',pcie=1' : '';
	// Options of a card's own port, which i440fx does not have.
	const onI440fx = (except?: string) =>
		lines
			.filter(({ key, value }) => key !== except && /(?:^|,)pcie=(?:1|on|yes|true)(?:,|$)/i.test(value))
			.map((line) => changedLine(line, { without: ['pcie'] }));
	const own = (key: string) => settings.get(key);
	return {
		rombarOff: 'rombar=0',
		romFile: 'romfile',
		copyRom: () => 'romtool install',
		useOvmf: 'set bios: ovmf',
		i440fx: writeLines(['machine: pc', ...onI440fx()]),
		moreMemory: 'set memory: 4096 or more',
		lineFor: (address) => `a hostpci line for ${address}`,
		addLine: (address) => `add the line \`hostpci${nextNumber(lines)}: ${address}${pcie}\``,
		legacyIgd: (key) => {
			const line = own(key);
			const rest = argsWithout(args, key, ['bus', 'addr']);
			return writeLines([
				'machine: pc',
				'vga: none',
				...(line === undefined
					? []
					: [changedLine(line, { without: ['pcie', 'x-vga', 'rombar'], add: ['legacy-igd=1'] })]),
				...onI440fx(key),
				...(rest === args || rest === '' ? [] : [`args: ${rest}`]),
			]);
		},
		virtualFunction: (key, address) => {
			const line = own(key) ?? { key, value: '', line: 0 };
			const host = address === undefined ? {} : { host: address };
			const without = ['romfile', 'rombar', 'x-vga', 'legacy-igd'];
			return writeLines([changedLine(line, { ...host, without, add: q35 ? ['pcie=1'] : [] })]);
		},
		withoutProperties: (key, properties) => {
			const rest = argsWithout(args, key, properties);
			return rest === '' ? 'remove the line `args`' : writeLines([`args: ${rest}`]);
		},
		setProperties: (key, properties) => writeLines([argsWith(args, key, properties, 'on')]),
	};
}

/** The first that is free. */
function nextNumber(lines: readonly Setting[]): number {
	const taken = new Set(lines.map(({ key }) => Number(key.slice('hostpci'.length))));
	let number = 0;
	while (taken.has(number)) number++;
	return number;
}

export const PROXMOX_MANAGER: HostManager = {
	withoutIommu: 'Proxmox stops with `cannot prepare PCI pass-through, IOMMU not present`',
	updateBoot: 'update the boot loader (update-grub or proxmox-boot-tool refresh)',
	// CONFIG_INTEL_IOMMU_DEFAULT_ON in Proxmox's kernels.
	intelOnSince: [6, 8],
	takesGroup: true,
};
