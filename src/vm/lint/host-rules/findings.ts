/** Findings of `lint` about the host of a VM: its IOMMU, the options of vfio-pci, other devices in an IOMMU group. */

import { shellPath } from '../../../bytes/shell-word.js';
import { HOST_WORDS, loadCommand, vfioFile } from '../../../host/host-words.js';
import { listedZh } from '../../../language/chinese.js';
import { entry } from '../../../language/entry.js';
import { listed } from '../../../language/words.js';
import { MANAGER_NAMES, MANAGERS } from '../../managers.js';
import { driverNames, driverNamesZh } from '../../virtual-functions/findings.js';

const { afterFiles, changeWords, updateBoot } = HOST_WORDS.en;
const ZH = HOST_WORDS.zh;

const bindingLine = (bindings: readonly string[]) => `\`BIND=${bindings.join(' ')}\``;

/** How the VM sees the processor of the host, by what configures it. */
const HOST_CPU: Readonly<Record<string, string>> = {
	proxmox: '`cpu: host`',
	libvirt: "`<cpu mode='host-passthrough'/>`",
};

interface Missed {
	readonly storage: readonly string[];
	readonly network: readonly string[];
	readonly usb: readonly string[];
}

function missed({ storage, network, usb }: Missed): string {
	return listed([
		...storage.map((one) => `storage controller ${one}`),
		...network.map((one) => `network card ${one}`),
		...usb.map((one) => `USB controller ${one}`),
	]);
}

function missedZh({ storage, network, usb }: Missed): string {
	return [
		...storage.map((one) => `存储控制器 ${one}`),
		...network.map((one) => `网卡 ${one}`),
		...usb.map((one) => `USB 控制器 ${one}`),
	].join('、');
}

