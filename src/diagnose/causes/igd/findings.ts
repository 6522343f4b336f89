/** Causes in the way of an Intel iGPU. */
import { buildIgdCommand } from '../../../igd-helper/commands.js';
import { entry } from '../../../language/entry.js';
import { given } from '../given.js';

export const IGD_CAUSES = {
	'igd-helper-host-bdsm': entry({
		severity: 'warning',
		values: { address: 'address?', base: 'name?', status: 'said' },
		en: {
			message: ({ address, base, status }) =>
				`The helper ROM${address === undefined ? '' : ` of ${address}`} wants stolen memory at the address that it has on the host, and gets none: \`${status}\`.${base === undefined ? '' : ` It reads ${base}, because this QEMU does not show the address of the host.`}`,
			fix: `Use romtool's IGD helper, which chooses the address itself: ${buildIgdCommand({})}\nWith the GOP driver of a ROM behind it: ${buildIgdCommand({ gop: 'GOP.rom' })}. More memory or x-igd-gms do not help.`,
			cause:
				'The helper ROM allocates stolen memory only at the address of the host (BDSM). QEMU shows 0 there for the generations that it knows, and nothing can be allocated at 0.',
			remedy: "Use romtool's IGD helper, which chooses the address itself: romtool build --igd-helper.",
		},
		zh: {
			message: ({ address, base, status }) =>
				`${address === undefined ? '' : `${address} 的 `}helper ROM 要在宿主机的地址上分配 stolen memory（预留显存），但失败：\`${status}\`。${base === undefined ? '' : `它读到 ${base}，因为此 QEMU 不显示宿主机的地址。`}`,
			fix: `换用自行选择地址的 romtool 的 IGD 辅助驱动：${buildIgdCommand({})}\n连同某个 ROM 中的 GOP 驱动：${buildIgdCommand({ gop: 'GOP.rom' })}。增加内存或设置 x-igd-gms 没有用。`,
			cause:
				'这种 helper ROM 只在宿主机的地址（BDSM）上分配 stolen memory（预留显存）。对于 QEMU 认识的各代核显，它显示 0，而 0 处无法分配。',
			remedy: '换用自行选择地址的 romtool 的 IGD 辅助驱动：romtool build --igd-helper。',
		},
	}),
	'igd-helper-missing': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`No IGD helper ran in the VM${given(address, (it) => ` for ${it}`)}. The drivers find neither OpRegion nor stolen memory.`,
			fix: ({ address = '0000:00:02.0' }) =>
				`Show which ROMs the iGPU needs, and the lines for them: romtool plan --at ${address}`,
			cause:
				'No IGD helper ran in the VM: its ROM is missing, or the firmware has rejected it. The drivers find neither OpRegion nor stolen memory.',
			remedy: 'Give the VM a helper ROM (romtool plan), and check it (romtool check).',
		},
		zh: {
			message: ({ address }) =>
				`虚拟机中${given(address, (it) => ` ${it} `)}没有运行 IGD 辅助驱动，驱动因此找不到 OpRegion 和 stolen memory（预留显存）。`,
			fix: ({ address = '0000:00:02.0' }) => `显示核显需要的 ROM 及其配置行：romtool plan --at ${address}`,
			cause:
				'虚拟机中没有运行 IGD 辅助驱动：缺少其 ROM，或固件拒绝了它。驱动因此找不到 OpRegion 和 stolen memory（预留显存）。',
			remedy: '为虚拟机添加辅助 ROM（romtool plan），并检查它（romtool check）。',
		},
	}),
	'igd-helper-memory': entry({
		severity: 'warning',
		values: { address: 'address?', status: 'said?' },
		en: {
			message: ({ address, status }) =>
				`The IGD helper found no free memory below 4 GiB${given(address, (it) => ` for ${it}`)}${given(status, (it) => `: \`${it}\``)}. The iGPU has no stolen memory, or no OpRegion.`,
			fix: 'Give the VM 4 GiB or more, or lower DVMT Pre-Allocated in the firmware setup of the host. In Proxmox VE, the line is: memory: 4096',
			cause:
				'The IGD helper needs memory below 4 GiB in one piece for stolen memory and for the OpRegion, and there is not enough of it.',
			remedy:
				'Give the VM 4 GiB or more, or lower DVMT Pre-Allocated in the firmware setup of the host (or x-igd-gms).',
		},
		zh: {
			message: ({ address, status }) =>
				`IGD 辅助驱动在 4 GiB 以下没有找到可用内存${given(address, (it) => `（${it}）`)}${given(status, (it) => `：\`${it}\``)}。核显没有 stolen memory（预留显存）或 OpRegion。`,
			fix: '为虚拟机分配 4 GiB 或更多内存，或在宿主机的 BIOS 设置中调低 DVMT Pre-Allocated。Proxmox VE 的配置行：memory: 4096',
			cause: 'IGD 辅助驱动需要 4 GiB 以下的连续内存来放 stolen memory（预留显存）和 OpRegion，但内存不够。',
			remedy: '为虚拟机分配 4 GiB 或更多内存，或在宿主机的 BIOS 设置中调低 DVMT Pre-Allocated（或 x-igd-gms）。',
		},
	}),
	'igd-helper-no-fwcfg': entry({
		severity: 'warning',
		values: { id: 'name?' },
		en: {
			message: ({ id }) =>
				id === undefined
					? 'The IGD helper finds no fw_cfg, through which QEMU offers the OpRegion.'
					: `The IGD helper does not know the host bridge of the VM: ${id} is neither that of i440fx nor that of q35.`,
			fix: 'Remove x-igd-lpc=on from the iGPU, and use the machine type pc (i440fx) or q35. In Proxmox VE, the line for q35 is: machine: q35',
			cause:
				'The IGD helper expects a VM of QEMU with fw_cfg and with the host bridge of i440fx or q35. x-igd-lpc replaces the ID of the host bridge by that of the host.',
			remedy: 'Use the machine type pc (i440fx) or q35 of QEMU, without x-igd-lpc=on.',
		},
		zh: {
			message: ({ id }) =>
				id === undefined
					? 'IGD 辅助驱动找不到 fw_cfg，而 QEMU 通过它提供 OpRegion。'
					: `IGD 辅助驱动不认识虚拟机的主桥：${id} 既不是 i440fx 的，也不是 q35 的。`,
			fix: '去掉核显的 x-igd-lpc=on，并使用机型 pc（i440fx）或 q35。Proxmox VE 中 q35 的配置行：machine: q35',
			cause: 'IGD 辅助驱动要求有 fw_cfg 的 QEMU 虚拟机，主桥为 i440fx 或 q35。x-igd-lpc 会把主桥的 ID 换成宿主机的。',
			remedy: '使用 QEMU 的机型 pc（i440fx）或 q35，不设 x-igd-lpc=on。',
		},
	}),
	'igd-helper-unknown-id': entry({
		severity: 'warning',
		values: { address: 'address?', id: 'name?' },
		en: {
			message: ({ address, id }) =>
				`The IGD helper does not know the device ID${given(id, (it) => ` ${it}`)}${given(address, (it) => ` of ${it}`)}, and sets up no stolen memory for it.`,
			fix: `Use a newer helper. This one knows Sandy Bridge to Nova Lake: ${buildIgdCommand({})}`,
			cause: 'The IGD helper has a list of device IDs, and the iGPU is not in it.',
			remedy: 'Use a newer helper, which knows the iGPU.',
		},
		zh: {
			message: ({ address, id }) =>
				`IGD 辅助驱动不认识${given(address, (it) => ` ${it} 的`)}设备 ID${given(id, (it) => ` ${it}`)}，没有为它设置 stolen memory（预留显存）。`,
			fix: `换用更新的辅助驱动。以下命令的驱动支持 Sandy Bridge 至 Nova Lake：${buildIgdCommand({})}`,
			cause: 'IGD 辅助驱动有一份设备 ID 列表，其中没有该核显。',
			remedy: '换用支持该核显的新版辅助驱动。',
		},
	}),
	'igd-not-passed': entry({
		severity: 'warning',
		en: {
			message: 'The IGD helper ran and found no Intel iGPU in the VM.',
			fix: 'Pass the iGPU itself to the VM that has the helper ROM, as display controller at 00:02.0: romtool plan --at 0000:00:02.0',
			cause:
				'The helper ROM is on another device of the VM, and the VM has no Intel display controller: the iGPU is not passed through, or was added later.',
			remedy: 'Pass the iGPU through to the VM that has the helper ROM, at 00:02.0 of the VM.',
		},
		zh: {
			message: 'IGD 辅助驱动已运行，但在虚拟机中没有找到 Intel 核显。',
			fix: '把核显直通给带有辅助 ROM 的虚拟机，在虚拟机中位于 00:02.0：romtool plan --at 0000:00:02.0',
			cause: '辅助 ROM 在虚拟机的其他设备上，而虚拟机没有 Intel 显示控制器：核显没有直通，或是后来才添加的。',
			remedy: '把核显直通给带有辅助 ROM 的虚拟机，在虚拟机中位于 00:02.0。',
		},
	}),
	'igd-opregion-missing': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`The VM has no usable OpRegion${given(address, (it) => ` for ${it}`)}: the drivers find neither VBT nor outputs.`,
			fix: 'Let QEMU offer the OpRegion; from QEMU 10.1 on it does so by itself. In Proxmox VE, add this line: args: -set device.hostpci0.x-igd-opregion=on',
			cause:
				'The helper finds no file etc/igd-opregion in fw_cfg, or could not copy it: x-igd-opregion=on is missing, or the file was given by hand with a wrong size.',
			remedy: 'Set x-igd-opregion=on for the iGPU, give no -fw_cfg option for these files, and keep the helper ROM.',
		},
		zh: {
			message: ({ address }) =>
				`虚拟机没有可用的${given(address, (it) => ` ${it} 的`)} OpRegion，驱动找不到 VBT 和输出接口。`,
			fix: '让 QEMU 提供 OpRegion；QEMU 10.1 起会自动提供。在 Proxmox VE 中添加此行：args: -set device.hostpci0.x-igd-opregion=on',
			cause:
				'辅助驱动在 fw_cfg 中找不到文件 etc/igd-opregion，或无法复制它：缺少 x-igd-opregion=on，或手动提供的文件大小不对。',
			remedy: '为核显设置 x-igd-opregion=on，不要用 -fw_cfg 选项提供这些文件，并保留辅助 ROM。',
		},
	}),
};
