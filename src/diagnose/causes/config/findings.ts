/** Causes in the configuration of a VM. */
import { usualTarget } from '../../../host/host-words.js';
import { entry } from '../../../language/entry.js';
import { given } from '../given.js';

export const CONFIG_CAUSES = {
	'guest-address': entry({
		severity: 'error',
		values: { slot: 'name?', user: 'name?' },
		en: {
			message: ({ slot, user }) =>
				`The address ${slot ?? 'of a device'} in the VM is taken${given(user, (it) => ` by ${it}`)}, or function 0 of the slot does not allow more functions.`,
			fix: 'For an iGPU at 00:02.0, turn the emulated display off (Proxmox VE: vga: none). For several functions of a card, give function 0: multifunction=on',
			cause:
				'Two devices of the VM have the same PCI address, a device is to be at a function of a slot whose function 0 is not multifunction, or the bus is full.',
			remedy:
				'Give each device an address of its own (vga: none for an iGPU at 00:02.0), and function 0 multifunction=on.',
		},
		zh: {
			message: ({ slot, user }) =>
				`虚拟机中的地址${given(slot, (it) => ` ${it} `)}已被${given(user, (it) => ` ${it} `)}占用，或该插槽的功能 0 不允许有更多功能。`,
			fix: '核显在 00:02.0 时关闭模拟显卡（Proxmox VE：vga: none）。显卡有多个功能时，为功能 0 设置：multifunction=on',
			cause:
				'虚拟机的两个设备使用同一 PCI 地址，或某设备要放在插槽的其他功能上而功能 0 不是 multifunction，或总线已满。',
			remedy: '为每个设备分配不同的地址（核显在 00:02.0 时用 vga: none），并为功能 0 设置 multifunction=on。',
		},
	}),
	'args-set': entry({
		severity: 'error',
		values: { id: 'name?', host: 'host?' },
		en: {
			message: ({ id }) =>
				`An option -set names a device that the VM does not have${given(id, (it) => ` (${it})`)}, and QEMU does not start.`,
			fix: ({ id = 'hostpci0', host }) =>
				`Name the device as QEMU has it: device.${id}, or device.${id}.0 if all functions of a card are passed. ${usualTarget(host) === 'libvirt' ? 'The log of the VM shows the names: less /var/log/libvirt/qemu/DOMAIN.log' : 'The command of Proxmox VE shows the names: qm showcmd VMID --pretty'}`,
			cause:
				'-set in args of the configuration names a device (device.ID.option) that QEMU does not have. Proxmox VE calls a card whose functions are all passed hostpci0.0, hostpci0.1 and so on.',
			remedy: 'Name the device as qm showcmd prints it: device.hostpci0.0 for a card with all functions.',
		},
		zh: {
			message: ({ id }) => `选项 -set 指定的设备在虚拟机中不存在${given(id, (it) => `（${it}）`)}，QEMU 无法启动。`,
			fix: ({ id = 'hostpci0', host }) =>
				`按 QEMU 中的名称填写：device.${id}；直通显卡的所有功能时为 device.${id}.0。${usualTarget(host) === 'libvirt' ? '虚拟机的日志中有这些名称：less /var/log/libvirt/qemu/DOMAIN.log' : 'Proxmox VE 的命令可显示名称：qm showcmd VMID --pretty'}`,
			cause:
				'配置中 args 的 -set 指定了 QEMU 没有的设备（device.ID.option）。直通显卡的所有功能时，Proxmox VE 将其命名为 hostpci0.0、hostpci0.1 等。',
			remedy: '按 qm showcmd 显示的名称填写：直通显卡所有功能时为 device.hostpci0.0。',
		},
	}),
	'pcie-without-q35': entry({
		severity: 'error',
		values: { bus: 'name?' },
		en: {
			message: ({ bus }) =>
				`The device is to be on PCI Express${given(bus, (it) => ` (bus ${it})`)}, and the machine type of the VM has none.`,
			fix: 'Remove pcie=1 from the hostpci line, or use q35. In Proxmox VE, the line is: machine: q35',
			cause: 'pcie=1, or a bus of PCI Express, requires the machine type q35. The VM has i440fx.',
			remedy: 'Remove pcie=1, or set machine: q35.',
		},
		zh: {
			message: ({ bus }) => `设备要使用 PCI Express${given(bus, (it) => `（总线 ${it}）`)}，而虚拟机的机型没有它。`,
			fix: '从 hostpci 行中去掉 pcie=1，或使用 q35。Proxmox VE 的配置行：machine: q35',
			cause: 'pcie=1 或 PCI Express 总线要求机型 q35，而虚拟机是 i440fx。',
			remedy: '去掉 pcie=1，或设置 machine: q35。',
		},
	}),
	'legacy-igd-config': entry({
		severity: 'error',
		values: { what: ['vga', 'rombar', 'x-vga', 'mdev', 'q35', 'multifunction', 'address', 'several', 'other'] },
		en: {
			message: ({ what }) =>
				`Proxmox VE does not start the VM: legacy-igd=1 ${
					what === 'vga'
						? 'requires that the VM has no emulated display'
						: what === 'rombar'
							? 'requires the ROM BAR'
							: what === 'address'
								? 'works only for the iGPU at 00:02.0 of the host'
								: what === 'several'
									? 'can be set for one device only'
									: `is not possible together with ${what === 'other' ? 'another option of the line' : what}`
				}.`,
			fix: ({ what }) =>
				what === 'vga'
					? 'Add this line to the configuration: vga: none'
					: what === 'q35'
						? 'Use i440fx: machine: pc. Or without legacy mode: romtool plan --at 0000:00:02.0 --mode q35'
						: 'Show the lines for legacy mode: romtool plan --at 0000:00:02.0 --mode legacy',
			cause:
				'legacy-igd=1 requires vga: none, the ROM BAR, the machine type i440fx and the iGPU at 00:02.0 of the host, as the only device with it, without x-vga, mdev, other functions or alternatives.',
			remedy: 'Change what the text says, or use another mode: romtool plan --mode.',
		},
		zh: {
			message: ({ what }) =>
				`Proxmox VE 无法启动虚拟机：legacy-igd=1 ${
					what === 'vga'
						? '要求虚拟机没有模拟显卡'
						: what === 'rombar'
							? '要求启用 ROM BAR'
							: what === 'address'
								? '只适用于宿主机 00:02.0 处的核显'
								: what === 'several'
									? '只能用于一个设备'
									: `不能与${what === 'other' ? '配置行中的另一个选项' : ` ${what} `}同时使用`
				}。`,
			fix: ({ what }) =>
				what === 'vga'
					? '在配置中添加此行：vga: none'
					: what === 'q35'
						? '使用 i440fx（machine: pc），或不用 legacy 模式：romtool plan --at 0000:00:02.0 --mode q35'
						: '显示 legacy 模式的配置行：romtool plan --at 0000:00:02.0 --mode legacy',
			cause:
				'legacy-igd=1 要求 vga: none、启用 ROM BAR、机型 i440fx，核显位于宿主机的 00:02.0，且只用于这一个设备，不带 x-vga、mdev、其他功能或备选设备。',
			remedy: '按提示修改，或使用其他模式：romtool plan --mode。',
		},
	}),
};