export const HOST_FINDINGS = {
	'iommu-unsure': entry({
		severity: 'warning',
		source:
			'Linux Documentation/admin-guide/kernel-parameters.txt, intel_iommu; drivers/iommu/intel/Kconfig INTEL_IOMMU_DEFAULT_ON',
		values: {
			/** It is on, and a parameter turns it off; Intel's depends on how the kernel is made, or on its release. */
			case: ['parameter', 'configuration', 'release'],
			option: 'name?',
			since: 'name?',
			host: 'host?',
		},
		en: {
			message: ({ case: known, option = 'iommu', since = '6.8' }) => {
				switch (known) {
					case 'parameter':
						return `${option}=off is on the kernel command line, but the IOMMU is on. It may be off after the next start.`;
					case 'configuration':
						return "The kernel command line lacks intel_iommu=on. Without it, Intel's IOMMU stays off unless the kernel is configured to turn it on (CONFIG_INTEL_IOMMU_DEFAULT_ON).";
					case 'release':
						return `The kernel command line lacks intel_iommu=on. Without it, Intel's IOMMU stays off before kernel ${since}.`;
				}
			},
			fix: ({ case: known, option = 'iommu', host }) =>
				`${changeWords(host, known === 'parameter' ? { remove: [`${option}=off`] } : { add: ['intel_iommu=on'] })}.`,
			cause:
				"Intel's IOMMU needs intel_iommu=on before kernel 6.8 of Proxmox VE, and elsewhere unless the kernel is configured to turn it on. Nothing turns off an IOMMU at the next start.",
			remedy:
				'Add intel_iommu=on to the kernel command line of an Intel host, remove what turns the IOMMU off, and reboot.',
		},
		zh: {
			message: ({ case: known, option = 'iommu', since = '6.8' }) => {
				switch (known) {
					case 'parameter':
						return `内核命令行中有 ${option}=off，而 IOMMU 处于打开状态：下次启动后可能会关闭。`;
					case 'configuration':
						return '内核命令行中没有 intel_iommu=on。除非内核配置为默认打开（CONFIG_INTEL_IOMMU_DEFAULT_ON），否则 Intel 的 IOMMU 不会打开。';
					case 'release':
						return `内核命令行中没有 intel_iommu=on。在 ${since} 之前的内核上，没有它 Intel 的 IOMMU 不会打开。`;
				}
			},
			fix: ({ case: known, option = 'iommu', host }) =>
				`${ZH.changeWords(host, known === 'parameter' ? { remove: [`${option}=off`] } : { add: ['intel_iommu=on'] })}。`,
			cause:
				'Proxmox VE 的内核 6.8 之前，以及其他系统上内核未配置为默认打开时，Intel 的 IOMMU 需要 intel_iommu=on。已打开的 IOMMU 在下次启动后不会被关闭。',
			remedy: '在 Intel 宿主机的内核命令行中加入 intel_iommu=on，删除关闭 IOMMU 的参数，然后重启。',
		},
	}),
	'vga-disabled': entry({
		severity: ['error', 'warning'],
		source: 'QEMU hw/vfio/pci.c vfio_populate_vga, hw/vfio/igd.c',
		/** `path` of the file that has it; missing where it is on the kernel command line. `xVga`: x-vga=1 is set. */
		values: { path: 'file?', xVga: 'flag', host: 'host?' },
		en: {
			message: ({ xVga }) =>
				xVga
					? 'disable_vga=1 turns off the VGA access that x-vga=1 requires. QEMU stops with `failed getting region info for VGA region`.'
					: 'disable_vga=1 turns off VGA access for the iGPU. QEMU reports `failed getting region info for VGA region` and `IGD legacy mode disabled`, and the screen stays black.',
			fix: ({ path, host }) =>
				path === undefined
					? `${changeWords(host, { remove: ['vfio-pci.disable_vga=1'] })}.`
					: `Remove \`disable_vga=1\` from ${shellPath(path)}, then ${afterFiles(host)}.`,
			cause:
				'vfio-pci does not have disable_vga=1 if VGA access is required: with x-vga=on QEMU stops, and the legacy mode of iGPUs is disabled.',
			remedy: 'Remove disable_vga=1 from /etc/modprobe.d and the kernel command line, and regenerate the initramfs.',
		},
		zh: {
			message: ({ xVga }) =>
				xVga
					? 'disable_vga=1 关闭了 x-vga=1 所需的 VGA 访问。QEMU 报错 `failed getting region info for VGA region` 并停止。'
					: 'disable_vga=1 关闭了核显的 VGA 访问。QEMU 报错 `failed getting region info for VGA region` 和 `IGD legacy mode disabled`，屏幕保持黑屏。',
			fix: ({ path, host }) =>
				path === undefined
					? `${ZH.changeWords(host, { remove: ['vfio-pci.disable_vga=1'] })}。`
					: `从 ${shellPath(path)} 中删除 \`disable_vga=1\`，然后${ZH.afterFiles(host)}。`,
			cause:
				'需要 VGA 访问时，vfio-pci 没有设置 disable_vga=1：否则 x-vga=on 使 QEMU 停止，核显的 legacy 模式也会被禁用。',
			remedy: '从 /etc/modprobe.d 和内核命令行中删除 disable_vga=1，并重新生成 initramfs。',
		},
	}),
	'vfio-ids-mismatch': entry({
		severity: 'warning',
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		/**
		 * `path` of the file that has ids=; missing where it is on the kernel command line. `missing`: addresses with their IDs. `absent`: IDs that the host does not have. `line`: as it is right. Of an unknown
		 * host the IDs that are given and that of the configuration's VBIOS.
		 */
		values: {
			...{ path: 'file?', missing: 'names', absent: 'ids', line: 'line?', given: 'ids?', vbios: 'id?' },
			host: 'host?',
		},
		en: {
			message: ({ missing, absent, given, vbios }) => {
				if (vbios !== undefined && given !== undefined) {
					return `ids= contains ${given.join(', ')}, and the VBIOS of the configuration is for ${vbios}. One of them is for another device.`;
				}
				const lacks = `ids= lacks ${missing.join(', ')}: the driver of the host binds ${missing.length === 1 ? 'it' : 'them'} at boot.`;
				const extra = `ids= contains ${absent.join(', ')}, which the host does not have.`;
				if (absent.length === 0) return lacks;
				return missing.length === 0 ? extra : `${lacks} ${extra}`;
			},
			fix: ({ path, line, host }) => {
				if (path === undefined && line !== undefined) return `${changeWords(host, { add: [line] })}.`;
				const ids = line === undefined ? 'ids= with the IDs that `romtool devices` prints' : `\`${line}\``;
				return path === undefined
					? `Write ${ids} on the kernel command line, then ${updateBoot(host)}.`
					: `Write ${ids} in ${shellPath(path)}, then ${afterFiles(host)}.`;
			},
			cause: 'If vfio-pci is given IDs, they are those of the passed-through devices.',
			remedy: 'Write ids= with the IDs that `romtool devices` prints, regenerate the initramfs, and reboot.',
		},
		zh: {
			message: ({ missing, absent, given, vbios }) => {
				if (vbios !== undefined && given !== undefined) {
					return `ids= 中是 ${given.join('、')}，而配置中的 VBIOS 用于 ${vbios}：两者之一属于其他设备。`;
				}
				const lacks = `ids= 缺少 ${missing.join('、')}：开机时会被宿主机的驱动占用。`;
				const extra = `ids= 中的 ${absent.join('、')} 在宿主机上不存在。`;
				if (absent.length === 0) return lacks;
				return missing.length === 0 ? extra : `${lacks}${extra}`;
			},
			fix: ({ path, line, host }) => {
				if (path === undefined && line !== undefined) return `${ZH.changeWords(host, { add: [line] })}。`;
				const ids = line === undefined ? '用 `romtool devices` 显示的 ID 填写 ids=' : `写成 \`${line}\``;
				return path === undefined
					? `在内核命令行中${ids}，然后${ZH.updateBoot(host)}。`
					: `在 ${shellPath(path)} 中${ids}，然后${ZH.afterFiles(host)}。`;
			},
			cause: '给 vfio-pci 指定了 ID 时，它们是直通设备的 ID。',
			remedy: '用 `romtool devices` 显示的 ID 填写 ids=，重新生成 initramfs 并重启。',
		},
	}),
	'vf-pf-ids': entry({
		severity: 'warning',
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		values: { ids: 'id', physical: 'address', address: 'address', drivers: 'names', host: 'host?' },
		en: {
			message: ({ ids, physical, address, drivers }) =>
				`ids= contains ${ids}, the ID of ${physical}, which is the physical function of ${address}. At boot vfio-pci may bind it before ${driverNames(drivers)}, and there are then no virtual functions.`,
			fix: ({ ids, host }) => `Remove ${ids} from ids=, then ${afterFiles(host)}.`,
			cause:
				'With a passed-through virtual function of a GPU, ids= of vfio-pci does not contain the ID of its physical function, which is the same with Intel: its own driver creates the virtual ones.',
			remedy: 'Remove the ID from ids=: virtual functions are bound when the VM starts.',
		},
		zh: {
			message: ({ ids, physical, address, drivers }) =>
				`ids= 中有 ${ids}，这是 ${address} 的物理功能（PF）${physical} 的 ID。开机时 vfio-pci 可能先于${drivers.length === 0 ? '' : ' '}${driverNamesZh(drivers)}${drivers.length === 0 ? '' : ' '}绑定它，那样就没有虚拟功能（VF）。`,
			fix: ({ ids, host }) => `从 ids= 中删除 ${ids}，然后${ZH.afterFiles(host)}。`,
			cause:
				'直通 GPU 的虚拟功能（VF）时，vfio-pci 的 ids= 中没有它的物理功能（PF）的 ID，Intel 的两者 ID 相同：VF 由 PF 自己的驱动创建。',
			remedy: '从 ids= 中删除该 ID：虚拟机启动时才绑定 VF。',
		},
	}),
	'vfio-ids-invalid': entry({
		severity: 'warning',
		source: 'Linux drivers/vfio/pci/vfio_pci.c vfio_pci_fill_ids',
		values: { entry: 'name' },
		en: {
			message: ({ entry: written }) => `"${written}" in ids= is not the ID of a device, and vfio-pci skips it.`,
			fix: 'Write the IDs like lspci -nn, in hexadecimal, separated by commas: `ids=1002:1681,1002:1640`.',
			cause: 'ids= of vfio-pci is a list of VENDOR:DEVICE in hexadecimal, each with at most four digits.',
			remedy: 'Write ids= like lspci -n, separated by commas: ids=1002:164c,1002:1637.',
		},
		zh: {
			message: ({ entry: written }) => `ids= 中的“${written}”不是设备的 ID，vfio-pci 会跳过它。`,
			fix: '按 lspci -nn 的写法填写 ID，十六进制，用逗号分隔：`ids=1002:1681,1002:1640`。',
			cause: 'vfio-pci 的 ids= 是由 VENDOR:DEVICE 组成的列表，十六进制，每个最多四位。',
			remedy: '按 lspci -n 的写法填写 ids=，用逗号分隔：ids=1002:164c,1002:1637。',
		},
	}),
	'vfio-not-loaded': entry({
		severity: 'warning',
		source: 'modprobe.d(5) softdep; Linux drivers/vfio/pci/vfio_pci.c',
		/** `driver` that has the device now. */
		values: { path: 'file', driver: 'name?', host: 'host?' },
		en: {
			message: 'Nothing loads vfio-pci at boot, so the driver of the host may bind the device first.',
			fix: ({ path, driver = 'amdgpu', host }) =>
				`\`${loadCommand(host, 'vfio_pci')}\`, or add a line such as \`softdep ${driver} pre: vfio-pci\` to ${shellPath(path)}; then ${afterFiles(host)}.`,
			cause: 'With ids= given, vfio-pci is loaded before the drivers of the host: by the list of modules or a softdep.',
			remedy:
				"Add vfio-pci to the modules that are loaded at boot, or a softdep line for the host's driver: `romtool plan` prints the lines.",
		},
		zh: {
			message: '开机时没有加载 vfio-pci，宿主机的驱动可能先占用设备。',
			fix: ({ path, driver = 'amdgpu', host }) =>
				`\`${loadCommand(host, 'vfio_pci')}\`，或在 ${shellPath(path)} 中加一行 \`softdep ${driver} pre: vfio-pci\`；然后${ZH.afterFiles(host)}。`,
			cause: '指定了 ids= 时，vfio-pci 先于宿主机的驱动加载：通过开机加载的模块列表或 softdep。',
			remedy: '把 vfio-pci 加到开机加载的模块中，或为宿主机的驱动加一行 softdep：`romtool plan` 会给出这些行。',
		},
	}),
	'driver-bound': entry({
		severity: ['warning', 'note'],
		source: 'PVE/SysFSTools.pm pci_dev_bind_to_vfio; libvirt src/hypervisor/virhostdev.c virHostdevPreparePCIDevices',
		/**
		 * `devices`: each with its driver. `stubborn`: one of them does not let go cleanly. `waiting`: the next boot gives all to
		 * vfio-pci. `setup`: for a file of modprobe.d. `override`: addresses of those whose ID another device has, too.
		 */
		values: {
			manager: MANAGERS,
			devices: 'names',
			stubborn: 'flag',
			waiting: 'flag',
			setup: 'lines',
			override: 'names',
			/** Where devices are bound by address: all of them, as the host lists them. */
			bindings: 'lines?',
			host: 'host?',
		},
		en: {
			message: ({ manager, devices, stubborn, waiting }) => {
				const bound = `The host still uses ${listed(devices)}.`;
				if (waiting) return `${bound} From the next boot on, vfio-pci or no driver has it.`;
				const taken = `${MANAGER_NAMES[manager]} takes it from the driver when the VM starts`;
				return stubborn
					? `${bound} ${taken}. Such a driver often hangs, or leaves the GPU in a state in which it shows nothing in the VM.`
					: `${bound} ${taken}, which works for most.`;
			},
			fix: ({ setup, override, bindings, waiting, host }) => {
				if (waiting) return `To have it so now: ${afterFiles(host)}.`;
				if (bindings !== undefined)
					return `For vfio-pci at boot: ${bindingLine(bindings)} in ${vfioFile(host)}, then \`reboot\`.`;
				if (override.length > 0) {
					return `Another device has the same ID, so bind it by its address: ${listed(override.map((each) => `\`driverctl set-override ${each} vfio-pci\``))}.`;
				}
				return `For vfio-pci at boot: ${listed(setup.map((each) => `\`${each}\``))} in ${vfioFile(host)}, then ${afterFiles(host)}.`;
			},
			cause:
				'A GPU that is passed through is bound to vfio-pci at boot. If a driver of the host has it, it must let go when the VM starts, at which amdgpu, radeon, nouveau and nvidia often hang; i915, xe and snd_hda_intel mostly do it.',
			remedy: 'Give its IDs to vfio-pci with a softdep, or blacklist the driver: `romtool plan` prints the lines.',
		},
		zh: {
			message: ({ manager, devices, stubborn, waiting }) => {
				const bound = `宿主机仍在使用 ${listedZh(devices)}。`;
				if (waiting) return `${bound}下次启动后由 vfio-pci 占用，或没有驱动占用它。`;
				const taken = `${MANAGER_NAMES[manager]} 在虚拟机启动时让驱动放开它`;
				return stubborn
					? `${bound}${taken}。这种驱动此时经常卡死，或使 GPU 在虚拟机中没有画面。`
					: `${bound}${taken}，多数情况下可行。`;
			},
			fix: ({ setup, override, bindings, waiting, host }) => {
				if (waiting) return `如需立即生效：${ZH.afterFiles(host)}。`;
				if (bindings !== undefined)
					return `如需开机时交给 vfio-pci，在 ${vfioFile(host)} 中写入 ${bindingLine(bindings)}，然后执行 \`reboot\`。`;
				if (override.length > 0) {
					return `另一个设备的 ID 相同，因此按地址绑定：${listedZh(override.map((each) => `\`driverctl set-override ${each} vfio-pci\``))}。`;
				}
				return `如需开机时交给 vfio-pci，在 ${vfioFile(host)} 中写入 ${listedZh(setup.map((each) => `\`${each}\``))}，然后${ZH.afterFiles(host)}。`;
			},
			cause:
				'直通的 GPU 在开机时绑定到 vfio-pci。如果被宿主机驱动占用，虚拟机启动时驱动必须放开它：amdgpu、radeon、nouveau 和 nvidia 此时经常卡死，i915、xe 和 snd_hda_intel 大多可行。',
			remedy: '用 ids= 和 softdep 把它交给 vfio-pci，或屏蔽该驱动：`romtool plan` 会给出这些行。',
		},
	}),
	'bar-window': entry({
		severity: 'warning',
		source: 'edk2 OvmfPkg/Library/PlatformInitLib/MemDetect.c PlatformAddressWidthFromCpuid, PlatformDynamicMmioWindow',
		/** In GiB. `hostCpu`: the VM sees the processor of the host. */
		values: { address: 'address', needed: 'number', window: 'number', hostCpu: 'flag', target: 'target?' },
		en: {
			message: ({ address, needed, window }) =>
				`The BARs of the passed-through devices need ${needed} GiB, those of ${address} the most, and OVMF makes ${window} GiB of room for all. The GPU does not start (code 12 in Windows).`,
			fix: ({ hostCpu, target }) =>
				hostCpu
					? 'Turn off Resizable BAR in the firmware setup, or make the BAR smaller before the VM starts (resourceN_resize in sysfs).'
					: `Give the VM the processor of the host: ${HOST_CPU[target ?? ''] ?? '`-cpu host`'}. Or turn off Resizable BAR in the firmware setup.`,
			cause:
				'The BARs of all passed-through devices fit into the room that OVMF makes: an eighth of what the processor of the VM addresses, or 32 GiB if that is not known, as with 40 bits of QEMU on an Intel host.',
			remedy: 'Use the CPU type host, or turn off Resizable BAR in the firmware setup.',
		},
		zh: {
			message: ({ address, needed, window }) =>
				`直通设备的 BAR 需要 ${needed} GiB，其中 ${address} 最大，而 OVMF 总共只留出 ${window} GiB。GPU 无法启动（Windows 中为代码 12）。`,
			fix: ({ hostCpu, target }) =>
				hostCpu
					? '在 BIOS 设置中关闭 Resizable BAR，或在虚拟机启动前把该 BAR 改小（sysfs 中的 resourceN_resize）。'
					: `让虚拟机使用宿主机的处理器：${HOST_CPU[target ?? ''] ?? '`-cpu host`'}。或在 BIOS 设置中关闭 Resizable BAR。`,
			cause:
				'所有直通设备的 BAR 都放得进 OVMF 留出的空间：虚拟机处理器寻址范围的八分之一；寻址范围未知时（例如 Intel 宿主机上 QEMU 的 40 位）为 32 GiB。',
			remedy: 'CPU 类型用 host，或在 BIOS 设置中关闭 Resizable BAR。',
		},
	}),
	'modprobe-not-read': entry({
		severity: 'warning',
		source: 'modprobe.d(5)',
		values: { path: 'file', renamed: 'file', host: 'host?' },
		en: {
			message: ({ path }) =>
				`modprobe reads only files named *.conf and skips ${shellPath(path)}. Its lines about vfio have no effect.`,
			fix: ({ path, renamed, host }) =>
				`Rename it: \`mv ${shellPath(path)} ${shellPath(renamed)}\`, then ${afterFiles(host)}.`,
			cause: 'Files with options of vfio-pci in /etc/modprobe.d are named *.conf: modprobe reads no others.',
			remedy: 'Rename the file: its name must end with .conf.',
		},
		zh: {
			message: ({ path }) =>
				`modprobe 只读取名为 *.conf 的文件，会跳过 ${shellPath(path)}。其中关于 vfio 的行不起作用。`,
			fix: ({ path, renamed, host }) =>
				`重命名：\`mv ${shellPath(path)} ${shellPath(renamed)}\`，然后${ZH.afterFiles(host)}。`,
			cause: '/etc/modprobe.d 中带有 vfio-pci 选项的文件名为 *.conf：modprobe 不读取其他文件。',
			remedy: '重命名该文件：文件名必须以 .conf 结尾。',
		},
	}),
	'modprobe-misspelled': entry({
		severity: 'note',
		source: 'modprobe.d(5)',
		values: { path: 'file' },
		en: {
			message: ({ path }) =>
				`${shellPath(path)} looks like a misspelling of vfio.conf. It works: modprobe reads every *.conf file. Check that no second file sets other options.`,
			cause: 'Files in /etc/modprobe.d are named after their contents. A misspelled name works as well.',
			remedy: 'Rename the file when you next edit it: nothing breaks until then.',
		},
		zh: {
			message: ({ path }) =>
				`${shellPath(path)} 像是 vfio.conf 的拼写错误，但仍然有效：modprobe 读取所有 *.conf 文件。注意不要另有选项不同的文件。`,
			cause: '/etc/modprobe.d 中的文件名与其内容相符。拼错的名称仍然有效。',
			remedy: '下次修改该文件时再重命名：在那之前没有影响。',
		},
	}),
};

