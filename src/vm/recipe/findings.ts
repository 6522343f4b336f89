/** Findings about a plan: its ROMs, its functions, QEMU and the host. */

import { shellPath } from '../../bytes/shell-word.js';
import { HOST_WORDS, modprobeFolder, vfioFile } from '../../host/host-words.js';
import { buildIgdCommand, extractIgdCommand, igdRomName } from '../../igd-helper/commands.js';
import { chinese, leadingZh, listedZh, namedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed, named } from '../../language/words.js';
import { DEVICE_KINDS } from '../device-kind.js';
import { driverNames, driverNamesZh, makeFunctions } from '../virtual-functions/findings.js';
import { quoted } from '../write-lines.js';
import { DEVICE_KIND_NAMES, ROLE_NAMES, ROM_ROLES } from './rom-role-names.js';

/** The user's own command again, with what it lacks. */
function planCommand(files: readonly string[], ...more: readonly string[]): string {
	return ['romtool plan', ...files.map(shellPath), ...more].join(' ');
}

const joinCommand = (first: string, second: string) =>
	`romtool edit join ${shellPath(first)} ${shellPath(second)} -o JOINED.rom`;

/** A sentence without its full stop. Without an address it is about all that is passed. */
function bindsAtStart(target: string | undefined, address = 'passed-through functions'): string {
	if (target === 'qemu') return `Bind ${address} to vfio-pci before QEMU starts`;
	const who = target === 'libvirt' ? "libvirt, with managed='yes'," : 'Proxmox VE';
	return `${who} binds ${address} to vfio-pci when the VM starts`;
}

function bindsAtStartZh(target: string | undefined, address?: string): string {
	const what = address === undefined ? '直通的功能' : ` ${address} `;
	if (target === 'qemu') return `在 QEMU 启动前把${what}绑定到 vfio-pci`;
	const who = target === 'libvirt' ? "libvirt（managed='yes'）" : 'Proxmox VE ';
	return `虚拟机启动时，${who}会把${what}绑定到 vfio-pci`;
}

/** What of the lines hides from the guest that it is one. */
function hidingIn(target: string | undefined): readonly string[] {
	if (target === 'libvirt') return ["<hidden state='on'/>", "<feature policy='disable' name='hypervisor'/>"];
	return [target === 'qemu' ? ',-hypervisor,kvm=off' : "-cpu 'host,-hypervisor,kvm=off'"];
}

/** That the VM has no emulated display, as its configuration says it, and what then shows nothing. */
const NO_DISPLAY: Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>> = {
	en: {
		proxmox: 'vga: none, the console of the VM (noVNC, SPICE)',
		libvirt: "<model type='none'/>, the console of the VM (SPICE, VNC)",
		qemu: '-vga none, the window of the VM',
	},
	zh: {
		proxmox: 'vga: none 时，虚拟机控制台（noVNC、SPICE）',
		libvirt: "<model type='none'/> 时，虚拟机控制台（SPICE、VNC）",
		qemu: '-vga none 时，虚拟机窗口',
	},
};

