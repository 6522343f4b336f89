/** Findings about resource mappings of Proxmox VE. */

import { shellWord } from '../../../bytes/shell-word.js';
import { entry } from '../../../language/entry.js';
import { listed } from '../../../language/words.js';
import { MAPPING_CHANGES } from '../../mapped-devices.js';

const PARSE = 'PVE/QemuServer/PCI.pm parse_hostpci';

interface Change {
	readonly mapping: string;
	readonly address: string;
	readonly property: (typeof MAPPING_CHANGES)[number];
	readonly mapped?: string | undefined;
	readonly found?: string | undefined;
}

/** In Proxmox's own words. */
function refusal({ mapping, address, property, mapped, found = '' }: Change): string {
	if (property === 'device') return `pci device '${address}' not found`;
	if (mapped === undefined) return `missing expected property '${property}' for device '${address}'`;
	return `'${property}' does not match for '${mapping}' (${found} != ${mapped})`;
}

function mdevCommand(mapping: string, value: string): string {
	return `pvesh set ${shellWord(`/cluster/mapping/pci/${mapping}`)} --mdev ${value}`;
}

export const MAPPING_FINDINGS = {
	'mapping-not-found': entry({
		severity: 'error',
		source: `${PARSE}; PVE/Mapping/PCI.pm get_node_mapping`,
		/** `nodes`: those that the mapping has devices of. `names`: the mappings of this node. */
		values: { mapping: 'name', node: 'name', nodes: 'names', names: 'names', line: 'line?' },
		en: {
			message: ({ mapping, node, nodes }) =>
				`Proxmox VE will not start the VM on ${node}: ${
					nodes.length === 0
						? `there is no mapping "${mapping}"`
						: `"${mapping}" names devices only of ${listed(nodes)}`
				} (\`PCI device mapping not found for '${mapping}'\`).`,
			fix: ({ mapping, node, nodes, names, line }) => {
				if (line !== undefined) return `Write \`${line}\`.`;
				const create = `${nodes.length === 0 ? 'Create it' : `Add a device of ${node} to ${mapping}`} under Datacenter > Resource Mappings`;
				return names.length === 0 ? `${create}.` : `${create}, or use a mapping of this node: ${listed(names, 'or')}.`;
			},
			cause:
				'mapping= is the name of a resource mapping that has a device of this node: `PCI device mapping not found for …`.',
			remedy:
				'Create the mapping under Datacenter > Resource Mappings with a device of this node, or correct the name.',
		},
		zh: {
			message: ({ mapping, node, nodes }) =>
				`Proxmox VE 无法在 ${node} 上启动虚拟机：${
					nodes.length === 0 ? `没有映射“${mapping}”` : `“${mapping}”只有 ${nodes.join('、')} 的设备`
				}（\`PCI device mapping not found for '${mapping}'\`）。`,
			fix: ({ mapping, node, nodes, names, line }) => {
				if (line !== undefined) return `写成 \`${line}\`。`;
				const create = `在“数据中心 > 资源映射”中${nodes.length === 0 ? '创建它' : `为“${mapping}”添加 ${node} 的设备`}`;
				return names.length === 0 ? `${create}。` : `${create}，或使用本节点的映射：${names.join('、')}。`;
			},
			cause: 'mapping= 是资源映射的名称，且该映射有本节点的设备，否则报错 `PCI device mapping not found for …`。',
			remedy: '在“数据中心 > 资源映射”中创建映射并添加本节点的设备，或更正名称。',
		},
	}),
	'mapping-changed': entry({
		severity: 'error',
		source: `${PARSE}; PVE/Mapping/PCI.pm assert_valid`,
		/** `at`: the line of the file. `moved`: where the mapped device is now. */
		values: {
			mapping: 'name',
			address: 'address',
			path: 'file',
			at: 'number',
			property: MAPPING_CHANGES,
			mapped: 'name?',
			found: 'name?',
			moved: 'address?',
			line: 'line?',
		},
		en: {
			message: (change) =>
				`Proxmox VE will not start the VM: ${
					change.property === 'device'
						? `the host has no device at ${change.address}, which mapping ${change.mapping} names`
						: change.property === 'mdev'
							? `mapping ${change.mapping} is ${change.found === '1' ? 'not ' : ''}for mediated devices, and ${change.address} ${
									change.found === '1' ? 'makes them' : 'does not make any'
								}`
							: `${change.address} is not the device that mapping ${change.mapping} names`
				} (\`PCI device mapping invalid (hardware probably changed): ${refusal(change)}\`).`,
			fix: ({ path, at, moved, line, mapping, property, found = '0' }) => {
				if (property === 'mdev') {
					const set = mdevCommand(mapping, found);
					return found === '1'
						? `\`${set}\``
						: `Load the driver that makes mediated devices. To pass the device through as it is: \`${set}\``;
				}
				if (line === undefined)
					return `Find the device with \`romtool devices\`, and edit mapping ${mapping} under Datacenter > Resource Mappings.`;
				const where = `line ${at} of ${path}`;
				return moved === undefined
					? `If it is the device to pass through, change ${where} to \`${line}\`.`
					: `The device is now at ${moved}. Change ${where} to \`${line}\`.`;
			},
			cause:
				'A mapping has the ID, subsystem ID and IOMMU group of its device, and says whether it makes mediated devices. If the host has another one at the address, Proxmox VE stops with `PCI device mapping invalid (hardware probably changed)`. A new card or a BIOS update moves addresses.',
			remedy: 'Edit the mapping under Datacenter > Resource Mappings, and choose the device again.',
		},
		zh: {
			message: (change) =>
				`Proxmox VE 无法启动虚拟机：${
					change.property === 'device'
						? `映射 ${change.mapping} 指向的 ${change.address} 处没有设备`
						: change.property === 'mdev'
							? `映射 ${change.mapping} ${change.found === '1' ? '不' : ''}用于 mdev，而 ${change.address} ${
									change.found === '1' ? '提供' : '不提供'
								} mdev`
							: `${change.address} 不是映射 ${change.mapping} 所指的设备`
				}（\`PCI device mapping invalid (hardware probably changed): ${refusal(change)}\`）。`,
			fix: ({ path, at, moved, line, mapping, property, found = '0' }) => {
				if (property === 'mdev') {
					const set = mdevCommand(mapping, found);
					return found === '1' ? `\`${set}\`` : `加载提供 mdev 的驱动。如果直通整个设备：\`${set}\``;
				}
				if (line === undefined)
					return `用 \`romtool devices\` 查找设备，在“数据中心 > 资源映射”中修改映射 ${mapping}。`;
				const change = `把 ${path} 第 ${at} 行改为 \`${line}\`。`;
				return moved === undefined ? `如果要直通的就是该设备，${change}` : `该设备现在位于 ${moved}。${change}`;
			},
			cause:
				'映射记录设备的 ID、子系统 ID 和 IOMMU 组，以及它是否提供 mdev。地址处是另一个设备时，Proxmox VE 报错 `PCI device mapping invalid (hardware probably changed)`。加装显卡或更新 BIOS 会改变地址。',
			remedy: '在“数据中心 > 资源映射”中修改映射，重新选择设备。',
		},
	}),
	'mapping-none-free': entry({
		severity: 'error',
		source: 'PVE/QemuServer/PCI.pm choose_hostpci_devices',
		values: { mapping: 'name', key: 'name' },
		en: {
			message: ({ mapping, key }) =>
				`Proxmox VE will not start the VM: other lines of it use all devices of mapping ${mapping} (\`could not find a free device for '${key}'\`).`,
			fix: ({ mapping, key }) => `Add a device to mapping ${mapping}, or remove ${key}.`,
			cause: 'A mapping has a device for each line of the VM that names it: `could not find a free device for …`.',
			remedy: 'Add devices to the mapping, or name it on fewer lines.',
		},
		zh: {
			message: ({ mapping, key }) =>
				`Proxmox VE 无法启动虚拟机：映射 ${mapping} 的设备已被其他行全部占用（\`could not find a free device for '${key}'\`）。`,
			fix: ({ mapping, key }) => `为映射 ${mapping} 添加设备，或去掉 ${key}。`,
			cause: '虚拟机中使用同一映射的每一行都有一个设备可用，否则报错 `could not find a free device for …`。',
			remedy: '为映射添加设备，或减少使用它的行。',
		},
	}),
};