/** Where a whole IOMMU group goes to vfio-pci. */
export const TAKEN_GROUP_FINDINGS = {
	'group-shared': entry({
		severity: 'warning',
		source: 'PVE/SysFSTools.pm pci_dev_group_bind_to_vfio',
		/** Addresses with their IDs. `display`: the device is a display. */
		values: {
			group: 'number',
			address: 'address',
			storage: 'names',
			network: 'names',
			usb: 'names',
			display: 'flag',
		},
		en: {
			message: ({ group, address, ...devices }) =>
				`IOMMU group ${group} of ${address} also contains ${missed(devices)}. The complete group is bound to vfio-pci, and the host loses these devices.`,
			fix: ({ display }) =>
				display ? 'Try another slot, or a board or kernel that splits the group.' : 'Pass through another function.',
			cause:
				'No network, storage or USB controller of the host is in the IOMMU group of a passed-through device: it is bound to vfio-pci as well.',
			remedy:
				'Use another slot or port for one of them, or split the group (ACS) and know which isolation this gives up.',
		},
		zh: {
			message: ({ group, address, ...devices }) =>
				`${address} 所在的 IOMMU 组 ${group} 还有${missedZh(devices).startsWith('USB') ? ' ' : ''}${missedZh(devices)}。整组都会绑定到 vfio-pci，宿主机将失去这些设备。`,
			fix: ({ display }) => (display ? '换插槽，或换用能拆分该组的主板或内核。' : '直通其他功能。'),
			cause: '直通设备所在的 IOMMU 组中没有宿主机的网卡、存储控制器或 USB 控制器：它们也会绑定到 vfio-pci。',
			remedy: '让其中之一换用其他插槽或接口，或拆分该组（ACS），并清楚这会放弃哪些隔离。',
		},
	}),
};