const OF_ROMS = {
	'vbios-missing': entry({
		severity: 'error',
		/** `searched`: `extract` has just looked for it. */
		values: { id: 'id', searched: 'flag?' },
		en: {
			message: ({ id }) => `There is no VBIOS for ${id}. Without one, the GOP driver declines the device.`,
			fix: ({ id, searched }) =>
				`On the running host: sudo romtool vfct\n${
					searched === true
						? 'Or use the complete BIOS file of a board with this device.'
						: `From the BIOS file of the board: romtool extract BIOS --for ${id} --rom`
				}`,
			cause: 'There is no VBIOS for the device. Without one, the GOP driver declines the device.',
			remedy:
				"Read it from the running host's VFCT table (romtool vfct, or romtool extract on /sys/firmware/acpi/tables/VFCT), or extract it from the BIOS, as most BIOS files contain it (romtool extract).",
		},
		zh: {
			message: ({ id }) => `缺少 ${id} 的 VBIOS，GOP 驱动因此会拒绝该设备。`,
			fix: ({ id, searched }) =>
				`在运行中的宿主机上读取：sudo romtool vfct\n${
					searched === true
						? '或换用带有该设备的主板的完整 BIOS 文件。'
						: `从主板的 BIOS 文件提取：romtool extract BIOS --for ${id} --rom`
				}`,
			cause: '缺少该设备的 VBIOS，GOP 驱动因此会拒绝该设备。',
			remedy:
				'从运行中的宿主机的 VFCT 表读取（romtool vfct，或对 /sys/firmware/acpi/tables/VFCT 使用 romtool extract），或从 BIOS 提取：大多数 BIOS 文件都包含它（romtool extract）。',
		},
	}),
	'helper-missing': entry({
		severity: 'warning',
		/** `gop`: a ROM with the GOP driver for the iGPU. */
		values: { id: 'id', gop: 'file?' },
		en: {
			message: ({ id, gop }) =>
				gop === undefined
					? `There is no ROM with an IGD helper for ${id}. Without it, the guest OS gets no OpRegion.`
					: `${named(gop)} contains no IGD helper. Without it, the GOP driver finds no VBT in the VM.`,
			fix: ({ id, gop }) =>
				gop === undefined
					? `One ROM with the helper and the GOP driver, from the BIOS file of the board: ${extractIgdCommand(id)}\nOnly the helper: ${buildIgdCommand({ id })}`
					: `Build one ROM with romtool's helper and this driver: ${buildIgdCommand({ id, gop })}\nThen: ${planCommand([igdRomName(gop)], '--for', id)}`,
			cause:
				'There is no ROM with an IGD helper. Without it, the guest OS gets no OpRegion, and the GOP driver finds no VBT in the VM.',
			remedy:
				"Build a ROM with romtool's helper: romtool build --igd-helper, or romtool extract --rom with the BIOS of the board.",
		},
		zh: {
			message: ({ id, gop }) =>
				gop === undefined
					? `缺少用于 ${id} 的 IGD 辅助 ROM，虚拟机系统因此得不到 OpRegion。`
					: `${leadingZh(gop)}不含 IGD 辅助驱动，GOP 驱动因此在虚拟机里找不到 VBT。`,
			fix: ({ id, gop }) =>
				gop === undefined
					? `从主板的 BIOS 文件生成含辅助驱动和 GOP 驱动的 ROM：${extractIgdCommand(id)}\n只要辅助驱动：${buildIgdCommand({ id })}`
					: `用 romtool 的辅助驱动和该驱动生成一个 ROM：${buildIgdCommand({ id, gop })}\n然后：${planCommand([igdRomName(gop)], '--for', id)}`,
			cause: '缺少 IGD 辅助 ROM，虚拟机系统因此得不到 OpRegion，GOP 驱动在虚拟机里找不到 VBT。',
			remedy: '用 romtool 的辅助驱动生成 ROM：romtool build --igd-helper，或对主板的 BIOS 使用 romtool extract --rom。',
		},
	}),
	'helper-replaced': entry({
		severity: 'note',
		/** `others`: files with other helpers, which were extracted. */
		values: { rom: 'file', others: 'files' },
		en: {
			message: ({ rom, others }) =>
				`${named(rom)} contains romtool's IGD helper, which is right for every release of QEMU, and not that of ${listed(others)}.`,
			cause:
				"The files contain another IGD helper. romtool's own is right for every release of QEMU, so the ROM contains that one.",
			remedy: 'To use the other helper, build the ROM of both drivers: romtool build --id.',
		},
		zh: {
			message: ({ rom, others }) =>
				`${leadingZh(rom)}含有 romtool 的 IGD 辅助驱动（适用于任何版本的 QEMU），而不是 ${listedZh(others)}。`,
			cause: '文件中有其他 IGD 辅助驱动。romtool 的辅助驱动适用于任何版本的 QEMU，因此 ROM 中使用它。',
			remedy: '如需使用其他辅助驱动，用两个驱动生成 ROM：romtool build --id。',
		},
	}),
	'gop-missing': entry({
		severity: 'warning',
		/** `searched`: `extract` has just looked for it. */
		values: { id: 'id', searched: 'flag?' },
		en: {
			message: ({ id }) =>
				`There is no GOP driver for ${id}. The screen stays black until the guest OS loads its driver.`,
			fix: ({ id, searched }) =>
				searched === true
					? 'Use the BIOS file of a board with this device.'
					: `Extract it from the BIOS file of the board: romtool extract BIOS --for ${id} --rom`,
			cause: 'There is no GOP driver for the device. The screen stays black until the guest OS loads its driver.',
			remedy: "Extract it from the board's BIOS (romtool extract).",
		},
		zh: {
			message: ({ id }) => `缺少 ${id} 的 GOP 驱动，在虚拟机系统加载驱动之前黑屏。`,
			fix: ({ id, searched }) =>
				searched === true
					? '换用带有该设备的主板的 BIOS 文件。'
					: `从主板的 BIOS 文件提取：romtool extract BIOS --for ${id} --rom`,
			cause: '缺少该设备的 GOP 驱动，在虚拟机系统加载驱动之前黑屏。',
			remedy: '从主板的 BIOS 提取（romtool extract）。',
		},
	}),
	'rom-not-used': entry({
		severity: 'note',
		values: { role: ROM_ROLES },
		en: {
			message: ({ role }) => `This file is not used: another one already serves as ${ROLE_NAMES.en[role]}.`,
			fix: 'To use this file, remove the other one from the command.',
			cause: 'Another of the files already serves the same purpose.',
			remedy: 'To use this file, remove the other one from the command.',
		},
		zh: {
			message: ({ role }) => `此文件未使用：已有另一个文件用于同一用途（${ROLE_NAMES.zh[role]}）。`,
			fix: '如需使用此文件，从命令中去掉另一个。',
			cause: '已有另一个文件用于同一用途。',
			remedy: '如需使用此文件，从命令中去掉另一个。',
		},
	}),
	'rom-same-name': entry({
		severity: 'error',
		values: { name: 'file' },
		en: {
			message: ({ name }) => `Two files are named ${named(name)}. In the ROM directory, one would overwrite the other.`,
			fix: 'Rename one of them.',
			cause: 'Two of the files have the same name. In the ROM directory, one would overwrite the other.',
			remedy: 'Rename one of them.',
		},
		zh: {
			message: ({ name }) => chinese`有两个文件都叫 ${namedZh(name)}，在 ROM 目录中一个会覆盖另一个。`,
			fix: '给其中一个改名。',
			cause: '有两个文件同名，在 ROM 目录中一个会覆盖另一个。',
			remedy: '给其中一个改名。',
		},
	}),
	'rom-without-place': entry({
		severity: ['error', 'warning'],
		/** `seabios`: the GPU is one of those whose VBIOS SeaBIOS runs. */
		values: {
			case: ['not-a-rom', 'legacy-vbios', 'other'],
			...{ id: 'id', kind: DEVICE_KINDS, file: 'file?', seabios: 'flag?' },
		},
		en: {
			message: ({ case: what, id, kind }) => {
				const is = {
					'not-a-rom': 'it is not an option ROM',
					'legacy-vbios': 'it is a legacy VBIOS, which OVMF does not run',
					other: 'it is a ROM for something else',
				}[what];
				return `The plan for ${id} (${DEVICE_KIND_NAMES.en[kind]}) does not use this file: ${is}.`;
			},
			// What to do with a file that is not a ROM is said of that.
			fix: ({ case: what, id, file = 'FILE', seabios }) =>
				({
					'not-a-rom': undefined,
					'legacy-vbios': `Build a ROM with the IGD helper and the chip's GOP driver from the BIOS file of the board: ${extractIgdCommand(id)}${seabios === true ? `\nOr plan for SeaBIOS, which runs it: ${planCommand([file], '--for', id, '--mode seabios')}` : ''}`,
					other: `Show what it contains: romtool inspect ${shellPath(file)}`,
				})[what],
			cause: 'The plan for this device does not use what the file contains.',
			remedy: 'Use the ROM that the finding names.',
		},
		zh: {
			message: ({ case: what, id, kind }) => {
				const is = {
					'not-a-rom': '它不是 Option ROM',
					'legacy-vbios': '它是传统 VBIOS，OVMF 不会执行',
					other: '它是其他设备的 ROM',
				}[what];
				return `${id}（${DEVICE_KIND_NAMES.zh[kind]}）的方案用不到此文件：${is}。`;
			},
			fix: ({ case: what, id, file = 'FILE', seabios }) =>
				({
					'not-a-rom': undefined,
					'legacy-vbios': `从主板的 BIOS 文件生成含 IGD 辅助驱动和该芯片 GOP 驱动的 ROM：${extractIgdCommand(id)}${seabios === true ? `\n或改用会执行它的 SeaBIOS：${planCommand([file], '--for', id, '--mode seabios')}` : ''}`,
					other: `查看其内容：romtool inspect ${shellPath(file)}`,
				})[what],
			cause: '该设备的方案用不到此文件的内容。',
			remedy: '换用检查结果所指的 ROM。',
		},
	}),
	'card-rom-missing': entry({
		severity: 'warning',
		values: { address: 'address', id: 'id', amd: 'flag' },
		en: {
			message: ({ address }) =>
				`The host shows no ROM of ${address}. Without a romfile, the screen stays black until the guest OS loads its driver.`,
			fix: ({ id, amd }) => {
				const extract = `Extract it from the vendor's BIOS file: romtool extract BIOS --for ${id} --rom`;
				return amd ? `Read the VBIOS from the host's VFCT table: sudo romtool vfct\n${extract}` : extract;
			},
			cause:
				'The host shows no ROM of the card. Without a romfile, the screen stays black until the guest OS loads its driver.',
			remedy: "Extract one from the board's BIOS (romtool extract), or for AMD from the VFCT table (romtool vfct).",
		},
		zh: {
			message: ({ address }) => `宿主机上看不到 ${address} 的 ROM。没有 romfile 时，在虚拟机系统加载驱动之前黑屏。`,
			fix: ({ id, amd }) => {
				const extract = `从厂商的 BIOS 文件提取：romtool extract BIOS --for ${id} --rom`;
				return amd ? `从宿主机的 VFCT 表读取 VBIOS：sudo romtool vfct\n${extract}` : extract;
			},
			cause: '宿主机上看不到该显卡的 ROM。没有 romfile 时，在虚拟机系统加载驱动之前黑屏。',
			remedy: '从主板的 BIOS 提取（romtool extract），AMD 也可从 VFCT 表读取（romtool vfct）。',
		},
	}),
	'card-rom-no-picture': entry({
		severity: 'warning',
		en: {
			message: 'OVMF runs no image of this ROM. The screen stays black until the guest OS loads its driver.',
			fix: 'Use the ROM of a card of the same model with UEFI support (images of code type 3).',
			cause: "OVMF runs no image of the card's ROM. The screen stays black until the guest OS loads its driver.",
			remedy: 'Use the ROM of a card of the same model with UEFI support (images of code type 3).',
		},
		zh: {
			message: 'OVMF 不会执行此 ROM 中的任何镜像，在虚拟机系统加载驱动之前黑屏。',
			fix: '换用同型号、支持 UEFI 的显卡的 ROM（含代码类型 3 的镜像）。',
			cause: 'OVMF 不会执行显卡 ROM 中的任何镜像，在虚拟机系统加载驱动之前黑屏。',
			remedy: '换用同型号、支持 UEFI 的显卡的 ROM（含代码类型 3 的镜像）。',
		},
	}),
	'card-rom-of-primary': entry({
		severity: 'warning',
		values: { address: 'address' },
		en: {
			message: ({ address }) =>
				`${address} is the host's primary display. Its ROM may then be a copy that the firmware modified, and the VM's screen stays black with it.`,
			fix: ({ address }) =>
				`If the screen stays black: make another GPU the primary display, read the ROM, and use it as romfile: sudo romtool dump ${address}`,
			cause: "The card is the host's primary display. Its ROM may be a copy that the firmware modified.",
			remedy: 'Read the ROM while another GPU is the primary display (romtool dump), and use it as romfile.',
		},
		zh: {
			message: ({ address }) => `${address} 是宿主机的主显卡，读到的 ROM 可能是固件修改过的副本，虚拟机用它会黑屏。`,
			fix: ({ address }) => `如果黑屏：把另一个 GPU 设为主显卡，读取 ROM 并用作 romfile：sudo romtool dump ${address}`,
			cause: '该显卡是宿主机的主显卡，它的 ROM 可能是固件修改过的副本。',
			remedy: '把另一个 GPU 设为主显卡时读取 ROM（romtool dump），并用作 romfile。',
		},
	}),
};

