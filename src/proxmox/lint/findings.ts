/** Findings about configurations of Proxmox VE, by the rules of PVE/QemuServer.pm, PVE/QemuServer/PCI.pm and QEMU. */

import { PROXMOX_HOST } from '../../host/kinds/proxmox.js';
import { formatPackageVersion } from '../../host/package-version.js';
import { leadingZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { listed, named } from '../../language/words.js';
import { writeLines, writeLinesIf, writeLinesZh } from '../../vm/write-lines.js';
import { DRIVER_SINCE, HOSTPCI_PROBLEMS, type HostPciProblem } from '../hostpci.js';

const PARSE_CONFIG = 'PVE/QemuServer.pm parse_vm_config';
const PARSE_DEVICES = 'PVE/QemuServer/PCI.pm parse_hostpci_devices';
const PRINT_DEVICES = 'PVE/QemuServer/PCI.pm print_hostpci_devices';

type Problem = Partial<Omit<HostPciProblem, 'case'>> & { readonly release?: string };

const DRIVER_RELEASE = formatPackageVersion(DRIVER_SINCE);

const HOSTPCI_EN: Readonly<Record<HostPciProblem['case'], (problem: Problem) => string>> = {
	number: () => 'the last is hostpci15',
	words: ({ said }) => `\`${said}\``,
	refused: ({ said }) => `\`${said}\``,
	release: ({ option, release }) =>
		`qemu-server ${release} does not have the option ${option}, which came with ${DRIVER_RELEASE}`,
	address: ({ value }) => `"${value}" is not an address in lower-case hexadecimal, like 0000:05:00.0`,
	switch: ({ option, value }) => `${option}="${value}" is neither 0 nor 1`,
	id: ({ option, value }) => `${option}="${value}" is not 0x and four hexadecimal digits, like 0x1002`,
	romfile: ({ value }) => `the file name "${value}" contains a semicolon`,
	mdev: ({ value }) => `mdev="${value}" contains a slash, dot or colon`,
	driver: ({ value }) => `driver="${value}" is neither vfio nor keep`,
	mapping: ({ value }) => `mapping="${value}" is not a name of two or more letters, digits, _ and -, a letter first`,
};

const HOSTPCI_ZH: Readonly<Record<HostPciProblem['case'], (problem: Problem) => string>> = {
	number: () => '最大编号是 hostpci15',
	words: ({ said }) => `\`${said}\``,
	refused: ({ said }) => `\`${said}\``,
	release: ({ option, release }) => `qemu-server ${release} 没有选项 ${option}，它从 ${DRIVER_RELEASE} 起才有`,
	address: ({ value }) => `“${value}”不是小写十六进制的地址，例如 0000:05:00.0`,
	switch: ({ option, value }) => `${option} 的值“${value}”既不是 0 也不是 1`,
	id: ({ option, value }) => `${option} 的值“${value}”不是 0x 加四位十六进制数，例如 0x1002`,
	romfile: ({ value }) => `文件名“${value}”含有分号`,
	mdev: ({ value }) => `mdev 的值“${value}”含有斜杠、点或冒号`,
	driver: ({ value }) => `driver 的值“${value}”既不是 vfio 也不是 keep`,
	mapping: ({ value }) => `mapping 的值“${value}”不是以字母开头、由两个以上字母、数字、_ 和 - 组成的名称`,
};

/** What Proxmox VE stops with. */
const LEGACY_IGD = {
	several: 'only one device can be assigned in legacy-igd mode',
	vga: "legacy IGD assignment requires VGA mode to be 'none'",
	rombar: 'legacy IGD assignment requires rombar to be enabled',
	xVga: 'legacy IGD assignment is not compatible with x-vga',
	mdev: 'legacy IGD assignment is not compatible with mdev',
	q35: 'legacy IGD assignment is not compatible with q35',
	multifunction: 'legacy IGD assignment is not compatible with multifunction devices',
	alternatives: 'legacy IGD assignment is not compatible with alternate devices',
	address: 'legacy IGD assignment only works for devices on host bus 00:02.0',
} as const;

const MDEV_SEVERAL = 'cannot use mediated device with multifunction device';

const LINES = { lines: 'lines' } as const;
type Lines = { readonly lines: readonly string[] };

const stops = (said: string) => `Proxmox VE will not start the VM: \`${said}\`.`;
const write = ({ lines }: Lines) => writeLines(lines);
const stopsZh = (said: string) => `Proxmox VE 无法启动虚拟机，报错 \`${said}\`。`;
const writeZh = ({ lines }: Lines) => writeLinesZh(lines);

export const PROXMOX_LINT_FINDINGS = {
	'hostpci-invalid': entry({
		severity: 'error',
		source:
			'PVE/QemuServer/PCI.pm $hostpci_fmt, parse_hostpci; PVE/QemuServer.pm parse_vm_config; PVE/JSONSchema.pm parse_property_string',
		/** `release`: of the installed qemu-server, where a key is too new for it. */
		values: {
			case: HOSTPCI_PROBLEMS,
			key: 'name',
			said: 'said?',
			option: 'name?',
			value: 'name?',
			release: 'name?',
			lines: 'lines?',
			hasComment: 'flag',
			lookUp: 'flag',
		},
		en: {
			message: ({ case: problem, key, said = '', option = 'OPTION', value = '', release = '' }) =>
				problem === 'refused'
					? stops(said)
					: `Proxmox VE skips ${key}: ${HOSTPCI_EN[problem]({ said, option, value, release })}. The VM starts without the device.`,
			fix: ({ case: problem, value, lines, hasComment, lookUp }) => {
				if (lines === undefined) return 'Use hostpci0 to hostpci15: all are in use, so remove one that is not needed.';
				const write = writeLines(lines);
				if (hasComment) return `A comment is a line of its own. ${write}`;
				if (lookUp) return `Find the address with \`romtool devices\`. ${write}`;
				if (problem === 'number') return `Use hostpci0 to hostpci15. ${write}`;
				if (problem === 'release' && value === 'keep') return `${write} Or update: \`apt install qemu-server\`.`;
				return problem === 'romfile' ? `Rename the file. ${write}` : write;
			},
			cause:
				'Every hostpci line has the form that Proxmox VE reads. It skips others with a warning, and the device is missing in the VM. At a line with both host and mapping, or neither, it stops. The option driver came with qemu-server 9.0.25, and is not in Proxmox VE 8.',
			remedy: 'Write the line again, such as hostpci0: 0000:05:00.0,pcie=1, with options that Proxmox VE knows.',
		},
		zh: {
			message: ({ case: problem, key, said = '', option = 'OPTION', value = '', release = '' }) =>
				problem === 'refused'
					? stopsZh(said)
					: `Proxmox VE 跳过 ${key}：${HOSTPCI_ZH[problem]({ said, option, value, release })}。虚拟机启动后没有该设备。`,
			fix: ({ case: problem, value, lines, hasComment, lookUp }) => {
				if (lines === undefined) return '使用 hostpci0 到 hostpci15：均已使用，先去掉不需要的一行。';
				const write = writeLinesZh(lines);
				if (hasComment) return `注释要单独成行。${write}`;
				if (lookUp) return `用 \`romtool devices\` 查看地址。${write}`;
				if (problem === 'number') return `使用 hostpci0 到 hostpci15。${write}`;
				if (problem === 'release' && value === 'keep') return `${write}或更新：\`apt install qemu-server\`。`;
				return problem === 'romfile' ? `重命名该文件。${write}` : write;
			},
			cause:
				'每个 hostpci 行都符合 Proxmox VE 能读取的形式。不符合的行会被跳过并给出警告，虚拟机里没有该设备。同时有 host 和 mapping，或两者都没有时，虚拟机无法启动。选项 driver 从 qemu-server 9.0.25 起才有，Proxmox VE 8 没有。',
			remedy: '重写这一行，例如 hostpci0: 0000:05:00.0,pcie=1，只用 Proxmox VE 支持的选项。',
		},
	}),
	'value-invalid': entry({
		severity: 'warning',
		source: `${PARSE_CONFIG}, check_type`,
		/** `release`: of the installed qemu-server, which is too old for the value. */
		values: { key: 'name', value: 'name', instead: 'name', release: 'name?', lines: 'lines', hasComment: 'flag' },
		en: {
			message: ({ key, value, instead, release }) =>
				release === undefined
					? `"${value}" is not a value that Proxmox VE accepts for ${key}: ${instead} applies instead.`
					: `"${value}" is not a value that qemu-server ${release} accepts for ${key}: ${instead} applies instead.`,
			fix: ({ lines, hasComment }) =>
				hasComment ? `A comment is a line of its own. ${writeLines(lines)}` : writeLines(lines),
			cause:
				'bios, machine, vga and memory have values that Proxmox VE accepts, with no comment after them. With any other value the default applies.',
			remedy: 'Write only a value that Proxmox VE lists. Comments go on lines of their own, which begin with #.',
		},
		zh: {
			message: ({ key, value, instead, release }) =>
				release === undefined
					? `“${value}”不是 Proxmox VE 接受的 ${key} 值，实际采用 ${instead}。`
					: `“${value}”不是 qemu-server ${release} 接受的 ${key} 值，实际采用 ${instead}。`,
			fix: ({ lines, hasComment }) => (hasComment ? `注释要单独成行。${writeLinesZh(lines)}` : writeLinesZh(lines)),
			cause: 'bios、machine、vga 和 memory 的值是 Proxmox VE 接受的，后面没有注释。其他值无效，采用默认值。',
			remedy: '只写 Proxmox VE 所列的值。注释单独成行，以 # 开头。',
		},
	}),
	'line-ignored': entry({
		severity: 'error',
		source: PARSE_CONFIG,
		values: { text: 'line', lines: 'lines', lookUp: 'flag' },
		en: {
			message: ({ text }) => `Proxmox VE skips \`${text}\`: it is not \`key: value\` from the start of the line.`,
			fix: ({ lines, lookUp }) =>
				lookUp ? `Find the address with \`romtool devices\`. ${writeLines(lines)}` : writeLines(lines),
			cause: 'Every line with hostpci or romfile in it has the form `key: value`, from the start of the line.',
			remedy: 'Write it as `key: value`, such as hostpci0: 0000:05:00.0,pcie=1.',
		},
		zh: {
			message: ({ text }) => `Proxmox VE 跳过 \`${text}\`：它不是从行首开始的 \`key: value\`。`,
			fix: ({ lines, lookUp }) =>
				lookUp ? `用 \`romtool devices\` 查看地址。${writeLinesZh(lines)}` : writeLinesZh(lines),
			cause: '含有 hostpci 或 romfile 的行都是从行首开始的 `key: value`。',
			remedy: '写成 `key: value`，例如 hostpci0: 0000:05:00.0,pcie=1。',
		},
	}),
	'key-repeated': entry({
		severity: 'warning',
		source: PARSE_CONFIG,
		values: { key: 'name', line: 'line?' },
		en: {
			message: ({ key }) => `A later line sets ${key} again, and only the later one counts.`,
			fix: ({ line }) =>
				line === undefined
					? 'Remove one of the two lines.'
					: `If it is another device, use a free number: \`${line}\`. Otherwise remove one of the two lines.`,
			cause: 'No key about passthrough is set twice: only the last line counts.',
			remedy: 'Keep one of the lines, and give other devices their own numbers (hostpci1, hostpci2).',
		},
		zh: {
			message: ({ key }) => `后面的一行又设置了 ${key}，只有后者有效。`,
			fix: ({ line }) =>
				line === undefined
					? '去掉两行中的一行。'
					: `如果是另一个设备，使用空闲的编号：\`${line}\`。否则去掉两行中的一行。`,
			cause: '与直通有关的键不能设置两次：只有最后一行有效。',
			remedy: '只保留其中一行，其他设备使用各自的编号（hostpci1、hostpci2）。',
		},
	}),
	'pcie-without-q35': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		/** `instead`: what keeps the machine type. */
		values: { machine: 'name', lines: 'lines', instead: 'lines?' },
		en: {
			message: ({ machine }) =>
				`Proxmox VE will not start the VM: pcie=1 requires machine type q35, and this VM is ${machine} (\`q35 machine model is not enabled\`).`,
			fix: ({ lines, instead }) =>
				instead === undefined
					? writeLines(lines)
					: `${writeLines(lines)} ${writeLinesIf('To keep the machine type of a VM that is set up', instead)}`,
			cause: 'pcie=1 requires a machine of type q35: `q35 machine model is not enabled`.',
			remedy: 'Set machine: q35, or remove pcie=1.',
		},
		zh: {
			message: ({ machine }) =>
				`Proxmox VE 无法启动虚拟机：pcie=1 需要 q35 机型，而此虚拟机是 ${machine}（\`q35 machine model is not enabled\`）。`,
			fix: ({ lines, instead }) =>
				instead === undefined
					? writeLinesZh(lines)
					: `${writeLinesZh(lines)}要保留已安装好的虚拟机的机型，则${writeLinesZh(instead)}`,
			cause: 'pcie=1 需要 q35 机型，否则报错 `q35 machine model is not enabled`。',
			remedy: '设置 machine: q35，或去掉 pcie=1。',
		},
	}),
	'legacy-igd-pcie': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: { key: 'name', own: 'flag', lines: 'lines' },
		en: {
			message: ({ key, own }) =>
				`Proxmox VE starts the VM with neither machine type: pcie=1 requires q35, and legacy-igd=1 ${
					own ? 'on the same line' : `of ${key}`
				} requires i440fx.`,
			fix: ({ lines }) => writeLines(lines),
			cause:
				'legacy-igd=1 requires i440fx, and pcie=1 requires q35. With both in one configuration, Proxmox VE starts the VM with neither machine type.',
			remedy: 'Remove pcie=1: the device works on i440fx as well.',
		},
		zh: {
			message: ({ key, own }) =>
				`两种机型下 Proxmox VE 都无法启动虚拟机：pcie=1 需要 q35，而${
					own ? '同一行的' : ` ${key} 的`
				} legacy-igd=1 需要 i440fx。`,
			fix: ({ lines }) => writeLinesZh(lines),
			cause: 'legacy-igd=1 需要 i440fx，pcie=1 需要 q35。配置中两者都有时，两种机型下 Proxmox VE 都无法启动虚拟机。',
			remedy: '去掉 pcie=1：该设备在 i440fx 上同样可用。',
		},
	}),
	'vga-not-none': entry({
		severity: 'warning',
		source: 'PVE/QemuServer.pm config_to_command; QEMU docs/igd-assign.txt',
		values: { vga: 'name' },
		en: {
			message: ({ vga }) =>
				`The VM also has an emulated display (\`vga: ${vga}\`). Firmware and guest OS may use it as the primary display.`,
			fix: 'Once the passed-through card shows a picture, write `vga: none`.',
			cause:
				'There is no emulated display in addition to a passed-through one: firmware and guest OS may use it as the primary display.',
			remedy: 'Set vga: none once the VM can be reached by its own screen or by remote desktop.',
		},
		zh: {
			message: ({ vga }) => `虚拟机还有模拟显卡（\`vga: ${vga}\`），固件和虚拟机系统可能把它当作主显卡。`,
			fix: '直通的显卡能显示画面后，写成 `vga: none`。',
			cause: '有直通的显卡时没有模拟显卡：固件和虚拟机系统可能把模拟显卡当作主显卡。',
			remedy: '能通过虚拟机自己的显示器或远程桌面访问它后，设置 vga: none。',
		},
	}),
	'driver-kept': entry({
		severity: 'error',
		source: 'PVE/QemuServer/PCI.pm prepare_pci_device; Linux drivers/vfio/group.c',
		values: { address: 'address', driver: 'name', lines: 'lines' },
		en: {
			message: ({ address, driver }) =>
				`${address} is bound to the host driver ${driver}, and driver=keep leaves it there. That is not a driver of VFIO, so QEMU cannot open the device, and the VM does not start.`,
			fix: write,
			cause:
				'driver=keep is for a device that a driver of VFIO already has: vfio-pci, or one such as xe-vfio-pci or mlx5_vfio_pci. Proxmox VE neither binds nor resets it.',
			remedy: 'Remove driver=keep, or bind the device to its VFIO driver before the VM starts.',
		},
		zh: {
			message: ({ address, driver }) =>
				`${address} 由宿主机驱动 ${driver} 占用，driver=keep 会保持不变。它不是 VFIO 驱动，QEMU 无法打开该设备，虚拟机无法启动。`,
			fix: writeZh,
			cause:
				'driver=keep 用于已由 VFIO 驱动占用的设备：vfio-pci，或 xe-vfio-pci、mlx5_vfio_pci 之类。Proxmox VE 不绑定也不复位它。',
			remedy: '删除 driver=keep，或在虚拟机启动前把设备绑定到它的 VFIO 驱动。',
		},
	}),
	'x-vga-ovmf': entry({
		severity: 'note',
		source: PRINT_DEVICES,
		values: { lines: 'lines' },
		en: {
			message:
				'With OVMF, x-vga=1 does not give VGA access, and OVMF does not need it. It hides KVM from the guest OS and removes the default display.',
			fix: ({ lines }) => writeLinesIf('To remove only the display', lines),
			cause:
				'With OVMF, x-vga=1 has nothing to do with VGA access: Proxmox VE omits x-vga=on, hides KVM and removes the default display.',
			remedy: 'Remove x-vga=1 if the VM boots with bios: ovmf.',
		},
		zh: {
			message: '使用 OVMF 时，x-vga=1 不提供 VGA 访问，OVMF 也不需要。它只会对虚拟机系统隐藏 KVM，并去掉默认的显卡。',
			fix: ({ lines }) => `如只需去掉显卡，${writeLinesZh(lines)}`,
			cause: '使用 OVMF 时，x-vga=1 与 VGA 访问无关：Proxmox VE 不加 x-vga=on，而是隐藏 KVM 并去掉默认的显卡。',
			remedy: '使用 bios: ovmf 时去掉 x-vga=1。',
		},
	}),
	'legacy-igd-several': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.several),
			fix: write,
			cause: 'At most one device has legacy-igd=1.',
			remedy: 'Keep legacy-igd=1 only on the line of the iGPU.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.several),
			fix: writeZh,
			cause: '最多一个设备使用 legacy-igd=1。',
			remedy: '只在核显的那一行保留 legacy-igd=1。',
		},
	}),
	'legacy-igd-vga': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.vga),
			fix: write,
			cause: 'legacy-igd=1 requires vga: none.',
			remedy: 'Set vga: none.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.vga),
			fix: writeZh,
			cause: 'legacy-igd=1 需要 vga: none。',
			remedy: '设置 vga: none。',
		},
	}),
	'legacy-igd-rombar': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.rombar),
			fix: write,
			cause: 'legacy-igd=1 requires rombar to be enabled.',
			remedy: 'Remove rombar=0.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.rombar),
			fix: writeZh,
			cause: 'legacy-igd=1 需要启用 rombar。',
			remedy: '去掉 rombar=0。',
		},
	}),
	'legacy-igd-x-vga': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.xVga),
			fix: write,
			cause: 'legacy-igd=1 excludes x-vga=1.',
			remedy: 'Remove x-vga=1.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.xVga),
			fix: writeZh,
			cause: 'legacy-igd=1 不能与 x-vga=1 同时使用。',
			remedy: '去掉 x-vga=1。',
		},
	}),
	'legacy-igd-mdev': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.mdev),
			fix: write,
			cause: 'legacy-igd=1 excludes mdev.',
			remedy: 'Remove mdev to pass through the complete iGPU, or legacy-igd=1 to pass through a part of it.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.mdev),
			fix: writeZh,
			cause: 'legacy-igd=1 不能与 mdev 同时使用。',
			remedy: '直通整个核显时去掉 mdev，只直通一部分时去掉 legacy-igd=1。',
		},
	}),
	'legacy-igd-q35': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.q35),
			fix: write,
			cause: 'legacy-igd=1 requires i440fx and excludes q35.',
			remedy: 'Set machine: pc.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.q35),
			fix: writeZh,
			cause: 'legacy-igd=1 需要 i440fx，不能与 q35 同时使用。',
			remedy: '设置 machine: pc。',
		},
	}),
	'legacy-igd-multifunction': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.multifunction),
			fix: write,
			cause: 'legacy-igd=1 is for one function: 00:02.0, not 00:02.',
			remedy: 'Write the address with its function, 0000:00:02.0.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.multifunction),
			fix: writeZh,
			cause: 'legacy-igd=1 只用于一个功能：00:02.0，不是 00:02。',
			remedy: '地址写上功能号：0000:00:02.0。',
		},
	}),
	'legacy-igd-alternatives': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.alternatives),
			fix: write,
			cause: 'legacy-igd=1 is for a mapping that names one device of the node.',
			remedy: 'Pass through the iGPU as 0000:00:02.0, or by a mapping of its own.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.alternatives),
			fix: writeZh,
			cause: 'legacy-igd=1 要求映射在该节点上只对应一个设备。',
			remedy: '以 0000:00:02.0 直通核显，或为它单独创建映射。',
		},
	}),
	'legacy-igd-address': entry({
		severity: 'error',
		source: PARSE_DEVICES,
		values: LINES,
		en: {
			message: stops(LEGACY_IGD.address),
			fix: write,
			cause: 'legacy-igd=1 is for the device 00:02.0 of the host.',
			remedy: 'Pass through the iGPU as 0000:00:02.0, or remove legacy-igd=1.',
		},
		zh: {
			message: stopsZh(LEGACY_IGD.address),
			fix: writeZh,
			cause: 'legacy-igd=1 只用于宿主机的设备 00:02.0。',
			remedy: '以 0000:00:02.0 直通核显，或去掉 legacy-igd=1。',
		},
	}),
	'mdev-multifunction': entry({
		severity: 'error',
		source: 'PVE/QemuServer/PCI.pm parse_hostpci',
		values: { addresses: 'names', lines: 'lines' },
		en: {
			message: ({ addresses }) =>
				`Proxmox VE will not start the VM: mdev is for one function, and this line has ${listed(addresses)} (\`${MDEV_SEVERAL}\`).`,
			fix: write,
			cause: `mdev is for one function: \`${MDEV_SEVERAL}\`.`,
			remedy: 'Write the address with its function, such as 0000:00:02.0.',
		},
		zh: {
			message: ({ addresses }) =>
				`Proxmox VE 无法启动虚拟机：mdev 只用于一个功能，而此行有 ${addresses.join('、')}（\`${MDEV_SEVERAL}\`）。`,
			fix: writeZh,
			cause: `mdev 只用于一个功能，否则报错 \`${MDEV_SEVERAL}\`。`,
			remedy: '地址写上功能号，例如 0000:00:02.0。',
		},
	}),
	'igd-address-taken': entry({
		severity: 'error',
		source: 'QEMU hw/pci/pci.c do_pci_register_device; PVE/QemuServer/PCI.pm get_pci_addr_map',
		values: { addr: 'name', vga: 'name?' },
		en: {
			message: ({ addr, vga }) =>
				`QEMU stops with \`slot 2 function 0 not available for vfio-pci, in use by VGA\`: the emulated display (${
					vga === undefined ? '`vga: std`, the default' : `\`vga: ${vga}\``
				}) is at addr=${addr}.`,
			fix: 'Write `vga: none`.',
			cause: 'On i440fx, 00:02.0 is free for the iGPU: the emulated display uses it unless vga is none.',
			remedy: 'Set vga: none.',
		},
		zh: {
			message: ({ addr, vga }) =>
				`QEMU 无法启动，报错 \`slot 2 function 0 not available for vfio-pci, in use by VGA\`：模拟显卡（${
					vga === undefined ? '默认的 `vga: std`' : `\`vga: ${vga}\``
				}）占用 addr=${addr}。`,
			fix: '写成 `vga: none`。',
			cause: '在 i440fx 上，00:02.0 要留给核显：vga 不是 none 时，模拟显卡占用它。',
			remedy: '设置 vga: none。',
		},
	}),
	'romfile-path': entry({
		severity: 'error',
		source: PRINT_DEVICES,
		values: { path: 'file', lines: 'lines', install: 'line?' },
		en: {
			message: ({ path }) =>
				`Proxmox VE appends romfile=${path} to ${PROXMOX_HOST.romFolder}. QEMU looks for ${PROXMOX_HOST.romFolder}/${path} and stops with \`failed to find romfile\`.`,
			fix: ({ lines, install }) =>
				install === undefined ? writeLines(lines) : `Copy the file with \`${install}\`. ${writeLines(lines)}`,
			cause: `romfile is a name below ${PROXMOX_HOST.romFolder}: Proxmox VE appends it to that directory, even if it is a path.`,
			remedy: `Copy the file to ${PROXMOX_HOST.romFolder} (romtool install), and write only its name.`,
		},
		zh: {
			message: ({ path }) =>
				`Proxmox VE 把 romfile=${path} 接在 ${PROXMOX_HOST.romFolder} 之后。QEMU 查找 ${PROXMOX_HOST.romFolder}/${path}，报错 \`failed to find romfile\` 并停止。`,
			fix: ({ lines, install }) =>
				install === undefined ? writeLinesZh(lines) : `用 \`${install}\` 复制文件。${writeLinesZh(lines)}`,
			cause: `romfile 是 ${PROXMOX_HOST.romFolder} 下的文件名：Proxmox VE 把它接在该目录之后，写成路径也一样。`,
			remedy: `把文件复制到 ${PROXMOX_HOST.romFolder}（romtool install），只写文件名。`,
		},
	}),
	'romfile-first-function': entry({
		severity: ['warning', 'note'],
		source: PRINT_DEVICES,
		values: { rom: 'file', address: 'address', lines: 'lines' },
		en: {
			message: ({ rom, address }) =>
				`${named(rom)} goes only to the first function (${address}); the others get no ROM.`,
			fix: ({ lines }) => `One line per function, each with its ROM. ${writeLines(lines)}`,
			cause:
				'The ROM is for the first function of its line. The others get no ROM, so a GOP driver for the audio function needs its own line.',
			remedy: 'Pass through each function on its own line, with its own ROM.',
		},
		zh: {
			message: ({ rom, address }) => `${leadingZh(rom)}只给第一个功能（${address}），其他功能没有 ROM。`,
			fix: ({ lines }) => `每个功能一行，各带自己的 ROM。${writeLinesZh(lines)}`,
			cause: 'ROM 只给该行的第一个功能，其他功能没有 ROM，所以声卡功能的 GOP 驱动要单独一行。',
			remedy: '每个功能单独一行，各带自己的 ROM。',
		},
	}),
	'args-set-multifunction': entry({
		severity: 'error',
		source: `${PRINT_DEVICES}; QEMU system/vl.c qemu_set_option`,
		values: { id: 'name', lines: 'lines' },
		en: {
			message: ({ id }) =>
				`${id} has several functions, which QEMU knows as ${id}.0, ${id}.1 and so on. It stops with \`there is no device "${id}" defined\`.`,
			fix: ({ lines }) => `Pass through a single function. ${writeLines(lines)}`,
			cause:
				'-set device.hostpciN is for a device with one function. Several are named hostpciN.0 and so on, and -set cannot name an ID with a dot.',
			remedy: 'Pass through single functions, such as hostpci0: 0000:34:00.0: then the name has no dot.',
		},
		zh: {
			message: ({ id }) =>
				`${id} 有多个功能，在 QEMU 中叫作 ${id}.0、${id}.1 等。QEMU 无法启动，报错 \`there is no device "${id}" defined\`。`,
			fix: ({ lines }) => `只直通单个功能。${writeLinesZh(lines)}`,
			cause:
				'-set device.hostpciN 针对只有一个功能的设备。有多个功能时，它们叫 hostpciN.0 等，而 -set 无法指定带点的 ID。',
			remedy: '逐个直通单个功能，例如 hostpci0: 0000:34:00.0，名称里就没有点。',
		},
	}),
};