/** Where the passed devices alone go to vfio-pci. */
export const VIABLE_GROUP_FINDINGS = {
	'group-not-viable': entry({
		severity: 'warning',
		source: 'Linux drivers/iommu/iommu.c iommu_group_claim_dma_owner; QEMU hw/vfio/container.c',
		/** `busy`: addresses with the drivers that have them. */
		values: { group: 'number', address: 'address', busy: 'names' },
		en: {
			message: ({ group, address, busy }) =>
				`IOMMU group ${group} of ${address} also contains ${listed(busy)}, bound to a driver of the host. QEMU stops with \`group ${group} is not viable\`.`,
			fix: ({ busy }) =>
				busy.length === 1
					? 'Pass it through as well, or bind it to vfio-pci before the VM starts.'
					: 'Pass them through as well, or bind them to vfio-pci before the VM starts.',
			cause:
				'If only the passed-through devices are bound to vfio-pci, no driver of the host works in their IOMMU groups: `group … is not viable`. This is a warning, because a hook may bind the others.',
			remedy: 'Bind all functions of the group to vfio-pci, or use a hook that does.',
		},
		zh: {
			message: ({ group, address, busy }) =>
				`${address} 所在的 IOMMU 组 ${group} 还有 ${listedZh(busy)}，由宿主机的驱动占用。QEMU 报错 \`group ${group} is not viable\` 并停止。`,
			fix: '把它们也直通，或在虚拟机启动前绑定到 vfio-pci。',
			cause:
				'如果只有直通的设备绑定到 vfio-pci，它们的 IOMMU 组中没有宿主机驱动正在使用的设备：`group … is not viable`。这里只给警告，因为 hook 可能会绑定其余设备。',
			remedy: '把该组的所有功能都绑定到 vfio-pci，或用 hook 来绑定。',
		},
	}),
};