const OF_FUNCTIONS = {
	'bus-unknown': entry({
		severity: 'note',
		en: {
			message: 'XX stands for the bus of the GPU, which was not given.',
			fix: 'Find it with `lspci -Dnn`, then add its address to the command: `--at 0000:05:00.0`.',
			cause: 'The address of the GPU was not given: XX stands for its bus.',
			remedy: 'Find it with `lspci -Dnn`, and give it with --at.',
		},
		zh: {
			message: 'XX 代表 GPU 所在的总线，尚未指定。',
			fix: '用 `lspci -Dnn` 查到地址后加到命令中：`--at 0000:05:00.0`。',
			cause: 'GPU 的地址尚未指定：XX 代表它所在的总线。',
			remedy: '用 `lspci -Dnn` 查到地址，用 --at 指定。',
		},
	}),
	'audio-assumed': entry({
		severity: 'note',
		values: { address: 'address' },
		en: {
			message: ({ address }) =>
				`The audio function is assumed at ${address}, its usual place. Its ID is not known, so it is not among the IDs for vfio-pci.`,
			fix: 'Check it with `lspci -Dnn`. If it has another address, change the lines.',
			cause: 'The audio function is assumed at its usual place. Its ID is not known.',
			remedy: 'Check it with `lspci -Dnn`. If it has another address, change the lines.',
		},
		zh: {
			message: ({ address }) => `假定声卡功能在它通常的地址 ${address}。它的 ID 未知，因此不在给 vfio-pci 的 ID 中。`,
			fix: '用 `lspci -Dnn` 核对。如果地址不同，修改这些行。',
			cause: '假定声卡功能在它通常的地址，它的 ID 未知。',
			remedy: '用 `lspci -Dnn` 核对。如果地址不同，修改这些行。',
		},
	}),
	'audio-missing': entry({
		severity: 'warning',
		values: { address: 'address', first: 'file?', gop: 'file' },
		en: {
			message: ({ address }) => `This host has no audio function for ${address} that could carry the GOP ROM.`,
			fix: ({ first = 'OTHER.rom', gop }) => `Combine both ROMs into one for the GPU: ${joinCommand(first, gop)}`,
			cause: 'This host has no audio function next to the GPU that could carry the GOP ROM.',
			remedy: 'Combine both ROMs into one for the GPU (romtool edit join).',
		},
		zh: {
			message: ({ address }) => `此宿主机没有可供 ${address} 放置 GOP ROM 的声卡功能。`,
			fix: ({ first = 'OTHER.rom', gop }) => `把两个 ROM 合并为一个，给 GPU 使用：${joinCommand(first, gop)}`,
			cause: '此宿主机的 GPU 旁没有可放置 GOP ROM 的声卡功能。',
			remedy: '把两个 ROM 合并为一个，给 GPU 使用（romtool edit join）。',
		},
	}),
	'vf-host-driver': entry({
		severity: 'note',
		values: {
			...{ physical: 'address', address: 'address', drivers: 'names', count: 'number' },
			...{ host: 'host?', target: 'target?' },
		},
		en: {
			message: ({ physical, address, drivers, host, target }) =>
				`${physical} stays bound to its host driver (${driverNames(drivers)}), which creates the virtual functions. Keep it out of ${vfioFile(host)} and its driver out of any blacklist. ${bindsAtStart(target, address)}.`,
			fix: ({ physical, address, count }) =>
				`If ${address} is missing after the host boots: ${makeFunctions(physical, count)}`,
			cause: 'The physical function stays bound to its host driver, which creates the virtual functions.',
			remedy: 'Keep its IDs out of vfio.conf and its driver out of any blacklist.',
		},
		zh: {
			message: ({ physical, address, drivers, host, target }) =>
				`${physical} 仍绑定宿主机的驱动（${driverNamesZh(drivers)}），虚拟功能（VF）由该驱动创建。不要把它写进 ${vfioFile(host)}，也不要把该驱动列入黑名单。${bindsAtStartZh(target, address)}。`,
			fix: ({ physical, address, count }) => `如果宿主机启动后没有 ${address}：${makeFunctions(physical, count)}`,
			cause: '物理功能仍绑定宿主机的驱动，虚拟功能由该驱动创建。',
			remedy: '不要把它的 ID 写进 vfio.conf，也不要把该驱动列入黑名单。',
		},
	}),
	'vf-vgpu-type': entry({
		severity: 'warning',
		values: { address: 'address' },
		en: {
			message: ({ address }) =>
				`${address} is a virtual function of NVIDIA, which a VM can use only with a vGPU type. Its line lacks mdev=nvidia-….`,
			fix: ({ address }) =>
				`Add mdev= with one of the types that this lists: pvesh get /nodes/localhost/hardware/pci/${address}/mdev`,
			cause: 'A VM can use a virtual function of NVIDIA only with a vGPU type, which the plan does not choose.',
			remedy: 'Add mdev= with one of the types that Proxmox VE lists for the function.',
		},
		zh: {
			message: ({ address }) =>
				`${address} 是 NVIDIA 的虚拟功能（VF），虚拟机必须配合 vGPU 类型才能使用，而该行缺少 mdev=nvidia-…。`,
			fix: ({ address }) =>
				`加上 mdev=，取以下命令列出的一种类型：pvesh get /nodes/localhost/hardware/pci/${address}/mdev`,
			cause: '虚拟机必须配合 vGPU 类型才能使用 NVIDIA 的虚拟功能，而方案不会选择类型。',
			remedy: '加上 mdev=，取 Proxmox VE 为该功能列出的一种类型。',
		},
	}),
};

