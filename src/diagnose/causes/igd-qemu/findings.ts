/** Causes in how QEMU and the host offer an Intel iGPU to a VM. */
import { entry } from '../../../language/entry.js';
import { given } from '../given.js';

export const IGD_QEMU_CAUSES = {
	'igd-opregion-absent': entry({
		severity: 'error',
		values: { address: 'address?' },
		en: {
			message: ({ address }) =>
				`The host kernel offers no OpRegion${given(address, (it) => ` of ${it}`)}, and QEMU cannot give it to the VM.`,
			fix: ({ address }) =>
				address !== undefined && !address.endsWith('.0')
					? `${address} is a virtual function, which has no OpRegion. Remove from its line: x-igd-opregion=on`
					: 'In the firmware setup of the host, make the iGPU the primary display (Primary Display: IGFX, Multi-Monitor: on). If QEMU is to start without it, remove: x-igd-opregion=on',
			cause:
				'The host kernel offers no OpRegion: the firmware of the host has not set up the iGPU because another GPU is the primary display, the kernel lacks CONFIG_VFIO_PCI_IGD, or the device is a virtual function.',
			remedy:
				'Make the iGPU the primary display in the firmware setup of the host. Of a virtual function, remove x-igd-opregion=on.',
		},
		zh: {
			message: ({ address }) =>
				`宿主机内核不提供${given(address, (it) => ` ${it} 的`)} OpRegion，QEMU 无法把它交给虚拟机。`,
			fix: ({ address }) =>
				address !== undefined && !address.endsWith('.0')
					? `${address} 是虚拟功能（VF），没有 OpRegion。从其配置行中去掉：x-igd-opregion=on`
					: '在宿主机的 BIOS 设置中把核显设为主显示（Primary Display: IGFX，Multi-Monitor 打开）。如果要让 QEMU 不带它启动，去掉：x-igd-opregion=on',
			cause:
				'宿主机内核不提供 OpRegion：主显卡是另一块 GPU，宿主机固件因此没有初始化核显；或内核没有 CONFIG_VFIO_PCI_IGD；或该设备是虚拟功能（VF）。',
			remedy: '在宿主机的 BIOS 设置中把核显设为主显示。如果是虚拟功能（VF），去掉 x-igd-opregion=on。',
		},
	}),
	'igd-hotplug': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address = 'The iGPU' }) =>
				`${address} was plugged into a running VM. QEMU sets up OpRegion and LPC bridge only if the VM starts with the device.`,
			fix: 'Shut the VM down, add the iGPU to its configuration, and start it again.',
			cause: 'An iGPU was plugged into a running VM, for which QEMU sets up neither OpRegion nor LPC bridge.',
			remedy: 'Add the iGPU to the configuration of the VM while it is shut down.',
		},
		zh: {
			message: ({ address }) =>
				`${given(address, (it) => `${it} `)}核显是热插入的，而 QEMU 只在虚拟机启动时设置 OpRegion 和 LPC 桥。`,
			fix: '关闭虚拟机，把核显加入其配置，再启动。',
			cause: '核显被热插入正在运行的虚拟机，QEMU 不会为它设置 OpRegion 和 LPC 桥。',
			remedy: '在虚拟机关闭时把核显加入其配置。',
		},
	}),
	'igd-legacy-q35': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address = 'the iGPU' }) =>
				`QEMU turns legacy mode off for ${address}: the machine type q35 has its own LPC bridge at 1f.0. Before QEMU 10, the iGPU then gets no stolen memory either.`,
			fix: 'For legacy mode, use the machine type i440fx. In Proxmox VE, the line is: machine: pc',
			cause:
				'Legacy mode needs the address 1f.0 of the VM for the LPC bridge of the host. The machine type q35 has a bridge of its own there. Before QEMU 10, the registers of stolen memory are then not emulated.',
			remedy: 'Use the machine type pc (i440fx), or QEMU 10 or newer without legacy mode.',
		},
		zh: {
			message: ({ address }) =>
				`QEMU 为${address === undefined ? '核显' : ` ${address} `}关闭了 legacy 模式：机型 q35 在 1f.0 处有自己的 LPC 桥。在 QEMU 10 之前，核显因此也没有 stolen memory（预留显存）。`,
			fix: '如果要用 legacy 模式，使用机型 i440fx。Proxmox VE 的配置行：machine: pc',
			cause:
				'legacy 模式要把宿主机的 LPC 桥放在虚拟机的 1f.0 处，而机型 q35 在那里有自己的桥。在 QEMU 10 之前，stolen memory（预留显存）的寄存器因此也不会被模拟。',
			remedy: '使用机型 pc（i440fx），或使用 QEMU 10 及以上且不用 legacy 模式。',
		},
	}),
	'igd-qemu-generation': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address = 'the iGPU' }) =>
				`This QEMU does not know the generation of ${address}, and sets up neither OpRegion nor stolen memory for it. The chip is newer than the text says.`,
			fix: 'Update QEMU to 10.0 or newer (10.0 knows Alder Lake and Raptor Lake; the release is printed by kvm --version), then show the lines for it: romtool plan --at 0000:00:02.0',
			cause:
				'QEMU has a table of the device IDs of Intel iGPUs, and sets up nothing for an iGPU that is not in it. Releases 9.2 know iGPUs up to Tiger Lake, 10.0 up to Raptor Lake.',
			remedy: 'Use a newer QEMU, or a helper that needs nothing from it.',
		},
		zh: {
			message: ({ address }) =>
				`此 QEMU 不认识${given(address, (it) => ` ${it} `)}核显的代，没有为它设置 OpRegion 和 stolen memory（预留显存）。芯片比提示文字所说的更新。`,
			fix: '把 QEMU 升级到 10.0 或更新（10.0 支持 Alder Lake 和 Raptor Lake；kvm --version 显示版本），再显示其配置行：romtool plan --at 0000:00:02.0',
			cause:
				'QEMU 有一份 Intel 核显的设备 ID 表，不在表中的核显不做任何设置。9.2 支持到 Tiger Lake，10.0 支持到 Raptor Lake。',
			remedy: '使用更新的 QEMU，或不依赖它的辅助驱动。',
		},
	}),
	'igd-legacy-no-rom': entry({
		severity: 'warning',
		values: { address: 'address?' },
		en: {
			message: ({ address = 'the iGPU' }) =>
				`QEMU turns legacy mode off for ${address}: the iGPU has neither a ROM of its own nor a ROM file.`,
			fix: ({ address = '0000:00:02.0' }) => `Give it the helper ROM with romfile=: romtool plan --at ${address}`,
			cause: 'Legacy mode requires a ROM. The iGPU has none, and the configuration has no romfile.',
			remedy: 'Give the iGPU the helper ROM with romfile=.',
		},
		zh: {
			message: ({ address }) =>
				`QEMU 为${address === undefined ? '核显' : ` ${address} `}关闭了 legacy 模式：核显本身没有 ROM，也没有 ROM 文件。`,
			fix: ({ address = '0000:00:02.0' }) => `用 romfile= 给它辅助 ROM：romtool plan --at ${address}`,
			cause: 'legacy 模式需要 ROM，而核显没有 ROM，配置中也没有 romfile。',
			remedy: '用 romfile= 给核显辅助 ROM。',
		},
	}),
	'igd-address': entry({
		severity: 'error',
		values: { address: 'address?' },
		en: {
			message: ({ address = 'the iGPU' }) =>
				`Legacy mode and stolen memory are not possible for ${address}: in the VM it must be at 00:02.0, and legacy mode requires the machine type i440fx.`,
			fix: 'Put the iGPU at 00:02.0 of the VM. In Proxmox VE, legacy-igd=1 does it, with: machine: pc',
			cause:
				'Drivers and helpers expect an Intel iGPU at 00:02.0. QEMU refuses legacy mode at another address, on another machine type than i440fx, or for a generation that has no legacy mode.',
			remedy: 'Put the iGPU at 00:02.0 of the VM, for legacy mode with the machine type pc (i440fx).',
		},
		zh: {
			message: ({ address }) =>
				`${given(address, (it) => `${it} `)}无法使用 legacy 模式和 stolen memory（预留显存）：核显在虚拟机中必须位于 00:02.0，legacy 模式还要求机型 i440fx。`,
			fix: '把核显放到虚拟机的 00:02.0。在 Proxmox VE 中由 legacy-igd=1 完成，并使用：machine: pc',
			cause:
				'驱动和辅助驱动都要求 Intel 核显位于 00:02.0。地址不同、机型不是 i440fx，或该代核显没有 legacy 模式时，QEMU 拒绝 legacy 模式。',
			remedy: '把核显放到虚拟机的 00:02.0；legacy 模式还要使用机型 pc（i440fx）。',
		},
	}),
	'igd-gms-range': entry({
		severity: 'warning',
		values: { address: 'address?', range: 'said?' },
		en: {
			message: ({ address, range }) =>
				`QEMU does not accept the value of x-igd-gms${given(address, (it) => ` of ${it}`)}${given(range, (it) => `; it expects \`${it}\``)}.`,
			fix: 'Use a size in steps of 32 MiB, such as 64 MiB: x-igd-gms=0x2',
			cause:
				'x-igd-gms is outside of its range: 0 to 0x10 before Broadwell, 0 to 0x40 from it on, from QEMU 10.1 on also 0xf0 to 0xfe. Newer iGPUs without stolen memory do not have it.',
			remedy: 'Use a size in steps of 32 MiB, such as x-igd-gms=0x2, or remove x-igd-gms.',
		},
		zh: {
			message: ({ address, range }) =>
				`QEMU 不接受${given(address, (it) => ` ${it} 的`)} x-igd-gms 的值${given(range, (it) => `，要求 \`${it}\``)}。`,
			fix: '以 32 MiB 为单位设置大小，例如 64 MiB：x-igd-gms=0x2',
			cause:
				'x-igd-gms 超出范围：Broadwell 之前为 0 至 0x10，之后为 0 至 0x40，QEMU 10.1 起还有 0xf0 至 0xfe。没有 stolen memory（预留显存）的新核显不支持它。',
			remedy: '以 32 MiB 为单位设置大小，例如 x-igd-gms=0x2，或去掉 x-igd-gms。',
		},
	}),
	'igd-option-unknown': entry({
		severity: 'error',
		values: { address: 'address?', option: 'name?' },
		en: {
			message: ({ address, option = 'an option' }) =>
				`This QEMU does not have ${option}${given(address, (it) => `, which the line of ${it} sets`)}, and does not start.`,
			fix: 'Show the lines for this release, which kvm --version prints: romtool plan --at 0000:00:02.0 --qemu 9.2',
			cause:
				'Options of vfio-pci differ between releases of QEMU: x-igd-lpc and x-igd-legacy-mode are from 10.0 on. QEMU does not start with an option that it does not have.',
			remedy: 'Use the options of this release (romtool plan --qemu), or update QEMU.',
		},
		zh: {
			message: ({ address, option }) =>
				`此 QEMU 没有${option === undefined ? '某个选项' : ` ${option}`}${given(address, (it) => `（${it} 的配置行设置了它）`)}，无法启动。`,
			fix: '显示此版本的配置行（kvm --version 显示版本）：romtool plan --at 0000:00:02.0 --qemu 9.2',
			cause:
				'vfio-pci 的选项因 QEMU 版本而异：x-igd-lpc 和 x-igd-legacy-mode 从 10.0 起才有。遇到没有的选项时 QEMU 无法启动。',
			remedy: '使用此版本有的选项（romtool plan --qemu），或升级 QEMU。',
		},
	}),
};