const OF_QEMU = {
	'igd-generation-unknown': entry({
		severity: 'warning',
		values: { qemu: 'name', id: 'id' },
		en: {
			message: ({ qemu, id }) =>
				`QEMU ${qemu} does not know the generation of ${id}. It passes OpRegion and IDs to the VM, but no stolen memory, and rejects x-igd-gms.`,
			fix: 'Use a GOP driver that lists this chip, and test it.',
			cause:
				'QEMU does not know the generation of the iGPU. It passes OpRegion and IDs to the VM, but no stolen memory.',
			remedy: 'Use a GOP driver that lists this chip, and test it.',
		},
		zh: {
			message: ({ qemu, id }) =>
				`QEMU ${qemu} 不知道 ${id} 属于哪一代：它会把 OpRegion 和 ID 交给虚拟机，但没有 stolen memory，并且拒绝 x-igd-gms。`,
			fix: '使用支持该芯片的 GOP 驱动，并实际测试。',
			cause: 'QEMU 不知道该核显属于哪一代：它会把 OpRegion 和 ID 交给虚拟机，但没有 stolen memory。',
			remedy: '使用支持该芯片的 GOP 驱动，并实际测试。',
		},
	}),
	'igd-stolen-memory': entry({
		severity: 'note',
		en: {
			message: 'x-igd-gms=0x2 gives the iGPU 64 MiB of stolen memory: QEMU before 9.2 gives it none by default.',
			fix: 'Set it to what the firmware setup of the host has as DVMT Pre-Allocated, in units of 32 MiB.',
			cause:
				'The plan gives the iGPU 64 MiB of stolen memory (x-igd-gms=0x2): QEMU before 9.2 gives it none by default.',
			remedy: 'Set it to what the firmware setup of the host has as DVMT Pre-Allocated, in units of 32 MiB.',
		},
		zh: {
			message: 'x-igd-gms=0x2 给核显 64 MiB stolen memory（预留显存），因为 9.2 之前的 QEMU 默认不给。',
			fix: '改成宿主机 BIOS 设置中 DVMT Pre-Allocated 的值，单位为 32 MiB。',
			cause: '方案给核显 64 MiB stolen memory（x-igd-gms=0x2），因为 9.2 之前的 QEMU 默认不给。',
			remedy: '改成宿主机 BIOS 设置中 DVMT Pre-Allocated 的值，单位为 32 MiB。',
		},
	}),
	'igd-no-disable-vga': entry({
		severity: 'note',
		values: { host: 'host?' },
		en: {
			message:
				"Legacy mode requires the host's VGA ranges, and the option disable_vga=1 of vfio-pci removes them. Guides for newer iGPUs also require vfio-pci without it.",
			fix: ({ host }) =>
				`If disable_vga=1 is in ${modprobeFolder(host)} or on the kernel command line, remove it, then ${HOST_WORDS.en.afterFiles(host)}.`,
			cause: 'Legacy mode requires VGA access, which disable_vga=1 of vfio-pci removes.',
			remedy: 'Remove it from /etc/modprobe.d and the kernel command line, and regenerate the initramfs.',
		},
		zh: {
			message:
				'legacy 模式需要宿主机的 VGA 地址范围，而 vfio-pci 的选项 disable_vga=1 会关闭它们。较新核显的教程也要求不用该选项。',
			fix: ({ host }) =>
				`如果 ${modprobeFolder(host)} 或内核命令行中有 disable_vga=1，删除它，然后${HOST_WORDS.zh.afterFiles(host)}。`,
			cause: 'legacy 模式需要 VGA 访问，而 vfio-pci 的 disable_vga=1 会关闭它。',
			remedy: '从 /etc/modprobe.d 和内核命令行中删除它，并重新生成 initramfs。',
		},
	}),
	'qemu-assumed': entry({
		severity: 'note',
		values: { legacyMode: 'flag', id: 'id', files: 'files?', q35: 'flag?', seabios: 'flag?' },
		en: {
			message: ({ legacyMode, q35 }) =>
				q35 === true
					? 'The lines are for QEMU 10.1 or newer. 10.0 also requires x-igd-opregion=on, and older releases do not have what this mode requires.'
					: legacyMode
						? 'The lines are for QEMU 10.1 or newer. QEMU before 9.2 gives the iGPU no stolen memory without a further option.'
						: 'The lines are for QEMU 10.1 or newer. QEMU before 10.0 does not start with x-igd-lpc.',
			fix: ({ id, files = [], q35, seabios }) =>
				`If \`kvm --version\` shows another release, for example ${q35 === true ? '10.0' : '9.2'}: ${planCommand(files, '--for', id, q35 === true ? '--qemu 10.0 --mode q35' : '--qemu 9.2', ...(seabios === true ? ['--mode seabios'] : []))}`,
			cause: 'The options for an iGPU depend on the QEMU release, which was not given.',
			remedy: 'Give the release that `kvm --version` shows: --qemu 9.2.',
		},
		zh: {
			message: ({ legacyMode, q35 }) =>
				q35 === true
					? '配置行适用于 QEMU 10.1 及以上。10.0 还需要 x-igd-opregion=on，更旧的版本不具备此方式所需的功能。'
					: legacyMode
						? '配置行适用于 QEMU 10.1 及以上。9.2 之前的 QEMU 需要另加选项，才会给核显 stolen memory。'
						: '配置行适用于 QEMU 10.1 及以上。10.0 之前的 QEMU 遇到 x-igd-lpc 无法启动。',
			fix: ({ id, files = [], q35, seabios }) =>
				`如果 \`kvm --version\` 显示其他版本，例如 ${q35 === true ? '10.0' : '9.2'}：${planCommand(files, '--for', id, q35 === true ? '--qemu 10.0 --mode q35' : '--qemu 9.2', ...(seabios === true ? ['--mode seabios'] : []))}`,
			cause: '核显的选项取决于 QEMU 的版本，而版本尚未指定。',
			remedy: '指定 `kvm --version` 显示的版本：--qemu 9.2。',
		},
	}),
	'hypervisor-hidden': entry({
		severity: 'note',
		/** `windows`: the guest is said to be one. */
		values: { windows: 'flag', target: 'target?' },
		en: {
			message:
				"The lines hide from the guest OS that it runs in a VM. Otherwise AMD's drivers for Windows may stop with error 43.",
			fix: ({ windows, target }) =>
				windows
					? undefined
					: `A Linux guest's amdgpu stops with error -22 at it. For other guest systems than Windows, remove ${listed(quoted(hidingIn(target)))}, or plan with --guest linux.`,
			cause:
				"The plan hides from the guest OS that it runs in a VM. Otherwise AMD's drivers for Windows may stop with error 43.",
			remedy:
				"A Linux guest's amdgpu stops with error -22 at it. For other guest systems than Windows, remove the option -cpu, or plan with --guest linux.",
		},
		zh: {
			message: '这些配置行对虚拟机系统隐藏虚拟化，否则 AMD 的 Windows 驱动可能报错误 43 而停止。',
			fix: ({ windows, target }) =>
				windows
					? undefined
					: `Linux 虚拟机中的 amdgpu 会因此报错误 -22 而停止。Windows 以外的系统去掉 ${listedZh(quoted(hidingIn(target)))}，或用 --guest linux 重新生成方案。`,
			cause: '方案对虚拟机系统隐藏虚拟化，否则 AMD 的 Windows 驱动可能报错误 43 而停止。',
			remedy:
				'Linux 虚拟机中的 amdgpu 会因此报错误 -22 而停止。Windows 以外的系统去掉选项 -cpu，或用 --guest linux 重新生成方案。',
		},
	}),
	'console-dark': entry({
		severity: 'note',
		values: { target: 'target?' },
		en: {
			message: ({ target }) => `With ${NO_DISPLAY.en[target ?? ''] ?? NO_DISPLAY.en['proxmox']} stays black.`,
			fix: 'Leave that line out until the OS is installed and its screen or remote desktop works.',
			cause: 'With vga: none, the console of the VM (noVNC, SPICE) stays black.',
			remedy: 'Leave that line out until the OS is installed and its screen or remote desktop works.',
		},
		zh: {
			message: ({ target }) => `${NO_DISPLAY.zh[target ?? ''] ?? NO_DISPLAY.zh['proxmox']}黑屏。`,
			fix: '系统装好、显示器或远程桌面可用之前，不写这一行。',
			cause: 'vga: none 时，虚拟机控制台（noVNC、SPICE）黑屏。',
			remedy: '系统装好、显示器或远程桌面可用之前，不写这一行。',
		},
	}),
};

const OF_HOSTS = {
	'iommu-group-shared': entry({
		severity: ['warning', 'note'],
		values: { groups: 'numbers', others: 'names', helper: 'file?', gop: 'file?' },
		en: {
			message: ({ groups, others }) =>
				`IOMMU ${groups.length === 1 ? 'group' : 'groups'} ${listed(groups.map(String))} also ${groups.length === 1 ? 'contains' : 'contain'} ${listed(others)}. A whole group goes to vfio-pci, and the host loses these devices.`,
			fix: ({ helper = 'HELPER.rom', gop }) =>
				gop === undefined
					? 'If the host needs them, use another slot. `romtool devices` lists the groups.'
					: `If the host needs them, combine both ROMs into one for the iGPU: ${joinCommand(helper, gop)}`,
			cause:
				'The IOMMU group of a passed-through function also contains other devices. The whole group goes to vfio-pci, and the host loses them.',
			remedy: 'Make sure that the host does not need them (romtool devices lists the groups), or use another slot.',
		},
		zh: {
			message: ({ groups, others }) =>
				`IOMMU 组 ${listedZh(groups.map(String))} 中还有 ${listedZh(others)}。整组都会绑定到 vfio-pci，宿主机将失去这些设备。`,
			fix: ({ helper = 'HELPER.rom', gop }) =>
				gop === undefined
					? '如果宿主机需要它们，换一个插槽。`romtool devices` 会列出各组。'
					: `如果宿主机需要它们，把两个 ROM 合并为一个，给核显使用：${joinCommand(helper, gop)}`,
			cause: '直通的功能所在的 IOMMU 组中还有其他设备。整组都会绑定到 vfio-pci，宿主机将失去它们。',
			remedy: '确认宿主机不需要它们（romtool devices 会列出各组），或换一个插槽。',
		},
	}),
	'ids-shared': entry({
		severity: 'warning',
		values: { others: 'names', ids: 'ids', host: 'host?', target: 'target?' },
		en: {
			message: ({ others }) =>
				`vfio-pci selects devices by ID and also binds ${listed(others)}: a passed-through function has the same ID.`,
			fix: ({ ids, host, target }) =>
				`If the host needs ${ids.length === 1 ? 'it' : 'them'}, remove ${listed(ids)} from ids= in ${vfioFile(host)}. ${bindsAtStart(target)}.`,
			cause: 'vfio-pci selects devices by ID, and another device of the host has the same ID as a passed-through one.',
			remedy:
				'If the host needs it, remove the ID from vfio.conf: Proxmox VE and libvirt bind passed-through functions when the VM starts.',
		},
		zh: {
			message: ({ others }) => `vfio-pci 按 ID 选择设备，因此还会绑定 ${listedZh(others)}：它与直通的功能 ID 相同。`,
			fix: ({ ids, host, target }) =>
				`如果宿主机需要它，从 ${vfioFile(host)} 的 ids= 中删除 ${listedZh(ids)}。${bindsAtStartZh(target)}。`,
			cause: 'vfio-pci 按 ID 选择设备，而宿主机上另有设备与直通的设备 ID 相同。',
			remedy: '如果宿主机需要它，从 vfio.conf 中删除该 ID：虚拟机启动时，Proxmox VE 和 libvirt 会绑定直通的功能。',
		},
	}),
	'igd-not-primary': entry({
		severity: 'warning',
		values: { address: 'address' },
		en: {
			message: ({ address }) =>
				`${address} is not a VGA controller on this host. The GOP driver and legacy mode require one.`,
			fix: 'Make the iGPU the primary display in the firmware setup.',
			cause: 'The iGPU is not a VGA controller on this host. The GOP driver and legacy mode require one.',
			remedy: 'Make the iGPU the primary display in the firmware setup.',
		},
		zh: {
			message: ({ address }) => `${address} 在此宿主机上不是 VGA 控制器，而 GOP 驱动和 legacy 模式都要求它是。`,
			fix: '在 BIOS 设置中把核显设为主显卡。',
			cause: '核显在此宿主机上不是 VGA 控制器，而 GOP 驱动和 legacy 模式都要求它是。',
			remedy: '在 BIOS 设置中把核显设为主显卡。',
		},
	}),
};

/** In the order of the documentation. */
export const PLAN_FINDINGS = { ...OF_HOSTS, ...OF_FUNCTIONS, ...OF_QEMU, ...OF_ROMS };
